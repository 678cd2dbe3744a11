/** The money block: blocks of cells → budget lines. */
import { tidy, moneyUnit } from '../scoring/quantity';
import type { BudgetGroup, BudgetLine, MoneyUnit } from '../scoring/form';
import { EMPTY_CELL, type Block } from '../sheet';
import { cellInRow, rowsOf, words, type SheetBlocks } from './blocks';
import { rowKey, type Ownership } from './ledger';
import { entry, typed } from './entries';

const GROUPS: readonly (readonly [RegExp, BudgetGroup])[] = [
  [/^资金来源[:：]?/u, 'source'],
  [/^资金结构[:：]?/u, 'structure'],
  // “年度财政资金总额” (F25), “年度总金额” (F03), “总额” (F32), “项目资金（合计）” (F27), “预算执行情况” (F04).
  [/^(?:年度|项目)?(?:财政)?(?:资金)?总(?:金)?额|^合计|^总计|^(?:项目)?资金[（(]?合计|^预算执行情况$/u, 'total'],
];

/** “其中” goes on with the sources, below “按支出性质分” (F02) with the structure. */
const PART = /^其中[:：]?/u;
const SPLIT = /^按(.+)分[:：]?$/u;

export function readLines({ blocks, head }: SheetBlocks, isOwn: Ownership): readonly BudgetLine[] {
  const { line, initialBudget, budget, adjustedBudget, outturn, executionRate } = blocks;
  const units = { budget: columnUnit(budget, head), outturn: columnUnit(outturn, head) };
  let [group, split]: readonly [BudgetGroup, BudgetGroup] = ['total', 'source'];
  return rowsOf([budget, outturn]).flatMap((row) => {
    const labelCell = cellInRow(line, row);
    const printed = labelIn(line, row);
    const by = SPLIT.exec(printed)?.[1];
    if (by !== undefined) split = by.includes('支出') ? 'structure' : 'source';
    const [found, label] = named(printed, by === undefined ? split : 'total');
    group = by === undefined ? (found ?? group) : 'total';
    const [amount, spent] = [cellInRow(budget, row), cellInRow(outturn, row)];
    if (label === '' && words(amount) === '' && words(spent) === '') return [];
    const key = rowKey(group, label);
    return [
      {
        key,
        label,
        labelAt: labelCell?.at ?? amount?.at ?? spent?.at ?? '',
        group,
        initialBudget: typed(cellInRow(initialBudget, row)),
        budget: typed(amount),
        adjustedBudget: typed(cellInRow(adjustedBudget, row)),
        outturn: typed(spent),
        executionRate: entry(cellInRow(executionRate, row), { field: 'executionRate', row: key }, isOwn),
        units,
      },
    ];
  });
}

/** A label's words in one line; 资金来源 may stand in a column of its own before 财政拨款. */
function labelIn(line: Block | undefined, row: number): string {
  return line === undefined ? '' : (line.cells[row - line.row] ?? []).map(words).join('');
}

/** `资金来源：（1）财政拨款` → source, 财政拨款; a label without a group's word goes on with the group above. */
function named(text: string, part: BudgetGroup): readonly [BudgetGroup | null, string] {
  const [pattern, group] = [...GROUPS, [PART, part] as const].find(([start]) => start.test(text)) ?? [];
  const rest = pattern === undefined || group === 'total' ? text : text.replace(pattern, '');
  const label = rest.replace(/^[（(]?\d{1,2}[)）.、]/u, '').replace(/[:：]$/u, '');
  return [group ?? null, label];
}

function columnUnit(column: Block | undefined, head: Block | null): MoneyUnit | null {
  return bare(column) ? headingUnit(column, head) : null;
}

/** Whether a cell of the column needs its heading to tell the unit: a text names its own, a number has it in its format. */
function bare(column: Block | undefined): boolean {
  const cells = column?.cells.flatMap(([cell]) => (cell === undefined || cell.value === '' ? [] : [cell])) ?? [];
  return cells.some(({ value, format }) => moneyUnit(typeof value === 'number' ? format : String(value)) === null);
}

/** The unit in the heading above a column of money, or in a “单位：万元” above the block. */
function headingUnit(column: Block | undefined, head: Block | null): MoneyUnit | null {
  if (column === undefined || head === null) return null;
  const above = head.cells.slice(0, Math.max(0, column.row - head.row)).reverse();
  const inColumn = above.map((cells) => bracketedUnit(String(cells[column.column - head.column]?.value ?? '')));
  const stated = above.flat().map(({ value }) => /单位[:：]([千万亿]?元)/u.exec(tidy(String(value)))?.[1]);
  return (
    inColumn.find((unit) => unit !== null) ??
    (stated.find((unit) => unit !== undefined) as MoneyUnit | undefined) ??
    besideUnit(column, head)
  );
}

/** “项目资金（万元）”, “预算执行情况（万元）（20分）”: the unit in the block's own name, left of it. */
function besideUnit({ row, column, cells }: Block, head: Block): MoneyUnit | null {
  const beside = head.cells
    .slice(0, row + cells.length - head.row)
    .reverse()
    .flatMap((line) => line.slice(0, column - head.column));
  const units = beside.map(({ value }) => {
    const text = typeof value === 'string' && value.length <= 30 ? words({ ...EMPTY_CELL, value }) : '';
    return /(?:资金|预算|金额|支出|收支)/u.test(text) ? bracketedUnit(text) : null;
  });
  return units.find((unit) => unit !== null) ?? null;
}

/** A heading says its unit in brackets, “预算数（万元）”, or as “单位：元”; 元 inside a name is none. */
function bracketedUnit(heading: string): MoneyUnit | null {
  const unit = /[(（]([千万亿]?元)[)）]|单位[:：]([千万亿]?元)/u.exec(tidy(heading));
  return ((unit?.[1] ?? unit?.[2]) as MoneyUnit | undefined) ?? null;
}
