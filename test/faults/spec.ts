/** A form before it is put on a sheet: what each line and row says, in the layout's own order. */
import type { Cell, CellValue } from '../../src/sheet';
import type { Field } from '../../src/form/names';

/** A plain value, or a cell whose text, format or formula says more than its value. */
export type Typed = CellValue | Cell;

/** 元 as a number, to be written in the form's own way; a text stands as it is (“/”, “待定”). */
export type Amount = number | string;

export interface LineSpec {
  readonly label: string;
  /** Which sum the line belongs to: the printed whole, or one of its two splits. */
  readonly group: 'total' | 'source' | 'structure';
  readonly initial: Amount;
  readonly budget: Amount;
  readonly outturn: Amount;
  /** Null prints outturn ÷ budget to two decimals, “/” where nothing was budgeted. */
  readonly rate: Typed | null;
}

export interface RowSpec {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly points: Typed;
  /** What stands in the bracket behind level 2, where the layout has one. */
  readonly bracket: string;
  readonly sign: string;
  readonly target: Typed;
  readonly measure: string;
  readonly actual: Typed;
  readonly coefficient: Typed;
  readonly score: Typed;
  readonly note: Typed;
  /** What the note says where the score is below full. */
  readonly reason: string;
  /** An indicator of a kind that plantings look for. */
  readonly kind: RowKind;
  /** The bare figures behind the texts; null where the row has none. */
  readonly figures: { readonly target: number; readonly actual: number } | null;
  /** The noun and unit by which the goals speak of it; null where they do not. */
  readonly told: { readonly noun: string; readonly unit: string } | null;
}

export type RowKind = 'count' | 'rate' | 'cost' | 'zero' | 'date' | 'words' | 'criterion' | 'execution' | 'untold';

export interface Spec {
  readonly layout: LayoutName;
  readonly pack: string;
  /** Which clean form it is, e.g. `national 3 + full width`. */
  readonly name: string;
  readonly unit: string;
  readonly year: number;
  readonly money: MoneyStyle;
  readonly rates: RateStyle;
  readonly lines: readonly LineSpec[];
  /** Points and score of the execution rate in the money block; null where a row or nothing has them. */
  readonly execution: { readonly points: Typed; readonly score: Typed } | null;
  readonly goals: string;
  readonly results: string;
  readonly weights: Readonly<Record<string, Typed>>;
  readonly rows: readonly RowSpec[];
  readonly total: Typed;
  readonly grade: string;
}

export type LayoutName = 'department' | 'national' | 'hubei' | 'sichuan' | 'chongqing' | 'hunan';

/** How the amounts are written. */
export type MoneyStyle = 'wan' | 'yuan' | 'wanText' | 'wanFormat' | 'thousands' | 'mixed';

/** How the rates are written: `98.52%` as a number, as a text, without its sign, as a formula. */
export type RateStyle = 'number' | 'text' | 'bare' | 'formula';

/** Where the fields of a layout stand: columns by letter. */
export interface Layout {
  readonly line: Partial<Readonly<Record<'line' | 'initialBudget' | 'budget' | 'outturn' | 'executionRate', string>>>;
  readonly executionPoints: string | null;
  readonly executionScore: string | null;
  readonly row: Partial<Readonly<Record<RowField, string>>>;
  /** Whether level 2 carries its points in a bracket. */
  readonly brackets: boolean;
  readonly goals: boolean;
  readonly grade: boolean;
}

export type RowField = Extract<
  Field,
  | 'level1'
  | 'weight'
  | 'level2'
  | 'level3'
  | 'sign'
  | 'target'
  | 'measure'
  | 'actual'
  | 'coefficient'
  | 'points'
  | 'score'
  | 'note'
>;
