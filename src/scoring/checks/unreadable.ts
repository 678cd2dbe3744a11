import type { Judged } from '../assessment';
import { finding, type Finding, type Unread } from '../findings';
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
  read: Quantity,
  subject: string,
): readonly Finding[] {
  if (entry === null || read.kind !== 'unreadable' || leftoverIn(read.seen) !== null) return [];
  return [finding(code, { at: entry.at, subject, points: null, facts: { seen: read.seen, fault: faultOf(read) } })];
}

/** Why a cell gave nothing: “#REF!” is an error, “=H3” a formula without its result, “3M.8” what no reading fits. */
export function faultOf(read: Quantity): Unread['fault'] {
  if (read.kind !== 'unreadable') return 'unreadable';
  return read.reason === 'cellError' ? 'error' : read.reason === 'uncalculated' ? 'uncalculated' : 'unreadable';
}
