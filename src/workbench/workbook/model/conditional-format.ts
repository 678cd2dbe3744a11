/** `Excel.ConditionalFormat`: a formula of one's own, or a comparison of the cell's value, and what it paints. */
import { colorOf } from '../color';
import { Fault } from '../fault';
import type { BarEdge, Condition, ConditionalFormat, DataBarCondition, Operator, Paint } from '../notes';
import { flag, record, text, whole, word } from './argument';
import { type Book, guardOption } from './book';
import { rangeAt } from './range';
import { type Property, type Thing, things } from './thing';

export interface FormatSubject {
  readonly book: Book;
  readonly id: string;
}

export const all = (book: Book): readonly ConditionalFormat[] => book.engine.notes().conditionalFormats;

function formatOf({ book, id }: FormatSubject): ConditionalFormat {
  const found = all(book).find((format) => format.id === id);
  if (!found) throw new Fault('ItemNotFound', `conditional format ${id}`);
  return found;
}

export function setAll(book: Book, conditionalFormats: readonly ConditionalFormat[]): void {
  book.engine.setNotes({ ...book.engine.notes(), conditionalFormats });
}

function change(subject: FormatSubject, next: Partial<ConditionalFormat>): void {
  const { book, id } = subject;
  guardOption(book, formatOf(subject).sheetId, 'allowFormatCells');
  setAll(
    book,
    all(book).map((format) => (format.id === id ? { ...format, ...next } : format)),
  );
}

export const onSheet = (book: Book, sheetId: string): readonly ConditionalFormat[] =>
  all(book).filter((format) => format.sheetId === sheetId);

function painted<K extends keyof Paint>(key: K, parse: (value: unknown) => Paint[K]): Property<FormatSubject> {
  return {
    get: (subject) => formatOf(subject).paint[key] ?? null,
    set: (subject, value) => change(subject, { paint: { ...formatOf(subject).paint, [key]: parse(value) } }),
  };
}

function wiped(subject: FormatSubject, keys: readonly (keyof Paint)[]): null {
  const rest = Object.entries(formatOf(subject).paint).filter(([key]) => !keys.includes(key as keyof Paint));
  change(subject, { paint: Object.fromEntries(rest) });
  return null;
}

const fill = things<FormatSubject>({
  name: 'ConditionalRangeFill',
  values: { color: painted('fill', (value) => colorOf(text(value))) },
  methods: { clear: (subject) => wiped(subject, ['fill']) },
});

const font = things<FormatSubject>({
  name: 'ConditionalRangeFont',
  values: {
    color: painted('color', (value) => colorOf(text(value))),
    bold: painted('bold', flag),
    italic: painted('italic', flag),
    strikethrough: painted('strikethrough', flag),
  },
  methods: { clear: (subject) => wiped(subject, ['color', 'bold', 'italic', 'strikethrough']) },
});

const rangeFormat = things<FormatSubject>({ name: 'ConditionalRangeFormat', objects: { fill, font } });

function conditionOf<T extends Condition['type']>(subject: FormatSubject, type: T): Extract<Condition, { type: T }> {
  const { condition } = formatOf(subject);
  if (condition.type !== type) throw new Fault('InvalidOperation', `the format is of type ${condition.type}`);
  return condition as Extract<Condition, { type: T }>;
}

/** With its `=`, and something the engine can read. */
function formulaOf({ book }: FormatSubject, value: unknown): string {
  const formula = typeof value === 'number' ? String(value) : text(value, 'formula');
  const full = formula.startsWith('=') ? formula : `=${formula}`;
  if (!book.engine.reads(full)) throw new Fault('InvalidArgument', `${full} is no formula`);
  return full;
}

const formula: Property<FormatSubject> = {
  get: (subject) => conditionOf(subject, 'Custom').formula,
  set: (subject, value) => change(subject, { condition: { type: 'Custom', formula: formulaOf(subject, value) } }),
};

const customRule = things<FormatSubject>({ name: 'ConditionalFormatRule', values: { formula } });

const custom = things<FormatSubject>({
  name: 'CustomConditionalFormat',
  objects: { rule: customRule, format: rangeFormat },
});

const OPERATORS: readonly Operator[] = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
];

