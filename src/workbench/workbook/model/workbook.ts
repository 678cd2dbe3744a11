/** `Excel.Workbook` and `Excel.Application`: where every path begins. */
import { cellArea, parseArea } from '../area';
import { record, text, word } from './argument';
import type { Book } from './book';
import { insertFromFile } from './fromFile';
import { names } from './names';
import { rangeAt } from './range';
import { settings } from './settings';
import { things } from './thing';
import { worksheets } from './worksheets';

interface Subject {
  readonly book: Book;
}

const application = things<Subject>({
  name: 'Application',
  values: {
    calculationMode: { get: () => 'Automatic', set: (_subject, value) => void word(value, ['Automatic']) },
    calculationState: { get: ({ book }) => (book.engine.pending() ? 'Pending' : 'Done') },
  },
  methods: {
    calculate: () => null,
    // The screen of the workbench shows what is there; both are promises about speed alone.
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});

export const workbook = things<Subject>({
  name: 'Workbook',
  objects: {
    application,
    worksheets: (subject) => worksheets(subject),
    names: ({ book }) => names({ book, scope: null }),
    settings: (subject) => settings(subject),
  },
  values: {
    name: { get: () => 'Book1' },
    readOnly: { get: () => false },
    isDirty: { get: () => true },
  },
  methods: {
    getSelectedRange({ book }) {
      const { sheetId, area } = book.engine.selection();
      return rangeAt(book, sheetId, area);
    },
    getActiveCell({ book }) {
      const { sheetId, area } = book.engine.selection();
      return rangeAt(book, sheetId, cellArea(area.top, area.left));
    },
    insertWorksheetsFromBase64: ({ book }, [base64, options]) =>
      insertFromFile(book, text(base64, 'base64File'), record(options ?? {}, 'options')),
    _RemoveReference({ book }, [id]) {
      book.release(text(id, 'reference'));
      return null;
    },
    /** What a change event's `getRange` asks for: the reference is the changed address itself. */
    _GetRangeForEventByReferenceId({ book }, [id]) {
      const [sheetId = '', address = ''] = text(id, 'reference').split('!');
      const area = parseArea(address);
      return area && book.engine.sheets().some((sheet) => sheet.id === sheetId) ? rangeAt(book, sheetId, area) : null;
    },
  },
});
