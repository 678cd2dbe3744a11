/** A form on its sheet: the blocks that the reader gets, and where each line and row came to stand. */
import type { SheetBlocks } from '../../src/form/blocks';
import type { Field } from '../../src/form/names';
import { address, columnIndex, EMPTY_CELL, type Block, type Cell } from '../../src/sheet';
import { amountCell, MONEY_HEADING, rateCell } from './money';
import { LAYOUTS } from './layouts';
import type { Layout, LineSpec, RowField, RowSpec, Spec, Typed } from './spec';

/** Rows of the sheet, counted from 0: the first line of money; goals; the first indicator. */
const FIRST_LINE = 4;
const GOALS = 12;
const FIRST_ROW = 15;

/** Where a planted fault is looked for. */
export type Place = { readonly line: number } | { readonly row: number } | 'total' | 'goals' | 'anywhere';

/** The row of the sheet, counted from 1; null where any will do. */
export function sheetRow(place: Place, spec: Spec): number | null {
  if (place === 'anywhere') return null;
  if (place === 'goals') return GOALS + 1;
  if (place === 'total') return FIRST_ROW + spec.rows.length + 1;
  return 'line' in place ? FIRST_LINE + place.line + 1 : FIRST_ROW + place.row + 1;
}

/** Puts a form on a sheet as its layout prints it: what is the same as above stays blank, as in a merged cell. */
export function sheetOf(spec: Spec): SheetBlocks {
  const layout = LAYOUTS[spec.layout];
  const below = FIRST_ROW + spec.rows.length;
  const one = (at: string, value: Typed): Block => columnOf(at.charAt(0), Number(at.slice(1)) - 1, [cellOf(value)]);
  const blocks: Partial<Record<Field, Block>> = {
    ...lineBlocks(spec, layout),
    ...rowBlocks(spec, layout),
    unit: one('E3', spec.unit),
    year: one('A2', `${spec.year}年度绩效自评表`),
    ...(layout.goals ? { goals: one(`B${GOALS + 1}`, spec.goals), results: one(`E${GOALS + 1}`, spec.results) } : {}),
    ...executionBlocks(spec, layout),
    total: one(`G${below + 1}`, spec.total),
    ...(layout.grade ? { grade: one(`H${below + 1}`, spec.grade) } : {}),
  };
  return { sheet: '自评表', blocks, head: headOf(spec, layout) };
}

export function cellOf(typed: Typed): Cell {
  return typeof typed === 'object' ? typed : { ...EMPTY_CELL, value: typed, text: String(typed) };
}

function columnOf(letter: string, row: number, cells: readonly Cell[]): Block {
  return { row, column: columnIndex(letter), cells: cells.map((cell) => [cell]) };
}

function lineBlocks(spec: Spec, { line }: Layout): Partial<Record<Field, Block>> {
  const printed = {
    line: ({ label }: LineSpec) => cellOf(label),
    initialBudget: ({ initial }: LineSpec) => amountCell(initial, spec.money, 'budget'),
    budget: ({ budget }: LineSpec) => amountCell(budget, spec.money, 'budget'),
    outturn: ({ outturn }: LineSpec) => amountCell(outturn, spec.money, 'outturn'),
    executionRate: (one: LineSpec) => rateCell(one, spec.rates),
  };
  const fields = Object.entries(line) as [keyof typeof printed, string][];
  return Object.fromEntries(
    fields.map(([field, letter]) => [field, columnOf(letter, FIRST_LINE, spec.lines.map(printed[field]))]),
  );
}

function executionBlocks({ execution }: Spec, layout: Layout): Partial<Record<Field, Block>> {
  if (execution === null || layout.executionPoints === null || layout.executionScore === null) return {};
  return {
    executionPoints: columnOf(layout.executionPoints, FIRST_LINE, [cellOf(execution.points)]),
    executionScore: columnOf(layout.executionScore, FIRST_LINE, [cellOf(execution.score)]),
  };
}

function rowBlocks(spec: Spec, layout: Layout): Partial<Record<Field, Block>> {
  const fields = Object.entries(layout.row) as [RowField, string][];
  return Object.fromEntries(
    fields.map(([field, letter]) => [
      field,
      columnOf(
        letter,
        FIRST_ROW,
        spec.rows.map((row, index) => cellOf(printedIn(field, row, index, spec, layout))),
      ),
    ]),
  );
}

function printedIn(field: RowField, row: RowSpec, index: number, { rows, weights }: Spec, layout: Layout): Typed {
  const above = rows[index - 1];
  const first = above?.level1 !== row.level1;
  if (field === 'level1') return first ? row.level1 : '';
  if (field === 'weight') return first ? (weights[row.level1] ?? '') : '';
  if (field !== 'level2') return row[field];
  const same = !first && above.level2 === row.level2;
  const alone = rows.filter(({ level1, level2 }) => level1 === row.level1 && level2 === row.level2).length === 1;
  if (same) return '';
  return layout.brackets && alone ? `${row.level2}（${row.bracket}）` : row.level2;
}

/** The headings above the money, with the unit that bare numbers are in. */
function headOf({ money }: Spec, { line }: Layout): Block {
  const heading = (row: number, column: number): string => {
    const at = address({ row, column });
    if (at === `${line.budget ?? ''}${FIRST_LINE}`) return `全年预算数${MONEY_HEADING[money]}`;
    if (at === `${line.outturn ?? ''}${FIRST_LINE}`) return `全年执行数${MONEY_HEADING[money]}`;
    return '';
  };
  const rows = Array.from({ length: FIRST_LINE }, (_, row) => row);
  const columns = Array.from({ length: 10 }, (_, column) => column);
  return { row: 0, column: 0, cells: rows.map((row) => columns.map((column) => cellOf(heading(row, column)))) };
}
