import type { Judged } from '../assessment';
import { finding, type Finding } from '../findings';
import { isBegun, isSetAside, isWithoutActual } from './absent';
import { foundIn } from './foundIn';

/** No completion value, and the score is blank or below full, where the form has that column. */
export function actualMissing({ rows }: Judged): readonly Finding[] {
  if (!isBegun(rows)) return [];
  return foundIn(rows, (row) => {
    const { standing, points, packRule, indicator, name } = row;
    // An execution row's value is the money block's to give.
    if (indicator.actual === null || packRule.rule.type === 'execution') return null;
    if (points === null || !isWithoutActual(row) || isSetAside(row)) return null;
    if (standing !== null && standing.compare(points) >= 0) return null;
    return finding('actual-missing', { at: indicator.actual.at, subject: name, points, facts: { points } });
  });
}
