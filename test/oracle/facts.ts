/** What a generated form means: the oracle is told, and parses nothing. */
import type { Fraction, Rounding } from './fraction';
import type { Rule } from './rules';

export interface Day {
  /** Null where the cell names none. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** What stands in a target or an actual. */
export type Said =
  | { readonly kind: 'blank' | 'nil' | 'notApplicable' }
  | {
      readonly kind: 'number';
      /** `%`, `元`, or what is counted: 人, 个. */
      readonly dimension: string;
      readonly value: Fraction;
      /** What one unit of the indicator is worth: one percentage point, 10 000 where the money is written in 万元. */
      readonly unit: Fraction;
      readonly bound: 'atLeast' | 'atMost' | null;
    }
  | { readonly kind: 'date'; readonly day: Day }
  | { readonly kind: 'words'; readonly words: string };

export type SaidNumber = Extract<Said, { kind: 'number' }>;

/** An amount in 元, “/”, or nothing at all. */
export type Amount = Fraction | 'nil' | 'blank';

export type Column = 'initialBudget' | 'budget' | 'adjustedBudget' | 'outturn';

export interface LineFacts {
  readonly label: string;
  readonly group: 'source' | 'structure';
  readonly amounts: Readonly<Record<Column, Amount>>;
}

export interface RowFacts {
  readonly points: Fraction;
  readonly rule: Rule;
  /** Whether the level-2 name says 成本. */
  readonly cost: boolean;
  readonly target: Said;
  readonly actual: Said;
  readonly coefficient: Fraction | null;
  readonly deduction: Fraction | null;
  readonly typed: Fraction | null;
  /** The points that rows of one level-2 name share. */
  readonly group: { readonly points: Fraction; readonly rows: number; readonly place: number } | null;
}

export interface FormFacts {
  readonly year: number;
  readonly full: Fraction;
  readonly lines: readonly LineFacts[];
  readonly rows: readonly RowFacts[];
}

/** What a rule knows beside its row. */
export interface Around extends FormFacts {
  readonly round: Rounding;
}

export interface PackFacts {
  readonly round: Rounding;
  readonly notApplicable: 'drop' | 'full' | 'manual';
  readonly totalCaps: readonly { readonly below: string; readonly total: number }[];
}
