/** How late something was done, as far as two cells tell it. */
import { daysBetween, type CalendarDate } from './calendar';
import type { Quantity } from './quantity';

type DateRead = Extract<Quantity, { readonly kind: 'date' }>;

/** Days after the deadline, at best and at worst; 0 where in time. */
export interface Lateness {
  readonly least: number;
  readonly most: number;
}

/** Why nothing can be said of it. */
export type LatenessUnknown =
  /** “12月31日”, and the form names no year either. */
  | 'noYear'
  /** “1月5日” for “2023年12月31日”: 360 days early or 5 days late. */
  | 'whichYear';

/**
 * “2023年12月” for a deadline of 15 December 2023: 0 days late at best, 16 at worst. A deadline without a year is in
 * the form's, and so is a result beside it; beside a deadline with its year a result without one is in that year, unless
 * another year brings it nearer.
 */
export function lateness(due: DateRead, done: DateRead, formYear: number | null): Lateness | LatenessUnknown {
  const year = due.date.year ?? formYear ?? done.date.year;
  if (year === null) return 'noYear';
  const deadline = { ...due.date, year };
  if (due.date.year !== null && isNearerInAnotherYear(deadline, done)) return 'whichYear';
  const late = (date: CalendarDate) => Math.max(0, daysBetween(deadline, date, year));
  return { least: late(done.begins), most: late(done.date) };
}

function isNearerInAnotherYear(due: CalendarDate & { readonly year: number }, { date, begins }: DateRead): boolean {
  // “上半年” and “第一季度” are those of the year that is reported on.
  if (date.year !== null || begins.month !== date.month) return false;
  const apart = (year: number) => Math.abs(daysBetween(due, { ...date, year }, year));
  return Math.min(apart(due.year - 1), apart(due.year + 1)) < apart(due.year);
}
