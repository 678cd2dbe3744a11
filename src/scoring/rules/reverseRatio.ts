import { optional, picklist, strictObject } from 'valibot';
import { max, min, ONE, ZERO, type Exact } from '../exact';
import { points, rate, work } from '../trace';
import { part, pointsOf } from './params';
import { reading, withoutRate, zeroTarget } from './reading';
import { ruleType } from './rule';

/**
 * 反向比例, for indicators where less is better. `mirror`: points × (1 − excess), 0 from twice the target on
 * (217.96 of 200, 6 points → 5.46); `ratio`: points × target ÷ actual (→ 5.51), as Hubei's footnote has it (F25).
 */
export const reverseRatio = ruleType({
  type: 'reverseRatio',
  params: strictObject({ form: picklist(['mirror', 'ratio']), floor: optional(part) }),
  score: ({ form, floor }, subject) => {
    const { completion, points: full } = subject;
    if (completion === null) return withoutRate(subject);
    if (completion.via === 'zeroTarget') return zeroTarget(completion.actual, full);
    const used = max(ZERO, completion.rate);
    if (used.compare(1) <= 0) {
      return {
        verdict: 'scored',
        score: full,
        work: reading(completion).concat(work('score', rate(used), '≤', rate(ONE), '→', points(full))),
      };
    }
    const { score, step } = form === 'mirror' ? mirror(full, used) : quotient(full, used);
    const least = min(full, pointsOf(floor, full));
    const lifted =
      score.compare(least) < 0 ? [work('limit', points(score), '<', points(least), '→', points(least))] : [];
    return { verdict: 'scored', score: max(score, least), work: reading(completion).concat(step, lifted) };
  },
});

function mirror(full: Exact, used: Exact) {
  const excess = used.sub(1);
  const kept = max(ZERO, ONE.sub(excess));
  const score = full.mul(kept);
  return {
    score,
    step: [
      work('excess', rate(used), '−', rate(ONE), '=', rate(excess)),
      work('score', points(full), '×', rate(kept), '=', points(score)),
    ],
  };
}

function quotient(full: Exact, used: Exact) {
  const score = full.div(used);
  return { score, step: [work('score', points(full), '÷', rate(used), '=', points(score))] };
}
