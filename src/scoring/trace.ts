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

export type Sign = '÷' | '×' | '−' | '=' | '+' | '≤' | '≥' | '<' | '→';

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
  | 'rounded';

export type ReadLabel = 'budget' | 'outturn' | 'target' | 'actual' | 'score';

export type Remark =
  /** The completion value is itself a percentage, and the target is none: it is the rate. */
  | 'printedRate'
  /** More than all was spent; the score is capped at the row's points. */
  | 'capped'
  /** The target is 0 and so is the result. */
  | 'zeroTarget'
  | 'manual';

export type Step =
  | { readonly kind: 'read'; readonly label: ReadLabel; readonly at: string; readonly text: string }
  | { readonly kind: 'rule'; readonly rule: Rule }
  | { readonly kind: 'work'; readonly label: Label; readonly terms: readonly (Figure | Sign)[] }
  | { readonly kind: 'remark'; readonly remark: Remark };

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
