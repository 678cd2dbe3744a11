/** Words of a printed template that nobody has replaced. */
const LEFTOVER =
  /^.*(?:[*＊]{2,}|[×✕]{2,}|(?<![A-Za-z])[Xx]{2,}(?![A-Za-z])).*$|^(?:指标|目标)\d{1,2}[:：]?[…….]*$|^…+$|^\.{3,}$/mu;

/** What every leftover has; most texts have none of it. */
const SIGN = /[*＊×✕…]|[Xx]{2}|\.{3}|^(?:指标|目标)\d/mu;

/** What of a template is left in a text, one line of it: `公猪舍(≥**平方米)` (F28), `指标2`, `……`; null where nothing is. */
export function leftoverIn(text: string): string | null {
  return SIGN.test(text) ? (LEFTOVER.exec(text)?.[0] ?? null) : null;
}
