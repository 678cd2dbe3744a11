import { array, boolean, minLength, optional, pipe, strictObject, type InferOutput } from 'valibot';
import { min } from '../exact';
import { points, rate, work } from '../trace';
import { part, pointsOf, share } from './params';
import { reading } from './reading';
import { obstacleOf, ruleType } from './rule';

/** One tier of rates: from … to, each edge in or out. A missing edge is open. */
const tierParams = strictObject({
  from: optional(share),
  fromIncluded: optional(boolean()),
  to: optional(share),
  toIncluded: optional(boolean()),
  score: part,
});

export type Tier = InferOutput<typeof tierParams>;

/**
 * 分档计分: the first tier that holds the rate gives the score; none gives `else`.
 * Edges are as written: exactly 10% in (0,10] → its 4 points, 10.01% → the next tier (Hunan's tables, F05).
 */
export const tier = ruleType({
  type: 'tier',
  params: strictObject({ tiers: pipe(array(tierParams), minLength(1, 'at least one tier')), else: part }),
  score: ({ tiers, else: otherwise }, subject) => {
    const { completion, points: full } = subject;
    if (completion === null) return obstacleOf(subject);
    const { rate: reached } = completion;
    if (reached === null) return { verdict: 'cannotJudge', obstacle: 'zeroTarget' };
    const found = tiers.find((one) => holds(one, reached));
    const score = min(full, pointsOf(found === undefined ? otherwise : found.score, full));
    return {
      verdict: 'scored',
      score,
      work: [...reading(completion), work('tier', rate(reached), '→', points(score))],
    };
  },
});

function holds(
  { from, fromIncluded = true, to, toIncluded = false }: Tier,
  reached: NonNullable<Tier['from']>,
): boolean {
  const aboveFrom = from === undefined || reached.compare(from) > 0 || (fromIncluded && reached.equals(from));
  const belowTo = to === undefined || reached.compare(to) < 0 || (toIncluded && reached.equals(to));
  return aboveFrom && belowTo;
}
