/** Which sheets the workbook has, and which of them the add-in drew: known by a worksheet-scoped name, never by a title. */
import type { Mark, Drawing } from '../drawing';
import type { CellValue } from '../sheet';

export interface SheetMark {
  readonly name: string;
  /** `='自评表'!$A$1`: the cell that the sheet is about. */
  readonly formula: string;
  /** The fingerprint of what was drawn. */
  readonly comment: string;
}

export interface KnownSheet {
  readonly name: string;
  /** Its place among the workbook's sheets, from 0. */
  readonly position: number;
  readonly marks: readonly SheetMark[];
}

/** The sheets, and the names of the whole workbook. */
export interface KnownWorkbook {
  readonly sheets: readonly KnownSheet[];
  readonly names: readonly string[];
}

/** Queues the reading of all sheets and all names. */
export function requestSheets({ workbook: { worksheets, names } }: Excel.RequestContext): void {
  worksheets.load('items/name, items/names/items/name, items/names/items/formula, items/names/items/comment');
  names.load('items/name');
}

/** What was asked for with `requestSheets`. */
export function workbookOf({ workbook }: Excel.RequestContext): KnownWorkbook {
  const sheets = workbook.worksheets.items.map(({ name, names }, position) => ({
    name,
    position,
    marks: names.items.map((item) => ({ name: item.name, formula: String(item.formula), comment: item.comment })),
  }));
  return { sheets, names: workbook.names.items.map(({ name }) => name) };
}

/** The mark of a sheet that was drawn for the same purpose about the same sheet; null where it bears none. */
export function markOn(sheet: KnownSheet, { name, about }: Mark): SheetMark | null {
  const wanted = about?.sheet ?? sheet.name;
  return sheet.marks.find((mark) => mark.name === name && sheetIn(mark.formula) === wanted) ?? null;
}

/** `sheetIn("='表 1'!$A$1")` → `表 1`; null where the formula names no sheet. */
export function sheetIn(formula: string): string | null {
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^!']+))!/.exec(formula) ?? [];
  return quoted?.replace(/''/g, "'") ?? plain ?? null;
}

/** 自评表, 自评表 (2), …: Excel's own way of telling sheets apart; a name has at most 31 characters. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted.slice(0, 31);
  for (let count = 2; used.has(name.toLowerCase()); count += 1) {
    const ending = ` (${count})`;
    name = wanted.slice(0, 31 - ending.length) + ending;
  }
  return name;
}

/** Tells whether a sheet still holds what was drawn on it: a number made from its values and where they stand. */
export function fingerprint(cells: Iterable<readonly [string, CellValue]>): string {
  const texts = Array.from(cells)
    .filter(([, value]) => value !== '')
    .map(([at, value]) => `${at}\t${typeof value === 'number' ? value.toPrecision(12) : String(value)}`)
    .sort();
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (const unit of texts.join('\n')) {
    const code = unit.codePointAt(0) ?? 0;
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  return `${texts.length}-${(low >>> 0).toString(36)}-${(high >>> 0).toString(36)}`;
}

export function fingerprintOf({ cells }: Drawing): string {
  return fingerprint(cells.map(({ at, value }) => [at, value]));
}
