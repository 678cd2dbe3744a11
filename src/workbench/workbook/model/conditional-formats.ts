/** `Excel.ConditionalFormatCollection`: the formats that touch a range, highest priority first. */
import { intersection } from '../area';
import { Fault } from '../fault';
import type { Condition, ConditionalFormat } from '../notes';
import { optional, text, whole, word } from './argument';
import { guardOption } from './book';
import { all, conditionalFormat, onSheet, setAll } from './conditional-format';
import { areaAt, type RangeSubject } from './place';
import { type Thing, things } from './thing';

/** The formats that touch the range, highest priority first. */
function touching(range: RangeSubject): readonly ConditionalFormat[] {
  const area = areaAt(range);
  return onSheet(range.book, range.place.sheetId).filter(({ areas }) => areas.some((one) => intersection(one, area)));
}

const one = ({ book }: RangeSubject, { id }: ConditionalFormat): Thing => conditionalFormat({ book, id });

const NEW: Readonly<Record<Condition['type'], Condition>> = {
  Custom: { type: 'Custom', formula: '' },
  CellValue: { type: 'CellValue', operator: 'EqualTo', formula1: '', formula2: '' },
  DataBar: {
    type: 'DataBar',
    color: '#638EC6',
    gradient: true,
    barOnly: false,
    lower: { type: 'Automatic', formula: null },
    upper: { type: 'Automatic', formula: null },
  },
};

export const conditionalFormats = things<RangeSubject>({
  name: 'ConditionalFormatCollection',
  items: (range) => touching(range).map((format) => one(range, format)),
  methods: {
    /** The new one goes before all others. */
    add(range, [type]) {
      const { book, place } = range;
      guardOption(book, place.sheetId, 'allowFormatCells');
      const known = [
        'Custom',
        'CellValue',
        'ColorScale',
        'DataBar',
        'IconSet',
        'TopBottom',
        'PresetCriteria',
        'ContainsText',
      ] as const;
      const wanted = word(type, known);
      if (wanted !== 'Custom' && wanted !== 'CellValue' && wanted !== 'DataBar')
        throw new Fault('ApiNotFound', `conditional format ${wanted}`);
      const format: ConditionalFormat = {
        id: book.engine.nextId(),
        sheetId: place.sheetId,
        areas: [areaAt(range)],
        condition: NEW[wanted],
        paint: {},
        stopIfTrue: false,
      };
      setAll(book, [format, ...all(book)]);
      return one(range, format);
    },
    /** Takes the range out of every format; those that cover more keep the rest. */
    clearAll(range) {
      const { book, place } = range;
      guardOption(book, place.sheetId, 'allowFormatCells');
      const gone = new Set(touching(range).map(({ id }) => id));
      setAll(
        book,
        all(book).filter(({ id }) => !gone.has(id)),
      );
      return null;
    },
    getCount: (range) => touching(range).length,
    getItem(range, [id]) {
      const found = touching(range).find((format) => format.id === text(id));
      if (!found) throw new Fault('ItemNotFound', `conditional format ${String(id)}`);
      return one(range, found);
    },
    getItemOrNullObject(range, args) {
      const id = optional(args, 0, text, '');
      const found = touching(range).find((format) => format.id === id);
      return found ? one(range, found) : null;
    },
    getItemAt(range, [index]) {
      const found = touching(range)[whole(index)];
      if (!found) throw new Fault('InvalidArgument', `conditional format ${String(index)}`);
      return one(range, found);
    },
  },
});
