/** Made-up forms of one row, for the figures of a pack's table. */
import { assess } from '../../../src/scoring/assess';
import type { Assessment } from '../../../src/scoring/assessment';
import { decimal } from '../../../src/scoring/exact';
import type { BudgetLine, Entry, Form, Indicator } from '../../../src/scoring/form';
import { packById } from '../../../src/scoring/packs';
import { EMPTY_CELL, type CellValue } from '../../../src/sheet';

export function entry(value: CellValue, at = 'A1'): Entry {
  return { ...EMPTY_CELL, value, text: String(value), at, own: false };
}

/** What of a row matters here; what is left out stands for a column that the form does not have. */
export interface RowCells {
  readonly level2?: string;
  readonly level3?: string;
  readonly points: number;
  readonly sign?: string;
  readonly target?: CellValue;
  readonly actual?: CellValue;
  readonly coefficient?: CellValue;
  readonly score?: CellValue;
}

export function row(cells: RowCells): Indicator {
  const cell = (value: CellValue | undefined) => (value === undefined ? null : entry(value));
  const { level2 = '', level3 = '' } = cells;
  return {
    key: `${level2}|${level3}`,
    level1: { name: '', at: 'A1', weight: null },
    level2,
    level2At: 'B1',
    bracket: null,
    shared: null,
    joint: null,
    level3,
    points: entry(cells.points),
    sign: cell(cells.sign),
    target: cell(cells.target),
    measure: null,
    actual: cell(cells.actual),
    completionRate: null,
    coefficient: cell(cells.coefficient),
    deduction: null,
    score: entry(cells.score ?? ''),
    note: null,
    rule: '',
    inMoneyBlock: false,
  };
}

/** 年度资金总额 and, where there is a column for it, the budget after changes. */
export interface Money {
  readonly budget: CellValue;
  readonly outturn: CellValue;
  readonly adjusted?: CellValue;
}

export function form(indicators: readonly Indicator[], money: Money | null = null): Form {
  return {
    unit: '',
    year: 2020,
    lines: money === null ? [] : [line(money)],
    goals: null,
    results: null,
    indicators,
    total: null,
    grade: null,
    fullMarks: null,
    pack: '',
  };
}

function line({ budget, outturn, adjusted }: Money): BudgetLine {
  return {
    key: '财政拨款',
    label: '财政拨款',
    labelAt: 'A1',
    group: 'source',
    initialBudget: null,
    budget: entry(budget),
    adjustedBudget: adjusted === undefined ? null : entry(adjusted),
    outturn: entry(outturn),
    executionRate: null,
    units: { budget: '万元', outturn: '万元' },
  };
}

export function assessBy(id: string, indicators: readonly Indicator[], money: Money | null = null): Assessment {
  const pack = packById(id);
  if (pack === null) throw new Error(`no pack ${id}`);
  return assess(form(indicators, money), pack);
}

/** The one row's score as the pack gives it, else its verdict. */
export function scoreOf(id: string, cells: RowCells, money: Money | null = null): string {
  const [only] = assessBy(id, [row(cells)], money).rows;
  if (only === undefined) throw new Error('one row');
  return only.verdict === 'scored' && only.score !== null ? decimal(only.score) : only.verdict;
}
