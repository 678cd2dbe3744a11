import type { Judged, RowAssessment } from '../assessment';
import { finding, type Finding } from '../findings';
import { attained } from './attained';
import { cellOf } from './cellOf';
import { foundIn } from './foundIn';

/** Full score though the target was missed in the row's direction. */
export function fullDespiteShortfall(judged: Judged): readonly Finding[] {
  return foundIn(judged.rows, (row) => {
    if (!isFullDespiteShortfall(row, judged)) return null;
    const { completion, actual, indicator, name, points } = row;
    return finding('full-despite-shortfall', {
      at: cellOf(indicator.score, indicator.level2At),
      subject: name,
      points,
      facts: {
        of: completion?.via === 'money' ? 'money' : 'row',
        rate: completion?.rate ?? null,
        actual: actual.seen,
      },
    });
  });
}

/** Where the rule itself gives full points (a tier from 95% on), there is nothing to say. */
export function isFullDespiteShortfall(row: RowAssessment, judged: Judged): boolean {
  const { typed, points, verdict, score } = row;
  if (typed === null || points === null || points.sign <= 0 || !typed.equals(points)) return false;
  if (verdict === 'scored' && score !== null && score.compare(points) >= 0) return false;
  return attained(row, judged) === 'missed';
}
