/** Lines of a money block from what stands in their cells, in 万元. */
import { readLines, type LineReading } from '../../src/scoring/budget';
import type { BudgetLine, Entry } from '../../src/scoring/form';
import { EMPTY_CELL, type CellValue } from '../../src/sheet';

export interface Money {
  readonly label?: string;
  readonly group?: BudgetLine['group'];
  readonly initial?: CellValue;
  readonly budget?: CellValue;
  readonly adjusted?: CellValue;
  readonly outturn?: CellValue;
}

/** A cell as a person typed it; null where the form has no such column. */
export function entry(value: CellValue | undefined, at: string): Entry | null {
  return value === undefined ? null : { ...EMPTY_CELL, value, text: String(value), at, own: false };
}

export function budgetLines(money: readonly Money[]): readonly BudgetLine[] {
  return money.map(({ label = '财政拨款', group = 'source', initial, budget, adjusted, outturn }, index) => ({
    key: label,
    label,
    labelAt: `B${index + 5}`,
    group,
    initialBudget: entry(initial, `C${index + 5}`),
    budget: entry(budget, `D${index + 5}`),
    adjustedBudget: entry(adjusted, `E${index + 5}`),
    outturn: entry(outturn, `F${index + 5}`),
    executionRate: null,
    units: { budget: '万元', outturn: '万元' },
  }));
}

export function linesOf(money: readonly Money[]): readonly LineReading[] {
  return readLines({ lines: budgetLines(money) });
}
