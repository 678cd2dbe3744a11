/** `Workbook.insertWorksheetsFromBase64`: the sheets of a file, put into the open workbook. */
import type { WorkbookData } from '../data';
import { Fault } from '../fault';
import { text, word } from './argument';
import type { Book } from './book';

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** The new sheets' ids; a sheet whose name is taken gets a number, as in Excel. */
export function insertFromFile(
  book: Book,
  base64: string,
  options: Readonly<Record<string, unknown>>,
): readonly string[] {
  const file = book.file(base64);
  if (file === null) throw new Fault('InvalidArgument', 'not a workbook');
  const data = { ...file, sheets: wantedOf(file, options['sheetNamesToInsert']) };
  if (data.sheets.length === 0) throw new Fault('ItemNotFound', 'no sheet to insert');
  const taken = new Set(book.engine.sheets().map(({ name }) => name.toUpperCase()));
  const names = data.sheets.map(({ name }) => {
    const free = freeName(name, taken);
    taken.add(free.toUpperCase());
    return free;
  });
  return book.engine.insertSheets(data, names, placeOf(book, options['positionType']));
}

function wantedOf({ sheets }: WorkbookData, names: unknown): WorkbookData['sheets'] {
  if (names === undefined || names === null) return sheets;
  if (!Array.isArray(names)) throw new Fault('InvalidArgument', 'sheetNamesToInsert is no list');
  const wanted = names.map((name: unknown) => text(name).toUpperCase());
  return sheets.filter(({ name }) => wanted.includes(name.toUpperCase()));
}

/** 自评表 (2) */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free.toUpperCase()); count += 1) {
    const ending = ` (${count})`;
    free = name.slice(0, 31 - ending.length) + ending;
  }
  return free;
}

/** At the end unless said otherwise; beside a sheet is not modelled. */
function placeOf({ engine }: Book, positionType: unknown): number {
  const position = word(positionType ?? 'End', POSITIONS);
  if (position === 'Before' || position === 'After') throw new Fault('NotImplemented', position);
  return position === 'Beginning' ? 0 : engine.sheets().length;
}
