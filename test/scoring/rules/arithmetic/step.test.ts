import type { CellValue } from '../../../../src/sheet';
import { ABOVE, PRINTED, shows, type Row } from './shows';

const BELOW = { ...ABOVE, direction: 'below', deduct: 2 };
const UNITS = { ...ABOVE, step: 1, stepUnit: 'abs', deduct: 0.5 };

describe('分档扣分', () => {
  const step = (params: object, target: CellValue, actual: CellValue): Row => ({
    type: 'step',
    params,
    target,
    actual,
    points: 5,
  });
  shows([
    [
      'below',
      step(BELOW, '', '92.8%'),
      [
        PRINTED,
        'completion 92.8%',
        'shortfall 100% − 92.8% = 7.2pp',
        'steps 7.2 ÷ 5 = 1.44 → 1 steps',
        'deduction 1 steps × 2 = 2',
        'score 5 − 2 = 3',
      ],
    ],
    ['not below', step(BELOW, '', '120%'), [PRINTED, 'completion 120%', 'score 5']],
    ['at the base', step(BELOW, '', '100%'), [PRINTED, 'completion 100%', 'score 5']],
    [
      'above, at most a share',
      step({ ...ABOVE, maxDeduct: '20%' }, '', '112%'),
      [
        PRINTED,
        'completion 112%',
        'excess 112% − 100% = 12pp',
        'steps 12 ÷ 5 = 2.4 → 2 steps',
        'deduction 2 steps × 1 = 2',
        'limit 5 × 20% = 1',
        'score 5 − 1 = 4',
      ],
    ],
    [
      'above, at most some points',
      step({ ...ABOVE, maxDeduct: 1 }, '', '112%'),
      [
        PRINTED,
        'completion 112%',
        'excess 112% − 100% = 12pp',
        'steps 12 ÷ 5 = 2.4 → 2 steps',
        'deduction 2 steps × 1 = 2',
        'limit 1',
        'score 5 − 1 = 4',
      ],
    ],
    [
      'above, no more than the points',
      step({ ...ABOVE, deduct: 3 }, '', '112%'),
      [
        PRINTED,
        'completion 112%',
        'excess 112% − 100% = 12pp',
        'steps 12 ÷ 5 = 2.4 → 2 steps',
        'deduction 2 steps × 3 = 6',
        'limit 5',
        'score 5 − 5 = 0',
      ],
    ],
    [
      'exactly the most that is taken: no limit to be told',
      step({ ...ABOVE, maxDeduct: 2 }, '', '112%'),
      [
        PRINTED,
        'completion 112%',
        'excess 112% − 100% = 12pp',
        'steps 12 ÷ 5 = 2.4 → 2 steps',
        'deduction 2 steps × 1 = 2',
        'score 5 − 2 = 3',
      ],
    ],
    [
      'units above',
      step(UNITS, '35微克', '38微克'),
      ['excess 38 − 35 = 3', 'steps 3 ÷ 1 = 3 → 3 steps', 'deduction 3 steps × 0.5 = 1.5', 'score 5 − 1.5 = 3.5'],
    ],
    [
      'units below',
      step({ ...UNITS, direction: 'below' }, '85%', '83%'),
      ['shortfall 85 − 83 = 2', 'steps 2 ÷ 1 = 2 → 2 steps', 'deduction 2 steps × 0.5 = 1', 'score 5 − 1 = 4'],
    ],
    [
      'units below where both ways count',
      step({ ...UNITS, direction: 'both' }, '35微克', '32微克'),
      ['shortfall 35 − 32 = 3', 'steps 3 ÷ 1 = 3 → 3 steps', 'deduction 3 steps × 0.5 = 1.5', 'score 5 − 1.5 = 3.5'],
    ],
    [
      'both ways, units above',
      step({ ...UNITS, direction: 'both' }, '35微克', '36微克'),
      ['excess 36 − 35 = 1', 'steps 1 ÷ 1 = 1 → 1 steps', 'deduction 1 steps × 0.5 = 0.5', 'score 5 − 0.5 = 4.5'],
    ],
    [
      'units above where only those below count',
      step({ ...UNITS, direction: 'below' }, '35微克', '38微克'),
      ['score 5'],
    ],
    ['units on the right side', step(UNITS, '35微克', '30微克'), ['score 5']],
    ['a target of 0 that is met', step(ABOVE, '0起', '0起'), ['zeroTarget', 'score 5']],
    ['no rate', step(ABOVE, '35微克', ''), ['noActual']],
  ]);
});
