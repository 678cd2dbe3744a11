import type { CellValue } from '../../../../src/sheet';
import { PRINTED, shows, TIERS, type Row } from './shows';

describe('分档计分', () => {
  const tier = (params: object, actual: CellValue, target: CellValue = ''): Row => ({
    type: 'tier',
    params,
    target,
    actual,
    points: 4,
  });
  shows([
    ['in a tier', tier(TIERS, '90%'), [PRINTED, 'completion 90%', 'tier 90% → 2']],
    ['in none', tier(TIERS, '89.99%'), [PRINTED, 'completion 89.99%', 'tier 89.99% → 1']],
    ['never above the points', tier({ ...TIERS, else: 9 }, '10%'), [PRINTED, 'completion 10%', 'tier 10% → 4']],
    ['a target of 0 has no rate', tier(TIERS, '3起', '0起'), ['zeroTarget']],
    ['nor has words', tier(TIERS, '显著', '高'), ['wordsOnly']],
  ]);
});
