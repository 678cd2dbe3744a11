/** .xlsx and .xlsm → cells. It knows cells, not forms. */
import { EMPTY_CELL, place, type Cell, type Place, type SheetCells } from '../sheet';
import { bookParts, type BookParts, type SheetPart } from './bookParts';
import { dayFrom1904 } from './cellValue';
import { refused, read, type Result } from './fault';
import type { FileName } from './names';
import { numberFormatsIn } from './numberFormats';
import { sheetCellsIn, type FileCell, type FileSheet } from './sheetCells';
import { shownAs } from './shown';
import { stringsIn } from './strings';
import { xmlText } from './xml';

export interface SheetInFile extends SheetCells {
  readonly visible: boolean;
}

export interface BookInFile {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetInFile[];
  readonly names: readonly FileName[];
}

/** What lies beyond is no form: a stray cell in the last row must not make a sheet of a million. */
export const MOST = { rows: 2000, columns: 200 } as const;

/**
 * Reads a workbook's cells, merges and names: numbers as stored, with their format and as shown; dates as day
 * numbers; texts without their looks; a formula with its last result.
 */
export function readWorkbook(bytes: Uint8Array, fileName = ''): Result<BookInFile> {
  try {
    const found = bookParts(bytes, fileName, false);
    if (!found.ok) return found;
    const { sheets, names } = found.value;
    const shared = sharedOf(found.value);
    return read({ sheets: sheets.map((sheet) => sheetOf(sheet, shared)), names });
  } catch {
    return refused({ code: 'damaged' });
  }
}

/** What the cells of a file's sheets share. */
export interface Shared {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly from1904: boolean;
}

/** Throws where a part is no XML. */
export function sharedOf({ strings, styles, from1904 }: BookParts): Shared {
  return {
    strings: strings === undefined ? [] : stringsIn(xmlText(strings)),
    formats: styles === undefined ? [] : numberFormatsIn(xmlText(styles)),
    from1904,
  };
}

function sheetOf(sheet: SheetPart, shared: Shared): SheetInFile {
  const { cells, merges } = cellsOf(sheet, shared);
  const height = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const width = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const rows: Cell[][] = Array.from({ length: height }, () => Array<Cell>(width).fill(EMPTY_CELL));
  for (const cell of cells) rows[cell.row]?.splice(cell.column, 1, cellOf(cell, shared));
  return {
    name: sheet.name,
    visible: sheet.visibility === 'visible',
    cells: { row: 0, column: 0, cells: rows },
    merges,
  };
}

/** A sheet's cells but for those that lie under a merge or far out; throws where the sheet is damaged. */
export function cellsOf({ xml }: SheetPart, { strings, formats, from1904 }: Shared): FileSheet {
  const { cells, merges } = sheetCellsIn(xmlText(xml), strings);
  const covered = coveredBy(merges);
  const kept = cells.filter((cell) => cell.row < MOST.rows && cell.column < MOST.columns && !covered(cell));
  const days = ({ value, style }: FileCell) => dayFrom1904(value, formats[style] ?? 'General');
  return { cells: from1904 ? kept.map((cell) => ({ ...cell, value: days(cell) })) : kept, merges };
}

/** Whether a cell lies under a merge without being its first: what it holds is not shown. */
function coveredBy(merges: readonly string[]): (at: Place) => boolean {
  const areas = merges.flatMap((range) => {
    const [from, to] = range.split(':').map(place);
    return from && to ? [{ from, to }] : [];
  });
  return ({ row, column }) =>
    areas.some(
      ({ from, to }) =>
        row >= from.row &&
        row <= to.row &&
        column >= from.column &&
        column <= to.column &&
        (row !== from.row || column !== from.column),
    );
}

function cellOf({ value, formula, uncalculated, style }: FileCell, { formats }: Shared): Cell {
  const format = formats[style] ?? 'General';
  // What Excel would show with its formulas on view.
  if (formula !== null && uncalculated) return { value: '', text: formula, formula, format, uncalculated };
  return { value, text: typeof value === 'number' ? shownAs(value, format) : String(value), formula, format };
}
