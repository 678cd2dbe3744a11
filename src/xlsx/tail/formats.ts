/** Conditional formats ⇄ their elements: formulas, comparisons and data bars, which stand in two places of a sheet. */
import type { BarEdge, BookFormat, CompareBy, Condition, Paint } from '../book';
import { argb } from '../look';
import { colorOf, type Palette } from '../palette';
import { all, escaped, first, isOff, isOn, tag, type Element } from '../xml';

const OPERATORS: Readonly<Record<CompareBy, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};
const COMPARES = Object.keys(OPERATORS) as readonly CompareBy[];

/** The API's names of a data bar's edges, what a sheet writes first, and in Excel 2010's addition. */
const EDGES: readonly (readonly [string, string, string, string])[] = [
  ['Automatic', 'min', 'max', 'auto'],
  ['LowestValue', 'min', 'min', 'min'],
  ['HighestValue', 'max', 'max', 'max'],
  ['Number', 'num', 'num', 'num'],
  ['Percent', 'percent', 'percent', 'percent'],
  ['Percentile', 'percentile', 'percentile', 'percentile'],
  ['Formula', 'formula', 'formula', 'formula'],
];

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
/** Under which Excel looks for a bar's other half, and for the halves themselves. */
const LINK = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const HALVES = '{78C0D931-6437-407D-A8EE-F0AAD7539E65}';

const bare = (formula: string) => formula.replace(/^=/, '');

/** A bar's id in its sheet, which joins its halves. */
const barId = (index: number) => `{5E1FE7A1-0000-4000-8000-${index.toString(16).toUpperCase().padStart(12, '0')}}`;

/** What a format paints, for the workbook's list of such paints. */
export function paintXml({ fill, color, bold, italic, strikethrough }: Paint): string {
  const flag = (name: string, value: boolean | undefined) =>
    value === undefined ? '' : tag(name, value ? {} : { val: 0 });
  const font = [
    flag('b', bold),
    flag('i', italic),
    flag('strike', strikethrough),
    color === undefined ? '' : tag('color', { rgb: argb(color) }),
  ].join('');
  const pattern = fill === undefined ? '' : tag('patternFill', {}, tag('bgColor', { rgb: argb(fill) }));
  return tag('dxf', {}, (font === '' ? '' : tag('font', {}, font)) + (pattern === '' ? '' : tag('fill', {}, pattern)));
}

/** The formats of a sheet; `paint` keeps a paint in the workbook's list and gives its number. */
export function formatsXml(formats: readonly BookFormat[], paint: (paint: Paint) => number): string {
  return formats
    .map((format, index) => {
      const { condition, stopIfTrue } = format;
      const shared = { priority: index + 1, stopIfTrue: stopIfTrue ? 1 : undefined };
      return tag('conditionalFormatting', { sqref: format.areas.join(' ') }, ruleXml(condition, index, shared));

      function ruleXml(rule: Condition, bar: number, attributes: typeof shared): string {
        switch (rule.type) {
          case 'Custom':
            return tag(
              'cfRule',
              { type: 'expression', dxfId: paint(format.paint), ...attributes },
              formulaXml(rule.formula),
            );
          case 'CellValue':
            return tag(
              'cfRule',
              { type: 'cellIs', dxfId: paint(format.paint), ...attributes, operator: OPERATORS[rule.operator] },
              formulaXml(rule.formula1) + (rule.formula2 === '' ? '' : formulaXml(rule.formula2)),
            );
          case 'DataBar':
            return tag('cfRule', { type: 'dataBar', ...attributes }, barXml(rule, bar));
        }
      }
    })
    .join('');
}

const formulaXml = (formula: string) => tag('formula', {}, escaped(bare(formula)));

type Bar = Extract<Condition, { readonly type: 'DataBar' }>;

function barXml({ color, barOnly, lower, upper }: Bar, index: number): string {
  const edge = ({ type, formula }: BarEdge, end: 1 | 2) =>
    tag('cfvo', {
      type: EDGES.find(([name]) => name === type)?.[end] ?? (end === 1 ? 'min' : 'max'),
      val: formula === null ? undefined : bare(formula),
    });
  const bar = tag(
    'dataBar',
    { showValue: barOnly ? 0 : undefined },
    edge(lower, 1) + edge(upper, 2) + tag('color', { rgb: argb(color) }),
  );
  const id = tag('x14:id', {}, barId(index));
  return bar + tag('extLst', {}, tag('ext', { 'xmlns:x14': X14, uri: LINK }, id));
}

/** The bars' other halves, which say how they are filled; `''` where there are none. */
export function barHalvesXml(formats: readonly BookFormat[]): string {
  const halves = formats.flatMap(({ areas, condition }, index) => {
    if (condition.type !== 'DataBar') return [];
    const bar = tag(
      'x14:dataBar',
      { minLength: 0, maxLength: 100, gradient: condition.gradient ? undefined : 0 },
      halfEdge(condition.lower, 'Min') +
        halfEdge(condition.upper, 'Max') +
        tag('x14:negativeFillColor', { rgb: 'FFFF0000' }) +
        tag('x14:axisColor', { rgb: 'FF000000' }),
    );
    const rule = tag('x14:cfRule', { type: 'dataBar', id: barId(index) }, bar);
    return [tag('x14:conditionalFormatting', { 'xmlns:xm': XM }, rule + tag('xm:sqref', {}, areas.join(' ')))];
  });
  if (halves.length === 0) return '';
  const list = tag('x14:conditionalFormattings', {}, halves.join(''));
  return tag('extLst', {}, tag('ext', { 'xmlns:x14': X14, uri: HALVES }, list));
}

