/** `Excel.Worksheet`. */
import { type Area, cellArea, parseArea, splitSheet, WHOLE_SHEET } from '../area';
import { colorOf } from '../color';
import type { Visibility } from '../engine';
import { Fault } from '../fault';
import { flag, optional, text, whole, word } from './argument';
import { type Book, findSheet, sheetOf } from './book';
import { eventMembers } from './event-members';
import { namedRange, names } from './names';
import { horizontalPageBreaks, pageLayout } from './page';
import { protection } from './protection';
import { rangeAt } from './range';
import { isThing, type Property, type Thing, things } from './thing';

export interface SheetSubject {
  readonly book: Book;
  readonly id: string;
}

const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

/** At most 31 characters, none of `: \ / ? * [ ]`, no quote at either end, and no other sheet's. */
export function checkSheetName(book: Book, name: string, own: string | null): void {
  if (name === '' || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name) || /^history$/i.test(name)) {
    throw new Fault('InvalidArgument', `${name} cannot be a sheet's name`);
  }
  const other = book.engine.sheets().find((sheet) => sheet.name.toUpperCase() === name.toUpperCase());
  if (other && other.id !== own) throw new Fault('ItemAlreadyExists', `sheet ${name}`);
}

const position = ({ book, id }: SheetSubject): number => book.engine.sheets().findIndex((sheet) => sheet.id === id);

function rangeOfAddress(sheet: SheetSubject, address: string): Thing {
  const { sheet: named, rest } = splitSheet(address);
  if (named !== null && findSheet(sheet.book, named)?.id !== sheet.id) {
    throw new Fault('InvalidArgument', `${address} stands on another sheet`);
  }
  const area = parseArea(rest);
  if (area) return rangeAt(sheet.book, sheet.id, area);
  const range = namedRange(sheet.book, sheet.id, rest);
  if (!range) throw new Fault('InvalidArgument', `${address} is no range`);
  return range;
}

function usedArea({ book, id }: SheetSubject, valuesOnly: boolean): Area | null {
  return book.engine.used(id, valuesOnly);
}

