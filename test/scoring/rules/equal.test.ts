import type { CellValue } from '../../../src/sheet';
import { outcome, rule, shown } from './subject';

test.each<[string, object, CellValue, CellValue, string]>([
  ['reached (F14)', {}, '=8个', '8个', '10'],
  ['more is not punished', {}, '=8个', '12个', '10'],
  ['less is a ratio', {}, '=8个', '6个', '7.5'],
  ['=0件, 0 (F29)', {}, '=0件', '0件', '10'],
  ['=0件, 1', {}, '=0件', '1件', '0'],
  ['=0件, 1, for a person', { zeroTarget: 'manual' }, '=0件', '1件', 'zeroTarget'],
  ['=0件, 0, all the same', { zeroTarget: 'manual' }, '=0件', '0件', '10'],
  ['within 5% of the target', { tolerance: '5%' }, '=100个', '95个', '10'],
  ['beyond 5%', { tolerance: '5%' }, '=100个', '94个', '9.4'],
  ['within 2 units', { tolerance: 2 }, '=100个', '98个', '10'],
  ['beyond 2 units', { tolerance: 2 }, '=100个', '97个', '9.7'],
  ['2 units of a percentage are 2 points of it', { tolerance: 2 }, '=95%', '93%', '10'],
  ['2 units of money are of its own unit', { tolerance: 2 }, '=10万元', '80000元', '10'],
  ['units need a target', { tolerance: 2 }, '', '99%', '9.9'],
  ['blank', {}, '=8个', '', 'noActual'],
])('%s', (_, params, target, actual, expected) => {
  expect(shown(outcome(rule('equal', params), target, actual, 10))).toBe(expected);
});
