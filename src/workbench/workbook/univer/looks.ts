/** Our style of a cell ⇄ Univer's. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { type Border, type CellStyle, DEFAULT_STYLE, type Horizontal, type StylePatch, type Vertical } from '../style';

const BORDERS: readonly (readonly [BorderStyleTypes, Border['style'], Border['weight']])[] = [
  [BorderStyleTypes.THIN, 'Continuous', 'Thin'],
  [BorderStyleTypes.HAIR, 'Continuous', 'Hairline'],
  [BorderStyleTypes.MEDIUM, 'Continuous', 'Medium'],
  [BorderStyleTypes.THICK, 'Continuous', 'Thick'],
  [BorderStyleTypes.DOTTED, 'Dot', 'Thin'],
  [BorderStyleTypes.DASHED, 'Dash', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASHED, 'Dash', 'Medium'],
  [BorderStyleTypes.DASH_DOT, 'DashDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT, 'DashDot', 'Medium'],
  [BorderStyleTypes.DASH_DOT_DOT, 'DashDotDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 'DashDotDot', 'Medium'],
  [BorderStyleTypes.DOUBLE, 'Double', 'Thick'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'SlantDashDot', 'Medium'],
];

const HORIZONTALS: readonly (readonly [HorizontalAlign, Horizontal])[] = [
  [HorizontalAlign.UNSPECIFIED, 'General'],
  [HorizontalAlign.LEFT, 'Left'],
  [HorizontalAlign.CENTER, 'Center'],
  [HorizontalAlign.RIGHT, 'Right'],
  [HorizontalAlign.JUSTIFIED, 'Justify'],
  [HorizontalAlign.DISTRIBUTED, 'Distributed'],
];

const VERTICALS: readonly (readonly [VerticalAlign, Vertical])[] = [
  [VerticalAlign.TOP, 'Top'],
  [VerticalAlign.MIDDLE, 'Center'],
  [VerticalAlign.BOTTOM, 'Bottom'],
];

const EDGES = [
  ['t', 'top'],
  ['b', 'bottom'],
  ['l', 'left'],
  ['r', 'right'],
  ['tl_br', 'diagonalDown'],
  ['bl_tr', 'diagonalUp'],
] as const;

/** Pixels by which one step of indent moves a text. */
const INDENT = 9;

/** `rgb(255, 0, 0)` or `#f00` → `#FF0000`. */
export function hex(color: Nullable<string>): string | null {
  if (!color) return null;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (parts) {
    const channels = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0'));
    return `#${channels.join('')}`.toUpperCase();
  }
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color);
  return (
    short
      ? `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join('')}`
      : color
  ).toUpperCase();
}

function borderOf(data: Nullable<IBorderStyleData>): Border | null {
  const found = data && BORDERS.find(([type]) => type === data.s);
  return found ? { style: found[1], weight: found[2], color: hex(data.cl.rgb) ?? '#000000' } : null;
}

function borderData(border: Border): IBorderStyleData {
  const same = BORDERS.filter(([, style]) => style === border.style);
  const found = same.find(([, , weight]) => weight === border.weight) ?? same[0];
  return { s: found ? found[0] : BorderStyleTypes.THIN, cl: { rgb: border.color } };
}

const on = (flag: Nullable<BooleanNumber>): boolean => flag === BooleanNumber.TRUE;
const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** Univer's style, composed with those of row, column and sheet, as ours. */
export function styleOf(data: Nullable<IStyleData>): CellStyle {
  if (!data) return DEFAULT_STYLE;
  const edges = Object.fromEntries(EDGES.map(([theirs, ours]) => [ours, borderOf(data.bd?.[theirs])]));
  return {
    ...DEFAULT_STYLE,
    ...edges,
    format: data.n?.pattern ?? DEFAULT_STYLE.format,
    fill: hex(data.bg?.rgb),
    fontName: data.ff ?? DEFAULT_STYLE.fontName,
    fontSize: data.fs ?? DEFAULT_STYLE.fontSize,
    bold: on(data.bl),
    italic: on(data.it),
    underline: on(data.ul?.s),
    strikethrough: on(data.st?.s),
    color: hex(data.cl?.rgb) ?? DEFAULT_STYLE.color,
    horizontal: HORIZONTALS.find(([theirs]) => theirs === data.ht)?.[1] ?? DEFAULT_STYLE.horizontal,
    vertical: VERTICALS.find(([theirs]) => theirs === data.vt)?.[1] ?? DEFAULT_STYLE.vertical,
    wrap: data.tb === WrapStrategy.WRAP,
    indent: Math.round((data.pd?.l ?? 0) / INDENT),
  };
}

type Converters = { readonly [K in keyof CellStyle]?: (value: CellStyle[K]) => IStyleData };

const CONVERTERS: Converters = {
  format: (pattern) => ({ n: pattern === 'General' ? null : { pattern } }),
  fill: (rgb) => ({ bg: rgb === null ? null : { rgb } }),
  fontName: (ff) => ({ ff }),
  fontSize: (fs) => ({ fs }),
  bold: (value) => ({ bl: flag(value) }),
  italic: (value) => ({ it: flag(value) }),
  underline: (value) => ({ ul: { s: flag(value) } }),
  strikethrough: (value) => ({ st: { s: flag(value) } }),
  color: (rgb) => ({ cl: { rgb } }),
  horizontal: (value) => ({ ht: HORIZONTALS.find(([, ours]) => ours === value)?.[0] ?? HorizontalAlign.CENTER }),
  vertical: (value) => ({ vt: VERTICALS.find(([, ours]) => ours === value)?.[0] ?? VerticalAlign.MIDDLE }),
  wrap: (value) => ({ tb: value ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  indent: (value) => ({ pd: value === 0 ? null : { l: value * INDENT, r: value * INDENT } }),
};

function convert(key: keyof CellStyle, patch: StylePatch): IStyleData {
  const value = patch[key];
  const converter = CONVERTERS[key] as ((value: unknown) => IStyleData) | undefined;
  return value === undefined || !converter ? {} : converter(value);
}

/** The keys of a patch as Univer's, to be merged over what stands; nulls take away. */
export function styleData(patch: StylePatch): IStyleData {
  const data: IStyleData = Object.assign(
    {},
    ...(Object.keys(patch) as (keyof CellStyle)[]).map((key) => convert(key, patch)),
  ) as IStyleData;
  const edges = EDGES.filter(([, ours]) => patch[ours] !== undefined);
  if (edges.length > 0) {
    data.bd = Object.fromEntries(
      edges.map(([theirs, ours]) => {
        const border = patch[ours];
        return [theirs, border ? borderData(border) : null];
      }),
    );
  }
  return data;
}
