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

describe('an edge is in or out as it is written; where nothing is written, the lower one is in, the upper one is out', () => {
  test.each<[object, string, string]>([
    [{ from: '10%', to: '20%' }, '10%', '5'],
    [{ from: '10%', to: '20%' }, '20%', '1'],
    [{ from: '10%', fromIncluded: false, to: '20%' }, '10%', '1'],
    [{ from: '10%', fromIncluded: false, to: '20%' }, '10.01%', '5'],
    [{ from: '10%', to: '20%', toIncluded: true }, '20%', '5'],
    [{ from: '10%', to: '20%', toIncluded: true }, '20.01%', '1'],
    [{ from: '10%' }, '900%', '5'],
    [{ from: '10%' }, '9.99%', '1'],
    [{ to: '20%' }, '-5%', '5'],
  ])('%j: %s', (edges, rate, expected) => {
    const one = rule('tier', { tiers: [{ ...edges, score: 5 }], else: 1 });
    expect(shown(outcome(one, '', rate, 5))).toBe(expected);
  });
});
