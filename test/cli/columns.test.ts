import { cut, cutStart, left, right, width } from '../../src/cli/columns';

test.each([
  ['', 0],
  ['score', 5],
  ['评分', 4],
  ['评分 93 分', 10],
  ['（10）', 6],
  ['e\u0301', 1],
])('“%s” is %i columns wide', (text, columns) => {
  expect(width(text)).toBe(columns);
});

test('what is too long is cut, at the end or at the start, and never wider than asked', () => {
  expect(cut('预算执行管理', 8)).toBe('预算执…');
  expect(cutStart('forms/2020/自评表.xlsx', 14)).toBe('…0/自评表.xlsx');
  expect(cut('预算', 4)).toBe('预算');
});

test('both alignments fill the column, whatever stands in it', () => {
  expect([left('预算', 6), right('93', 6)]).toEqual(['预算  ', '    93']);
  for (const text of ['预算执行管理', 'ab', '']) expect([width(left(text, 7)), width(right(text, 7))]).toEqual([7, 7]);
});
