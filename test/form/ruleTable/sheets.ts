/** A rule table as a block of plain cells, as it is drawn, with what a rule keeper has typed over it. */
import { COLUMNS, type Column } from '../../../src/form/ruleTable/layout';
import { tableRows } from '../../../src/form/ruleTable/write';
import { packById } from '../../../src/scoring/packs';
import type { RulePack } from '../../../src/scoring/packs/pack';
import { address, EMPTY_CELL, place, type Block, type Cell, type CellValue } from '../../../src/sheet';

export function packOf(id: string): RulePack {
  const pack = packById(id);
  if (pack === null) throw new Error(`no pack ${id}`);
  return pack;
}

/** Packs are drawn once: the laws type into each cell of each of them. */
const drawn = new WeakMap<RulePack, Block>();

function drawnOf(pack: RulePack): Block {
  const before = drawn.get(pack);
  if (before !== undefined) return before;
  const columns = Object.keys(COLUMNS) as Column[];
  const cells = tableRows(pack).map((row) =>
    columns.map((column): Cell => {
      const { value = '', format = 'General' } = row.cells[column] ?? {};
      return { ...EMPTY_CELL, value, text: String(value), format };
    }),
  );
  const block = { row: 0, column: 0, cells };
  drawn.set(pack, block);
  return block;
}

/** `typed`: by address, e.g. `{ G33: 10 }`. */
export function tableOf(pack: RulePack, typed: Readonly<Record<string, CellValue>> = {}): Block {
  const block = drawnOf(pack);
  const cells = block.cells.map((row) => [...row]);
  for (const [at, value] of Object.entries(typed)) {
    const { row, column } = place(at) ?? { row: -1, column: -1 };
    const cell = cells[row]?.[column];
    if (cell === undefined) throw new Error(`${at} lies outside the table`);
    cells[row]?.splice(column, 1, { ...cell, value, text: String(value) });
  }
  return { ...block, cells };
}

/** The address of the value beside a label, the `nth` one from the top (counted from 1). */
export function besides(pack: RulePack, label: string, nth = 1, column: Column = 'value'): string {
  const rows = tableRows(pack).flatMap(({ cells }, row) => (cells.label?.value === label ? [row] : []));
  const row = rows[nth - 1];
  if (row === undefined) throw new Error(`no ${nth}. ${label}`);
  return address({ row, column: COLUMNS[column] });
}
