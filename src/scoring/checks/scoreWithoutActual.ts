import type { Judged } from '../assessment';
import { finding, type Finding } from '../findings';
import { isAbsent, isSetAside } from './absent';

/** Full points and no completion value, where the form has that column. */
export function scoreWithoutActual({ rows }: Judged): readonly Finding[] {
  return rows.flatMap((row) => {
    const { standing, points, actual, completion, indicator, name } = row;
    if (indicator.actual === null || completion !== null || !isAbsent(actual) || isSetAside(row)) return [];
    if (standing === null || points === null || !standing.equals(points)) return [];
    return [
      finding('score-without-actual', {
        at: indicator.actual.at,
        subject: name,
        points: standing,
        facts: { score: standing },
      }),
    ];
  });
}
