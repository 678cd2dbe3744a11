/** A book's names ⇄ the names of a file, in which the print area and the repeated rows are names, too. */
import type { Book, BookName, BookPage, BookSheet } from './book';
import type { FileName } from './names';
import { escaped, tag } from './xml';

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';

/** `'表 1'!` */
const sheetPart = (name: string) => `'${name.replace(/'/g, "''")}'!`;

/** `absolute('A1:H31')` → `$A$1:$H$31`, `absolute('1:3')` → `$1:$3`. */
export const absolute = (range: string) =>
  range.replace(/\$/g, '').replace(/([A-Za-z]+)?(\d+)?/g, (_, column?: string, row?: string) => {
    return (column === undefined ? '' : `$${column}`) + (row === undefined ? '' : `$${row}`);
  });

/** The names of a book as `<definedNames>`; `''` where it has none. */
export function namesXml(book: Book): string {
  const names = [
    ...(book.names ?? []).map((name) => nameXml(name, undefined)),
    ...book.sheets.flatMap((sheet, index) => [
      ...(sheet.names ?? []).map((name) => nameXml(name, index)),
      ...printNames(sheet).map(([name, refers]) => tag('definedName', { name, localSheetId: index }, escaped(refers))),
    ]),
  ];
  return names.length === 0 ? '' : tag('definedNames', {}, names.join(''));
}

function nameXml({ name, formula, visible = true, comment = '' }: BookName, sheet: number | undefined): string {
  const attributes = {
    name,
    comment: comment === '' ? undefined : comment,
    localSheetId: sheet,
    hidden: visible ? undefined : 1,
  };
  return tag('definedName', attributes, escaped(formula.replace(/^=/, '')));
}

function printNames({ name, page = {} }: BookSheet): readonly (readonly [string, string])[] {
  const kept = (key: string) => {
    const range = page[key];
    return typeof range === 'string' && range !== '' ? [sheetPart(name) + absolute(range)] : [];
  };
  return [
    ...kept('printArea').map((refers) => [PRINT_AREA, refers] as const),
    ...kept('printTitleRows').map((refers) => [PRINT_TITLES, refers] as const),
  ];
}

/** The names that belong to a sheet, or to the whole workbook (null). */
export function namesOf(names: readonly FileName[], sheet: number | null): readonly BookName[] {
  return names
    .filter((name) => name.sheet === sheet && !name.name.startsWith('_xlnm.'))
    .map(({ name, refers, hidden, comment }) => ({
      name,
      formula: `=${refers}`,
      ...(hidden ? { visible: false } : {}),
      ...(comment === '' ? {} : { comment }),
    }));
}

/** What a sheet prints and which rows repeat, e.g. `{ printArea: 'A1:H31' }`. Of several areas the first counts. */
export function printedIn(names: readonly FileName[], sheet: number): BookPage {
  const rangeOf = (name: string, form: RegExp) => {
    const refers = names.find((one) => one.name === name && one.sheet === sheet)?.refers ?? '';
    return form.exec(refers.slice(refers.indexOf('!') + 1).replace(/\$/g, ''))?.[1];
  };
  const printArea = rangeOf(PRINT_AREA, /^([A-Z]+\d+(?::[A-Z]+\d+)?)/);
  const printTitleRows = rangeOf(PRINT_TITLES, /(?:^|[!,])(\d+:\d+)$/);
  return {
    ...(printArea === undefined ? {} : { printArea }),
    ...(printTitleRows === undefined ? {} : { printTitleRows }),
  };
}
