/** A cell's look ⇄ what the library means by a style. */
import type { Alignment, Border, Borders, BorderStyle, Font, Style } from '@cj-tech-master/excelts';
import type { Line, Look } from './book';
import { colorIn, type Palette } from './palette';

/** What Excel calls 常规 in a Chinese workbook. */
export const PLAIN = { fontName: '宋体', fontSize: 11, vertical: 'Center' } as const;

/** `#FFF2CC` → `FFFFF2CC`. */
export const argb = (color: string) => `FF${color.slice(1).toUpperCase()}`;

const ACROSS = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const;

const DOWN = {
  Top: 'top',
  Center: 'middle',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
} as const;

/** Excel's line styles and what its API calls them. */
const LINES: Readonly<Record<BorderStyle, Pick<Line, 'style' | 'weight'>>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  double: { style: 'Double', weight: 'Thick' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashed: { style: 'Dash', weight: 'Thin' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};

const lineNames = Object.keys(LINES) as readonly BorderStyle[];

function borderOf(line: Line | null | undefined): Partial<Border> | undefined {
  if (!line) return undefined;
  const same = lineNames.filter((name) => LINES[name].style === line.style);
  const style = same.find((name) => LINES[name].weight === line.weight) ?? same[0] ?? 'thin';
  return { style, color: { argb: argb(line.color) } };
}

function bordersOf(look: Look): Partial<Borders> {
  const diagonal = borderOf(look.diagonalDown ?? look.diagonalUp);
  const sides = {
    top: borderOf(look.top),
    left: borderOf(look.left),
    bottom: borderOf(look.bottom),
    right: borderOf(look.right),
    diagonal: diagonal && { ...diagonal, up: Boolean(look.diagonalUp), down: Boolean(look.diagonalDown) },
  };
  return Object.fromEntries(Object.entries(sides).filter(([, side]) => side !== undefined));
}

/** A look, with what is plain in it said, too. */
export function styleOf(look: Look, locked = true): Partial<Style> {
  const { horizontal = 'General', vertical = PLAIN.vertical, fill = null } = look;
  const border = bordersOf(look);
  return {
    numFmt: look.format ?? 'General',
    font: {
      name: look.fontName ?? PLAIN.fontName,
      size: look.fontSize ?? PLAIN.fontSize,
      ...(look.color === undefined ? {} : { color: { argb: argb(look.color) } }),
      ...(look.bold === true ? { bold: true } : {}),
      ...(look.italic === true ? { italic: true } : {}),
      ...(look.underline === true ? { underline: true } : {}),
      ...(look.strikethrough === true ? { strike: true } : {}),
    },
    alignment: {
      ...(horizontal === 'General' ? {} : { horizontal: ACROSS[horizontal] }),
      vertical: DOWN[vertical],
      ...(look.wrap === true ? { wrapText: true } : {}),
      ...(look.indent !== undefined && look.indent > 0 ? { indent: look.indent } : {}),
    },
    ...(fill === null ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(fill) } } }),
    ...(Object.keys(border).length > 0 ? { border } : {}),
    ...(locked ? {} : { protection: { locked: false } }),
  };
}

/** Keys of undefined values are left out. */
function known<T extends object>(values: T): { readonly [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    readonly [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}

/** The names of Excel's API for the library's; undefined for what has none. */
const named = <T extends string>(names: Readonly<Record<T, string>>, of: string | undefined): T | undefined =>
  (Object.keys(names) as T[]).find((name) => names[name] === of);

function lineOf(border: Partial<Border> | undefined, palette: Palette): Line | undefined {
  if (border?.style === undefined) return undefined;
  return { ...LINES[border.style], color: colorIn(border.color, palette) ?? '#000000' };
}

/** A file's style as a look; `sizes` tells by what the file's font sizes were multiplied before. */
export function lookOf(style: Partial<Style>, palette: Palette, sizes: number): Look {
  const { font, fill, border } = style;
  const diagonal = lineOf(border?.diagonal, palette);
  return known({
    ...fontOf(font, palette, sizes),
    ...alignmentOf(style.alignment),
    format: formatOf(style.numFmt),
    fill: fill?.type === 'pattern' && fill.pattern === 'solid' ? colorIn(fill.fgColor, palette) : undefined,
    top: lineOf(border?.top, palette),
    bottom: lineOf(border?.bottom, palette),
    left: lineOf(border?.left, palette),
    right: lineOf(border?.right, palette),
    diagonalDown: border?.diagonal?.down === true ? diagonal : undefined,
    diagonalUp: border?.diagonal?.up === true ? diagonal : undefined,
  });
}

function formatOf(format: Style['numFmt'] | undefined): string | undefined {
  const code = typeof format === 'object' ? format.formatCode : format;
  return code === 'General' ? undefined : code;
}

function fontOf(font: Partial<Font> | undefined, palette: Palette, sizes: number): Look {
  const color = colorIn(font?.color, palette);
  return known({
    fontName: font?.name,
    fontSize: font?.size === undefined ? undefined : font.size / sizes,
    bold: font?.bold === true ? true : undefined,
    italic: font?.italic === true ? true : undefined,
    underline: font?.underline === undefined || font.underline === 'none' ? undefined : true,
    strikethrough: font?.strike === true ? true : undefined,
    color: color === '#000000' ? undefined : color,
  });
}

function alignmentOf(alignment: Partial<Alignment> | undefined): Look {
  const indent = alignment?.indent ?? 0;
  return known({
    horizontal: named(ACROSS, alignment?.horizontal),
    // A file that says nothing means the bottom.
    vertical: named(DOWN, alignment?.vertical) ?? ('Bottom' as const),
    wrap: alignment?.wrapText === true ? true : undefined,
    indent: indent > 0 ? indent : undefined,
  });
}
