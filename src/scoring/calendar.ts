/** Dates and deadlines as clerks type them. */

export interface CalendarDate {
  /** Null where none is given: “12月31日”. */
  readonly year: number | null;
  readonly month: number;
  /** Null where only the month is given; the month's end is meant. */
  readonly day: number | null;
}

const WRITTEN =
  /^[^\d]*?(?:(?<year>\d{4})(?:年|[-/.]))?(?<month>\d{1,2})(?:月(?:(?<day>\d{1,2})[日号]|(?<end>底|末))?|[-/.](?<isoDay>\d{1,2}))(?<before>之?前|以前|底前|底之前)?[^\d]*$/;

/** `readDate('2020年12月31日前')` → the date and the bound ≤; null where the text is no date. */
export function readDate(text: string): { readonly date: CalendarDate; readonly bound: '≤' | null } | null {
  const parts = WRITTEN.exec(text)?.groups;
  if (parts === undefined) return null;
  const { year, month, day, isoDay, before } = parts;
  // “3-5” alone is no date: without 年 or 月 a year is needed.
  if (isoDay !== undefined && year === undefined) return null;
  const date = {
    year: year === undefined ? null : Number(year),
    month: Number(month),
    day: (day ?? isoDay) ? Number(day ?? isoDay) : null,
  };
  const sound = date.month >= 1 && date.month <= 12 && (date.day === null || (date.day >= 1 && date.day <= 31));
  return sound ? { date, bound: before === undefined ? null : '≤' } : null;
}

const DAY = 86_400_000;
/** Excel's day 0; its 1900 leap-year slip is past for every day a form may name. */
const EPOCH = Date.UTC(1899, 11, 30);

/** A cell's day number → its date: `serialDate(44196)` → 31 December 2020; null outside 1900–9999. */
export function serialDate(serial: number): CalendarDate | null {
  if (serial < 61 || serial >= 2_958_466) return null;
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Days from `a` to `b`; a month without a day ends on its last one; a missing year is `year`. */
export function daysBetween(a: CalendarDate, b: CalendarDate, year: number): number {
  return Math.round((dayNumber(b, year) - dayNumber(a, year)) / DAY);
}

function dayNumber({ year, month, day }: CalendarDate, fallback: number): number {
  return day === null ? Date.UTC(year ?? fallback, month, 0) : Date.UTC(year ?? fallback, month - 1, day);
}
