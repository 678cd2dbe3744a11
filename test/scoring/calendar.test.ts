import fc from 'fast-check';
import { besideDate, daysBetween, readDate, serialDate, type CalendarDate } from '../../src/scoring/calendar';

describe('a day number is a date', () => {
  test.each<[number, string | null]>([
    [44196, '2020-12-31'],
    [44196.75, '2020-12-31'],
    [61, '1900-3-1'],
    [60, null],
    [2_958_465, '9999-12-31'],
    [2_958_466, null],
    [NaN, null],
  ])('%d is %s', (serial, expected) => {
    const date = serialDate(serial);
    expect(date && `${date.year}-${date.month}-${date.day}`).toBe(expected);
  });
});

describe('days between two dates', () => {
  const date = (year: number | null, month: number, day: number | null) => ({ year, month, day });
  test.each([
    ['the same day', date(2020, 12, 31), date(2020, 12, 31), 0],
    ['a day late', date(2020, 12, 31), date(2021, 1, 1), 1],
    ['a day early', date(2020, 12, 31), date(2020, 12, 30), -1],
    ['a month ends on its last day', date(2020, 2, null), date(2020, 3, 1), 1],
    ['a year that is missing is the form’s', date(null, 12, 31), date(2020, 12, 31), 0],
  ])('%s', (_, a, b, expected) => {
    expect(daysBetween(a, b, 2020)).toBe(expected);
  });
});

/** `≤2020-12-31`, `2020-3 → 2020-11`, `?-12 of ?-10-1` where the date itself may stand for the days since 1 October. */
function told(text: string): string {
  const reading = readDate(text);
  if (reading === null || typeof reading === 'string') return reading ?? 'no date';
  const { date, begins, since, bound, shortYear } = reading;
  const shown = ({ year, month, day }: CalendarDate) =>
    [year ?? '?', month, day].filter((part) => part !== null).join('-');
  const from = since === null ? '' : `${shown(since)} → `;
  const whole = begins.month === date.month && (begins.day ?? 1) === (date.day ?? 1);
  return `${from}${bound ?? ''}${shown(date)}${whole ? '' : ` of ${shown(begins)}`}${shortYear ? ' short' : ''}`;
}

