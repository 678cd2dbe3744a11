/** Blocks with changes made to them: what the sheet holds once a plan is written. */
import { decimal, exact } from '../scoring/exact';
import { address, type Block, type Cell } from '../sheet';
import type { SheetBlocks } from './blocks';
import type { Change } from './plan';

export function apply(source: SheetBlocks, changes: readonly Change[]): SheetBlocks {
  const byCell = new Map(changes.map((change) => [change.at, change]));
  const blocks = Object.fromEntries(
    Object.entries(source.blocks).map(([field, block]) => [field, applied(block, byCell)]),
  );
  return { ...source, blocks };
}

function applied(block: Block, changes: ReadonlyMap<string, Change>): Block {
  const cells = block.cells.map((row, down) =>
    row.map((cell, right) => {
      const change = changes.get(address({ row: block.row + down, column: block.column + right }));
      return change === undefined ? cell : changed(cell, change);
    }),
  );
  return { ...block, cells };
}

function changed(cell: Cell, { value, format: set }: Change): Cell {
  const format = set ?? cell.format;
  const asPercent = typeof value === 'number' && format === '0.00%';
  const text = asPercent
    ? `${exact(value).mul(100).valueOf().toFixed(2)}%`
    : typeof value === 'number'
      ? decimal(exact(value), 9)
      : String(value);
  return { value, text, format, formula: null };
}
