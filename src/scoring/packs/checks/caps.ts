import { fault, type PackFault } from '../fault';
import type { RulePack } from '../pack';

/** The less is spent, the lower the cap: below 80% 89, below 70% 79; a cap as high as one before it caps nothing. */
export function capFaults({ totalCaps }: RulePack): readonly PackFault[] {
  return totalCaps.flatMap(({ below, total }, index): readonly PackFault[] => {
    const before = totalCaps[index - 1];
    if (before === undefined) return [];
    if (below.compare(before.below) >= 0) return [fault(`totalCaps.${index}.below`, 'capUnreachable', {})];
    return total.compare(before.total) >= 0 ? [fault(`totalCaps.${index}.total`, 'capUnreachable', {})] : [];
  });
}
