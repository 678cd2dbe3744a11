import { decimal, ONE } from '../../exact';
import { fault, type PackFault } from '../fault';
import type { RulePack } from '../pack';

/**
 * The less is spent, the lower the cap: below 80% 89, below 70% 79; a cap as high as one before it caps nothing, nor
 * does one above the whole form's points.
 */
export function capFaults({ totalCaps, frame }: RulePack): readonly PackFault[] {
  const full = frame?.total;
  return totalCaps.flatMap(({ below, total }, index): readonly PackFault[] => {
    const place = `totalCaps.${index}`;
    if (below.compare(ONE) > 0) return [fault(`${place}.below`, 'thresholdBeyond', { side: 'low' })];
    if (full !== undefined && total.compare(full) > 0)
      return [fault(`${place}.total`, 'aboveTotal', { points: decimal(total), total: decimal(full) })];
    const before = totalCaps[index - 1];
    if (before === undefined) return [];
    if (below.compare(before.below) >= 0) return [fault(`${place}.below`, 'capUnreachable', {})];
    return total.compare(before.total) >= 0 ? [fault(`${place}.total`, 'capUnreachable', {})] : [];
  });
}
