import { decimal } from '../../exact';
import { fault, type PackFault } from '../fault';
import type { RulePack } from '../pack';

/** Each grade begins below the one before it (优 from 90, 良 from 80), the last one at 0, and no two have one name. */
export function gradeFaults({ grades, frame }: RulePack): readonly PackFault[] {
  const total = frame?.total;
  return grades.flatMap(({ from, name }, index): readonly PackFault[] => {
    const place = `grades.${index}`;
    const above = grades[index - 1];
    const twice = grades.findIndex((grade) => grade.name === name) < index;
    const last = index === grades.length - 1;
    return [
      ...(twice ? [fault(`${place}.name`, 'nameTwice', { name })] : []),
      ...(above !== undefined && from.compare(above.from) >= 0
        ? [fault(`${place}.from`, 'gradesNotFalling', { above: above.name })]
        : []),
      ...(last && from.sign > 0 ? [fault(`${place}.from`, 'gradesNotToZero', { from: decimal(from) })] : []),
      ...(total !== undefined && from.compare(total) > 0
        ? [fault(`${place}.from`, 'aboveTotal', { points: decimal(from), total: decimal(total) })]
        : []),
    ];
  });
}
