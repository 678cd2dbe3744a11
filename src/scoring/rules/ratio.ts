import { optional, strictObject } from 'valibot';
import { max, min, ONE, ZERO } from '../exact';
import { points, rate, work } from '../trace';
import { part, pointsOf, share, size } from './params';
import { reading, zeroTarget } from './reading';
import { obstacleOf, ruleType } from './rule';

/**
 * 比例: met → full marks; missed → points × completion rate, e.g. 95 wanted, 90 reached, 10 points → 9.47.
 * Source: 财预〔2020〕10号, quantitative indicators, from secondary sources. `floor` is a local habit.
 */
export const ratio = ruleType({
  type: 'ratio',
  params: strictObject({
    /** The most that the row gets; its points where not given. */
    cap: optional(part),
    /** The least that the row gets. */
    floor: optional(part),
    /** Far above the target: points taken off from this completion rate on, e.g. `{ from: "130%", deduct: 2 }`. */
    over: optional(strictObject({ from: share, deduct: size })),
  }),
  score: ({ floor }, subject) => {
    const { completion, points: full } = subject;
    if (completion === null) return obstacleOf(subject);
    if (completion.via === 'zeroTarget') return zeroTarget(completion.actual, full);
    const reached = max(ZERO, completion.rate);
    if (reached.compare(1) >= 0) {
      return {
        verdict: 'scored',
        score: full,
        work: [...reading(completion), work('score', rate(reached), '≥', rate(ONE), '→', points(full))],
      };
    }
    const product = full.mul(reached);
    const least = min(full, pointsOf(floor, full));
    const lifted =
      product.compare(least) < 0 ? [work('limit', points(product), '<', points(least), '→', points(least))] : [];
    return {
      verdict: 'scored',
      score: max(product, least),
      work: [...reading(completion), work('score', points(full), '×', rate(reached), '=', points(product)), ...lifted],
    };
  },
});
