/** Rows that a clerk added right above 总分: they look like the table's own, but its names do not reach them. */
import { words, type SheetBlocks } from './blocks';

/** The rows, counted from 1, between the end of the indicator table and its total in which something stands. */
export function rowsOutside({ blocks, head }: SheetBlocks): readonly number[] {
  const { level2, note, score, total } = blocks;
  if (level2 === undefined || total === undefined || head === null) return [];
  const [left, right] = [level2.column, (note ?? score ?? level2).column];
  const end = level2.row + level2.cells.length;
  const between = Array.from({ length: Math.max(0, total.row - end) }, (_, index) => end + index);
  const filled = (row: number) =>
    (head.cells[row - head.row] ?? [])
      .slice(left - head.column, right - head.column + 1)
      .some((cell) => words(cell) !== '');
  return between.filter(filled).map((row) => row + 1);
}
