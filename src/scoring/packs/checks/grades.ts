import { fault, type PackFault } from '../fault';
import type { RulePack } from '../pack';

/** Each grade begins below the one before it: 优 from 90, 良 from 80. */
export function gradeFaults({ grades }: RulePack): readonly PackFault[] {
  return grades.flatMap(({ from }, index) => {
    const above = grades[index - 1];
    return above === undefined || from.compare(above.from) < 0
      ? []
      : [fault(`grades.${index}.from`, 'gradesNotFalling', { above: above.name })];
  });
}