const cellValue = things<FormatSubject>({
  name: 'CellValueConditionalFormat',
  objects: { format: rangeFormat },
  values: {
    rule: {
      get(subject) {
        const { operator, formula1, formula2 } = conditionOf(subject, 'CellValue');
        return { operator, formula1, ...(formula2 === '' ? {} : { formula2 }) };
      },
      set(subject, value) {
        const { operator, formula1, formula2 } = record(value, 'rule');
        const second = formula2 === null || formula2 === undefined ? '' : formulaOf(subject, formula2);
        const condition: Condition = {
          type: 'CellValue',
          operator: word(operator, OPERATORS),
          formula1: formulaOf(subject, formula1),
          formula2: second,
        };
        change(subject, { condition });
      },
    },
  },
});

function barPart<K extends keyof DataBarCondition>(
  key: K,
  parse: (value: unknown) => DataBarCondition[K],
): Property<FormatSubject> {
  return {
    get: (subject) => conditionOf(subject, 'DataBar')[key],
    set: (subject, value) =>
      change(subject, { condition: { ...conditionOf(subject, 'DataBar'), [key]: parse(value) } }),
  };
}

const EDGES = ['Automatic', 'LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'] as const;

function edge(value: unknown): BarEdge {
  const { type, formula: limit } = record(value, 'rule');
  return { type: word(type, EDGES), formula: limit === null || limit === undefined ? null : text(limit, 'formula') };
}

const positiveBar = things<FormatSubject>({
  name: 'ConditionalDataBarPositiveFormat',
  values: { fillColor: barPart('color', (value) => colorOf(text(value))), gradientFill: barPart('gradient', flag) },
});

const dataBar = things<FormatSubject>({
  name: 'DataBarConditionalFormat',
  objects: { positiveFormat: positiveBar },
  values: {
    showDataBarOnly: barPart('barOnly', flag),
    lowerBoundRule: barPart('lower', edge),
    upperBoundRule: barPart('upper', edge),
  },
});

/** Reached on a format of that type; `…OrNullObject` gives a null object on others. */
const typed = (type: Condition['type'], of: (subject: FormatSubject) => Thing) => ({
  strict: (subject: FormatSubject): Thing => {
    conditionOf(subject, type);
    return of(subject);
  },
  lenient: (subject: FormatSubject): Thing | null => (formatOf(subject).condition.type === type ? of(subject) : null),
});

const asCustom = typed('Custom', custom);
const asCellValue = typed('CellValue', cellValue);
const asDataBar = typed('DataBar', dataBar);
const never = (): null => null;

export const conditionalFormat = things<FormatSubject>({
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  objects: {
    custom: asCustom.strict,
    customOrNullObject: asCustom.lenient,
    cellValue: asCellValue.strict,
    cellValueOrNullObject: asCellValue.lenient,
    dataBar: asDataBar.strict,
    colorScaleOrNullObject: never,
    dataBarOrNullObject: asDataBar.lenient,
    iconSetOrNullObject: never,
    presetOrNullObject: never,
    textComparisonOrNullObject: never,
    topBottomOrNullObject: never,
  },
  values: {
    id: { get: ({ id }) => id },
    type: { get: (subject) => formatOf(subject).condition.type },
    priority: {
      get(subject) {
        const { sheetId, id } = formatOf(subject);
        return onSheet(subject.book, sheetId).findIndex((format) => format.id === id);
      },
      set(subject, value) {
        const own = formatOf(subject);
        const rest = all(subject.book).filter(({ id }) => id !== own.id);
        const behind = onSheet(subject.book, own.sheetId).filter(({ id }) => id !== own.id)[whole(value)];
        const at = behind ? rest.indexOf(behind) : rest.length;
        setAll(subject.book, rest.toSpliced(at, 0, own));
      },
    },
    stopIfTrue: {
      get: (subject) => formatOf(subject).stopIfTrue,
      set: (subject, value) => change(subject, { stopIfTrue: flag(value) }),
    },
  },
  methods: {
    delete(subject) {
      const { id, sheetId } = formatOf(subject);
      guardOption(subject.book, sheetId, 'allowFormatCells');
      setAll(
        subject.book,
        all(subject.book).filter((format) => format.id !== id),
      );
      return null;
    },
    /** Refused where the format covers several areas. */
    getRange(subject) {
      const { sheetId, areas } = formatOf(subject);
      const [area, ...more] = areas;
      if (!area || more.length > 0) throw new Fault('InvalidOperation', 'several areas');
      return rangeAt(subject.book, sheetId, area);
    },
    getRangeOrNullObject(subject) {
      const { sheetId, areas } = formatOf(subject);
      const [area, ...more] = areas;
      return area && more.length === 0 ? rangeAt(subject.book, sheetId, area) : null;
    },
  },
});
