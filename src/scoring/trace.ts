/**
 * The trace of a score, as data: what was read, which rule, the arithmetic, the clause.
 * It is worded only when it is shown (`src/wording`), so both languages tell the same story.
 */
import type { Exact } from './exact';
import type { MoneyUnit } from './form';
import type { Rule } from './packs/pack';

/** What a number in the arithmetic is, and so how it is written. */
export type Figure =
  | { readonly as: 'number' | 'percent' | 'percentagePoints' | 'points' | 'steps'; readonly value: Exact }
  | { readonly as: 'money'; readonly value: Exact; readonly unit: MoneyUnit | null };

export type Sign = '÷' | '×' | '−' | '=' | '+' | '≤' | '≥' | '<' | '>' | '→' | '–';

export type Label =
  | 'rate'
  | 'completion'
  | 'excess'
  | 'shortfall'
  | 'steps'
  | 'deduction'
  | 'limit'
  | 'late'
  | 'tier'
  | 'score'
  | 'rounded'
  /** Within what a score given by hand must lie. */
  | 'range'
  /** Items met, and violations. */
  | 'items'
  | 'violations'
  /** A row's share of the points that several rows have together. */
  | 'share'
  | 'coefficient'
  /** (this year − last year) ÷ last year. */
  | 'change'
  | 'control'
  /** 扣减分数: taken off by hand, beyond the rule. */
  | 'byHand'
  /** The total: its plain sum, scaled up for rows left out, capped by the execution rate. */
  | 'sum'
  | 'scaled'
  | 'total';

export type ReadLabel =
  | 'initialBudget'
  | 'adjustedBudget'
  | 'budget'
  | 'outturn'
  | 'target'
  | 'actual'
  | 'coefficient'
  | 'deduction'
  | 'score';

export type Remark =
  /** The completion value is itself a percentage, and the target is none: it is the rate. */
  | 'printedRate'
  /** A bare number read by the one beside it: 0.958 as 95.8%; 95.8 as 95.8%; 132.9 beside 202.6万元 as 万元. */
  | 'fraction'
  | 'unsignedPercent'
  | 'unitBeside'
  /** More than all was spent; the score is capped at the row's points. */
  | 'capped'
  /** The target is 0 and so is the result. */
  | 'zeroTarget'
  | 'manual'
  /** Met, though the size is not given: “≥266米”, “完成”. */
  | 'metInWords'
  /** The row says 不适用: it is left out, or gets full marks. */
  | 'leftOut'
  | 'nilRow'
  | 'scoredAbove'
  | 'fullWithout'
  /** What the words of a qualitative row say of its target. */
  | 'bandMet'
  | 'bandPartly'
  | 'bandMissed'
  /** The band is not said: a person chooses it, too. */
  | 'bandOpen'
  /** The budget was cut, not raised: nothing was added. */
  | 'nothingAdded'
  /** Neither budgeted nor spent. */
  | 'zeroBudget'
  /** Last year was 0, and so is this one. */
  | 'zeroLastYear'
  /** The form prints the rate of change itself. */
  | 'printedChange'
  /** The total: some rows do not apply, so the others count for all. */
  | 'scaledUp'
  /** The total: it was capped because too little was spent. */
  | 'cappedByExecution'
  /** The total: it would be capped by the execution rate, but there is none. */
  | 'capUnknown';

export type Step =
  | { readonly kind: 'read'; readonly label: ReadLabel; readonly at: string; readonly text: string }
  | { readonly kind: 'rule'; readonly rule: Rule }
  | { readonly kind: 'work'; readonly label: Label; readonly terms: readonly (Figure | Sign)[] }
  | { readonly kind: 'remark'; readonly remark: Remark }
  /** Words in a cell, and which of the rule's own words they are taken for. */
  | { readonly kind: 'answer'; readonly seen: string; readonly answer: string };

export const number = (value: Exact): Figure => ({ as: 'number', value });
export const rate = (value: Exact): Figure => ({ as: 'percent', value });
export const percentagePoints = (value: Exact): Figure => ({ as: 'percentagePoints', value });
export const points = (value: Exact): Figure => ({ as: 'points', value });
export const steps = (value: Exact): Figure => ({ as: 'steps', value });
export const money = (value: Exact, unit: MoneyUnit | null): Figure => ({ as: 'money', value, unit });

/** One line of arithmetic: `work('score', points(4), '−', points(2), '=', points(2))`. */
export function work(label: Label, ...terms: readonly (Figure | Sign)[]): Step {
  return { kind: 'work', label, terms };
}
