import type { Judged } from '../assessment';
import { ZERO } from '../exact';
import { finding, type Finding } from '../findings';
import { isDeductedThoughMet } from './deductedThoughMet';
import { foundIn } from './foundIn';
import { isFullDespiteShortfall } from './fullDespiteShortfall';

/** A typed score that is not what the rule gives, where no other finding says so more exactly. */
export function scoreDiffers(judged: Judged): readonly Finding[] {
  return foundIn(judged.rows, (row) => {
    const { typed, score: ruled, points, verdict, indicator, name } = row;
    if (verdict !== 'scored' || typed === null || ruled === null || points === null || typed.equals(ruled)) return null;
    if (typed.compare(ZERO) < 0 || typed.compare(points) > 0) return null;
    if (isFullDespiteShortfall(row, judged) || isDeductedThoughMet(row, judged)) return null;
    return finding('score-differs', {
      at: indicator.score?.at ?? '',
      subject: name,
      points: typed.sub(ruled).abs(),
      facts: { score: typed, ruled },
    });
  });
}
