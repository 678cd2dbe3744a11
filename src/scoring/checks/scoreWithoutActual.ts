import type { Judged } from '../assessment';
import { finding, type Finding } from '../findings';
import { isSetAside, isWithoutActual } from './absent';
import { foundIn } from './foundIn';

/** Full points and no completion value, where the form has that column. */
export function scoreWithoutActual({ rows }: Judged): readonly Finding[] {
  return foundIn(rows, (row) => {
    const { standing, points, completion, indicator, name } = row;
    if (indicator.actual === null || completion !== null || !isWithoutActual(row) || isSetAside(row)) return null;
    if (standing === null || points === null || !standing.equals(points)) return null;
    return finding('score-without-actual', {
      at: indicator.actual.at,
      subject: name,
      points: standing,
      facts: { score: standing },
    });
  });
}
