import type { Judged } from '../assessment';
import { finding, type Finding } from '../findings';

/** Full points and no completion value, where the form has that column. */
export function scoreWithoutActual({ rows }: Judged): readonly Finding[] {
  return rows.flatMap(({ standing, points, actual, completion, indicator, name }) => {
    if (indicator.actual === null || completion !== null || (actual.kind !== 'blank' && actual.kind !== 'nil'))
      return [];
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
