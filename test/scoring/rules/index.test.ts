import fc from 'fast-check';
import { exact, ZERO, type Exact } from '../../../src/scoring/exact';
import type { Rule } from '../../../src/scoring/rules';
import { shareOf } from '../../../src/scoring/rules/groupSplit';
import { outcome, rule } from './subject';

const percents = (max: number) => fc.integer({ min: 0, max }).map((hundredths) => `${hundredths / 100}%`);
const parts = fc.oneof(fc.integer({ min: 0, max: 20 }), percents(10_000));
const sizes = fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10);
const steps = fc.record({
  base: percents(20_000),
  direction: fc.constantFrom('above', 'below', 'both'),
  step: fc.integer({ min: 1, max: 2_000 }).map((hundredths) => `${hundredths / 100}pp`),
  stepUnit: fc.constant('pp'),
  deduct: sizes,
  partialStep: fc.constantFrom('floor', 'ceil', 'prorata'),
  maxDeduct: parts,
});
const tiers = fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 6 }).chain((edges) => {
  const rising = [...edges].sort((a, b) => a - b);
  const one = rising
    .slice(1)
    .map((to, index) => parts.map((score) => ({ from: `${rising[index]}%`, to: `${to}%`, score })));
  return fc.record({ tiers: fc.tuple(...one), else: parts });
});
const scales = fc.oneof(steps, tiers);
const positions = fc.constantFrom('upper', 'middle', 'lower');

/** Every rule type that works a score out, with parameters of all kinds. */
const rules: fc.Arbitrary<Rule> = fc.oneof(
  fc
    .record({ cap: parts, floor: parts, over: fc.record({ from: percents(30_000), deduct: sizes }) })
    .map((params) => rule('ratio', params)),
  fc.record({ form: fc.constantFrom('mirror', 'ratio'), floor: parts }).map((params) => rule('reverseRatio', params)),
  fc.oneof(sizes, percents(5_000)).map((tolerance) => rule('equal', { tolerance })),
  steps.map((params) => rule('step', params)),
  tiers.map((params) => rule('tier', params)),
  fc
    .record({ met: positions, partly: positions, missed: positions })
    .map((position) => rule('band', { edges: ['80%', '60%'], position })),
  fc.array(parts, { minLength: 1, maxLength: 3 }).map((scores) =>
    rule('state', {
      states: scores.map((score, index) => ({ words: ['达成', '部分达成', '12'].slice(index, index + 1), score })),
      else: 1,
    }),
  ),
  fc.constant(rule('passFail', {})),
  sizes.map((each) => rule('checklist', { each })),
  sizes.map((deduct) => rule('checklist', { deduct })),
  fc
    .record({ unit: fc.constantFrom('day', 'week', 'month'), deduct: sizes, maxDeduct: parts })
    .map((late) => rule('deadline', { late })),
  fc.oneof(fc.constant('cap'), steps).map((over) => rule('execution', { budget: 'all', over })),
  scales.map((scale) => rule('controlRate', { scale })),
  scales.map((scale) => rule('changeRate', { scale })),
  fc.constant(rule('coefficient', {})),
  fc.constant(rule('groupSplit', { rule: { type: 'ratio', params: {} } })),
  fc.constant(rule('manual', {})),
  fc.constant(rule('none', {})),
);

const cells = fc.oneof(
  percents(100_000),
  fc.integer({ min: -20, max: 2_000 }),
  fc.integer({ min: -20, max: 300 }).map((count) => `${count}个`),
  fc.integer({ min: 0, max: 3_000_000 }).map((cents) => `${cents / 100}万元`),
  fc.constantFrom(
    '',
    '/',
    '达成',
    '部分达成',
    '未达成',
    '显著',
    '≥95%',
    '≤3天',
    '2020年12月31日',
    '2021-02-01',
    '是',
    '无',
    '≥266米',
  ),
);
const points = fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2);

/** What a rule gives is clamped when it is rounded; here only the rule's own doing is looked at. */
function scoreOf(one: Rule, target: string | number, actual: string | number, full: number): Exact | null {
  const found = outcome(one, target, actual, full, { coefficient: actual });
  return found.verdict === 'scored' ? found.score : null;
}

