/** Text in columns on a terminal: a Han character is two columns wide. */

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /[\p{Mn}\p{Cf}]/u;

/** `width('评分 5')` → 6. */
export function width(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (NO_WIDTH.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1), 0);
}

/** The text, at most so wide: what is too long ends in “…”. */
export function cut(text: string, most: number): string {
  if (width(text) <= most) return text;
  let kept = '';
  for (const letter of Array.from(text)) {
    if (width(kept + letter) > most - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}

/** The same from the other end: `…/2020/自评表.xlsx`. */
export function cutStart(text: string, most: number): string {
  const backwards = Array.from(text).reverse().join('');
  return Array.from(cut(backwards, most)).reverse().join('');
}

export const left = (text: string, size: number): string =>
  cut(text, size) + ' '.repeat(Math.max(0, size - width(cut(text, size))));
export const right = (text: string, size: number): string =>
  ' '.repeat(Math.max(0, size - width(cut(text, size)))) + cut(text, size);
