import type { Judged } from '../assessment';
import { finding, type Finding } from '../findings';
import { cellOf } from './cellOf';
import { foundIn } from './foundIn';
import { lostBy } from './lost';

/**
 * The money that the execution rule counts was spent to less than the pack's threshold.
 * Source: the Sichuan form asks for a reason below 90% (F32, F33).
 */
export function lowExecution({ rows, pack }: Judged): readonly Finding[] {
  const threshold = pack.thresholds.lowExecution;
  return foundIn(rows, (row) => {
    const { completion, indicator, name } = row;
    if (completion?.via !== 'money' || completion.rate.compare(threshold) >= 0) return null;
    const { lines } = completion.execution;
    const [first] = lines;
    const only = lines.length === 1 ? first?.line : undefined;
    return finding('low-execution', {
      at: cellOf(only?.executionRate ?? only?.outturn ?? indicator.actual, indicator.level2At),
      subject: only?.label ?? name,
      points: lostBy(row),
      facts: { rate: completion.rate, threshold },
    });
  });
}