describe('what a text says of days', () => {
  test.each([
    // A bound is said right behind the date or right before it.
    ['2020年12月31日前', '≤2020-12-31'],
    ['2020年12月31日之前完成', '≤2020-12-31'],
    ['2020年12月31日以前', '≤2020-12-31'],
    ['2020年12月31日当天前', '≤2020-12-31'],
    ['2020年12月31日当日之前', '≤2020-12-31'],
    ['2020年12月内', '≤2020-12'],
    ['2020年12月之内', '≤2020-12'],
    ['2020年12月以内', '≤2020-12'],
    ['不晚于2020年12月', '≤2020-12'],
    ['不迟于2020年12月', '≤2020-12'],
    ['不晚于计划的2020年12月', '2020-12'],
    ['2020年12月31日完成', '2020-12-31'],
    ['2020年12月31日完成前期工作', '2020-12-31'],
    ['2020年12月31日完成室内装修', '2020-12-31'],
    ['2020年12月后', 'afterDate'],
    ['2020年12月以后', 'afterDate'],
    ['2020年12月之后', 'afterDate'],
    ['2020年12月完成后评价', '2020-12'],
    // Another year than the form's.
    ['次年3月', 'otherYear'],
    ['明年3月', 'otherYear'],
    ['翌年3月', 'otherYear'],
    ['下年3月', 'otherYear'],
    ['下一年3月', 'otherYear'],
    ['去年3月', 'otherYear'],
    ['上年3月', 'otherYear'],
    ['当年3月', '?-3'],
    ['明年计划2021年3月', '2021-3'],
    // Periods.
    ['1-12月', '?-1 → ?-12'],
    ['10-12月', '?-10 → ?-12'],
    ['2020年1-3月', '2020-1 → 2020-3'],
    ['2020年1月至3月', '2020-1 → 2020-3'],
    ['2020年3月1日起至5月1日', '2020-3-1 → 2020-5-1'],
    ['2020年3月——5月', '2020-3 → 2020-5'],
    ['2021-2023年', '2021-12 → 2023-12 of 2023-1-1'],
    ['预计2021-2023年', '2021-12 → 2023-12 of 2023-1-1'],
    ['2020年3月至今到2020年5月', 'no date'],
    ['2020年3月今至2020年5月', 'no date'],
    ['2020年3月完成2020年5月验收', 'no date'],
    ['2020年3月至2020年5月年底', 'no date'],
    ['2020年2月30日至2020年3月1日', 'noSuchDate'],
    ['2020年13月至2020年3月', 'no date'],
    // What no calendar has.
    ['2020年12月32日', 'noSuchDate'],
    ['2020年3月0日', 'noSuchDate'],
    ['2020年0月', 'noSuchDate'],
    ['2月29日', '?-2-29'],
    ['2021年2月29日', 'noSuchDate'],
    // The century is left out.
    ['23年3月', '2023-3 short'],
    ['23年3月至2023年5月', '2023-3 → 2023-5 short'],
    ['2023年3月至23年5月', '2023-3 → 2023-5 short'],
    // Parts of a year and of a month.
    ['2020年上半年', '2020-6 of 2020-1-1'],
    ['2020年下半年', '2020-12 of 2020-7-1'],
    ['2020年年中', '2020-6'],
    ['年内', '≤?-12 of ?-1-1'],
    ['2020年年内', '≤2020-12 of 2020-1-1'],
    ['2020年内完成', '≤2020-12 of 2020-1-1'],
    ['2020年底', '2020-12'],
    ['2020年第三季', '2020-9 of 2020-7-1'],
    ['2020年第三季度', '2020-9 of 2020-7-1'],
    ['2020年1季度', '2020-3 of 2020-1-1'],
    ['2020年第三季度末', '2020-9'],
    ['2020年12月上旬', '2020-12-10 of 2020-12-1'],
    ['2020年12月初', '2020-12-10 of 2020-12-1'],
    ['2020年12月中旬', '2020-12-20 of 2020-12-11'],
    ['2020年12月下旬', '2020-12 of 2020-12-21'],
    ['2020年12月底', '2020-12 of 2020-12-21'],
    // A year alone is a deadline only where nothing makes it part of a name.
    ['2023年', '2023-12 of 2023-1-1'],
    ['2023年完成', '2023-12 of 2023-1-1'],
    ['2023年完成。', '2023-12 of 2023-1-1'],
    ['2023年前全部完成', '≤2023-12 of 2023-1-1'],
    ['2023年以前基本建成', '≤2023-12 of 2023-1-1'],
    ['计划完成时间为2023年', '2023-12 of 2023-1-1'],
    ['按2023年', 'no date'],
    ['2023年方案', 'no date'],
    ['2023年完成方案', 'no date'],
    ['按2023年方案执行', 'no date'],
  ])('%s: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('a date and the text around it', () => {
  test.each([
    ['12月底前完成100个', '完成100个'],
    ['12月底之前完成100个', '完成100个'],
    ['12月底前,完成100个', '完成100个'],
    ['12月内完成100个', '完成100个'],
    ['12月之内完成100个', '完成100个'],
    ['12月以内:完成100个', '完成100个'],
    ['12月完成前期工作100个', '完成前期工作100个'],
    ['力争将于12月完成100个', '力争将于完成100个'],
    ['力争将会于12月完成100个', null],
    ['2023年完成100个', '完成100个'],
    ['完成100个', null],
    ['13月1日', null],
    ['2023年1月至3月完成5个', null],
  ])('%s leaves %s', (text, expected) => {
    expect(besideDate(text)).toBe(expected);
  });
});

describe('laws', () => {
  const days = fc.record({
    year: fc.integer({ min: 1950, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  test('a date written in any form is that date', () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom<(y: number, m: number, d: number) => string>(
          (y, m, d) => `${y}年${m}月${d}日`,
          (y, m, d) => `${y}年${m}月${d}日前`,
          (y, m, d) => `完成时间为${y}年${m}月${d}号`,
          (y, m, d) => `${y}-${m}-${d}`,
          (y, m, d) => `${y}/${String(m).padStart(2, '0')}/${String(d).padStart(2, '0')}`,
          (y, m, d) => `${y}.${m}.${d}`,
        ),
        (date, written) => {
          expect(readDate(written(date.year, date.month, date.day))).toMatchObject({ date, since: null });
        },
      ),
    );
  });
  test('a period ends on its later date', () => {
    fc.assert(
      fc.property(days, days, fc.constantFrom('至', '-', '～'.normalize('NFKC'), '到'), (since, date, joint) => {
        const [from, to] = [since, date].map(({ year, month, day }) => `${year}年${month}月${day}日`);
        expect(readDate(`${from}${joint}${to}`)).toMatchObject({ date, since });
      }),
    );
  });
});
