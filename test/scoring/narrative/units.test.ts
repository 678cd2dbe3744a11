import { sameUnit } from '../../../src/scoring/narrative/units';

test.each<[string, string, boolean]>([
  ['人', '名', true],
  ['名', '位', true],
  ['次', '场', true],
  ['场次', '期', true],
  ['场', '班', true],
  ['公里', '千米', true],
  ['公里', 'km', true],
  ['公斤', '千克', true],
  ['公斤', 'kg', true],
  ['平方公里', '平方千米', true],
  ['平方米', '平米', true],
  ['个', '家', true],
  ['个', '', true],
  ['家', '', true],
  ['家', '户', false],
  ['人', '人次', false],
  ['个', '人', false],
  ['个', '亩', false],
  ['亩', '公顷', false],
])('%s and %s: %s', (a, b, same) => {
  expect([sameUnit(a, b), sameUnit(b, a)]).toEqual([same, same]);
});
