/** How high a row must be for its text: reports are printed, and Excel does not fit rows of merged cells by itself. */
import { HIGHEST_ROW } from '../drawing';

const MM_PER_POINT = 25.4 / 72;
/** What Excel leaves free at both sides of a cell's text, in mm. */
const MARGIN = 2;
const LINE = 1.35;
const PADDING = 5;

/** The height in points of a text of `size` points in a column of `width` mm: `heightOf('一二三', 80, 9)` → 17.15. */
export function heightOf(text: string, width: number, size: number): number {
  const room = (width - MARGIN) / (size * MM_PER_POINT);
  const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line, room), 0);
  return Math.min(HIGHEST_ROW, lines * size * LINE + PADDING);
}

/** A word goes to the next line whole; Han text breaks anywhere. A word longer than a line breaks, too. */
function linesOf(text: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const piece of text.match(/[\u0021-\u024f]+ ?| |[^\u0020-\u024f]/gu) ?? []) {
    const width = ems(piece.trimEnd());
    if (used > 0 && used + width > room) [lines, used] = [lines + 1, 0];
    const over = Math.max(0, Math.ceil(width / room) - 1);
    lines += over;
    used += ems(piece) - over * room;
  }
  return lines;
}

/** A Han character is as wide as the font is high, a Latin one about half as wide: `ems('执行率 1')` → 4. */
export function ems(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + (/[\u0020-\u024f\u00a0]/u.test(char) ? 0.5 : 1), 0);
}
