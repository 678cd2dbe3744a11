import type { Judged } from '../assessment';
import type { LineReading } from '../budget';
import { finding, type Finding } from '../findings';
import { isBlank } from '../form';
import { NIL, tidy } from '../quantity';

/** An amount that is negative, unreadable, or blank where its partner stands; as a hint, one whose unit nobody tells. */
export function amountInvalid({ lines }: Judged): readonly Finding[] {
  return [...invalid(lines), ...withoutUnit(lines)];
}

/** Told once a form: the heading that lacks 元 or 万元 is the same for all lines. A rate needs no unit, a sum in 元 does. */
function withoutUnit(lines: readonly LineReading[]): readonly Finding[] {
  const bare = lines.find(({ unit, rate }) => unit === null && (rate.kind === 'rate' || rate.kind === 'unbudgeted'));
  const { line } = bare ?? {};
  const entry = [line?.budget, line?.outturn].find((one) => one !== undefined && one !== null && !isNilText(one.text));
  if (line === undefined || entry === undefined || entry === null) return [];
  const facts = { at: entry.at, seen: tidy(entry.text || String(entry.value)), fault: 'noUnit' as const };
  return [finding('amount-invalid', { at: entry.at, subject: line.label, points: null, facts }, 'hint')];
}

const isNilText = (text: string): boolean => NIL.test(tidy(text));

function invalid(lines: readonly LineReading[]): readonly Finding[] {
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
