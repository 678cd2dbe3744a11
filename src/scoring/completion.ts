/** Which completion rate a row has, and which way is better. */
import { execution, type BudgetScope, type Execution, type LineReading } from './budget';
import type { Exact } from './exact';
import type { Indicator } from './form';
import { isNumeric, quantity, sameDimension, type Numeric, type Quantity } from './quantity';

export type Direction = 'forward' | 'reverse';

export type Completion =
  /** (a) an execution row: from the money block. */
  | { readonly via: 'money'; readonly rate: Exact; readonly execution: Execution }
  /** (b) actual ÷ target, both of one dimension. */
  | { readonly via: 'quotient'; readonly rate: Exact; readonly target: Numeric; readonly actual: Numeric }
  /** (b) where the target is 0: no rate, but 0 of 0 is met. */
  | { readonly via: 'zeroTarget'; readonly rate: null; readonly target: Numeric; readonly actual: Numeric }
  /** (c) the actual is a percentage and the target is none: the percentage is the rate. */
  | { readonly via: 'printed'; readonly rate: Exact; readonly actual: Numeric };

export const BLANK: Quantity = { kind: 'blank', seen: '' };

export function targetOf(row: Indicator): Quantity {
  return row.target === null ? BLANK : quantity(row.target);
}

/** What the add-in wrote there itself (an execution row's rate) is an outcome, never an input. */
export function actualOf(row: Indicator): Quantity {
  return row.actual === null || row.actual.own ? BLANK : quantity(row.actual);
}

/** (a): the money block's rate, for a row that an execution rule scores. */
export function moneyCompletion(readings: readonly LineReading[], scope: BudgetScope): Completion | null {
  const money = execution(readings, scope);
  return money === null ? null : { via: 'money', rate: money.rate, execution: money };
}

/** (b), (c) or, where neither applies, null. */
export function completionOf(target: Quantity, actual: Quantity): Completion | null {
  // An actual with a bound of its own (“≥266米”) says that the target was met, not by how much.
  if (!isNumeric(actual) || (actual.bound !== null && actual.bound !== '=')) return null;
  if (isNumeric(target) && sameDimension(target, actual)) {
    if (target.value.compare(0) > 0) return { via: 'quotient', rate: actual.value.div(target.value), target, actual };
    return target.value.equals(0) ? { via: 'zeroTarget', rate: null, target, actual } : null;
  }
  return actual.kind === 'percent' ? { via: 'printed', rate: actual.value, actual } : null;
}

/** The sign on the target decides; else a cost indicator wants less; else more is better. */
export function directionOf(row: Pick<Indicator, 'level2'>, target: Quantity): Direction {
  const bound = isNumeric(target) ? target.bound : null;
  if (bound === '≤' || bound === '<') return 'reverse';
  if (bound === '≥' || bound === '>') return 'forward';
  return isCost(row) ? 'reverse' : 'forward';
}

/** 成本指标: what is overspent there is over budget. */
export function isCost({ level2 }: Pick<Indicator, 'level2'>): boolean {
  return level2.includes('成本');
}
