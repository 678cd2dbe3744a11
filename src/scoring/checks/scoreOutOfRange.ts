import type { Judged, RowAssessment } from '../assessment';
import { max, type Exact } from '../exact';
import { finding, type Finding } from '../findings';
import { cellOf } from './cellOf';
import { foundIn } from './foundIn';

/** A typed score below 0 or above the points. */
export function scoreOutOfRange({ rows }: Judged): readonly Finding[] {
  return foundIn(rows, (row) => {
    const outside = outOfRange(row);
    if (outside === null) return null;
    const { score, points, off } = outside;
    const at = cellOf(row.indicator.score, row.indicator.level2At);
    return finding('score-out-of-range', { at, subject: row.name, points: off, facts: { score, points } });
  });
}

interface Outside {
  readonly score: Exact;
  readonly points: Exact;
  /** How far the score lies outside 0…points. */
  readonly off: Exact;
}

/** A typed score that its row cannot have; null where it can, or nothing tells. */
export function outOfRange({ typed: score, points }: Pick<RowAssessment, 'typed' | 'points'>): Outside | null {
  if (score === null || points === null) return null;
  const off = max(score.neg(), score.sub(points));
  return off.sign > 0 ? { score, points, off } : null;
}
