import type { Judged } from '../assessment';
import { finding, type Finding } from '../findings';
import { foundIn } from './foundIn';

/** A deadline that names no year: “12月31日” (F00). */
export function deadlineWithoutYear({ rows }: Judged): readonly Finding[] {
  return foundIn(rows, ({ target, indicator, name }) => {
    if (indicator.target === null || target.kind !== 'date' || target.date.year !== null) return null;
    const facts = { target: target.seen };
    return finding('deadline-without-year', { at: indicator.target.at, subject: name, points: null, facts });
  });
}
