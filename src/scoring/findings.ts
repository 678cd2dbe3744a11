/** What a check can find. Codes are stable: people filter and count by them. */
import type { AmountFault } from './budget';
import type { Exact } from './exact';
import type { MoneyUnit } from './form';

export type Severity = 'error' | 'warning' | 'hint';

/** Why a cell gave nothing: an error value of Excel, a formula without its result, or what no reading fits. */
export interface Unread {
  readonly seen: string;
  readonly fault: 'error' | 'uncalculated' | 'unreadable';
}

/** Cells that are read beside target and completion value. */
export type ReadCell =
  | 'score'
  | 'points'
  | 'weight'
  | 'total'
  | 'fullMarks'
  | 'grade'
  | 'rate'
  | 'completion'
  | 'coefficient'
  | 'deduction'
  | 'amount'
  | 'note'
  | 'name'
  | 'goals'
  | 'results';

/** The facts of each code, from which its sentence is worded. Amounts are in 元, rates are fractions. */
export interface FindingFacts {
  'weights-total': { readonly sum: Exact; readonly full: Exact };
  'points-sum': { readonly sum: Exact; readonly weight: Exact; readonly of: 'rows' | 'level2' | 'bracket' };
  'total-mismatch': { readonly printed: Exact; readonly sum: Exact };
  'source-structure': {
    readonly of: 'budget' | 'outturn';
    readonly source: Exact;
    readonly structure: Exact;
    readonly unit: MoneyUnit | null;
  };
  'part-whole': {
    readonly of: 'budget' | 'outturn';
    readonly whole: Exact;
    readonly parts: Exact;
    readonly unit: MoneyUnit | null;
  };
  /** `rate` is null where neither budget nor outturn gives one. */
  'rate-mismatch': { readonly printed: string; readonly rate: Exact | null };
  /** `rate` is rounded to as many decimals as are printed. */
  'rate-truncated': { readonly printed: string; readonly rate: Exact };
  'over-budget': {
    /** `row`: a cost row; `target`: another row in which less is better. */
    readonly of: 'line' | 'row' | 'target';
    readonly rate: Exact;
    /** Null where the amounts are not known. */
    readonly excess: Exact | null;
    readonly unit: MoneyUnit | null;
    /** Whether an execution row is scored by this line. */
    readonly scored: boolean;
    /** The rate on the adjusted budget; null where none is given. */
    readonly adjusted: Exact | null;
  };
  'low-execution': { readonly rate: Exact; readonly threshold: Exact };
  'unbudgeted-spending': { readonly outturn: Exact; readonly unit: MoneyUnit | null };
  'amount-invalid': AmountFault;
  'score-out-of-range': { readonly score: Exact; readonly points: Exact };
  'score-differs': { readonly score: Exact; readonly ruled: Exact };
  'score-without-actual': { readonly score: Exact };
  'actual-missing': { readonly points: Exact };
  'deduction-without-reason': { readonly lost: Exact; readonly drafted: boolean };
  'reason-thin': { readonly note: string };
  /** `rate` is null where words or a date tell that the target was missed. */
  'full-despite-shortfall': { readonly of: 'money' | 'row'; readonly rate: Exact | null; readonly actual: string };
  'deducted-though-met': { readonly lost: Exact };
  'grade-mismatch': { readonly printed: string; readonly grade: string; readonly total: Exact };
  'target-missing': { readonly points: Exact | null };
  'target-unreadable': Unread;
  'actual-unreadable': Unread;
  'cell-unreadable': Unread & { readonly of: ReadCell };
  /** `asRate`: the completion value is a percentage and counts as the completion rate. */
  'unit-mismatch': { readonly target: string; readonly actual: string; readonly asRate: boolean };
  'actual-repeats-target': { readonly actual: string };
  'target-vague': { readonly target: string };
  'over-completion': { readonly rate: Exact; readonly threshold: Exact };
  'deadline-without-year': { readonly target: string };
  'column-shifted':
    | { readonly of: 'name' }
    /** `value` looks like the other row's target, or like this row's actual: divided they give the printed rate. */
    | {
        readonly of: 'target' | 'actual';
        readonly value: string;
        readonly other: string;
        readonly otherAt: string;
        readonly rate: Exact;
      };
  'template-leftover': { readonly seen: string };
  /** `first` is the cell of the same indicator above. */
  'duplicate-indicator': { readonly first: string };
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
  'part-whole': 'error',
  'rate-mismatch': 'error',
  'rate-truncated': 'hint',
  'over-budget': 'warning',
  'low-execution': 'warning',
  'unbudgeted-spending': 'warning',
  'amount-invalid': 'warning',
  'score-out-of-range': 'error',
  'score-differs': 'warning',
  'score-without-actual': 'warning',
  'actual-missing': 'warning',
  'deduction-without-reason': 'error',
  'reason-thin': 'hint',
  'full-despite-shortfall': 'error',
  'deducted-though-met': 'warning',
  'grade-mismatch': 'error',
  'target-missing': 'warning',
  'target-unreadable': 'warning',
  'actual-unreadable': 'warning',
  'cell-unreadable': 'warning',
  'unit-mismatch': 'warning',
  'actual-repeats-target': 'hint',
  'target-vague': 'hint',
  'over-completion': 'warning',
  'deadline-without-year': 'hint',
  'column-shifted': 'warning',
  'template-leftover': 'hint',
  'duplicate-indicator': 'hint',
  'goal-without-indicator': 'warning',
  'narrative-conflict': 'warning',
  'target-equals-result': 'hint',
} as const satisfies Record<FindingCode, Severity>;

/** Every code, for whoever names one: a pack's `severity`. */
export const CODES: readonly string[] = Object.keys(SEVERITY);

export function finding<Code extends FindingCode>(
  code: Code,
  found: Omit<FindingOf<Code>, 'code' | 'severity'>,
  severity: Severity = SEVERITY[code],
): FindingOf<Code> {
  // Written out: spreading costs more than looking for what is found.
  const { at, subject, points, facts } = found;
  return { code, severity, at, subject, points, facts };
}

/** The findings as a pack takes them: `{ 'reason-thin': 'off' }` leaves those out, `'warning'` makes them warnings. */
export function asTaken(
  findings: readonly Finding[],
  severities: Readonly<Record<string, Severity | 'off'>>,
): readonly Finding[] {
  if (Object.keys(severities).length === 0) return findings;
  return findings.flatMap((found) => {
    const taken = severities[found.code];
    if (taken === undefined) return [found];
    return taken === 'off' ? [] : [{ ...found, severity: taken }];
  });
}

const ORDER: readonly Severity[] = ['error', 'warning', 'hint'];

/** By points at stake, then severity, then place on the sheet, row by row. */
export function byStake(a: Finding, b: Finding): number {
  const [left, right] = [a.points, b.points];
  const stake = left === null || right === null ? Number(left === null) - Number(right === null) : right.compare(left);
  return stake || rank(a) - rank(b) || byPlace(a.at, b.at);
}

/** `B9` before `A10` before `B10` before `AA10`. */
function byPlace(a: string, b: string): number {
  if (a === b) return 0;
  const [left, right] = [a.search(/\d/), b.search(/\d/)];
  const rows = Number(a.slice(left)) - Number(b.slice(right));
  return rows || left - right || (a < b ? -1 : 1);
}

function rank({ severity }: Finding): number {
  return ORDER.indexOf(severity);
}
