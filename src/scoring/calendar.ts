/** Dates and deadlines as clerks type them. */

export interface CalendarDate {
  /** Null where none is given: “12月31日”. */
  readonly year: number | null;
  readonly month: number;
  /** Null where only the month is given; the month's end is meant. */
  readonly day: number | null;
}

export interface DateReading {
  /** Of a period, its end. */
  readonly date: CalendarDate;
  /** The first day that the date itself may stand for: of “12月” the 1st, of “上半年” 1 January. */
  readonly begins: CalendarDate;
  /** Where a period begins: “3月至11月”; null where there is one date. */
  readonly since: CalendarDate | null;
  readonly bound: '≤' | null;
  /** “23年12月”: the century was left out. */
  readonly shortYear: boolean;
}

/** Why a text that names a date gives none. */
export type DateFault = 'noSuchDate' | 'otherYear' | 'afterDate';

const YEAR = String.raw`(?:(?<![\d.])(?<year>\d{4}|\d{2}(?=年\d{1,2}月))(?:年度?|[-/.](?=\d)))?`;
const MONTH = String.raw`(?<month>\d{1,2})月份?(?:(?<day>\d{1,2})[日号]|(?<part>底|末|初|[上中下]旬))?`;
const TERM = String.raw`(?<term>上半年|下半年|年[底末终内中]|第?[1-4一二三四]个?季度?[底末]?(?<=季度?[底末]?))`;
const POINT = new RegExp(
  `(?<iso>(?<![\\d.])\\d{4}(?<joint>[-/.])\\d{1,2}\\k<joint>\\d{1,2}|(?<![\\d.])\\d{4}[-/]\\d{1,2})(?![-/.]?\\d|[万千百亿])[日号]?` +
    `|${YEAR}(?:(?<![\\d.])${MONTH}|${TERM})` +
    String.raw`|(?<![\d.])(?<only>\d{4})年(?!\d)度?(?<end>[底末终内])?`,
  'gu',
);
/** What makes a text worth a closer look; most cells name no date. */
const HINT = /\d[年月]|\.\d{1,2}日?[之以]?前|季|半年|年[底末终内中]|\d{4}[-/.]\d/u;
/** “1-12月”: the first month has lost its 月. */
const MONTHS = /(?<![\d.])(\d{1,2})([-~至到—–])(?=\d{1,2}月)/u;
/** “2021-2023年”: the first year has lost its 年. */
const YEARS = /(?<![\d.])((?:19|20)\d\d)([-~至到—–])(?=(?:19|20)\d\d年)/u;
/** “12.31前”: a day all the same. */
const POINTED = /(?<![\d.])(1[0-2]|0?[1-9])\.(3[01]|[12]\d|0?[1-9])日?(?=[之以]?前)/u;
const JOINT = /^(?:日|号)?(?:起)?(?:[-~—–―]+|至|到)$/u;
const OTHER_YEAR = /[次翌明]年|下一?年|[上去]年/u;

interface Point {
  readonly date: CalendarDate;
  readonly begins: CalendarDate;
  readonly from: number;
  readonly to: number;
  readonly shortYear: boolean;
  /** “2023年” alone, which also names plans and reports of that year. */
  readonly yearOnly: boolean;
  /** “年内”, “2023年内” */
  readonly isWithin: boolean;
}

/**
 * `readDate('2020年12月31日前')` → the date and the bound ≤; `第三季度` ends in September, `2023年底` in December.
 * Null where the text is no date; a fault where it names one that cannot be meant.
 */
export function readDate(text: string): DateReading | DateFault | null {
  if (!HINT.test(text)) return null;
  const whole = text.replace(MONTHS, '$1月$2').replace(YEARS, '$1年$2').replace(POINTED, '$1月$2日');
  const points = pointsIn(whole);
  const [first, second] = points;
  if (first === undefined || points.length > 2) return null;
  const last = second ?? first;
  const [lead, tail] = [whole.slice(0, first.from), whole.slice(last.to)];
  if (/\d/.test(lead) || /\d/.test(tail)) return null;
  if (second !== undefined && !JOINT.test(whole.slice(first.to, second.from))) return null;
  if (last.yearOnly && !isDeadline(lead, tail)) return null;
  if (!points.every(({ date }) => exists(date)))
    return points.some(({ date }) => date.month > 12) ? null : 'noSuchDate';
  if (last.date.year === null && OTHER_YEAR.test(lead)) return 'otherYear';
  if (/^[或及]?[之以]?后/u.test(tail)) return 'afterDate';
  const date = { ...last.date, year: last.date.year ?? first.date.year };
  return {
    date,
    begins: { ...last.begins, year: date.year },
    since: second === undefined ? null : { ...first.date, year: first.date.year ?? date.year },
    bound:
      last.isWithin || /^(?:当日|当天)?(?:[之以]?前|[以之]?内)/u.test(tail) || /不[晚迟]于$/u.test(lead) ? '≤' : null,
    shortYear: first.shortYear || last.shortYear,
  };
}

