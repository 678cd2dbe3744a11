/** The money block: blocks of cells → budget lines. */
import { tidy, moneyUnit } from '../scoring/quantity';
import type { BudgetGroup, BudgetLine, MoneyUnit } from '../scoring/form';
import type { Block } from '../sheet';
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
    const [found, label] = named(printed, split);
    group = by === undefined ? (found ?? group) : 'total';
    const [amount, spent] = [cellInRow(budget, row), cellInRow(outturn, row)];
    const first = labelCell ?? amount ?? spent;
    if (first === null || label + words(amount) + words(spent) === '') return [];
    const key = rowKey(group, label);
    return [
      {
        key,
        label,
        labelAt: first.at,
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
  return line?.cells[row - line.row]?.map(words).join('') ?? '';
}

/** `资金来源：（1）财政拨款` → source, 财政拨款; a label without a group's word goes on with the group above. */
function named(text: string, part: BudgetGroup): readonly [BudgetGroup | null, string] {
  const [start, group] = [...GROUPS, [PART, part] as const].find(([pattern]) => pattern.test(text)) ?? ['', null];
  const rest = group === 'total' ? text : text.replace(start, '');
  const label = rest.replace(/^[（(]?\d{1,2}[)）.、]/u, '').replace(/[:：]$/u, '');
  return [group, label];
}

function columnUnit(column: Block | undefined, head: Block | null): MoneyUnit | null {
  return column === undefined || head === null || !bare(column) ? null : headingUnit(column, head);
}

/** Whether a cell of the column needs its heading to tell the unit: a text names its own, a number has it in its format. */
function bare({ cells }: Block): boolean {
  return cells
    .flatMap((row) => row.slice(0, 1))
    .some(
      ({ value, format }) => value !== '' && moneyUnit(typeof value === 'number' ? format : String(value)) === null,
    );
}

/** The unit in the heading above a column of money, or in a “单位：万元” above the block. */
function headingUnit(column: Block, head: Block): MoneyUnit | null {
  const above = head.cells.slice(0, Math.max(0, column.row - head.row)).reverse();
  const inColumn = above.map((cells) => bracketedUnit(words(cells[column.column - head.column] ?? null)));
  const stated = above.flat().map((cell) => unitIn(STATED.exec(tidy(words(cell)))));
  return [...inColumn, ...stated].find((unit) => unit !== null) ?? besideUnit(column, head);
}

/** “项目资金（万元）”, “预算执行情况（万元）（20分）”: the unit in the block's own name, left of it; a sentence is no name. */
function besideUnit({ row, column, cells }: Block, head: Block): MoneyUnit | null {
  const beside = head.cells
    .slice(0, row + cells.length - head.row)
    .reverse()
    .flatMap((line) => line.slice(0, column - head.column));
  const units = beside
    .map(words)
    .map((text) => (text.length <= 30 && /资金|预算|金额|支出|收支/u.test(text) ? bracketedUnit(text) : null));
  return units.find((unit) => unit !== null) ?? null;
}

/** Tidied, all brackets and colons are of half width. */
const BRACKETED = /\(([千万亿]?元)\)/u;
const STATED = /单位:([千万亿]?元)/u;

/** A heading says its unit in brackets, “预算数（万元）”, or as “单位：元”; 元 inside a name is none. */
function bracketedUnit(heading: string): MoneyUnit | null {
  const text = tidy(heading);
  return unitIn(BRACKETED.exec(text) ?? STATED.exec(text));
}

function unitIn(found: RegExpExecArray | null): MoneyUnit | null {
  return (found?.[1] as MoneyUnit | undefined) ?? null;
}