describe('laws of every rule type', () => {
  test('never below 0, and a number whatever the cells say', () => {
    fc.assert(
      fc.property(rules, cells, cells, points, (one, target, actual, full) => {
        const score = scoreOf(one, target, actual, full);
        expect(score === null || score.compare(ZERO) >= 0).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('ratio: more is never worse; mirror, quotient: never better', () => {
    const [ratio, mirror, quotient] = [
      rule('ratio', {}),
      rule('reverseRatio', { form: 'mirror' }),
      rule('reverseRatio', { form: 'ratio' }),
    ];
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), points, (a, b, full) => {
        const [less, more] = [`${Math.min(a, b) / 100}%`, `${Math.max(a, b) / 100}%`];
        const order = (one: Rule) => {
          const [low, high] = [scoreOf(one, '', less, full), scoreOf(one, '', more, full)];
          if (low === null || high === null) throw new Error('not scored');
          return low.compare(high);
        };
        expect(order(ratio)).toBeLessThanOrEqual(0);
        expect(order(rule('equal', {}))).toBeLessThanOrEqual(0);
        expect(order(mirror)).toBeGreaterThanOrEqual(0);
        expect(order(quotient)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('steps: further away is never better', () => {
    fc.assert(
      fc.property(steps, fc.nat(40_000), fc.nat(40_000), points, (params, a, b, full) => {
        const one = rule('step', params);
        const base = Math.round(parseFloat(params.base) * 100);
        const far = (rate: number) =>
          params.direction === 'above'
            ? rate - base
            : params.direction === 'below'
              ? base - rate
              : Math.abs(rate - base);
        const [near, further] = far(a) <= far(b) ? [a, b] : [b, a];
        const [left, right] = [near, further].map((rate) => scoreOf(one, '', `${rate / 100}%`, full));
        if (left == null || right == null) throw new Error('not scored');
        expect(left.compare(right)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('万元 and 元 agree', () => {
    fc.assert(
      fc.property(
        rules,
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        points,
        (one, a, b, full) => {
          const [tens, yuan] = [
            scoreOf(one, `${a}万元`, `${b}万元`, full),
            scoreOf(one, `${a}万元`, `${b * 10_000}元`, full),
          ];
          expect(tens === null ? yuan : yuan !== null && tens.equals(yuan)).toBe(tens === null ? null : true);
        },
      ),
    );
  });
});

describe('平分', () => {
  const share = (points_: number, rows: number, place: number, params = {}) =>
    shareOf(params, { points: exact(points_), rows, place });
  test.each<[string, number, number, readonly number[]]>([
    ['one row (F27)', 15, 1, [15]],
    ['even', 9, 3, [3, 3, 3]],
    ['the last takes the rest', 10, 3, [3, 3, 4]],
    ['half up, the last gives', 10, 4, [3, 3, 3, 1]],
    ['half up, and nothing is left for the last', 3, 4, [1, 1, 1, 0]],
    ['down where half up would take more than there is', 5, 10, [0, 0, 0, 0, 0, 0, 0, 0, 0, 5]],
  ])('%s: %d points over %d rows', (_, all, rows, expected) => {
    expect(expected.map((__, place) => share(all, rows, place).valueOf())).toEqual(expected);
  });
  test('nobody takes the rest', () => {
    expect([0, 1, 2].map((place) => share(10, 3, place, { rest: 'none' }).valueOf())).toEqual([3, 3, 3]);
  });
  test('down keeps the digits of a share: 1 point over 60 rows, 2 decimals', () => {
    const shares = { shares: { digits: 2, mode: 'halfUp' } };
    expect([0, 58, 59].map((place) => share(1, 60, place, shares).valueOf())).toEqual([0.01, 0.01, 0.41]);
  });
  test('the shares make the whole', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.integer({ min: 1, max: 12 }), fc.constantFrom(0, 1, 2), (all, rows, digits) => {
        const shares = Array.from({ length: rows }, (_, place) =>
          share(all, rows, place, { shares: { digits, mode: 'halfUp' } }),
        );
        expect(shares.reduce((sum, one) => sum.add(one), ZERO).equals(all)).toBe(true);
        expect(shares.every((one) => one.compare(0) >= 0)).toBe(true);
      }),
    );
  });
});
