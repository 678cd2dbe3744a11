/** What the cells of a range hold: values, texts, formulas, number formats. */
import type { CellValue } from '../../../sheet';
import { type Area, columnsOf, countOf, holds, intersection, isWholeColumns, isWholeRows, rowsOf } from '../area';
import type { CellPatch, CellState, Content } from '../engine';
import { parseEntry } from '../entry';
import { Fault } from '../fault';
import { guardContent, guardOption } from './book';
import { areaAt, eachCell, MOST_CELLS, type RangeSubject } from './place';

/** Excel gives no contents of whole rows and columns: null. */
const unbounded = (area: Area): boolean => isWholeColumns(area) || isWholeRows(area) || countOf(area) > MOST_CELLS;

type Read = (cell: CellState, row: number, column: number) => CellValue;

export function readCells(range: RangeSubject, read: Read): CellValue[][] | null {
  const area = areaAt(range);
  const { engine } = range.book;
  const { sheetId } = range.place;
  if (unbounded(area)) return null;
  return eachCell(area, (row, column) => read(engine.cell(sheetId, row, column), row, column));
}

export const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;

export function typeOf({ value, quoted }: CellState): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return !quoted && ERROR.test(value) ? 'Error' : 'String';
}

/** What the add-in sent for a block: one value for all cells, or a matrix of the block's own shape. */
export function spread(sent: unknown, area: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(sent)) return () => sent;
  const rows = sent as readonly unknown[];
  const fits =
    rows.length === rowsOf(area) && rows.every((row) => Array.isArray(row) && row.length === columnsOf(area));
  if (!fits) throw new Fault('InvalidArgument', 'the array has another shape than the range');
  return (row, column) => (rows[row - area.top] as readonly unknown[])[column - area.left];
}

/** Excel's limits for what one cell holds, in characters. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;

function contentOf(range: RangeSubject, sent: unknown, row: number, column: number): Omit<CellPatch, 'row' | 'column'> {
  const { engine, language } = range.book;
  const { format } = engine.style(range.place.sheetId, row, column);
  if (typeof sent === 'number' || typeof sent === 'boolean') {
    const value: Content = { kind: 'value', value: format === '@' ? engine.text(sent, 'General') : sent };
    return { content: value };
  }
  if (typeof sent !== 'string') throw new Fault('InvalidArgument', `${JSON.stringify(sent)} is no value of a cell`);
  if (sent.length > LONGEST_TEXT) throw new Fault('InvalidArgument', `a text of ${sent.length} characters`);
  const context = { format, language: language(), year: new Date().getFullYear() };
  const entry = parseEntry(sent, context, (formula) => engine.reads(formula));
  if ('unreadable' in entry) throw new Fault('InvalidArgument', `${entry.unreadable} is no formula`);
  if (entry.content.kind === 'formula' && entry.content.formula.length > LONGEST_FORMULA) {
    throw new Fault('InvalidArgument', `a formula of ${entry.content.formula.length} characters`);
  }
  return entry.format !== undefined && format === 'General'
    ? { content: entry.content, style: { format: entry.format } }
    : { content: entry.content };
}

/** Writes values or formulas, which Excel treats alike; null leaves a cell as it is. */
export function writeCells(range: RangeSubject, sent: unknown): void {
  const area = areaAt(range);
  const { book, place } = range;
  if (unbounded(area)) throw new Fault('InvalidArgument', 'the range is too large');
  const of = spread(sent, area);
  guardContent(book, place.sheetId, area);
  const patches: CellPatch[] = [];
  const merges = book.engine.merges(place.sheetId).filter((merge) => intersection(merge, area));
  // A merged area has one value, in its first cell; what is written into the others is lost.
  const covered = (row: number, column: number): boolean =>
    merges.some((merge) => holds(merge, row, column) && !(row === merge.top && column === merge.left));
  eachCell(area, (row, column) => {
    if (covered(row, column)) return;
    const one = of(row, column);
    if (one !== null && one !== undefined) patches.push({ row, column, ...contentOf(range, one, row, column) });
  });
  book.engine.write(place.sheetId, patches);
}

export function readFormats(range: RangeSubject): string[][] | null {
  const area = areaAt(range);
  const { engine } = range.book;
  if (unbounded(area)) return null;
  return eachCell(area, (row, column) => engine.style(range.place.sheetId, row, column).format);
}

export function writeFormats(range: RangeSubject, sent: unknown): void {
  const area = areaAt(range);
  const { book, place } = range;
  guardOption(book, place.sheetId, 'allowFormatCells');
  const checked = (format: unknown): string => {
    if (typeof format !== 'string') throw new Fault('InvalidArgument', `${JSON.stringify(format)} is no number format`);
    return format === '' ? 'General' : format;
  };
  if (!Array.isArray(sent)) {
    if (sent !== null) book.engine.paint(place.sheetId, area, { format: checked(sent) });
    return;
  }
  const of = spread(sent, area);
  const patches: CellPatch[] = [];
  eachCell(area, (row, column) => {
    const format = of(row, column);
    if (format !== null && format !== undefined) patches.push({ row, column, style: { format: checked(format) } });
  });
  book.engine.write(place.sheetId, patches);
}
