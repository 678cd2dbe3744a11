/** The form 自评表 as the rules see it: what stands in its cells, and where. */
import type { Cell } from '../sheet';

/** One cell of the form. */
export interface Entry extends Cell {
  /** Its address, e.g. `G15`. */
  readonly at: string;
  /** Whether what stands here was written by the add-in and has not been touched since. */
  readonly own: boolean;
}

export type MoneyUnit = '元' | '千元' | '万元' | '亿元';

/** 资金来源 and 资金结构 split one sum twice; a form may print the sum itself as well. */
export type BudgetGroup = 'source' | 'structure' | 'total';

/** One line of the money block. A field is null where the form has no such column. */
export interface BudgetLine {
  /** Its words, by which it is known again wherever it moves. */
  readonly key: string;
  /** The line's own name: 财政拨款, not “资金来源：（1）财政拨款”. */
  readonly label: string;
  readonly labelAt: string;
  readonly group: BudgetGroup;
  readonly initialBudget: Entry | null;
  readonly budget: Entry | null;
  /** The budget after changes in the year, given beside a form whose 全年预算数 is the first one. */
  readonly adjustedBudget: Entry | null;
  readonly outturn: Entry | null;
  readonly executionRate: Entry | null;
  /** The unit in each column's heading, for cells that name none. */
  readonly units: { readonly budget: MoneyUnit | null; readonly outturn: MoneyUnit | null };
}

/** A level-1 indicator (一级指标) and the weight printed beside it. */
export interface Level1 {
  readonly name: string;
  readonly at: string;
  readonly weight: Entry | null;
}

/** One row of the indicator table. A field is null where the form has no such column. */
export interface Indicator {
  /** Its words, by which it is known again wherever it moves; rows of the same words are numbered. */
  readonly key: string;
  readonly level1: Level1;
  /** Without the bracket that holds its points. */
  readonly level2: string;
  readonly level2At: string;
  /** The points in the bracket of the level-2 name; null where there is none or several rows share it. */
  readonly bracket: string | null;
  /** Points behind a level-2 name that several rows share: `（10）` over 3 rows; null where they are the row's own. */
  readonly shared: { readonly bracket: string; readonly rows: number } | null;
  /** One score and its points for several rows, of which this is the one at `place`, 0 the first; null where it is its own. */
  readonly joint: { readonly rows: number; readonly place: number } | null;
  readonly level3: string;
  readonly points: Entry | null;
  /** 指标性质, where a form has the sign (≥, ≤, =, 定性) in a column of its own. */
  readonly sign: Entry | null;
  readonly target: Entry | null;
  /** 计量单位, where a form has the unit in a column of its own. */
  readonly measure: Entry | null;
  readonly actual: Entry | null;
  readonly completionRate: Entry | null;
  /** 得分系数: a percentage of the points, given by hand (Chongqing). */
  readonly coefficient: Entry | null;
  /** 扣减分数: points taken off by hand, beyond the rule. */
  readonly deduction: Entry | null;
  readonly score: Entry | null;
  readonly note: Entry | null;
  /** What the row's cell under 评分规则 says; '' lets the pack choose. */
  readonly rule: string;
  /** Whether it is the execution row of the money block itself: points and score beside 年度资金总额. */
  readonly inMoneyBlock: boolean;
}

export interface Form {
  readonly unit: string;
  readonly year: number | null;
  readonly lines: readonly BudgetLine[];
  readonly goals: Entry | null;
  readonly results: Entry | null;
  readonly indicators: readonly Indicator[];
  readonly total: Entry | null;
  /** 等级, printed beside the total. */
  readonly grade: Entry | null;
  /** 满分; 100 unless the form says otherwise. */
  readonly fullMarks: Entry | null;
  /** The rule pack that the form itself names; '' where it names none. */
  readonly pack: string;
}

/** Whether a cell holds nothing but blanks, full-width ones and line breaks. */
export function isBlank(entry: Cell | null): boolean {
  return entry === null || (typeof entry.value === 'string' && entry.formula === null && entry.value.trim() === '');
}

/** Whether a person typed what stands here: it is neither blank nor the add-in's own. */
export function isTyped(entry: Entry | null): boolean {
  return entry !== null && !isBlank(entry) && !entry.own;
}
