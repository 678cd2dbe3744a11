/** A rate as it is printed, and whether it is that of the amounts. */
import { roundTo, type Exact, type Rounding } from '../exact';
import type { Entry } from '../form';
import { quantity, tidy } from '../quantity';

/** One way in which a printed rate may be meant. */
export interface Printed {
  readonly value: Exact;
  /** Decimals of the fraction: 312.97% has 4. */
  readonly digits: number;
}

/** How a printed rate may be meant: `312.97%`, or without a sign 312.97 and 3.1297. Empty where it is no number. */
export function printedRate(entry: Entry): readonly Printed[] {
  const read = quantity(entry);
  if (read.kind === 'percent') return [{ value: read.value, digits: 2 + percentDigits(entry) }];
  if (read.kind !== 'count' || read.unit !== '') return [];
  const digits = decimals(read.seen);
  return [
    // A whole 1 stands for 100% (F25), not for everything from 50% to 150%.
    { value: read.value, digits: Math.max(2, digits) },
    { value: read.value.div(100), digits: digits + 2 },
  ];
}

/** Whether a printed rate is this rate at its own precision: `312.97%` of 3.12970, rounded half up or cut. */
export function fits({ value, digits }: Printed, rate: Exact, mode: Rounding['mode']): boolean {
  return roundTo(rate, { digits, mode }).equals(roundTo(value, { digits, mode: 'halfUp' }));
}

/** What the cell shows; its value where it shows nothing. */
export function shownIn({ text, value }: Entry): string {
  return tidy(text || String(value));
}

function percentDigits({ value, format }: Entry): number {
  return decimals(typeof value === 'number' ? format : tidy(value.toString()));
}

function decimals(text: string): number {
  return (/\.(\d+)/.exec(text)?.[1] ?? '').length;
}
