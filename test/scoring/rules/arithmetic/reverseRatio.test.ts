import type { CellValue } from '../../../../src/sheet';
import { PRINTED, shows, type Row } from './shows';

describe('反向比例', () => {
  const reverse = (form: string, actual: CellValue, floor: string | number = 0): Row => ({
    type: 'reverseRatio',
    params: { form, floor },
    actual,
    points: 6,
  });
  const used = (rate: string) => [PRINTED, `completion ${rate}`];
  shows([
    ['within the target', reverse('mirror', '100%'), [...used('100%'), 'score 100% ≤ 100% → 6']],
    ['mirror', reverse('mirror', '150%'), [...used('150%'), 'excess 150% − 100% = 50%', 'score 6 × 50% = 3']],
    ['from twice on', reverse('mirror', '250%'), [...used('250%'), 'excess 250% − 100% = 150%', 'score 6 × 0% = 0']],
    ['quotient', reverse('ratio', '150%'), [...used('150%'), 'score 6 ÷ 150% = 4']],
    [
      'a floor',
      reverse('mirror', '150%', 4),
      [...used('150%'), 'excess 150% − 100% = 50%', 'score 6 × 50% = 3', 'limit 3 < 4 → 4'],
    ],
    ['a floor that is just reached', reverse('ratio', '150%', 4), [...used('150%'), 'score 6 ÷ 150% = 4']],
    [
      'a floor above the points',
      reverse('ratio', '200%', 9),
      [...used('200%'), 'score 6 ÷ 200% = 3', 'limit 3 < 6 → 6'],
    ],
    ['less than nothing is nothing', reverse('mirror', '-5%'), [...used('-5%'), 'score 0% ≤ 100% → 6']],
  ]);
});
