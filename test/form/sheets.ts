/** The template as a sheet of plain cells, with what a user has typed over it: forms for the core's tests. */
import type { SheetBlocks } from '../../src/form/blocks';
import { FIELDS } from '../../src/form/names';
import { PRINTED } from '../../src/form/sample';
import { template, TEMPLATE_NAMES } from '../../src/form/template';
import type { Assessment } from '../../src/scoring/assessment';
import { assess } from '../../src/scoring/assess';
import { packById } from '../../src/scoring/packs';
import { readForm } from '../../src/form/read';
import type { Written } from '../../src/form/ledger';
import { address, addressesIn, EMPTY_CELL, place, type Block, type Cell, type CellValue } from '../../src/sheet';

export type Typed = Readonly<Record<string, CellValue>>;

/** The sample's sheet with `typed` over it. */
export function sampleSheet(typed: Typed = {}, content: 'blank' | 'sample' = 'sample'): SheetBlocks {
  const { cells, formats, sheet } = template(content);
  const names = TEMPLATE_NAMES;
  const values = new Map<string, CellValue>(cells.map(({ at, value }) => [at, value]));
  for (const [at, value] of Object.entries(typed)) values.set(at, value);
  const format = new Map(formats.flatMap((one) => addressesIn(one.range).map((at) => [at, one.format] as const)));
  const cell = (at: string): Cell => {
    const value = values.get(at) ?? '';
    return { ...EMPTY_CELL, value, text: String(value), format: format.get(at) ?? 'General' };
  };
  const blocks = Object.fromEntries(
    FIELDS.flatMap((field) => (names[field] === undefined ? [] : [[field, block(names[field], cell)]])),
  );
  return { sheet, blocks, head: block('A1:H13', cell) };
}

/** The sheet with other cells at some addresses, e.g. `withCells(sampleSheet(), { G15: { value: 2, format: '@' } })`. */
export function withCells(source: SheetBlocks, cells: Readonly<Record<string, Partial<Cell>>>): SheetBlocks {
  const changed = (block: Block): Block => ({
    ...block,
    cells: block.cells.map((row, down) =>
      row.map((cell, right) => {
        const found = cells[address({ row: block.row + down, column: block.column + right })];
        return found === undefined ? cell : { ...EMPTY_CELL, ...found };
      }),
    ),
  });
  const blocks = Object.fromEntries(Object.entries(source.blocks).map(([field, block]) => [field, changed(block)]));
  return { ...source, blocks };
}

/** The sample with `typed` over it, assessed by a pack. */
export function assessSheet(pack: string, typed: Typed = {}, own: readonly Written[] = []): Assessment {
  const found = packById(pack);
  if (found === null) throw new Error(`no pack ${pack}`);
  return assess(readForm(sampleSheet(typed), own), found);
}

/** The form as it was printed in 2020: all scores, rates and notes typed. */
export const PRINTED_CELLS: Typed = {
  ...Object.fromEntries(PRINTED.rates.map((rate, index) => [`H${5 + index}`, rate])),
  F15: PRINTED.execution,
  ...Object.fromEntries(PRINTED.scores.map((score, index) => [`G${14 + index}`, score])),
  ...Object.fromEntries(Object.entries(PRINTED.notes).map(([index, note]) => [`H${14 + Number(index)}`, note])),
  G31: PRINTED.total,
};

function block(range: string, cell: (at: string) => Cell): Block {
  const [from, to] = corners(range);
  const rows = Array.from({ length: to.row - from.row + 1 }, (_, index) => from.row + index);
  const columns = Array.from({ length: to.column - from.column + 1 }, (_, index) => from.column + index);
  return { ...from, cells: rows.map((row) => columns.map((column) => cell(address({ row, column })))) };
}

function corners(range: string) {
  const [first = '', last = first] = range.split(':');
  const [from, to] = [place(first), place(last)];
  if (from === null || to === null) throw new Error(`no range: ${range}`);
  return [from, to] as const;
}
