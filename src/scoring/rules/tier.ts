import { array, boolean, minLength, optional, pipe, strictObject, type InferOutput } from 'valibot';
import { min, type Exact } from '../exact';
import { points, rate, work, type Step } from '../trace';
import { part, pointsOf, share } from './params';
import { reading } from './reading';
import { obstacleOf, ruleType } from './rule';

/** One tier of rates: from … to, each edge in or out. A missing edge is open. */
const oneTier = strictObject({
  from: optional(share),
  fromIncluded: optional(boolean()),
  to: optional(share),
  toIncluded: optional(boolean()),
  score: part,
});

export type Tier = InferOutput<typeof oneTier>;

/** Parameters that other rules share: the score of each tier, and of what lies in none. */
export const tierParams = strictObject({ tiers: pipe(array(oneTier), minLength(1, 'atLeastOne')), else: part });

export type TierParams = InferOutput<typeof tierParams>;

/**
 * 分档计分: the first tier that holds the rate gives the score; none gives `else`.
 * Edges are as written: exactly 10% in (0,10] → its 4 points, 10.01% → the next tier (Hunan's tables, F05).
 */
export const tier = ruleType({
  type: 'tier',
  params: tierParams,
  score: (params, subject) => {
    const { completion, points: full } = subject;
    if (completion === null) return obstacleOf(subject);
    const { rate: reached } = completion;
    if (reached === null) return { verdict: 'cannotJudge', obstacle: 'zeroTarget' };
    const { score, work: found } = scoreInTiers(params, full, reached);
    return { verdict: 'scored', score, work: [...reading(completion), ...found] };
  },
});

/** The points of the tier that holds the rate. */
export function scoreInTiers(
  { tiers, else: otherwise }: TierParams,
  full: Exact,
  reached: Exact,
): { readonly score: Exact; readonly work: readonly Step[] } {
  const found = tiers.find((one) => holds(one, reached));
  const score = min(full, pointsOf(found === undefined ? otherwise : found.score, full));
  return { score, work: [work('tier', rate(reached), '→', points(score))] };
}

function holds(
  { from, fromIncluded = true, to, toIncluded = false }: Tier,
  reached: NonNullable<Tier['from']>,
): boolean {
  const aboveFrom = from === undefined || reached.compare(from) > 0 || (fromIncluded && reached.equals(from));
  const belowTo = to === undefined || reached.compare(to) < 0 || (toIncluded && reached.equals(to));
  return aboveFrom && belowTo;
}
