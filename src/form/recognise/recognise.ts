/** A sheet's values → the form that stands on it. Pure: what is found is shown and bound on the user's word. */
import { address, type SheetCells } from '../../sheet';
import { formOf } from './assemble';
import { contentColumns } from './columns';
import { gridOf, type Grid } from './grid';
import type { HeadRow } from './headRow';
import type { Recognition } from './recognition';
import { beginsForm } from './surroundings';
import { findHeads, isDoubled, isSameHead, LEVELS, spanBelow } from './table';

/**
 * Finds the form on a sheet. Merges are not asked for: under a merge stand blanks, and a blank cell continues the one
 * above or to the left, so that Excel, which cannot tell its merges, and a file, which can, give the same answer.
 */
export function recognise({ name, cells }: SheetCells): Recognition {
  const grid = gridOf(cells);
  if (cells.cells.every((_, row) => grid.isBlankRow(row))) return { kind: 'none', why: 'empty' };
  const found = findHeads(grid);
  if (found.kind !== 'heads') return { kind: 'none', why: found.kind === 'targets' ? 'noResults' : 'noTable' };
  const [head, ...others] = found.heads;
  if (head === undefined) return { kind: 'none', why: 'noTable' };
  const at = (one: HeadRow) => {
    const column = one.headings.find(({ meaning }) => meaning !== null)?.column ?? 0;
    return address({ row: one.row + cells.row, column: column + cells.column });
  };
  if (isDoubled(head)) return { kind: 'several', at: doubled(head).map(at) };
  const second = others.find((other) => !goesOn(grid, head, other));
  if (second !== undefined) return { kind: 'several', at: [head, second].map(at) };
  const span = spanBelow(grid, head, grid.rows, contentColumns(head));
  return span === null ? { kind: 'none', why: 'noRows' } : formOf(name, cells, grid, span);
}

/** The headings of each form that stand side by side. */
function doubled(head: HeadRow): readonly HeadRow[] {
  const first = head.headings.find(({ meaning }) => meaning !== null && LEVELS.includes(meaning.role));
  const starts = head.headings.filter(({ meaning }) => meaning?.role === first?.meaning?.role);
  return starts.map(({ column }) => ({ ...head, headings: head.headings.filter((one) => one.column >= column) }));
}

/** The same headings once more, and neither a total nor a form's beginning between: the table goes on on a new page. */
function goesOn(grid: Grid, head: HeadRow, other: HeadRow): boolean {
  if (!isSameHead(head, other)) return false;
  const between = spanBelow(grid, head, other.row, contentColumns(head));
  return between !== null && between.totalRow === null && !beginsForm(grid, between.lastRow + 1, other.row);
}
