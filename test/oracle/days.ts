/** Days, for deadlines. */
import type { Day } from './facts';
import { ceil, fraction, NOTHING, type Fraction } from './fraction';

const DAY = 86_400_000;

/** A deadline without a year is in the form's year; so is the day on which it was met. */
const timeOf = ({ year, month, day }: Day, formYear: number): number => Date.UTC(year ?? formYear, month - 1, day);

/** A result without a year is in its deadline’s, where that has one, unless a year before or after it would be nearer. */
export function isYearOpen(due: Day, done: Day, formYear: number): boolean {
  if (done.year !== null || due.year === null) return false;
  const own = due.year;
  const apart = (year: number) => Math.abs(timeOf({ ...done, year }, year) - timeOf(due, formYear));
  return apart(own - 1) < apart(own) || apart(own + 1) < apart(own);
}

/** How many days, weeks or months too late, each one begun counted; 0 where in time. A month is taken as 30 days. */
export function lateness(due: Day, done: Day, formYear: number, unit: keyof typeof DAYS): Fraction {
  const late = (timeOf(done, formYear) - timeOf(due, formYear)) / DAY;
  return late <= 0 ? NOTHING : ceil(fraction(BigInt(late), DAYS[unit]));
}

/** The prose names units of lateness and no more: that begun ones count, and the 30 days, are the project’s decisions. */
const DAYS = { day: 1n, week: 7n, month: 30n } as const;
