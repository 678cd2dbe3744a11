import type { CellValue } from '../../../src/sheet';
import { outcome, rule, shown } from './subject';

const P1 = {
  base: '100%',
  direction: 'above',
  step: '5pp',
  stepUnit: 'pp',
  deduct: 1,
  partialStep: 'floor',
  maxDeduct: '50%',
};
const HUNAN = { base: '100%', direction: 'below', step: '5pp', stepUnit: 'pp', deduct: 2, partialStep: 'floor' };

describe('分档扣分', () => {
  test.each<[string, object, CellValue, CellValue, number, string]>([
    ['P1: the seed’s cost row', P1, '', '108.98%', 6, '5'],
    ['P1: the seed’s execution, half at most', P1, '', '312.97%', 4, '2'],
    ['P1: 104.99% is within the first step', P1, '', '104.99%', 6, '6'],
    ['P1: 105% is one step', P1, '', '105%', 6, '5'],
    ['P1: 110% of 4 points', P1, '', '110%', 4, '2'],
    ['P1: 100%', P1, '', '100%', 6, '6'],
    ['P1 with 10 pp a step', { ...P1, step: '10pp' }, '', '108.98%', 6, '6'],
    ['F11: 92.8% is one full step of 5', HUNAN, '', '92.8%', 5, '3'],
    ['F11, steps begun count', { ...HUNAN, partialStep: 'ceil' }, '', '92.8%', 5, '1'],
    ['F11, pro rata', { ...HUNAN, partialStep: 'prorata' }, '', '92.8%', 5, '2.12'],
    ['never below 0', HUNAN, '', '10%', 5, '0'],
    ['both ways: 6% above by 3', { ...HUNAN, direction: 'both', step: '3pp', deduct: 1 }, '100个', '106个', 15, '13'],
    ['both ways: 6% below by 3', { ...HUNAN, direction: 'both', step: '3pp', deduct: 1 }, '100个', '94个', 15, '13'],
    ['per unit: 3 µg worse, 0.5 each', { ...P1, stepUnit: 'abs', step: 1, deduct: 0.5 }, '35微克', '38微克', 5, '3.5'],
    ['per unit without a target', { ...P1, stepUnit: 'abs', step: 1 }, '', '108.98%', 5, 'differentUnits'],
    ['each pp worse, 0.25 each', { ...HUNAN, stepUnit: 'abs', step: 1, deduct: 0.25 }, '85%', '83%', 5, '4.5'],
    ['in the target’s own money', { ...P1, stepUnit: 'abs', step: 10 }, '200万元', '2250000元', 6, '4'],
    ['each above a target of 0', { ...P1, stepUnit: 'abs', step: 1 }, '0起', '2起', 6, '4'],
    ['a target of 0', P1, '0', '3', 5, 'zeroTarget'],
  ])('%s', (_, params, target, actual, points, expected) => {
    expect(shown(outcome(rule('step', params), target, actual, points))).toBe(expected);
  });
});

test('P1: every step from 4.5 to 8.9 pp gives the seed’s 5 and 2', () => {
  for (const step of ['4.5pp', '5pp', '7pp', '8.9pp']) {
    const one = rule('step', { ...P1, step });
    expect([shown(outcome(one, '', '108.98%', 6)), shown(outcome(one, '', '312.97%', 4))]).toEqual(['5', '2']);
  }
});
