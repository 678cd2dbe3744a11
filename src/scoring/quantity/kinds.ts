/** What a cell may say, and how sure the reading is. */
import type { CalendarDate } from '../calendar';
import type { Exact } from '../exact';
import type { MoneyUnit } from '../form';

export type Bound = '=' | '≥' | '≤' | '>' | '<';

/** Why a reading is only likely: something in the cell could be meant otherwise. */
export type Doubt =
  /** “290%”: where “≥90%” was scanned, the ≥ often comes out as a 2. */
  | 'perhapsBound'
  /** “12月底前完成100个”: the number was read, the date beside it was not. */
  | 'dateBeside'
  /** “9.68?”: a blank lost on the way into another encoding (F03), or the writer's own doubt. */
  | 'questioned'
  /** “23年12月”: taken as 2023. */
  | 'shortYear'
  /** “三家”: a numeral in words. */
  | 'numeral'
  /** “%95”: the sign before its number. */
  | 'signBefore'
  /** “≥” in the column of signs beside “≤95%”: the cell's own sign stands. */
  | 'signsDiffer';

/** Why nothing could be read. */
export type Reason =
  /** “5000吨稻谷、500吨成品粮”: which of them is meant? */
  | 'severalNumbers'
  | 'notANumber'
  /** “#REF!” */
  | 'cellError'
  /** A formula whose result the file does not hold. */
  | 'uncalculated'
  /** “≥**平方米”, “%”: a sign or a unit whose number was never filled in. */
  | 'noNumber'
  /** “3M.8”, “1O0%”, “1.2.3”: a letter or a point within the digits. */
  | 'brokenNumber'
  /** “W100%”: a letter where a sign may have stood. */
  | 'strayLetter'
  /** “1,23”: separators that part no thousands. */
  | 'grouping'
  /** “?90%”: a sign may have stood there. */
  | 'questioned'
  /** “2月30日” */
  | 'noSuchDate'
  /** “次年3月底”: of which year? */
  | 'otherYear'
  /** “12月31日后”: no day at all. */
  | 'afterDate'
  /** “约100万元” in a column of money: near the amount, and not the amount. */
  | 'notExact'
  /** More digits than any form needs. */
  | 'tooLong';

/** What a phrase says of a target: reached, reached in part, or missed. */
export type Attainment = 'met' | 'partly' | 'missed';

export type Grade = '优' | '良' | '中' | '差';

interface Seen {
  /** What stood in the cell, blanks removed. */
  readonly seen: string;
}

interface Measured extends Seen {
  readonly bound: Bound | null;
  /** 多, 余, 约, 左右: the number is near, not exact. */
  readonly approximate: boolean;
  /** Null where the reading is plain. */
  readonly doubt: Doubt | null;
}

interface Sized extends Measured {
  readonly value: Exact;
  /** The upper end of “90%～95%”, whose lower end is `value`; null where there is one number. */
  readonly upTo: Exact | null;
}

export type Quantity =
  | (Seen & { readonly kind: 'blank' })
  /** A placeholder: “/”, “-”, “无”, “不适用”. */
  | (Seen & { readonly kind: 'nil' })
  /** In 元; where no unit is known (`unit: null`), as written. */
  | (Sized & { readonly kind: 'money'; readonly unit: MoneyUnit | null })
  /** A fraction: 312.97% is 3.1297. */
  | (Sized & { readonly kind: 'percent' })
  /** A bare number or a number of something: `unit` is 个, 人, 平方米, 元/亩 or ''. */
  | (Sized & { readonly kind: 'count'; readonly unit: string })
  /**
   * A day, or a month or quarter whose end is meant and whose first day is `begins`; `since` is where a period of work
   * begins: “3月至11月”.
   */
  | (Measured & {
      readonly kind: 'date';
      readonly date: CalendarDate;
      readonly begins: CalendarDate;
      readonly since: CalendarDate | null;
    })
  /** Words; what they say of a target (“基本完成” → partly) and the grade they are (“良好” → 良), where they do. */
  | (Seen & { readonly kind: 'words'; readonly attainment: Attainment | null; readonly grade: Grade | null })
  /** `guess` is what it may have meant, to be shown and never to be scored. */
  | (Seen & { readonly kind: 'unreadable'; readonly reason: Reason; readonly guess: Numeric | null });

/** The quantities that can be divided by one another. */
export type Numeric = Extract<Quantity, { readonly value: Exact }>;

/** `plain`: one meaning; `likely`: the meaning that fits, with a doubt named; `guess`: never used for a score. */
export type Sureness = 'plain' | 'likely' | 'guess';

/** How sure a reading is: “95%” is plain, “290%” likely, “W100%” a guess. */
export function sureness(read: Quantity): Sureness {
  if (read.kind === 'unreadable') return 'guess';
  return 'doubt' in read && read.doubt !== null ? 'likely' : 'plain';
}

/** Whether a quantity holds a number that may be divided: money, a rate or a count. */
export function isNumeric(read: Quantity): read is Numeric {
  return read.kind === 'money' || read.kind === 'percent' || read.kind === 'count';
}

export const BLANK: Quantity = { kind: 'blank', seen: '' };

export function unreadable(seen: string, reason: Reason, guess: Numeric | null = null): Quantity {
  return { seen, kind: 'unreadable', reason, guess };
}
