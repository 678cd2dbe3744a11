import type { Judged } from '../assessment';
import { finding, type Finding, type Unread } from '../findings';
import type { Quantity } from '../quantity';
import { cellOf } from './cellOf';
import { foundIn } from './foundIn';
import { leftoverIn } from './leftover';

/** A target or a completion value that no reading fits: “3M.8”, “#REF!”. What a template left is another finding's. */
export function unreadable({ rows }: Judged): readonly Finding[] {
  return [
    ...foundIn(rows, ({ target, indicator: { target: entry, level2At }, name }) =>
      told('target-unreadable', cellOf(entry, level2At), target, name),
    ),
    ...foundIn(rows, ({ actual, indicator: { actual: entry, level2At }, name }) =>
      told('actual-unreadable', cellOf(entry, level2At), actual, name),
    ),
  ];
}

function told(
  code: 'target-unreadable' | 'actual-unreadable',
  at: string,
  read: Quantity,
  subject: string,
): Finding | null {
  if (read.kind !== 'unreadable' || leftoverIn(read.seen) !== null) return null;
  return finding(code, { at, subject, points: null, facts: { seen: read.seen, fault: faultOf(read) } });
}

/** Why a cell gave nothing: “#REF!” is an error, “=H3” a formula without its result, “3M.8” what no reading fits. */
export function faultOf(read: Quantity): Unread['fault'] {
  if (read.kind !== 'unreadable') return 'unreadable';
  return read.reason === 'cellError' ? 'error' : read.reason === 'uncalculated' ? 'uncalculated' : 'unreadable';
}
