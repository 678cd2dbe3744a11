/** `Excel.RangeBorderCollection`: the lines around and inside a range. */
import type { Area } from '../area';
import { colorOf } from '../color';
import { Fault } from '../fault';
import type { Border, Edge } from '../style';
import { text, whole, word } from './argument';
import { guardOption } from './book';
import { common } from './common';
import { areaAt, type RangeSubject } from './place';
import { things } from './thing';

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

export const borders = things<RangeSubject>({
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
