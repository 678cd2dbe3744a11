import type { Judged } from '../assessment';
import { finding, type Finding } from '../findings';
import type { Entry } from '../form';
import type { Quantity } from '../quantity';
import { leftoverIn } from './leftover';

/** A target or a completion value that no reading fits: “3M.8”, “#REF!”. What a template left is another finding's. */
export function unreadable({ rows }: Judged): readonly Finding[] {
  // Most forms have none.
  const faulty = rows.filter(({ target, actual }) => target.kind === 'unreadable' || actual.kind === 'unreadable');
  return faulty.flatMap(({ target, actual, indicator, name }) => [
    ...told('target-unreadable', indicator.target, target, name),
    ...told('actual-unreadable', indicator.actual, actual, name),
  ]);
}

function told(
  code: 'target-unreadable' | 'actual-unreadable',
  entry: Entry | null,
  { kind, seen }: Quantity,
  subject: string,
): readonly Finding[] {
  if (entry === null || kind !== 'unreadable' || leftoverIn(seen) !== null) return [];
  return [finding(code, { at: entry.at, subject, points: null, facts: { seen } })];
}
