/** Puts a number and what it is a number of together. */
import type { Exact } from '../exact';
import type { MoneyUnit } from '../form';
import type { Bound, Doubt, Numeric } from './kinds';
import { MONEY, type Measure } from './units';

/** What stands around a number. */
export interface Shape {
  readonly seen: string;
  readonly bound: Bound | null;
  readonly approximate: boolean;
  readonly doubt: Doubt | null;
}

/** A number and what it is a number of: 95 in % is 0.95, 1.2 in 万元 is 12 000 元. */
export function inMeasure(shape: Shape, value: Exact, upTo: Exact | null, measure: Measure): Numeric {
  const { kind, factor } = measure;
  const [size, upper] = factor === 1 ? [value, upTo] : [value.mul(factor), upTo === null ? null : upTo.mul(factor)];
  if (kind === 'percent') return percent(shape, size, upper);
  if (kind === 'count') return count(shape, size, upper, measure.unit);
  return money(shape, size, upper, measure.unit in MONEY ? measure.unit : '元');
}

// Written out: spreading an object costs more than all the arithmetic of a row.

export function percent({ seen, bound, approximate, doubt }: Shape, value: Exact, upTo: Exact | null): Numeric {
  return { seen, bound, approximate, doubt, kind: 'percent', value, upTo };
}

export function count(
  { seen, bound, approximate, doubt }: Shape,
  value: Exact,
  upTo: Exact | null,
  unit: string,
): Numeric {
  return { seen, bound, approximate, doubt, kind: 'count', value, upTo, unit };
}

export function money(
  { seen, bound, approximate, doubt }: Shape,
  value: Exact,
  upTo: Exact | null,
  unit: MoneyUnit | null,
): Numeric {
  return { seen, bound, approximate, doubt, kind: 'money', value, upTo, unit };
}
