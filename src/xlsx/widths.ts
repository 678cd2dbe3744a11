/** Column widths: a file counts them in digits of its plain font, we in points. */

const PIXELS_PER_POINT = 96 / 72;

/**
 * The width of a digit of a font in pixels: 7 for Calibri 11, 8 for 宋体 11 and 12, whose digits are half a character
 * wide. Excel rounds to whole pixels.
 */
export function digitWidth(font: string, size: number): number {
  const half = (size * PIXELS_PER_POINT) / 2;
  return /[\u4e00-\u9fff]|SimSun|SimHei|DengXian|KaiTi|FangSong/i.test(font) ? Math.ceil(half) : Math.round(half);
}

/** `toDigits(72, 8)` → 12. */
export const toDigits = (points: number, digit: number) => (points * PIXELS_PER_POINT) / digit;

/** `toPoints(12, 8)` → 72. */
export const toPoints = (digits: number, digit: number) => (digits * digit) / PIXELS_PER_POINT;

/**
 * A column that nobody set is 8 digits wide, with 5 pixels beside them, up to the next multiple of 8 pixels
 * (ECMA-376, 18.3.1.81); in points: `plainColumn(8)` → 54.
 */
export const plainColumn = (digit: number) => (Math.ceil((8 * digit + 5) / 8) * 8) / PIXELS_PER_POINT;
