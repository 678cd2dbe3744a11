/** .xlsx and .xlsm → cells. It knows cells, not forms. */
import { ValueType, Workbook, type Cell as FileCell, type Worksheet } from '@cj-tech-master/excelts';
import { zipSync } from 'fflate';
import { EMPTY_CELL, type Cell, type SheetCells } from '../sheet';
import { formulaIn, isUncalculated, plainValue, withEmptyResults } from './cellValue';
import { refused, read, type Result } from './fault';
import { namesIn, type FileName } from './names';
import { unpack } from './package';
import { shownAs } from './shown';

export interface SheetInFile extends SheetCells {
  readonly visible: boolean;
}

export interface BookInFile {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetInFile[];
  readonly names: readonly FileName[];
}

/** Pictures, charts, macros and comments hold no cells and stay packed. */
const CELLS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;

/** What lies beyond is no form: a stray cell in the last row must not make a sheet of a million. */
export const MOST = { rows: 2000, columns: 200 } as const;

/**
 * Reads a workbook's cells, merges and names: numbers as stored, with their format and as shown; dates as day
 * numbers; texts without their looks; a formula with its last result.
 */
export async function readWorkbook(bytes: Uint8Array, fileName = ''): Promise<Result<BookInFile>> {
  const unpacked = unpack(bytes, fileName, (part) => CELLS.test(part));
  if (!unpacked.ok) return unpacked;
  try {
    const names = namesIn(unpacked.value['xl/workbook.xml'] ?? new Uint8Array());
    const book = new Workbook();
    const bare = Object.entries(unpacked.value).map(([part, data]): [string, Uint8Array] => [
      part,
      part.startsWith('xl/worksheets/') ? cellsAlone(data) : data,
    ]);
    await book.xlsx.load(zipSync(Object.fromEntries<Uint8Array>(bare), { level: 0 }));
    if (book.worksheets.length === 0) return refused({ code: 'damaged' });
    return read({ sheets: book.worksheets.map(sheetOf), names });
  } catch {
    return refused({ code: 'damaged' });
  }
}

const END = '</sheetData>';

/** A sheet without what follows its cells, but for the merges: links and drawings lead to parts that stay packed. */
export function cellsAlone(sheet: Uint8Array): Uint8Array {
  const xml = withEmptyResults(new TextDecoder().decode(sheet));
  const end = xml.indexOf(END);
  if (end < 0 && !/<sheetData\s*\/>/.test(xml)) throw new Error('a sheet that breaks off');
  if (end < 0) return sheet;
  const merges = /<mergeCells[\s\S]*?<\/mergeCells>/.exec(xml.slice(end))?.[0] ?? '';
  return new TextEncoder().encode(`${xml.slice(0, end + END.length)}${merges}</worksheet>`);
}

function sheetOf(sheet: Worksheet): SheetInFile {
  const rows = new Map<number, Map<number, Cell>>();
  sheet.eachRow((row, number) => {
    if (number > MOST.rows) return;
    const cells = new Map<number, Cell>();
    row.eachCell((cell, column) => {
      if (column > MOST.columns || cell.type === ValueType.Null || cell.type === ValueType.Merge) return;
      cells.set(column, cellOf(cell));
    });
    if (cells.size > 0) rows.set(number, cells);
  });
  const height = Math.max(0, ...rows.keys());
  const width = Math.max(0, ...[...rows.values()].flatMap((cells) => [...cells.keys()]));
  const filled = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => rows.get(row + 1)?.get(column + 1) ?? EMPTY_CELL),
  );
  return {
    name: sheet.name,
    visible: sheet.state === 'visible',
    cells: { row: 0, column: 0, cells: filled },
    merges: sheet.model.merges ?? [],
  };
}

function cellOf(cell: FileCell): Cell {
  const format = typeof cell.numFmt === 'string' ? cell.numFmt : (cell.numFmt?.formatCode ?? 'General');
  const formula = formulaIn(cell);
  if (formula !== null && isUncalculated(cell))
    return { value: '', text: formula, formula, format, uncalculated: true };
  const value = plainValue(cell);
  return { value, text: typeof value === 'number' ? shownAs(value, format) : String(value), formula, format };
}
