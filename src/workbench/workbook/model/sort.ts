/** `Excel.RangeSort`. */
import { Fault } from '../fault';
import { sortRows } from '../reorder';
import { flag, optional, record, whole, word } from './argument';
import { guardContent, guardOption } from './book';
import { areaAt, type RangeSubject } from './place';
import { things } from './thing';

export const sort = things<RangeSubject>({
  name: 'RangeSort',
  methods: {
    apply(range, args) {
      const area = areaAt(range);
      const { book, place } = range;
      guardOption(book, place.sheetId, 'allowSort');
      guardContent(book, place.sheetId, area);
      const hasHeaders = optional(args, 2, flag, false);
      const orientation = optional(args, 3, (value) => word(value, ['Rows', 'Columns'] as const), 'Rows');
      if (orientation === 'Columns') throw new Fault('NotImplemented', 'sorting columns');
      if (!Array.isArray(args[0])) throw new Fault('InvalidArgument', 'fields');
      const keys = args[0].map((field: unknown) => {
        const { key, ascending } = record(field, 'field');
        return { column: whole(key, 'key'), ascending: ascending !== false };
      });
      sortRows(book.engine, place.sheetId, { ...area, top: area.top + (hasHeaders ? 1 : 0) }, keys);
      return null;
    },
  },
});
