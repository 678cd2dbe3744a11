import { outcome, rule, shown } from './subject';

describe('分档计分', () => {
  // 预算控制率 of Hunan's departments: =0: 5; (0,10]: 4; (10,20]: 3; (20,30]: 2; above: 0.
  const HUNAN_TIERS = rule('tier', {
    tiers: [
      { to: '0%', toIncluded: true, score: 5 },
      { from: '0%', fromIncluded: false, to: '10%', toIncluded: true, score: 4 },
      { from: '10%', fromIncluded: false, to: '20%', toIncluded: true, score: 3 },
      { from: '20%', fromIncluded: false, to: '30%', toIncluded: true, score: '40%' },
    ],
    else: 0,
  });
  test.each([
    ['0%', '5'],
    ['0.01%', '4'],
    ['10%', '4'],
    ['10.01%', '3'],
    ['20%', '3'],
    ['30%', '2'],
    ['30.01%', '0'],
  ])('%s: %s of 5', (rate, expected) => {
    expect(shown(outcome(HUNAN_TIERS, '', rate, 5))).toBe(expected);
  });
});
