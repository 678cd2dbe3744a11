/** What a cell, a block of cells and an address are: plain data that every folder may know. */

/** What a cell holds, as Excel gives it: `''` is an empty cell. */
export type CellValue = string | number | boolean;

export interface Cell {
  readonly value: CellValue;
  /** What the sheet shows, e.g. `312.97%` for 3.1297… in `0.00%`. */
  readonly text: string;
  /** The formula with its `=`, or null where the cell holds a plain value. */
  readonly formula: string | null;
  /** The number format, e.g. `0.00"万元"`. */
  readonly format: string;
  /** A formula whose result was never stored, as scripts write them: its value is '' and says nothing. */
  readonly uncalculated?: true;
}

/** A cell's place on its sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, row by row, and where its first cell stands. */
export interface Block extends Place {
  readonly cells: readonly (readonly Cell[])[];
}

/** All that a sheet holds, from A1 on. */
export interface SheetCells {
  readonly name: string;
  readonly cells: Block;
  /** Merged ranges, e.g. `A5:C6`; null where they are not known, as in Excel, which cannot be asked without harm. */
  readonly merges: readonly string[] | null;
}

export const EMPTY_CELL: Cell = { value: '', text: '', formula: null, format: 'General' };

/** `columnName(27)` → `'AB'`. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : '') + String.fromCharCode(65 + (column % 26));
}

/** `columnIndex('AB')` → 27. */
export function columnIndex(name: string): number {
  return Array.from(name.toUpperCase()).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `address({ row: 14, column: 6 })` → `'G15'`. */
export function address({ row, column }: Place): string {
  return `${columnName(column)}${row + 1}`;
}

/** `place('$G$15')` → `{ row: 14, column: 6 }`; null where the text is no cell's address. */
export function place(text: string): Place | null {
  const found = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  const [, letters, digits] = found ?? [];
  return letters === undefined || digits === undefined
    ? null
    : { row: Number(digits) - 1, column: columnIndex(letters) };
}

/** `addressesIn('B2:C3')` → `['B2', 'C2', 'B3', 'C3']`; none where the text is no range. */
export function addressesIn(range: string): readonly string[] {
  const [first = '', last = first] = range.split(':');
  const [from, to] = [place(first), place(last)];
  if (from === null || to === null) return [];
  const count = (start: number, end: number) => Array.from({ length: end - start + 1 }, (_, index) => start + index);
  return count(from.row, to.row).flatMap((row) =>
    count(from.column, to.column).map((column) => address({ row, column })),
  );
}

/**
 * Whether a cell's formula is one: a text `=1+1` and the formula `=1+1` both come with `=1+1` under
 * `formulas`, but only the text has it as its value, too.
 */
export function formulaOf(value: CellValue, formula: CellValue): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

/** Whether two cells hold the same: Excel keeps 15 digits of a number, so the last ones say nothing. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  return typeof a === 'number' && typeof b === 'number' ? a.toPrecision(12) === b.toPrecision(12) : a === b;
}
