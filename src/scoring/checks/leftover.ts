/** Words of a printed template that nobody has replaced. */
const LEFTOVER =
  /[*＊]{2}|[×✕]{2}|(?<![A-Za-z])[Xx]{2,}(?![A-Za-z])|^\s*(?:指标|目标)\d{1,2}[:：]?[….]*\s*$|^\s*(?:…+|\.{3,})\s*$/mu;

/** What of a template is left in a text, one line of it: `公猪舍(≥**平方米)` (F28), `指标2`, `……`; null where nothing is. */
export function leftoverIn(text: string): string | null {
  // Most texts have none; only of those that have is the line looked for.
  if (!LEFTOVER.test(text)) return null;
  return (
    text
      .split(/[\r\n]/u)
      .find((line) => LEFTOVER.test(line))
      ?.trim() ?? null
  );
}
