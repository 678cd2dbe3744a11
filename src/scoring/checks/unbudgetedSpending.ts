import type { Judged } from '../assessment';
import { finding, type Finding } from '../findings';
import { cellOf } from './cellOf';

/** Outturn where the budget is nil or “/”. */
export function unbudgetedSpending({ lines }: Judged): readonly Finding[] {
  return lines.flatMap(({ line, rate, unit }) =>
    rate.kind !== 'unbudgeted'
      ? []
      : [
          finding('unbudgeted-spending', {
            at: cellOf(line.outturn, line.labelAt),
            subject: line.label,
            points: null,
            facts: { outturn: rate.outturn, unit },
          }),
        ],
  );
}
