/** What clerks and other programs do to a sheet without changing what its form says. */
import { EMPTY_CELL, type Cell, type SheetCells } from '../../../src/sheet';
import type { Area, FormRecognition } from '../../../src/form/recognise';

type Rows = readonly (readonly Cell[])[];

const with_ = (sheet: SheetCells, cells: Rows): SheetCells => ({ ...sheet, cells: { ...sheet.cells, cells } });

/** A blank row before that row. */
export function rowInserted(sheet: SheetCells, at: number): SheetCells {
  const { cells } = sheet.cells;
  const blank = (cells[0] ?? []).map(() => EMPTY_CELL);
  return with_(sheet, [...cells.slice(0, at), blank, ...cells.slice(at)]);
}

/** A blank column before that column. */
export function columnInserted(sheet: SheetCells, at: number): SheetCells {
  return with_(
    sheet,
    sheet.cells.cells.map((row) => [...row.slice(0, at), EMPTY_CELL, ...row.slice(at)]),
  );
}

/** Every text that `which` takes, rewritten. */
export function rewritten(
  sheet: SheetCells,
  which: (text: string) => boolean,
  to: (text: string) => string,
): SheetCells {
  const cell = (one: Cell): Cell => {
    if (typeof one.value !== 'string' || !which(one.value)) return one;
    const value = to(one.value);
    return { ...one, value, text: value };
  };
  return with_(
    sheet,
    sheet.cells.cells.map((row) => row.map(cell)),
  );
}

/** Each cell of a merge filled with its value, as after taking merges apart and filling down. */
export function filledDown(sheet: SheetCells, columns: readonly number[], first: number, last: number): SheetCells {
  const rows = sheet.cells.cells.map((row) => [...row]);
  for (let row = first + 1; row <= last; row += 1)
    for (const column of columns) {
      const [above, line] = [rows[row - 1]?.[column], rows[row]];
      if (above !== undefined && line?.[column]?.value === '') line[column] = above;
    }
  return with_(sheet, rows);
}

/** The same in full width: `(` and `A` as Chinese input writes them. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** Where the fields stand once a row or a column was inserted before them; an area that it parts has grown. */
export function shifted(
  { fields }: FormRecognition,
  axis: 'row' | 'column',
  at: number,
): Readonly<Record<string, Area>> {
  const [start, size] = axis === 'row' ? (['row', 'rows'] as const) : (['column', 'columns'] as const);
  return Object.fromEntries(
    Object.entries(fields).map(([field, area]) => {
      if (area[start] >= at) return [field, { ...area, [start]: area[start] + 1 }];
      return [field, area[start] + area[size] > at ? { ...area, [size]: area[size] + 1 } : area];
    }),
  );
}
