import type { Judged } from '../assessment';
import type { LineReading } from '../budget';
import { finding, type Finding } from '../findings';
import { isBlank } from '../form';

/** An amount that is negative, unreadable, or blank where its partner stands. */
export function amountInvalid({ lines }: Judged): readonly Finding[] {
  const faulty = lines.filter(({ rate }) => rate.kind === 'cannotJudge');
  if (faulty.length === 0) return [];
  const isSplit = splitsBudgetAlone(lines);
  return faulty.flatMap(({ line, rate }) =>
    rate.kind !== 'cannotJudge' || (isSplit && line.group !== 'total')
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

/** F02 splits the budget by source and by kind, and has no outturn for any of the parts: that is its layout, no gap. */
function splitsBudgetAlone(lines: readonly LineReading[]): boolean {
  const parts = lines.filter(({ line }) => line.group !== 'total' && !isBlank(line.budget));
  const total = lines.find(({ line }) => line.group === 'total');
  return (
    total !== undefined &&
    !isBlank(total.line.outturn) &&
    parts.length > 1 &&
    parts.every(({ line, budget }) => isBlank(line.outturn) && budget !== null)
  );
}
