import { isNilRow, isNotApplicable } from '../../src/scoring/applicability';
import type { Entry } from '../../src/scoring/form';
import { quantity } from '../../src/scoring/quantity';
import { EMPTY_CELL, type CellValue } from '../../src/sheet';

const cell = (value: CellValue): Entry => ({ ...EMPTY_CELL, value, text: String(value), at: 'F10', own: false });
const read = (value: CellValue) => quantity(cell(value));

describe('a row that says itself that it does not apply', () => {
  test.each([
    ['不适用', true],
    ['不涉及', true],
    ['无此项目', true],
    ['无此项', true],
    ['无该项目', true],
    ['无相关项目。', true],
    ['本年度无相关项目', true],
    ['本单位 不 涉及', true],
    ['我部门今年不涉及', true],
    ['该指标不适用.', true],
    ['不涉及违规', false],
    ['基本不适用', false],
    ['已不涉及', false],
    ['无', false],
    ['适用', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isNotApplicable({ rule: '' }, read(text))).toBe(expected);
    expect(isNotApplicable({ rule: text }, read('12家'))).toBe(expected);
  });
});

describe('a row in which nothing stands but “/”', () => {
  const row = (points: CellValue | null, score: CellValue | null, target: CellValue, actual: CellValue) =>
    isNilRow(
      {
        points: points === null ? null : cell(points),
        score: score === null ? null : cell(score),
        bracket: null,
        shared: null,
      },
      read(target),
      read(actual),
    );
  test.each<[CellValue | null, CellValue | null, CellValue, CellValue, boolean]>([
    ['/', '/', '/', '/', true],
    ['', '', '/', '/', true],
    [null, null, '/', '/', true],
    [null, null, '—', '无', true],
    ['/', '', '/', '', true],
    ['/', '', '', '/', true],
    ['/', '', '', '', false],
    ['', '', '/', '', false],
    [null, null, '', '/', false],
    ['', '', '', '', false],
    [10, '/', '/', '/', false],
    ['/', 10, '/', '/', false],
    ['/', '/', '≥10家', '/', false],
    ['/', '/', '/', '12家', false],
    ['/', '/', '/', '优', false],
  ])('points %j, score %j, target %j, result %j: %s', (points, score, target, actual, expected) => {
    expect(row(points, score, target, actual)).toBe(expected);
  });
  test('points in the name of level 2 are points', () => {
    const blank = { points: null, score: null };
    const nil = read('/');
    expect(isNilRow({ ...blank, bracket: '10', shared: null }, nil, nil)).toBe(false);
    expect(isNilRow({ ...blank, bracket: null, shared: { bracket: '10', rows: 2 } }, nil, nil)).toBe(false);
  });
});
