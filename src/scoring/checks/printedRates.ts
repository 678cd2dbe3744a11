/** Every printed rate of a form beside the rates that it may be. */
import type { Judged } from '../assessment';
import { execution } from '../budget';
import type { Exact } from '../exact';
import { isTyped, type Entry } from '../form';
import { fits, printedRate, type Printed } from './printedRate';

export interface PrintedBeside {
  readonly entry: Entry;
  readonly subject: string;
  readonly printed: readonly Printed[];
  /** The rates that fit here; the first is the one that belongs here. Empty where 0 is divided by 0. */
  readonly rates: readonly Exact[];
}

/**
 * The rates in the money block, and the completion values of execution rows, which any of the form's rates fits:
 * which money such a row counts is the rule's choice, not the form's.
 */
export function printedRates({ lines, rows }: Judged): readonly PrintedBeside[] {
  const ofLines = lines.flatMap(({ line, rate, budget, outturn }) => {
    if (rate.kind === 'rate') return beside(line.executionRate, line.label, [rate.value]);
    // A line that is blank on both sides has nothing to print; 0 of 0 has.
    const isNone = rate.kind === 'none' && budget !== null && outturn !== null;
    return isNone ? beside(line.executionRate, line.label, []) : [];
  });
  const ofRows = rows.flatMap(({ completion, indicator: { actual }, name }) =>
    completion?.via === 'money' && isTyped(actual)
      ? beside(actual, name, [
          completion.rate,
          ...lines.flatMap(({ rate }) => (rate.kind === 'rate' ? [rate.value] : [])),
          ...(['fiscal', 'all'] as const).flatMap((scope) => execution(lines, scope)?.rate ?? []),
        ])
      : [],
  );
  return [...ofLines, ...ofRows];
}

/** Whether a printed rate is one of those that fit, rounded or cut. */
export function isOneOf({ printed, rates }: PrintedBeside, mode: 'halfUp' | 'down'): boolean {
  return rates.some((rate) => printed.some((one) => fits(one, rate, mode)));
}

function beside(entry: Entry | null, subject: string, rates: readonly Exact[]): readonly PrintedBeside[] {
  if (entry === null || !isTyped(entry)) return [];
  const printed = printedRate(entry);
  return printed.length === 0 ? [] : [{ entry, subject, printed, rates }];
}
