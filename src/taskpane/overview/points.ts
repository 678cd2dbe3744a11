/** Points as the pane prints them, with the signs of its own. */

/** `points(95.4567)` → `95.46`, `points(-2)` → `−2`, `points(null)` → `—`. */
export function points(value: number | null): string {
  if (value === null) return '—';
  const rounded = Math.round((value + Number.EPSILON) * 100) / 100;
  return rounded < 0 ? `−${-rounded}` : String(rounded);
}

/** With its sign: `+2`, `−2`, `0`. */
export function difference(value: number | null): string {
  const text = points(value);
  return value !== null && value > 0 && text !== '0' ? `+${text}` : text;
}
