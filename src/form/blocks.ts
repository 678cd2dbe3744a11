/** The named blocks of a form as they come from a sheet. */
import { address, EMPTY_CELL, type Block, type Cell } from '../sheet';
import type { Field } from './names';

/** A field is missing where the form has no such name. */
export type Blocks = Readonly<Partial<Record<Field, Block>>>;

/** A sheet's form, before it is read. */
export interface SheetBlocks {
  readonly sheet: string;
  readonly blocks: Blocks;
  /** The top of the sheet, where headings stand; null where it was not read. */
  readonly head: Block | null;
}

/** A cell of a block and its address. */
export interface Standing extends Cell {
  readonly at: string;
}

/** The cell of a block's first column in that row of the sheet; null outside the block. */
export function cellInRow(block: Block | undefined, row: number): Standing | null {
  if (block === undefined) return null;
  const cell = block.cells[row - block.row]?.[0];
  if (cell === undefined) return null;
  const { value, text, formula, format } = cell;
  const at = address({ row, column: block.column });
  // Written out: spreading each of a form's cells costs more than reading them.
  return cell.uncalculated === true
    ? { value, text, formula, format, uncalculated: true, at }
    : { value, text, formula, format, at };
}

export function firstCell(block: Block | undefined): Standing | null {
  return block === undefined ? null : cellInRow(block, block.row);
}

/** The block's first column as one cell: a table pasted from Word has made a row of each paragraph. */
export function joined(block: Block | undefined): Standing | null {
  return cellOver(block, rowsOf([block]));
}

/**
 * The cells of a block's first column in some rows as one: the first that is filled, with the words of all. One filled
 * cell stays as it is; where none is, the first row's stands.
 */
export function cellOver(block: Block | undefined, rows: readonly number[]): Standing | null {
  const [row = 0] = rows;
  // Most rows of a form are one row of its sheet.
  if (rows.length === 1) return cellInRow(block, row);
  const cells = rows.flatMap((each) => cellInRow(block, each) ?? []);
  const [first, ...others] = cells.filter((cell) => words(cell) !== '');
  if (first === undefined) return cells[0] ?? null;
  if (others.length === 0) return first;
  const text = [first, ...others].map(({ value }) => String(value)).join('\n');
  return { ...first, value: text, text, formula: null };
}

/** A cell's text in one line: `投入管理\n指  标` → `投入管理指标`. */
export function words(cell: Cell | null): string {
  const { value } = cell ?? EMPTY_CELL;
  return String(value).replace(/\s/gu, '');
}

/** The rows of the sheet that any of the blocks covers. */
export function rowsOf(blocks: readonly (Block | undefined)[]): readonly number[] {
  const present = blocks.filter((block): block is Block => block !== undefined);
  const rows = present.flatMap(({ row, cells }) => cells.map((_, index) => row + index));
  return [...new Set(rows)].sort((a, b) => a - b);
}
