import type { CellValue } from '../../../../src/sheet';
import { PRINTED, shows, type Row } from './shows';

describe('比例', () => {
  const ratio = (actual: CellValue, params: object = {}): Row => ({ type: 'ratio', params, actual, points: 10 });
  const reached = (rate: string) => [PRINTED, `completion ${rate}`];
  shows([
    ['missed', ratio('50%'), [...reached('50%'), 'score 10 × 50% = 5']],
    ['met exactly', ratio('100%'), [...reached('100%'), 'score 100% ≥ 100% → 10']],
    ['more', ratio('120%'), [...reached('120%'), 'score 120% ≥ 100% → 10']],
    ['a cap below it', ratio('100%', { cap: 9 }), [...reached('100%'), 'score 100% ≥ 100% → 10', 'limit 10 → 9']],
    ['a cap above it', ratio('50%', { cap: 9 }), [...reached('50%'), 'score 10 × 50% = 5']],
    ['a floor above it', ratio('20%', { floor: 4 }), [...reached('20%'), 'score 10 × 20% = 2', 'limit 2 < 4 → 4']],
    [
      'over by far',
      ratio('130%', { over: { from: '130%', deduct: 2 } }),
      [...reached('130%'), 'deduction 130% ≥ 130% → 2', 'score 10 − 2 = 8'],
    ],
    [
      'not over by far',
      ratio('129%', { over: { from: '130%', deduct: 2 } }),
      [...reached('129%'), 'score 129% ≥ 100% → 10'],
    ],
    ['a fall below 0 counts as 0', ratio('-20%'), [...reached('-20%'), 'score 10 × 0% = 0']],
    [
      'money over money',
      { type: 'ratio', target: '200万元', actual: '1500000元', points: 10 },
      ['completion 1500000元 ÷ 200万元 = 75%', 'score 10 × 75% = 7.5'],
    ],
    [
      'percent over percent',
      { type: 'ratio', target: '80%', actual: '60%', points: 10 },
      ['completion 60% ÷ 80% = 75%', 'score 10 × 75% = 7.5'],
    ],
    ['0 of 0', { type: 'ratio', target: '0起', actual: '0起', points: 10 }, ['zeroTarget', 'score 10']],
    [
      '0 of 0, capped',
      { type: 'ratio', params: { cap: 9 }, target: '0起', actual: '0起', points: 10 },
      ['zeroTarget', 'score 9'],
    ],
    ['met in words', { type: 'ratio', target: '≥266米', actual: '≥266米', points: 8 }, ['metInWords', 'score 8']],
  ]);
});