function visibleBeside(sheet: SheetSubject, step: 1 | -1, visibleOnly: boolean): Thing | null {
  const sheets = sheet.book.engine.sheets();
  for (let at = position(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const next = sheets[at];
    if (next && (!visibleOnly || next.visibility === 'Visible')) return worksheet({ book: sheet.book, id: next.id });
  }
  return null;
}

const orFault = (thing: Thing | null): Thing => {
  if (!thing) throw new Fault('ItemNotFound', 'sheet');
  return thing;
};

function lastVisible({ book, id }: SheetSubject): boolean {
  return book.engine.sheets().every((sheet) => sheet.id === id || sheet.visibility !== 'Visible');
}

function copied(sheet: SheetSubject, where: unknown, beside: unknown): Thing {
  const { book, id } = sheet;
  const sheets = book.engine.sheets();
  const at = word(where ?? 'End', ['None', 'Before', 'After', 'Beginning', 'End'] as const);
  const other = isThing(beside) ? sheets.findIndex((one) => one.id === beside.get('id')) : -1;
  if ((at === 'Before' || at === 'After') && other < 0) throw new Fault('InvalidArgument', 'relativeTo');
  const positions = { None: sheets.length, End: sheets.length, Beginning: 0, Before: other, After: other + 1 };
  const { name } = sheetOf(book, id);
  const base = name.replace(/ \(\d+\)$/, '');
  let number = 2;
  const named = (): string => `${base.slice(0, 31 - ` (${number})`.length)} (${number})`;
  while (findSheet(book, named())) number += 1;
  return worksheet({ book, id: book.engine.copySheet(id, named(), positions[at]) });
}

const GRIDLINES: Property<SheetSubject> = {
  get: ({ book, id }) => sheetOf(book, id).gridlines,
  set: ({ book, id }, value) => book.engine.changeSheet(id, { gridlines: flag(value) }),
};

export const worksheet: (subject: SheetSubject) => Thing = things<SheetSubject>({
  name: 'Worksheet',
  identity: ({ id }) => ({ Id: id }),
  objects: {
    names: ({ book, id }) => names({ book, scope: id }),
    protection: (sheet) => protection(sheet),
    pageLayout: (sheet) => pageLayout(sheet),
    horizontalPageBreaks: (sheet) => horizontalPageBreaks(sheet),
  },
  values: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ book, id }) => sheetOf(book, id).name,
      set({ book, id }, value) {
        const name = text(value, 'name');
        checkSheetName(book, name, id);
        book.engine.changeSheet(id, { name });
      },
    },
    position: {
      get: (sheet) => position(sheet),
      set({ book, id }, value) {
        const at = whole(value, 'position');
        if (at < 0 || at >= book.engine.sheets().length) throw new Fault('InvalidArgument', `position ${at}`);
        book.engine.moveSheet(id, at);
      },
    },
    visibility: {
      get: ({ book, id }) => sheetOf(book, id).visibility,
      set(sheet, value) {
        const visibility = word(value, VISIBILITIES);
        if (visibility !== 'Visible' && lastVisible(sheet))
          throw new Fault('InvalidOperation', 'the last visible sheet');
        sheet.book.engine.changeSheet(sheet.id, { visibility });
      },
    },
    tabColor: {
      get: ({ book, id }) => sheetOf(book, id).tabColor,
      set: ({ book, id }, value) => book.engine.changeSheet(id, { tabColor: value === '' ? '' : colorOf(text(value)) }),
    },
    showGridlines: GRIDLINES,
    // office.js loads `showGridlines` by that name, and sets it by this one.
    gridlines: GRIDLINES,
  },
  methods: {
    activate({ book, id }) {
      if (sheetOf(book, id).visibility !== 'Visible') throw new Fault('InvalidOperation', 'the sheet is hidden');
      book.engine.activate(id);
      return null;
    },
    delete(sheet) {
      if (lastVisible(sheet)) throw new Fault('InvalidOperation', 'the last visible sheet');
      if (sheetOf(sheet.book, sheet.id).visibility === 'VeryHidden') throw new Fault('GeneralException', 'very hidden');
      sheet.book.engine.deleteSheet(sheet.id);
      return null;
    },
    copy: (sheet, [where, beside]) => copied(sheet, where, beside),
    calculate: () => null,
    getCell: ({ book, id }, [row, column]) => rangeAt(book, id, cellArea(whole(row), whole(column))),
    getRange(sheet, args) {
      const address = optional(args, 0, text, '');
      return address === '' ? rangeAt(sheet.book, sheet.id, WHOLE_SHEET) : rangeOfAddress(sheet, address);
    },
    getRangeByIndexes({ book, id }, args) {
      const [top = 0, left = 0, rows = 0, columns = 0] = [0, 1, 2, 3].map((index) => whole(args[index]));
      if (rows < 1 || columns < 1) throw new Fault('InvalidArgument', 'a range of no cells');
      return rangeAt(book, id, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
    },
    getUsedRange: (sheet, [valuesOnly]) =>
      rangeAt(sheet.book, sheet.id, usedArea(sheet, valuesOnly === true) ?? cellArea(0, 0)),
    getUsedRangeOrNullObject(sheet, [valuesOnly]) {
      const area = usedArea(sheet, valuesOnly === true);
      return area && rangeAt(sheet.book, sheet.id, area);
    },
    getNext: (sheet, [visibleOnly]) => orFault(visibleBeside(sheet, 1, visibleOnly === true)),
    getNextOrNullObject: (sheet, [visibleOnly]) => visibleBeside(sheet, 1, visibleOnly === true),
    getPrevious: (sheet, [visibleOnly]) => orFault(visibleBeside(sheet, -1, visibleOnly === true)),
    getPreviousOrNullObject: (sheet, [visibleOnly]) => visibleBeside(sheet, -1, visibleOnly === true),
    _KeepReference: () => null,
    ...eventMembers<SheetSubject>(
      [
        'changed',
        'activated',
        'deactivated',
        'selectionChanged',
        'calculated',
        'formatChanged',
        'protectionChanged',
        'nameChanged',
        'visibilityChanged',
      ],
      ({ id }) => id,
    ),
  },
});
