/** What a check can find. Codes are stable: people filter and count by them. */
import type { AmountFault } from './budget';
import type { Exact } from './exact';
import type { MoneyUnit } from './form';

export type Severity = 'error' | 'warning' | 'hint';

/** The facts of each code, from which its sentence is worded. Amounts are in 元, rates are fractions. */
export interface FindingFacts {
  'weights-total': { readonly sum: Exact; readonly full: Exact };
  'points-sum': { readonly sum: Exact; readonly weight: Exact; readonly of: 'rows' | 'bracket' };
  'total-mismatch': { readonly printed: Exact; readonly sum: Exact };
  'source-structure': {
    readonly of: 'budget' | 'outturn';
    readonly source: Exact;
    readonly structure: Exact;
    readonly unit: MoneyUnit | null;
  };
  'rate-mismatch': { readonly printed: string; readonly rate: Exact };
  'over-budget': {
    /** `row`: a cost row; `target`: another row in which less is better. */
    readonly of: 'line' | 'row' | 'target';
    readonly rate: Exact;
    /** Null where the amounts are not known. */
    readonly excess: Exact | null;
    readonly unit: MoneyUnit | null;
    /** Whether an execution row is scored by this line. */
    readonly scored: boolean;
  };
  'unbudgeted-spending': { readonly outturn: Exact; readonly unit: MoneyUnit | null };
  'amount-invalid': AmountFault;
  'score-out-of-range': { readonly score: Exact; readonly points: Exact };
  'score-differs': { readonly score: Exact; readonly ruled: Exact };
  'score-without-actual': { readonly score: Exact };
  'deduction-without-reason': { readonly lost: Exact; readonly drafted: boolean };
  /** The goals' quotation, and the results' where they report on it. */
  'goal-without-indicator': { readonly goal: string; readonly result: string | null };
  /** Of each place that speaks of it its own words; null where it does not. */
  'narrative-conflict': {
    readonly goal: string | null;
    readonly result: string | null;
    readonly cell: string | null;
    readonly cellAt: string | null;
  };
  'target-equals-result': { readonly target: string; readonly result: string };
}

export type FindingCode = keyof FindingFacts;

export interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** The cell to look at, e.g. `G26`. */
  readonly at: string;
  /** What it is about: a line's or a row's name in the form's own words; '' for the form as a whole. */
  readonly subject: string;
  /** Points at stake; null where none are. */
  readonly points: Exact | null;
  readonly facts: FindingFacts[Code];
}

export type Finding = { readonly [Code in FindingCode]: FindingOf<Code> }[FindingCode];

const SEVERITY = {
  'weights-total': 'error',
  'points-sum': 'error',
  'total-mismatch': 'error',
  'source-structure': 'error',
  'rate-mismatch': 'error',
  'over-budget': 'warning',
  'unbudgeted-spending': 'warning',
  'amount-invalid': 'warning',
  'score-out-of-range': 'error',
  'score-differs': 'warning',
  'score-without-actual': 'warning',
  'deduction-without-reason': 'error',
  'goal-without-indicator': 'warning',
  'narrative-conflict': 'warning',
  'target-equals-result': 'hint',
} as const satisfies Record<FindingCode, Severity>;

/** Every code, for whoever names one: a pack's `severity`. */
export const CODES: readonly string[] = Object.keys(SEVERITY);

export function finding<Code extends FindingCode>(
  code: Code,
  found: Omit<FindingOf<Code>, 'code' | 'severity'>,
): FindingOf<Code> {
  return { code, severity: SEVERITY[code], ...found };
}

const ORDER: readonly Severity[] = ['error', 'warning', 'hint'];

/** By points at stake, then severity; what is equal keeps the sheet's order. */
export function byStake(a: Finding, b: Finding): number {
  const [left, right] = [a.points, b.points];
  if (left === null || right === null) return Number(left === null) - Number(right === null) || rank(a) - rank(b);
  return right.compare(left) || rank(a) - rank(b);
}

function rank({ severity }: Finding): number {
  return ORDER.indexOf(severity);
}
