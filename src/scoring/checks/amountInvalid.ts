import type { Judged } from '../assessment';
import { finding, type Finding } from '../findings';

/** An amount that is negative, unreadable, or blank where its partner stands. */
export function amountInvalid({ lines }: Judged): readonly Finding[] {
  return lines.flatMap(({ line, rate }) =>
    rate.kind !== 'cannotJudge'
      ? []
      : rate.faults.map((facts) =>
          finding('amount-invalid', {
            at: facts.at === '' ? line.labelAt : facts.at,
            subject: line.label,
            points: null,
            facts,
          }),
        ),
  );
}
