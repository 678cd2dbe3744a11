import type { Judged } from '../assessment';
import type { LineReading } from '../budget';
import { finding, type Finding } from '../findings';
import { isBlank } from '../form';

/** An amount that is negative, unreadable, or blank where its partner stands. */
export function amountInvalid({ lines }: Judged): readonly Finding[] {
  const faulty = lines.filter(({ rate }) => rate.kind === 'cannotJudge');
  if (faulty.length === 0) return [];
  const total = lines.find(({ line }) => line.group === 'total');
  if (total !== undefined && splitsBudgetAlone(total, lines))
    return total.rate.kind === 'cannotJudge' ? told(total) : [];
  return faulty.flatMap(told);
}

function told({ line, rate }: LineReading): readonly Finding[] {
  return rate.kind !== 'cannotJudge'
    ? []
    : rate.faults.map((facts) =>
        finding('amount-invalid', {
          at: facts.at === '' ? line.labelAt : facts.at,
          subject: line.label,
          points: null,
          facts,
        }),
      );
}

/** F02 splits the budget by source and by kind, and has no outturn for any of the parts: that is its layout, no gap. */
function splitsBudgetAlone(total: LineReading, lines: readonly LineReading[]): boolean {
  const parts = lines.filter((one) => one !== total && !isBlank(one.line.budget));
  return (
    !isBlank(total.line.outturn) &&
    parts.length > 1 &&
    parts.every(({ line, budget }) => isBlank(line.outturn) && budget !== null)
  );
}
