/** `Excel.WorksheetProtection`. A sheet that already is what is asked for refuses, as in Excel. */
import { Fault } from '../fault';
import { optional, record, text } from './argument';
import type { Book } from './book';
import { things } from './thing';

interface SheetSubject {
  readonly book: Book;
  readonly id: string;
}

const OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

export const protection = things<SheetSubject>({
  name: 'WorksheetProtection',
  values: {
    protected: { get: ({ book, id }) => book.engine.protection(id) !== null },
    options: {
      get({ book, id }) {
        const options = book.engine.protection(id)?.options;
        return options
          ? { ...Object.fromEntries(OPTIONS.map((name) => [name, false])), selectionMode: 'Normal', ...options }
          : null;
      },
    },
  },
  methods: {
    protect({ book, id }, args) {
      if (book.engine.protection(id)) throw new Fault('InvalidOperation', 'the sheet is protected already');
      const options = optional(args, 0, (value) => record(value, 'options'), {});
      const password = optional(args, 1, text, '');
      book.engine.setProtection(id, { options, hasPassword: password !== '' });
      return null;
    },
    unprotect({ book, id }, args) {
      const now = book.engine.protection(id);
      if (!now) throw new Fault('InvalidOperation', 'the sheet is not protected');
      if (now.hasPassword && optional(args, 0, text, '') === '')
        throw new Fault('InvalidArgument', 'a password is needed');
      book.engine.setProtection(id, null);
      return null;
    },
  },
});
