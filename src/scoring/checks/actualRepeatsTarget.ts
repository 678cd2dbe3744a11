import type { Judged } from '../assessment';
import { finding, type Finding } from '../findings';
import { foundIn } from './foundIn';

/** The completion value itself carries a bound: “≥90%” as the result (F25) says that it was reached, not by how much. */
export function actualRepeatsTarget({ rows }: Judged): readonly Finding[] {
  return foundIn(rows, ({ actual, indicator, name }) => {
    if (indicator.actual === null || !('bound' in actual) || actual.bound === null || actual.bound === '=') return null;
    const facts = { actual: actual.seen };
    return finding('actual-repeats-target', { at: indicator.actual.at, subject: name, points: null, facts });
  });
}
