import type { Judged } from '../assessment';
import { execution } from '../budget';
import { roundTo, type Exact } from '../exact';
import { finding, type Finding } from '../findings';
import { isTyped, type Entry } from '../form';
import { quantity, tidy } from '../quantity';

/**
 * A printed rate that is not outturn ÷ budget at its own precision. The completion value of an execution
 * row counts as one, and any of the form's rates fits it. A rate that was cut instead of rounded is not wrong.
 */
export function rateMismatch(judged: Judged): readonly Finding[] {
  return [...lineFindings(judged), ...rowFindings(judged)];
}

function lineFindings({ lines }: Judged): readonly Finding[] {
  return lines.flatMap(({ line, rate }) =>
    rate.kind === 'rate' ? mismatch(line.executionRate, line.label, [rate.value], rate.value) : [],
  );
}

function rowFindings({ lines, rows }: Judged): readonly Finding[] {
  const rates = [
    ...lines.flatMap(({ rate }) => (rate.kind === 'rate' ? [rate.value] : [])),
    ...(['fiscal', 'all'] as const).flatMap((scope) => execution(lines, scope)?.rate ?? []),
  ];
  return rows.flatMap(({ completion, indicator, name }) =>
    completion?.via === 'money' ? mismatch(indicator.actual, name, rates, completion.rate) : [],
  );
}

function mismatch(entry: Entry | null, subject: string, fitting: readonly Exact[], rate: Exact): readonly Finding[] {
  const printed = entry !== null && isTyped(entry) ? printedRate(entry) : null;
  if (entry === null || printed === null || fitting.some((one) => printed.some((reading) => fits(reading, one))))
    return [];
  return [
    finding('rate-mismatch', {
      at: entry.at,
      subject,
      points: null,
      facts: { printed: tidy(entry.text || String(entry.value)), rate },
    }),
  ];
}

interface Printed {
  readonly value: Exact;
  /** Decimals of the fraction: 312.97% has 4. */
  readonly digits: number;
}

/** How a printed rate may be meant: `312.97%`, or without a sign 312.97 and 3.1297. Null where it is no number. */
function printedRate(entry: Entry): readonly Printed[] | null {
  const read = quantity(entry);
  if (read.kind === 'percent') return [{ value: read.value, digits: 2 + percentDigits(entry) }];
  if (read.kind !== 'count' || read.unit !== '') return null;
  const digits = decimals(read.seen);
  return [
    { value: read.value, digits },
    { value: read.value.div(100), digits: digits + 2 },
  ];
}

function fits({ value, digits }: Printed, rate: Exact): boolean {
  const printed = roundTo(value, { digits, mode: 'halfUp' });
  return (['halfUp', 'down'] as const).some((mode) => roundTo(rate, { digits, mode }).equals(printed));
}

function percentDigits({ value, format }: Entry): number {
  return typeof value === 'number' ? decimals(/[\d.]+(?=%)/.exec(format)?.[0] ?? '') : decimals(tidy(value.toString()));
}

function decimals(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}