function halfEdge({ type, formula }: BarEdge, end: 'Min' | 'Max'): string {
  const kind = EDGES.find(([name]) => name === type)?.[3] ?? 'auto';
  const value = formula === null ? '' : tag('xm:f', {}, escaped(bare(formula)));
  return tag('x14:cfvo', { type: kind === 'auto' ? `auto${end}` : kind }, value);
}

/** The formats of a sheet that are known here, highest priority first. */
export function formatsIn(sheet: Element, paints: readonly Paint[], palette: Palette): readonly BookFormat[] {
  const halves = all(first(sheet, 'extLst'), 'ext')
    .flatMap((ext) => all(first(ext, 'conditionalFormattings'), 'conditionalFormatting'))
    .flatMap((format) => all(format, 'cfRule'));
  const ruled = all(sheet, 'conditionalFormatting').flatMap((format) =>
    all(format, 'cfRule').flatMap((rule) => {
      const condition = conditionOf(rule, halves, palette);
      if (condition === null) return [];
      const { priority, dxfId, stopIfTrue } = rule.attributes;
      const areas = (format.attributes['sqref'] ?? '').split(/\s+/).filter((area) => area !== '');
      const paint = (dxfId === undefined ? undefined : paints[Number(dxfId)]) ?? {};
      return [{ priority: Number(priority), areas, condition, paint, stopIfTrue: isOn(stopIfTrue) }];
    }),
  );
  return ruled
    .toSorted((one, other) => one.priority - other.priority)
    .map(({ areas, condition, paint, stopIfTrue }) => ({ areas, condition, paint, stopIfTrue }));
}

function conditionOf(rule: Element, halves: readonly Element[], palette: Palette): Condition | null {
  const [formula1 = '', formula2 = ''] = all(rule, 'formula').map((formula) => `=${formula.text}`);
  switch (rule.attributes['type']) {
    case 'expression':
      return { type: 'Custom', formula: formula1 };
    case 'cellIs': {
      const operator = COMPARES.find((name) => OPERATORS[name] === rule.attributes['operator']);
      return operator === undefined ? null : { type: 'CellValue', operator, formula1, formula2 };
    }
    case 'dataBar':
      return barIn(rule, halves, palette);
    default:
      return null;
  }
}

function barIn(rule: Element, halves: readonly Element[], palette: Palette): Condition {
  const bar = first(rule, 'dataBar');
  const id = all(first(rule, 'extLst'), 'ext').flatMap((ext) => all(ext, 'id'))[0]?.text;
  const half = first(
    halves.find(({ attributes }) => attributes['id'] === id && id !== undefined),
    'dataBar',
  );
  const [lower, upper] = all(bar, 'cfvo');
  const [halfLower, halfUpper] = all(half, 'cfvo');
  return {
    type: 'DataBar',
    color: colorOf(first(bar, 'color'), palette) ?? '#638EC6',
    gradient: !isOff(half?.attributes['gradient']),
    barOnly: isOff(bar?.attributes['showValue']),
    lower: edgeIn(lower, halfLower),
    upper: edgeIn(upper, halfUpper),
  };
}

function edgeIn(edge: Element | undefined, half: Element | undefined): BarEdge {
  const kind = half?.attributes['type'] ?? edge?.attributes['type'] ?? 'min';
  const type = EDGES.find(([, , , name]) => name === kind)?.[0] ?? 'Automatic';
  const value = first(half, 'f')?.text ?? edge?.attributes['val'];
  const plain = type === 'Automatic' || type === 'LowestValue' || type === 'HighestValue';
  return { type, formula: plain || value === undefined ? null : value };
}

/** The workbook's list of paints. */
export function paintsIn(styles: Element, palette: Palette): readonly Paint[] {
  return all(first(styles, 'dxfs'), 'dxf').map((paint) => {
    const font = first(paint, 'font');
    const pattern = first(first(paint, 'fill'), 'patternFill');
    const flag = (name: string): boolean | undefined => {
      const found = first(font, name);
      return found && !isOff(found.attributes['val']);
    };
    // A paint's fill is its background, a cell's is its foreground; some programs write both.
    const fill = colorOf(first(pattern, 'bgColor'), palette) ?? colorOf(first(pattern, 'fgColor'), palette);
    const color = colorOf(first(font, 'color'), palette);
    const [bold, italic, strikethrough] = [flag('b'), flag('i'), flag('strike')];
    return {
      ...(fill === undefined ? {} : { fill }),
      ...(color === undefined ? {} : { color }),
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(strikethrough === undefined ? {} : { strikethrough }),
    };
  });
}
