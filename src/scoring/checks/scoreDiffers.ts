import type { Judged } from '../assessment';
import { ZERO } from '../exact';
import { finding, type Finding } from '../findings';

/** A typed score that is not what the rule gives; an impossible one is `score-out-of-range`'s to tell. */
export function scoreDiffers({ rows }: Judged): readonly Finding[] {
  return rows.flatMap(({ typed, score: ruled, points, verdict, indicator, name }) => {
    if (verdict !== 'scored' || typed === null || ruled === null || points === null || typed.equals(ruled)) return [];
    if (typed.compare(ZERO) < 0 || typed.compare(points) > 0) return [];
    return [
      finding('score-differs', {
        at: indicator.score?.at ?? '',
        subject: name,
        points: typed.sub(ruled).abs(),
        facts: { score: typed, ruled },
      }),
    ];
  });
}