/** What is left of a text when its one date is taken out: `12月底前完成100个` → `完成100个`; null where it has none. */
export function besideDate(text: string): string | null {
  if (!HINT.test(text)) return null;
  const [point, second] = pointsIn(text);
  if (point === undefined || second !== undefined || point.from > 4 || !exists(point.date)) return null;
  return text.slice(0, point.from) + text.slice(point.to).replace(/^(?:[之以]?前|[以之]?内|,|:)+/u, '');
}

function pointsIn(text: string): readonly Point[] {
  return Array.from(text.matchAll(POINT), ({ 0: match, index, groups = {} }) => {
    const { year, only } = groups as Readonly<Record<string, string | undefined>>;
    const [isoYear, isoMonth, isoDay] = (groups['iso'] ?? '').split(/[-/.]/).map(Number);
    const written = groups['iso'] === undefined ? (year ?? only) : String(isoYear);
    const date = {
      year: written === undefined ? null : Number(written) + (written.length === 2 ? 2000 : 0),
      month: groups['iso'] === undefined ? monthOf(groups) : (isoMonth ?? 0),
      day: groups['iso'] === undefined ? dayOf(groups) : (isoDay ?? null),
    };
    return {
      date,
      begins: beginOf(date, groups),
      from: index,
      to: index + match.length,
      shortYear: year?.length === 2,
      isWithin: groups['term'] === '年内' || groups['end'] === '内',
      yearOnly: only !== undefined && groups['end'] === undefined,
    };
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

function monthOf({ month, term = '' }: Groups): number {
  if (month !== undefined) return Number(month);
  if (term === '上半年' || term === '年中') return 6;
  const [quarter] = /[1-4一二三四]/u.exec(term) ?? [];
  return quarter === undefined ? 12 : 3 * ('一二三四'.indexOf(quarter) + 1 || Number(quarter));
}

function dayOf({ day, part }: Groups): number | null {
  if (day !== undefined) return Number(day);
  return part === '上旬' ? 10 : part === '中旬' ? 20 : part === '初' ? 10 : null;
}

/** “12月底” begins where “12月下旬” does; a quarter with its first month, a year that is named alone with January. */
function beginOf({ year, month, day }: CalendarDate, { part, term, only, end }: Groups): CalendarDate {
  if (part !== undefined) return { year, month, day: part === '中旬' ? 11 : /[初上]/u.test(part) ? 1 : 21 };
  if (day !== null) return { year, month, day };
  if (only !== undefined) return { year, month: end === undefined || end === '内' ? 1 : month, day: 1 };
  if (term === '年内' || term === '上半年') return { year, month: 1, day: 1 };
  if (term === '下半年') return { year, month: 7, day: 1 };
  return { year, month: /季度?$/u.test(term ?? '') ? month - 2 : month, day: 1 };
}

/** “2023年”, “2023年完成”, “于2023年内”; in “按2023年方案执行” the year is part of a name. */
function isDeadline(lead: string, tail: string): boolean {
  return (
    /^(?:(?:完成|竣工|建成|验收|计划|预计)*(?:时间|日期)?(?:为|于|在|截至|截止|至|:)*)$/u.test(lead) &&
    /^(?:[之以]?[前内后])?(?:全部|基本|已)?(?:完成|竣工|建成|完工|验收|实现|达成)?[。.]?$/u.test(tail)
  );
}

function exists({ year, month, day }: CalendarDate): boolean {
  if (month < 1 || month > 12) return false;
  // 29 February exists where no year says otherwise.
  return day === null || (day >= 1 && day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate());
}

const DAY = 86_400_000;
/** Excel's day 0; its 1900 leap-year slip is past for every day a form may name. */
const EPOCH = Date.UTC(1899, 11, 30);

/** A cell's day number → its date: `serialDate(44196)` → 31 December 2020; null outside 1900–9999. */
export function serialDate(serial: number): CalendarDate | null {
  if (!(serial >= 61 && serial < 2_958_466)) return null;
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
