/** The points that a row lost. */
import type { RowAssessment } from '../assessment';
import type { Exact } from '../exact';

/** Points − score: 2 of 4 lost 2; null where nothing was lost or the score is not known. */
export function lostBy({ points, standing }: Pick<RowAssessment, 'points' | 'standing'>): Exact | null {
  return points === null || standing === null || standing.compare(points) >= 0 ? null : points.sub(standing);
}
