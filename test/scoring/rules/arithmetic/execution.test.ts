import { exact } from '../../../../src/scoring/exact';
import type { CellValue } from '../../../../src/sheet';
import { linesOf } from '../../money';
import { ABOVE, PRINTED, shows, type Row } from './shows';

const EXECUTION = { budget: 'all', over: 'cap' };

describe('预算执行、平分', () => {
  const execution = (params: object, actual: CellValue = ''): Row => ({
    type: 'execution',
    params: { ...EXECUTION, ...params },
    actual,
    points: 10,
  });
  const split = (rows: number, points: number, actual: CellValue): Row => ({
    type: 'groupSplit',
    params: { rule: { type: 'ratio', params: {} } },
    actual,
    points,
    beside: { group: { points: exact(10), rows, place: 0 } },
  });
  const NONE = linesOf([{ budget: 0, outturn: 0 }]);
  const nothing = (zeroBudget: string | undefined): Row => ({
    ...execution(zeroBudget === undefined ? {} : { zeroBudget }),
    beside: { lines: NONE },
  });
  shows([
    ['spent in part', execution({}, '86.2%'), [PRINTED, 'rate 86.2%', 'score 10 × 86.2% = 8.62']],
    ['all of it', execution({}, '100%'), [PRINTED, 'rate 100%', 'score 10 × 100% = 10']],
    ['more than all, capped', execution({}, '120%'), [PRINTED, 'rate 120%', 'capped', 'limit 120% → 100%', 'score 10']],
    [
      'more than all, by steps',
      execution({ over: ABOVE }, '112%'),
      [
        PRINTED,
        'rate 112%',
        'excess 112% − 100% = 12pp',
        'steps 12 ÷ 5 = 2.4 → 2 steps',
        'deduction 2 steps × 1 = 2',
        'score 10 − 2 = 8',
      ],
    ],
    ['nothing known', execution({}), ['noMoney']],
    ['nothing budgeted nor spent, in full', nothing('full'), ['zeroBudget', 'score 10']],
    ['nothing budgeted nor spent, 0', nothing('zero'), ['zeroBudget', 'score 0']],
    ['nothing budgeted nor spent, for a person', nothing('manual'), ['noMoney']],
    ['for a person where the pack does not say', nothing(undefined), ['noMoney']],
    ['the pack says what nothing gets, and there is something', execution({ zeroBudget: 'full' }), ['noMoney']],
    ['an even share', split(2, 5, '50%'), ['share 10 ÷ 2 = 5', PRINTED, 'completion 50%', 'score 5 × 50% = 2.5']],
    [
      'an uneven one',
      split(3, 3, '50%'),
      ['share 10 ÷ 3 = 3.33 → 3', PRINTED, 'completion 50%', 'score 3 × 50% = 1.5'],
    ],
    ['a share that cannot be scored', split(3, 3, ''), ['nothing']],
    [
      'points of its own',
      { type: 'groupSplit', params: { rule: { type: 'ratio', params: {} } }, actual: '50%', points: 4 },
      [PRINTED, 'completion 50%', 'score 4 × 50% = 2'],
    ],
  ]);
});
