import type { CellValue } from '../../../../src/sheet';
import { PRINTED, shows, type Row } from './shows';

describe('期限', () => {
  const deadline = (
    actual: CellValue,
    late: object | undefined,
    year: number | null = 2020,
    target = '2020年12月31日',
  ): Row => ({
    type: 'deadline',
    params: late === undefined ? {} : { late },
    target,
    actual,
    points: 5,
    beside: { year },
  });
  const weekly = { unit: 'week', deduct: 1 };
  const monthly = { unit: 'month', deduct: 2, maxDeduct: '50%' };
  shows([
    ['on the day', deadline('2020-12-31', weekly), ['late 0', 'score 5']],
    ['early', deadline('2020-11-02', weekly), ['late 0', 'score 5']],
    ['a week begun', deadline('2021-01-01', weekly), ['late 1', 'deduction 1 × 1 = 1', 'score 5 − 1 = 4']],
    ['a whole week', deadline('2021-01-07', weekly), ['late 1', 'deduction 1 × 1 = 1', 'score 5 − 1 = 4']],
    ['a second week begun', deadline('2021-01-08', weekly), ['late 2', 'deduction 2 × 1 = 2', 'score 5 − 2 = 3']],
    [
      'no more than the points',
      deadline('2021-12-31', weekly),
      ['late 53', 'deduction 53 × 1 = 53', 'limit 53 → 5', 'score 5 − 5 = 0'],
    ],
    ['30 days are a month', deadline('2021-01-30', monthly), ['late 1', 'deduction 1 × 2 = 2', 'score 5 − 2 = 3']],
    [
      'a second month, at most half',
      deadline('2021-01-31', monthly),
      ['late 2', 'deduction 2 × 2 = 4', 'limit 4 → 2.5', 'score 5 − 2.5 = 2.5'],
    ],
    [
      'the form’s year',
      deadline('2021-01-01', weekly, 2020, '12月31日'),
      ['late 1', 'deduction 1 × 1 = 1', 'score 5 − 1 = 4'],
    ],
    ['no year but the result’s', deadline('2020-12-30', weekly, null, '12月31日'), ['late 0', 'score 5']],
    ['no year at all', deadline('12月30日', weekly, null, '12月31日'), ['noYear']],
    ['a percentage is the rate', deadline('60%', weekly), [PRINTED, 'completion 60%', 'score 5 × 60% = 3']],
    ['no date', deadline('及时', weekly, 2020, '长期'), ['wordsOnly']],
    ['late, and no rule for it', deadline('2021-01-01', undefined), ['lateUnregulated']],
  ]);
});
