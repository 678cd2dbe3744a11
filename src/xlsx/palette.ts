/** Colours as a file writes them: outright, by their place in the theme with a tint, or by an old palette's number. */
import { first, parseXml, type Element } from './xml';

/** The theme's colours in the order of `theme="0"`, `theme="1"`, …; `#RRGGBB`. */
export type Palette = readonly string[];

/** Office's own theme, for files that bring none. */
const OFFICE: Palette = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
];

/** In the theme's part dark comes before light; by number the two pairs are the other way round (ECMA-376, 18.8.3). */
const ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

/** The colours of a theme's part; Office's own where there is none. */
export function paletteOf(theme: string | undefined): Palette {
  if (theme === undefined) return OFFICE;
  const scheme = first(first(parseXml(theme), 'themeElements'), 'clrScheme');
  return ORDER.map((name, index) => {
    const color = first(scheme, name)?.children[0]?.attributes;
    const hex = color?.['lastClr'] ?? color?.['val'];
    return hex !== undefined && /^[\dA-Fa-f]{6}$/.test(hex) ? `#${hex.toUpperCase()}` : (OFFICE[index] ?? '#000000');
  });
}

/** The first eight numbers of the old palette, which 8–15 repeat (ECMA-376, 18.8.27). */
const OLD: Palette = ['#000000', '#FFFFFF', '#FF0000', '#00FF00', '#0000FF', '#FFFF00', '#FF00FF', '#00FFFF'];

interface WrittenColor {
  readonly argb?: string | undefined;
  readonly theme?: number | undefined;
  readonly tint?: number | undefined;
  readonly indexed?: number | undefined;
}

/** `colorIn({ theme: 1 }, palette)` → `#000000`; undefined where nothing is said, or an old number that is not known. */
export function colorIn(color: WrittenColor | undefined, palette: Palette): string | undefined {
  if (color === undefined) return undefined;
  if (color.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined) return tinted(palette[color.theme] ?? '#000000', color.tint ?? 0);
  if (color.indexed === undefined) return undefined;
  if (color.indexed === 64) return '#000000';
  return color.indexed < 16 ? OLD[color.indexed % 8] : undefined;
}

/** Towards white above 0, towards black below (ECMA-376, 18.8.19), channel by channel, which is near enough to look at. */
function tinted(color: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const moved = channels.map((channel) =>
    Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint),
  );
  return `#${moved.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** The colour of an element `<color rgb="…"/>`. */
export function colorOf(element: Element | undefined, palette: Palette): string | undefined {
  if (element === undefined) return undefined;
  const { rgb, theme, tint, indexed } = element.attributes;
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  return colorIn({ argb: rgb, theme: number(theme), tint: number(tint), indexed: number(indexed) }, palette);
}
