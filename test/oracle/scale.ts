/** Steps and tiers: what a rate costs or is worth. */
import { completionRate, pair, past } from './completion';
import type { RowFacts } from './facts';
import {
  below,
  ceil,
  decimal,
  floor,
  least,
  minus,
  most,
  NOTHING,
  over,
  percent,
  same,
  times,
  type Fraction,
} from './fraction';
import type { Part, Scale, Steps, Tiers } from './rules';

/** `2` is points, `'50%'` a share of the row's points. */
export const worth = (part: Part, points: Fraction): Fraction =>
  typeof part === 'string' ? times(points, percent(part)) : decimal(part);

/** What steps of a distance leave: 7.2 pp short in steps of 5 pp is one step, not two. */
export function afterSteps(steps: Steps, points: Fraction, distance: Fraction): Fraction {
  const size = typeof steps.step === 'string' ? percent(steps.step) : decimal(steps.step);
  const exact = over(distance, size);
  const taken = { floor: floor(exact), ceil: ceil(exact), prorata: exact }[steps.partialStep];
  const lost = times(taken, decimal(steps.deduct));
  const limited = steps.maxDeduct === undefined ? lost : least(lost, worth(steps.maxDeduct, points));
  return most(minus(points, limited), NOTHING);
}

/** Steps of a rate. */
export const stepped = (steps: Steps, points: Fraction, rate: Fraction): Fraction =>
  afterSteps(steps, points, past(rate, percent(steps.base), steps.direction));

/** Steps in units of the indicator itself, from the base's share of the target on; null where the two do not compare. */
export function steppedByUnits(steps: Steps, { points, target, actual }: RowFacts): Fraction | null {
  const both = pair(target, actual);
  if (both === null) return null;
  const distance = past(both.actual, times(both.target, percent(steps.base)), steps.direction);
  return afterSteps(steps, points, over(distance, both.unit));
}

/** The tier that holds the rate: from its lower edge on, up to but without its upper one, unless it says otherwise. */
export function tiered({ tiers, else: rest }: Tiers, points: Fraction, rate: Fraction): Fraction {
  const tier = tiers.find(({ from, fromIncluded = true, to, toIncluded = false }) => {
    const fromHolds = from === undefined || below(percent(from), rate) || (fromIncluded && same(percent(from), rate));
    const toHolds = to === undefined || below(rate, percent(to)) || (toIncluded && same(rate, percent(to)));
    return fromHolds && toHolds;
  });
  return worth(tier?.score ?? rest, points);
}

/** A rate on either scale. */
export const scaled = (scale: Scale, points: Fraction, rate: Fraction): Fraction =>
  'tiers' in scale ? tiered(scale, points, rate) : stepped(scale, points, rate);

export const stepsOf = (steps: Steps, row: RowFacts): Fraction | null => {
  if (steps.stepUnit === 'abs') return steppedByUnits(steps, row);
  const rate = completionRate(row);
  return rate === null ? null : stepped(steps, row.points, rate);
};
