/** A rule table as a block of plain cells, as it is drawn, with what a rule keeper has typed over it. */
import { COLUMNS, type Column } from '../../../src/form/ruleTable/layout';
import { tableRows } from '../../../src/form/ruleTable/write';
import { packById } from '../../../src/scoring/packs';
import type { RulePack } from '../../../src/scoring/packs/pack';
import { address, EMPTY_CELL, type Block, type Cell, type CellValue } from '../../../src/sheet';

export function packOf(id: string): RulePack {
  const pack = packById(id);
  if (pack === null) throw new Error(`no pack ${id}`);
  return pack;
}

/** `typed`: by address, e.g. `{ G33: 10 }`. */
export function tableOf(pack: RulePack, typed: Readonly<Record<string, CellValue>> = {}): Block {
  const columns = Object.keys(COLUMNS) as Column[];
  const cells = tableRows(pack).map((row, down) =>
    columns.map((column, right): Cell => {
      const { value = '', format = 'General' } = row.cells[column] ?? {};
      const now = typed[address({ row: down, column: right })] ?? value;
      return { ...EMPTY_CELL, value: now, text: String(now), format };
    }),
  );
  return { row: 0, column: 0, cells };
}

/** The address of the value beside a label, the `nth` one from the top (counted from 1). */
export function besides(pack: RulePack, label: string, nth = 1, column: Column = 'value'): string {
  const rows = tableRows(pack).flatMap(({ cells }, row) => (cells.label?.value === label ? [row] : []));
  const row = rows[nth - 1];
  if (row === undefined) throw new Error(`no ${nth}. ${label}`);
  return address({ row, column: COLUMNS[column] });
}
