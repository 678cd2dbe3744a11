import type { Judged } from '../assessment';
import { ZERO } from '../exact';
import { finding, type Finding } from '../findings';
import { foundIn } from './foundIn';

/** A typed score below 0 or above the points. */
export function scoreOutOfRange({ rows }: Judged): readonly Finding[] {
  return foundIn(rows, ({ typed: score, points, indicator, name }) => {
    if (score === null || points === null || (score.compare(ZERO) >= 0 && score.compare(points) <= 0)) return null;
    const off = score.compare(points) > 0 ? score.sub(points) : score.neg();
    return finding('score-out-of-range', {
      at: indicator.score?.at ?? '',
      subject: name,
      points: off,
      facts: { score, points },
    });
  });
}
