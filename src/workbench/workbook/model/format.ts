/** How the cells of a range look: `Range.format` and what hangs on it. */
import type { Area } from '../area';
import { colorOf } from '../color';
import { Fault } from '../fault';
import { patched, saidOf } from '../noting';
import type { CellStyle, Horizontal, StylePatch, Vertical } from '../style';
import { flag, number, text, whole, word } from './argument';
import { guardContent, guardOption } from './book';
import { borders } from './borders';
import { common } from './common';
import { areaAt, type RangeSubject } from './place';
import { type Property, things } from './thing';

const HORIZONTALS: readonly Horizontal[] = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICALS: readonly Vertical[] = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

function styleProperty<K extends keyof CellStyle>(
  key: K,
  parse: (value: unknown) => CellStyle[K],
  show: (value: CellStyle[K]) => unknown = (value) => value,
): Property<RangeSubject> {
  return {
    get(range) {
      const { engine } = range.book;
      const found = common(range, (row, column) => ({ is: engine.style(range.place.sheetId, row, column)[key] }));
      return found && show(found.is);
    },
    set(range, value) {
      guardOption(range.book, range.place.sheetId, 'allowFormatCells');
      const patch: StylePatch = { [key]: parse(value) };
      range.book.engine.paint(range.place.sheetId, areaAt(range), patch);
    },
  };
}

const fill = things<RangeSubject>({
  name: 'RangeFill',
  values: {
    // "No fill" reads as white in Excel, too.
    color: styleProperty(
      'fill',
      (value) => (value === '' ? null : colorOf(text(value))),
      (color) => color ?? '#FFFFFF',
    ),
  },
  methods: {
    clear(range) {
      guardOption(range.book, range.place.sheetId, 'allowFormatCells');
      range.book.engine.paint(range.place.sheetId, areaAt(range), { fill: null });
      return null;
    },
  },
});

const font = things<RangeSubject>({
  name: 'RangeFont',
  values: {
    name: styleProperty('fontName', text),
    size: styleProperty('fontSize', (value) => {
      const size = number(value);
      if (size < 1 || size > 409) throw new Fault('InvalidArgument', `font size ${size}`);
      return size;
    }),
    bold: styleProperty('bold', flag),
    italic: styleProperty('italic', flag),
    strikethrough: styleProperty('strikethrough', flag),
    underline: styleProperty(
      'underline',
      (value) => word(value, ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']) !== 'None',
      (on) => (on ? 'Single' : 'None'),
    ),
    color: styleProperty('color', (value) => colorOf(text(value))),
  },
});

const protection = things<RangeSubject>({
  name: 'FormatProtection',
  values: {
    locked: {
      get(range) {
        const { locks } = range.book.engine.notes();
        const found = common(range, (row, column) => ({ is: saidOf(locks, range.place.sheetId, row, column) ?? true }));
        return found?.is ?? null;
      },
      set(range, value) {
        const { book, place } = range;
        guardContent(book, place.sheetId, areaAt(range));
        if (book.engine.protection(place.sheetId)) throw new Fault('AccessDenied', 'the sheet is protected');
        const notes = book.engine.notes();
        const locks = patched(notes.locks, place.sheetId, areaAt(range), flag(value) ? null : false);
        book.engine.setNotes({ ...notes, locks });
      },
    },
  },
});

/** Excel's highest row, in points. */
const MOST_HEIGHT = 409.5;
/** 255 characters of the standard font. */
const MOST_WIDTH = 1790;

function size(
  option: string,
  most: number,
  get: (range: RangeSubject, line: number) => number,
  set: (range: RangeSubject, area: Area, points: number) => void,
  span: (area: Area) => readonly [number, number],
): Property<RangeSubject> {
  return {
    get(range) {
      const [first, last] = span(areaAt(range));
      const points = get(range, first);
      // Whole sheets would be a million rows: the used ones and the last tell.
      const end = Math.min(last, first + 2000);
      for (let line = first; line <= end; line += 1) if (get(range, line) !== points) return null;
      return get(range, last) === points ? points : null;
    },
    set(range, value) {
      const points = number(value);
      if (points < 0 || points > most) throw new Fault('InvalidArgument', `${points} points`);
      guardOption(range.book, range.place.sheetId, option);
      set(range, areaAt(range), points);
    },
  };
}

const clip = (last: number, first: number): number => Math.min(last, first + 9999);

export const rangeFormat = things<RangeSubject>({
  name: 'RangeFormat',
  objects: { fill, font, borders, protection },
  values: {
    horizontalAlignment: styleProperty('horizontal', (value) => word(value, HORIZONTALS)),
    verticalAlignment: styleProperty('vertical', (value) => word(value, VERTICALS)),
    wrapText: styleProperty('wrap', flag),
    indentLevel: styleProperty('indent', (value) => {
      const steps = whole(value);
      if (steps < 0 || steps > 250) throw new Fault('InvalidArgument', `indent ${steps}`);
      return steps;
    }),
    rowHeight: size(
      'allowFormatRows',
      MOST_HEIGHT,
      ({ book, place }, row) => book.engine.rowHeight(place.sheetId, row),
      ({ book, place }, area, points) =>
        book.engine.setRowHeight(place.sheetId, area.top, clip(area.bottom, area.top), points),
      (area) => [area.top, area.bottom],
    ),
    columnWidth: size(
      'allowFormatColumns',
      MOST_WIDTH,
      ({ book, place }, column) => book.engine.columnWidth(place.sheetId, column),
      ({ book, place }, area, points) =>
        book.engine.setColumnWidth(place.sheetId, area.left, clip(area.right, area.left), points),
      (area) => [area.left, area.right],
    ),
  },
});
