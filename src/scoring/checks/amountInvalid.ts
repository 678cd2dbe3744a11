import type { Judged } from '../assessment';
import type { LineReading } from '../budget';
import { finding, type Finding } from '../findings';
import { isBlank } from '../form';
import { shownIn } from './printedRate';

/** An amount that is negative, unreadable, or blank where its partner stands; as a hint, one whose unit nobody tells. */
export function amountInvalid({ lines }: Judged): readonly Finding[] {
  return [...invalid(lines), ...withoutUnit(lines)];
}

/** Told once a form: the heading that lacks 元 or 万元 is the same for all lines. A rate needs no unit, a sum in 元 does. */
function withoutUnit(lines: readonly LineReading[]): readonly Finding[] {
  const bare = lines.find(({ unit, rate }) => unit === null && (rate.kind === 'rate' || rate.kind === 'unbudgeted'));
  if (bare === undefined) return [];
  const { line, rate } = bare;
  const entry = rate.kind === 'rate' ? line.budget : line.outturn;
  if (entry === null) return [];
  const facts = { at: entry.at, seen: shownIn(entry), fault: 'noUnit' as const };
  return [finding('amount-invalid', { at: entry.at, subject: line.label, points: null, facts }, 'hint')];
}

function invalid(lines: readonly LineReading[]): readonly Finding[] {
  const total = lines.find(({ line }) => line.group === 'total');
  const judged = total !== undefined && splitsBudgetAlone(total, lines) ? [total] : lines;
  return judged.flatMap(told);
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
