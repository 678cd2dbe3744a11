/** `Excel.WorksheetCollection`. */
import { Fault } from '../fault';
import { optional, text } from './argument';
import { type Book, findSheet } from './book';
import { eventMembers } from './event-members';
import { type Thing, things } from './thing';
import { checkSheetName, worksheet } from './worksheet';

/** What events of all sheets are registered under. */
export const WORKBOOK = 'Workbook';

interface Subject {
  readonly book: Book;
}

function end({ book }: Subject, last: boolean, visibleOnly: boolean): Thing {
  const sheets = book.engine.sheets().filter(({ visibility }) => !visibleOnly || visibility === 'Visible');
  const found = sheets.at(last ? -1 : 0);
  if (!found) throw new Fault('ItemNotFound', 'sheet');
  return worksheet({ book, id: found.id });
}

function freeName(book: Book): string {
  let number = book.engine.sheets().length + 1;
  while (findSheet(book, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

export const worksheets = things<Subject>({
  name: 'WorksheetCollection',
  items: ({ book }) => book.engine.sheets().map(({ id }) => worksheet({ book, id })),
  methods: {
    /** The new sheet goes last and is not activated. */
    add({ book }, args) {
      const name = optional(args, 0, text, freeName(book));
      checkSheetName(book, name, null);
      return worksheet({ book, id: book.engine.addSheet(name) });
    },
    getActiveWorksheet: ({ book }) => worksheet({ book, id: book.engine.activeSheet() }),
    getCount: ({ book }, [visibleOnly]) =>
      book.engine.sheets().filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible').length,
    getFirst: (subject, [visibleOnly]) => end(subject, false, visibleOnly === true),
    getLast: (subject, [visibleOnly]) => end(subject, true, visibleOnly === true),
    getItem({ book }, [key]) {
      const found = findSheet(book, text(key));
      if (!found) throw new Fault('ItemNotFound', `sheet ${String(key)}`);
      return worksheet({ book, id: found.id });
    },
    getItemOrNullObject({ book }, [key]) {
      const found = findSheet(book, text(key));
      return found && worksheet({ book, id: found.id });
    },
    ...eventMembers<Subject>(
      [
        'changed',
        'activated',
        'deactivated',
        'added',
        'deleted',
        'selectionChanged',
        'calculated',
        'formatChanged',
        'protectionChanged',
        'nameChanged',
        'visibilityChanged',
        'moved',
      ],
      () => WORKBOOK,
    ),
  },
});
