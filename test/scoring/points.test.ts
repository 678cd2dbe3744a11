import { decimal, exact, ZERO, type Exact } from '../../src/scoring/exact';
import type { Entry } from '../../src/scoring/form';
import { deductionIn, groupOf, numberIn, ownPoints, typedIn } from '../../src/scoring/points';
import { EMPTY_CELL, type CellValue } from '../../src/sheet';
import { formOf, type Row } from './forms';

const cell = (value: CellValue, rest: Partial<Entry> = {}): Entry => ({
  ...EMPTY_CELL,
  value,
  text: String(value),
  at: 'J10',
  own: false,
  ...rest,
});

const said = (value: Exact | null): string | null => (value === null ? null : decimal(value));

describe('a cell of points', () => {
  test.each<[string, Entry | null, string | null]>([
    ['a number', cell(10), '10'],
    ['half a point', cell(2.5), '2.5'],
    ['nothing, which is not 0', cell(''), null],
    ['blanks', cell(' 　'), null],
    ['no such column', null, null],
    ['0', cell(0), '0'],
    ['as text', cell('10'), '10'],
    ['with its unit', cell('10分'), '10'],
    ['in brackets', cell('（10）'), '10'],
    ['in half-width brackets, with blanks', cell(' ( 10分 ) \n'), '10'],
    ['in a format that shows points', cell(10, { text: '10分', format: '0"分"' }), '10'],
    ['a percentage is none', cell(0.1, { text: '10%', format: '0%' }), null],
    ['a percentage in words neither', cell('10%'), null],
    ['nor money', cell('10万元'), null],
    ['nor a number of things', cell('10个'), null],
    ['nor a range', cell('8-10'), null],
    ['nor words', cell('优'), null],
    ['nor words behind a number in brackets', cell('（10）以内'), null],
    ['nor true', cell(true), null],
    ['a number beyond all points', cell(1e9), null],
    ['the greatest there is', cell(999_999_999), '999999999'],
    ['below 0', cell(-1e9), null],
  ])('%s', (_, entry, expected) => {
    expect(said(numberIn(entry))).toBe(expected);
  });
});

test.each<[string, Entry | null, string | null]>([
  ['what a person typed', cell(8), '8'],
  ['what the add-in wrote', cell(8, { own: true }), null],
  ['nothing', cell(''), null],
  ['no such column', null, null],
])('typed points: %s', (_, entry, expected) => {
  expect(said(typedIn(entry))).toBe(expected);
});

describe('a row’s full marks', () => {
  const row = (bracket: string | null) => ({ ...indicator({}), bracket });
  test.each<[string, number | null, string | null, string | null]>([
    ['its own column', 6, null, '6'],
    ['the column goes before the bracket', 6, '8', '6'],
    ['the bracket', null, '8', '8'],
    ['0 in its column', 0, '8', '0'],
    ['0 in the bracket', null, '0', '0'],
    ['below 0', -1, '8', null],
    ['neither', null, null, null],
  ])('%s', (_, column, bracket, expected) => {
    expect(said(ownPoints(column === null ? null : exact(column), row(bracket)))).toBe(expected);
  });
});

test('points that rows share, and a row’s place among them', () => {
  const shared = { bracket: '10', rows: 3 };
  const group = groupOf(indicator({ shared }), 2);
  expect([said(group?.points ?? null), group?.rows, group?.place]).toEqual(['10', 3, 2]);
  expect(groupOf(indicator({}), 0)).toBeNull();
});

describe('扣减分数', () => {
  test.each<[string, Entry | null, string | null]>([
    ['a number', cell(2), '2'],
    ['0', cell(0), '0'],
    ['blank', cell(''), '0'],
    ['no such column', null, '0'],
    ['“/”', cell('/'), '0'],
    ['below 0', cell(-2), null],
    ['words', cell('见附件'), null],
    ['a percentage', cell('2%'), null],
  ])('%s', (_, entry, expected) => {
    expect(said(deductionIn(entry, ZERO))).toBe(expected);
  });
});

function indicator(row: Row) {
  const [found] = formOf([row]).indicators;
  if (found === undefined) throw new Error('no row');
  return found;
}
