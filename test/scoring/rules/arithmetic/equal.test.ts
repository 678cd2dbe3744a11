import type { CellValue } from '../../../../src/sheet';
import { shows, type Row } from './shows';

describe('等于', () => {
  const equal = (params: object, target: CellValue, actual: CellValue): Row => ({
    type: 'equal',
    params,
    target,
    actual,
    points: 10,
  });
  shows([
    [
      'within a share',
      equal({ tolerance: '5%' }, '100个', '95个'),
      ['completion 95 ÷ 100 = 95%', 'shortfall 5pp ≤ 5%', 'score 10'],
    ],
    [
      'within units',
      equal({ tolerance: 2 }, '95%', '93%'),
      ['completion 93% ÷ 95% = 97.89%', 'shortfall 2 ≤ 2', 'score 10'],
    ],
    [
      'reached: no tolerance is needed',
      equal({ tolerance: 2 }, '100个', '100个'),
      ['completion 100 ÷ 100 = 100%', 'score 100% ≥ 100% → 10'],
    ],
    ['1 of 0', equal({}, '=0件', '1件'), ['excess 1 − 0 = 1', 'score 0']],
    ['money of none', equal({}, '=0万元', '3万元'), ['excess 3万元 − 0 = 3万元', 'score 0']],
    ['0 of 0', equal({}, '=0件', '0件'), ['zeroTarget', 'score 10']],
  ]);
});
