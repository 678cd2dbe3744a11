/** `split(50, 4)` → 13, 13, 12, 12: whole points over the rows of a level. */
export function split(points: number, rows: number): readonly number[] {
  const least = Math.floor(points / rows);
  return Array.from({ length: rows }, (_, index) => least + (index < points - least * rows ? 1 : 0));
}
