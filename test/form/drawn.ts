/** A drawing as lines to read: what stands in its rows, how its cells look, how it is set up for print. */
import type { Drawing, Style } from '../../src/drawing';
import { address, addressesIn, columnName, place, type CellValue } from '../../src/sheet';
import { shownAs } from '../../src/xlsx/shown';

/** What of a long paragraph is shown. */
const BEGINNING = 24;

/**
 * Row by row, e.g. `14 35pt: A14:A21 产出指标 | C 数量指标 | F 100% | L (0.00%)`: merged cells with their range, numbers
 * as their format shows them, formats of empty cells in brackets, paragraphs by their beginnings.
 */
export function rowsOf(drawing: Drawing): readonly string[] {
  const { cells, formats, merges } = drawing;
  const texts = new Map(cells.map(({ at, value }) => [corner(at), value]));
  const shapes = new Map(spread(formats).map(([at, { format }]) => [at, format]));
  const merged = new Map(merges.map((range) => [corner(range), range]));
  const { rows, columns } = size(drawing);
  return Array.from({ length: rows }, (_, row) => {
    const entries = addressesIn(`A${row + 1}:${columnName(columns - 1)}${row + 1}`).flatMap((at) => {
      const text = shown(texts.get(at), shapes.get(at));
      const range = merged.get(at);
      return text === '' && range === undefined ? [] : [`${range ?? at.replace(/\d+/, '')} ${text}`.trimEnd()];
    });
    return `${row + 1} ${heightOf(drawing, row + 1)}pt: ${entries.join(' | ')}`.trimEnd();
  });
}

/** Points: of the heights given to a row, the last one counts. */
export function heightOf({ heights }: Drawing, row: number): number {
  const given = heights.filter(([rows]) => {
    const [first = NaN, last = NaN] = rows.split(':').map(Number);
    return first <= row && row <= last;
  });
  return given.at(-1)?.[1] ?? NaN;
}

/** A map of the sheet, one letter a cell: `14–16 头格格`. The legend says which look a letter stands for. */
export function looksOf(drawing: Drawing, legend: Readonly<Record<string, string>>): readonly string[] {
  const letters = new Map(Object.entries(legend).map(([letter, look]) => [look, letter]));
  const looks = new Map(spread(drawing.styles).map(([at, { style }]) => [at, words(style)]));
  const { rows, columns } = size(drawing);
  const lines = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => looks.get(address({ row, column })))
      .map((look) => (look === undefined ? '　' : (letters.get(look) ?? `[${look}]`)))
      .join('')
      .trimEnd(),
  );
  return lines.flatMap((line, index) => {
    if (line === lines[index - 1]) return [];
    const next = lines.findIndex((other, below) => below > index && other !== line);
    const last = next === -1 ? lines.length : next;
    return [`${last === index + 1 ? last : `${index + 1}–${last}`} ${line}`];
  });
}

/** Everything about paper, lines, and what may be typed. */
export function setUpOf({ sheet, boxes, widths, validations, bars, page }: Drawing): readonly string[] {
  const { orientation, area, margins, breaksBefore, repeatedRows, footer } = page;
  return [
    `${sheet}: ${orientation}, ${area ?? 'everything'}`,
    `margins ${margins.top} ${margins.right} ${margins.bottom} ${margins.left} mm`,
    `new page before ${breaksBefore.join(' ')}, repeating ${repeatedRows ?? 'no rows'}, footer ${footer}`,
    `columns ${widths.map((width, column) => `${columnName(column)} ${width}`).join(', ')} mm`,
    ...boxes.map(({ range, outline }) => `box ${range} ${outline}`),
    ...validations.map(({ kind, range, alert, ...limits }) =>
      [`${range} takes a ${kind}`, ...('from' in limits ? [`from ${limits.from} to ${limits.to}`] : [limits.source])]
        .concat(alert.title, alert.message)
        .join(' | '),
    ),
    ...bars.map(({ range, color, to }) => `bars ${range} ${color} ${to}`),
  ];
}

function size({ cells, styles, merges }: Drawing): { readonly rows: number; readonly columns: number } {
  const ends = [...cells.map(({ at }) => at), ...styles.map(({ range }) => range), ...merges].map((range) =>
    place(range.split(':').at(-1) ?? ''),
  );
  const most = (of: 'row' | 'column') => ends.reduce((last, end) => Math.max(last, end?.[of] ?? NaN), 0) + 1;
  return { rows: most('row'), columns: most('column') };
}

/** Every cell of every range, in the order in which they are drawn. */
function spread<T extends { readonly range: string }>(ranges: readonly T[]): readonly (readonly [string, T])[] {
  return ranges.flatMap((one) => {
    const cells = addressesIn(one.range);
    if (cells.length === 0) throw new Error(`no range: ${one.range}`);
    return cells.map((at) => [at, one] as const);
  });
}

function corner(range: string): string {
  const [first] = addressesIn(range);
  if (first === undefined) throw new Error(`no range: ${range}`);
  return first;
}

function shown(value: CellValue | undefined, format: string | undefined): string {
  if (value === undefined) return format === undefined ? '' : `(${format})`;
  if (typeof value === 'number') return shownAs(value, format ?? 'General');
  const paragraphs = String(value).split('\n');
  return paragraphs.map((text) => (text.length > BEGINNING ? `${text.slice(0, BEGINNING)}…` : text)).join('⏎');
}

/** `宋体 10 Right`; what is centred and wraps, as most cells do, needs no word. */
function words({ font, size: points, bold, underline, color, fill, across, down, indent, wrap }: Style): string {
  return [
    `${font} ${points}`,
    ...(across === 'Center' ? [] : [across]),
    ...(down === 'Center' ? [] : [down]),
    ...(bold === true ? ['bold'] : []),
    ...(underline === true ? ['underlined'] : []),
    ...(indent === undefined ? [] : [`indent ${indent}`]),
    ...(wrap === false ? ['one line'] : []),
    ...[color, fill].filter((one) => one !== undefined),
  ].join(' ');
}
