/** The workbench's workbook ⇄ an .xlsx file. Heavy: loaded when a file is opened or saved. */
import type { CellValue } from '../../sheet';
import type { Book } from '../../xlsx/book';
import type { FileFault } from '../../xlsx/fault';
import { openBook } from '../../xlsx/opening';
import { writeBook } from '../../xlsx/writing';
import type { WorkbookData } from './data';

export type OpenedFile =
  { readonly ok: true; readonly data: WorkbookData } | { readonly ok: false; readonly code: FileFault['code'] };

/** A file's bytes → the workbook in it, or why there is none. */
export async function openFile(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const opened = await openBook(bytes, name);
  return opened.ok ? { ok: true, data: opened.value } : { ok: false, code: opened.fault.code };
}

/** A formula's last result, which a file keeps beside it for readers that do not calculate. */
export type ResultOf = (sheet: string, at: string) => CellValue;

export function writeFile(data: WorkbookData, resultOf: ResultOf): Promise<Uint8Array> {
  const sheets = data.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.formula === undefined ? cell : { ...cell, value: resultOf(sheet.name, cell.at) },
    ),
  }));
  const book: Book = { ...data, sheets };
  return writeBook(book);
}
