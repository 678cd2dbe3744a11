/** How the cells of a range look: `Range.format` and what hangs on it. */
import { type Area, countOf, intersection, sameArea } from '../area';
import { colorOf } from '../color';
import { Fault } from '../fault';
import { patched, saidOf } from '../noting';
import type { Border, CellStyle, Edge, Horizontal, StylePatch, Vertical } from '../style';
import { flag, number, text, whole, word } from './argument';
import { guardContent, guardOption } from './book';
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

/** Areas of more cells are not looked at cell by cell. */
const LOOKED_AT = 100_000;

/**
 * Something that all cells of an area have in common; null where they differ. Of large areas only what is used and one
 * cell outside of it are looked at.
 */
export function common<T>(range: RangeSubject, pick: (row: number, column: number) => T): T | null {
  const area = areaAt(range);
  const used = countOf(area) > LOOKED_AT ? range.book.engine.used(range.place.sheetId, false) : area;
  const looked = (used && intersection(used, area)) ?? { ...area, bottom: area.top, right: area.left };
  const first = pick(looked.top, looked.left);
  const same = (one: T): boolean => JSON.stringify(one) === JSON.stringify(first);
  for (let row = looked.top; row <= looked.bottom; row += 1) {
    for (let column = looked.left; column <= looked.right; column += 1) if (!same(pick(row, column))) return null;
  }
  return sameArea(looked, area) || same(pick(area.bottom, area.right)) ? first : null;
}

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

type EdgeName =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideHorizontal'
  | 'InsideVertical'
  | 'DiagonalDown'
  | 'DiagonalUp';
const EDGE_NAMES: readonly EdgeName[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
  'DiagonalDown',
  'DiagonalUp',
];

/** Which edges of which cells a border of a range is. */
function edges(area: Area, edge: EdgeName): readonly (readonly [Area, Edge])[] {
  switch (edge) {
    case 'EdgeTop':
      return [[{ ...area, bottom: area.top }, 'top']];
    case 'EdgeBottom':
      return [[{ ...area, top: area.bottom }, 'bottom']];
    case 'EdgeLeft':
      return [[{ ...area, right: area.left }, 'left']];
    case 'EdgeRight':
      return [[{ ...area, left: area.right }, 'right']];
    case 'InsideHorizontal':
      return area.top === area.bottom
        ? []
        : [
            [{ ...area, bottom: area.bottom - 1 }, 'bottom'],
            [{ ...area, top: area.top + 1 }, 'top'],
          ];
    case 'InsideVertical':
      return area.left === area.right
        ? []
        : [
            [{ ...area, right: area.right - 1 }, 'right'],
            [{ ...area, left: area.left + 1 }, 'left'],
          ];
    case 'DiagonalDown':
      return [[area, 'diagonalDown']];
    case 'DiagonalUp':
      return [[area, 'diagonalUp']];
  }
}

interface BorderSubject {
  readonly range: RangeSubject;
  readonly edge: EdgeName;
}

const NEW_BORDER: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

/** The line that all cells along the edge have; undefined where they differ. */
function lineOf({ range, edge }: BorderSubject): Border | null | undefined {
  const [first] = edges(areaAt(range), edge);
  if (!first) return null;
  const [area, side] = first;
  const along: RangeSubject = { ...range, place: { ...range.place, area } };
  const found = common(along, (row, column) => ({
    is: range.book.engine.style(range.place.sheetId, row, column)[side],
  }));
  return found ? found.is : undefined;
}

function draw(subject: BorderSubject, change: (line: Border) => Border | null): void {
  const { range, edge } = subject;
  guardOption(range.book, range.place.sheetId, 'allowFormatCells');
  const next = change(lineOf(subject) ?? NEW_BORDER);
  for (const [area, side] of edges(areaAt(range), edge)) {
    range.book.engine.paint(range.place.sheetId, area, { [side]: next });
  }
}

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;

const border = things<BorderSubject>({
  name: 'RangeBorder',
  identity: ({ edge }) => ({ _Id: edge }),
  values: {
    sideIndex: { get: ({ edge }) => edge },
    style: {
      get: (subject) => {
        const line = lineOf(subject);
        return line === undefined ? null : (line?.style ?? 'None');
      },
      set(subject, value) {
        const style = word(value, STYLES);
        draw(subject, (line) => (style === 'None' ? null : { ...line, style }));
      },
    },
    weight: {
      get: (subject) => lineOf(subject)?.weight ?? null,
      set(subject, value) {
        const weight = word(value, ['Hairline', 'Thin', 'Medium', 'Thick'] as const);
        draw(subject, (line) => ({ ...line, weight }));
      },
    },
    color: {
      get: (subject) => lineOf(subject)?.color ?? null,
      set(subject, value) {
        const color = colorOf(text(value));
        draw(subject, (line) => ({ ...line, color }));
      },
    },
  },
});

const borders = things<RangeSubject>({
  name: 'RangeBorderCollection',
  values: { count: { get: () => EDGE_NAMES.length } },
  methods: {
    getItem: (range, [edge]) => border({ range, edge: word(edge, EDGE_NAMES) }),
    getItemAt(range, [index]) {
      const edge = EDGE_NAMES[whole(index)];
      if (!edge) throw new Fault('InvalidArgument', `border ${String(index)}`);
      return border({ range, edge });
    },
  },
  items: (range) => EDGE_NAMES.map((edge) => border({ range, edge })),
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
