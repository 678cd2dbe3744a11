import fc from 'fast-check';
import { besideDate, daysBetween, readDate, serialDate } from '../../src/scoring/calendar';

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

describe('a date and the text around it', () => {
  test.each([
    ['12月底前完成100个', '完成100个'],
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
