import type { Judged, RowAssessment } from '../assessment';
import { execution, type LineReading } from '../budget';
import { ONE, roundTo, ZERO, type Exact } from '../exact';
import { finding, type Finding } from '../findings';
import { isTyped, type Entry } from '../form';
import { foundIn } from './foundIn';
import { fits, printedRate, shownIn, type Printed } from './printedRate';

/**
 * A printed rate that is not outturn ÷ budget at its own precision (`rate-mismatch`), or is, but cut instead of rounded
 * (`rate-truncated`). The completion value of an execution row counts as one, and any of the form's rates fits it:
 * which money such a row counts is the rule's choice, not the form's.
 */
export function printedRates({ lines, rows }: Judged): readonly Finding[] {
  return [...foundIn(lines, lineFinding), ...foundIn(rows, (row) => rowFinding(row, lines))];
}

function lineFinding({ line, rate, budget, outturn }: LineReading): Finding | null {
  if (rate.kind === 'rate') return told(line.executionRate, line.label, rate.value, () => [rate.value]);
  // A line that is blank on both sides has nothing to print; 0 of 0 has, and “/” beside a blank.
  const isNothing = rate.kind === 'none' && (budget !== null || outturn !== null);
  // Of 0 ÷ 0 forms print 0% (F32, F33), 100% or “/”, which is no number.
  return isNothing ? told(line.executionRate, line.label, null, () => [ZERO, ONE]) : null;
}

function rowFinding({ completion, indicator, name }: RowAssessment, lines: readonly LineReading[]): Finding | null {
  if (completion?.via !== 'money') return null;
  const others = () => [
    ...lines.flatMap(({ rate }) => (rate.kind === 'rate' ? [rate.value] : [])),
    ...(['fiscal', 'all'] as const).flatMap((scope) => execution(lines, scope)?.rate ?? []),
  ];
  return told(indicator.actual, name, completion.rate, () => [completion.rate, ...others()]);
}

/** `own` is the rate that belongs here, null where there is none; any of `ratesOf` fits. */
function told(
  entry: Entry | null,
  subject: string,
  own: Exact | null,
  ratesOf: () => readonly Exact[],
): Finding | null {
  const printed = printedIn(entry);
  if (entry === null || printed.length === 0) return null;
  const rates = ratesOf();
  if (rates.some((rate) => printed.some((one) => fits(one, rate, 'halfUp')))) return null;
  const found = { at: entry.at, subject, points: null };
  for (const rate of rates) {
    const cut = printed.find((one) => fits(one, rate, 'down'));
    if (cut === undefined) continue;
    const rounded = roundTo(rate, { digits: cut.digits, mode: 'halfUp' });
    return finding('rate-truncated', { ...found, facts: { printed: shownIn(entry), rate: rounded } });
  }
  return finding('rate-mismatch', { ...found, facts: { printed: shownIn(entry), rate: own } });
}

function printedIn(entry: Entry | null): readonly Printed[] {
  return entry === null || !isTyped(entry) ? [] : printedRate(entry);
}
