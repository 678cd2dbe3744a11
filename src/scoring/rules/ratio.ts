import { optional, strictObject } from 'valibot';
import { max, min, ONE, ZERO, type Exact } from '../exact';
import { points, rate, work, type Step } from '../trace';
import { part, pointsOf, share, size } from './params';
import { reading, withoutRate, zeroTarget } from './reading';
import { ruleType } from './rule';

const overParams = strictObject({ from: share, deduct: size });

/**
 * 比例: met → full marks; missed → points × completion rate, e.g. 95 wanted, 90 reached, 10 points → 9.47.
 * Source: 财预〔2020〕10号, quantitative indicators, from secondary sources. `cap` and `floor` are local habits; points
 * off from 130% on (`over`) stand in an operating manual whose region is not named.
 */
export const ratio = ruleType({
  type: 'ratio',
  params: strictObject({
    /** The most that the row gets; its points where not given. */
    cap: optional(part),
    /** The least that the row gets. */
    floor: optional(part),
    /** Far above the target: points taken off from this completion rate on, e.g. `{ from: "130%", deduct: 2 }`. */
    over: optional(overParams),
  }),
  score: ({ cap, floor, over }, subject) => {
    const { completion, points: full } = subject;
    if (completion === null) return withoutRate(subject);
    const most = cap === undefined ? full : min(full, pointsOf(cap, full));
    if (completion.via === 'zeroTarget') return zeroTarget(completion.actual, most);
    const reached = max(ZERO, completion.rate);
    const least = min(full, pointsOf(floor, full));
    const { value, shown } = earned(reached, full, over);
    const score = max(least, min(most, value));
    return { verdict: 'scored', score, work: reading(completion).concat(shown, bounded(value, score)) };
  },
});

function bounded(value: Exact, score: Exact): readonly Step[] {
  const order = value.compare(score);
  if (order === 0) return [];
  const [from, to] = [points(value), points(score)];
  return [order < 0 ? work('limit', from, '<', to, '→', to) : work('limit', from, '→', to)];
}

interface Earned {
  readonly value: Exact;
  readonly shown: readonly Step[];
}

function earned(
  reached: Exact,
  full: Exact,
  over: { readonly from: Exact; readonly deduct: Exact } | undefined,
): Earned {
  if (reached.compare(1) < 0) {
    const product = full.mul(reached);
    return { value: product, shown: [work('score', points(full), '×', rate(reached), '=', points(product))] };
  }
  if (over !== undefined && reached.compare(over.from) >= 0) {
    const left = max(ZERO, full.sub(over.deduct));
    return {
      value: left,
      shown: [
        work('deduction', rate(reached), '≥', rate(over.from), '→', points(over.deduct)),
        work('score', points(full), '−', points(over.deduct), '=', points(left)),
      ],
    };
  }
  return { value: full, shown: [work('score', rate(reached), '≥', rate(ONE), '→', points(full))] };
}
