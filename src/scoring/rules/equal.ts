import { optional, picklist, strictObject } from 'valibot';
import type { Completion } from '../completion';
import { ONE, ZERO, type Exact } from '../exact';
import { number, percentagePoints, points, rate, work, type Step } from '../trace';
import { margin, type Margin } from './params';
import { ratio } from './ratio';
import { asShown, figure, reading, withoutRate, zeroTarget } from './reading';
import { ruleType } from './rule';

/**
 * 等于: reached → full marks, more is not punished; less → points × completion rate. A target of 0: 0 → full marks
 * (=0件, F29), more → 0 points. Source: a provincial system's description of its rules; `tolerance` is a local habit.
 */
export const equal = ruleType({
  type: 'equal',
  params: strictObject({
    /** How far below the target still counts as met: units of the indicator, or a share of the target. */
    tolerance: optional(margin),
    /** A target of 0 and a result above it: 0 points (where not given), or for a person. */
    zeroTarget: optional(picklist(['zero', 'manual'])),
  }),
  score: ({ tolerance, zeroTarget: policy }, subject) => {
    const { completion, points: full } = subject;
    if (completion === null) return withoutRate(subject);
    if (completion.via === 'zeroTarget') {
      const { actual } = completion;
      if (policy === 'manual' || actual.value.compare(0) <= 0) return zeroTarget(actual, full);
      const excess = work('excess', figure(actual), '−', number(ZERO), '=', figure(actual));
      return { verdict: 'scored', score: ZERO, work: [excess, work('score', points(ZERO))] };
    }
    const near = tolerance === undefined ? null : within(tolerance, completion, completion.rate);
    if (near === null) return ratio.score({}, subject);
    return { verdict: 'scored', score: full, work: [...reading(completion), near, work('score', points(full))] };
  },
});

/** The line that says that a shortfall is within the tolerance; null where it is none, or is not. */
function within(tolerance: Margin, completion: Completion, reached: Exact): Step | null {
  if (reached.compare(1) >= 0) return null;
  if ('fraction' in tolerance) {
    const short = ONE.sub(reached);
    return short.compare(tolerance.fraction) > 0
      ? null
      : work('shortfall', percentagePoints(short), '≤', rate(tolerance.fraction));
  }
  if (completion.via !== 'quotient') return null;
  const { target, actual } = completion;
  const short = asShown(target).sub(asShown(target, actual.value));
  return short.compare(tolerance.units) > 0 ? null : work('shortfall', number(short), '≤', number(tolerance.units));
}
