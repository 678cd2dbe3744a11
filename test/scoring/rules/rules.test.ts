import fc from 'fast-check';
import { safeParse } from 'valibot';
import { decimal, exact, max, min, roundTo, ZERO, type Exact, type Rounding } from '../../../src/scoring/exact';
import { completionOf, directionOf } from '../../../src/scoring/completion';
import { BLANK, quantity } from '../../../src/scoring/quantity';
import { ruleSchema, scoreBy, type Rule } from '../../../src/scoring/rules';
import type { Outcome } from '../../../src/scoring/rules/rule';
import { EMPTY_CELL, type CellValue } from '../../../src/sheet';

function rule(type: string, params: object): Rule {
  const parsed = safeParse(ruleSchema, { type, params });
  if (!parsed.success) throw new Error(JSON.stringify(parsed.issues.map(({ message }) => message)));
  return parsed.output;
}

function outcome(one: Rule, target: CellValue, actual: CellValue, points: number, year: number | null = 2020): Outcome {
  const [wanted, reached] = [target, actual].map((value) => quantity({ ...EMPTY_CELL, value }));
  if (wanted === undefined || reached === undefined) throw new Error('two cells');
  return scoreBy(one, {
    points: exact(points),
    target: wanted,
    actual: reached,
    completion: completionOf(wanted, reached),
    direction: directionOf({ level2: '' }, wanted),
    lines: [],
    year,
    round: { digits: 2, mode: 'halfUp' },
    coefficient: BLANK,
    group: null,
  });
}

function shown(found: Outcome, round: Rounding = { digits: 2, mode: 'halfUp' }): string {
  if (found.verdict !== 'scored') return found.verdict === 'cannotJudge' ? found.obstacle : found.verdict;
  return decimal(roundTo(found.score, round));
}

const RATIO = rule('ratio', {});
const MIRROR = rule('reverseRatio', { form: 'mirror' });
const QUOTIENT = rule('reverseRatio', { form: 'ratio' });
const P1 = {
  base: '100%',
  direction: 'above',
  step: '5pp',
  stepUnit: 'pp',
  deduct: 1,
  partialStep: 'floor',
  maxDeduct: '50%',
};
const HUNAN = { base: '100%', direction: 'below', step: '5pp', stepUnit: 'pp', deduct: 2, partialStep: 'floor' };

describe('比例', () => {
  test.each<[CellValue, CellValue, number, string]>([
    ['≥95%', '90%', 10, '9.47'],
    ['≥95%', '95%', 10, '10'],
    ['≥95%', '100%', 10, '10'],
    ['3个', '2个', 10, '6.67'],
    ['100%', '100%', 8, '8'],
    ['', '87.5%', 8, '7'],
    ['12月31日', '100%', 5, '5'],
    ['引进企业20多个', '100%', 10, '10'],
    ['10个', '-2个', 10, '0'],
    ['0起', '0起', 10, '10'],
    ['0起', '1起', 10, 'zeroTarget'],
    ['', '', 10, 'nothing'],
    ['长期', '', 8, 'noActual'],
    ['', '高', 8, 'noTarget'],
    ['高', '高', 8, 'wordsOnly'],
    ['20个', '5人', 8, 'differentUnits'],
    ['≥266米', '≥266米', 8, '8'],
    ['≥266米', '≥200米', 8, 'actualIsBound'],
    ['1个', '完成', 8, '8'],
    ['1个', '部分完成', 8, 'wordsOnly'],
    ['100%', '5000吨稻谷、500吨成品粮', 8, 'unreadable'],
  ])('%s, %s of %d points: %s', (target, actual, points, expected) => {
    expect(shown(outcome(RATIO, target, actual, points))).toBe(expected);
  });
  test('a floor keeps what a local rule lets stand', () => {
    expect(shown(outcome(rule('ratio', { floor: '50%' }), '100%', '20%', 4))).toBe('2');
    expect(shown(outcome(rule('ratio', { floor: 9 }), '100%', '20%', 4))).toBe('4');
  });
});

describe('反向比例', () => {
  test.each<[string, Rule, CellValue, CellValue, number, string]>([
    ['mirror', MIRROR, '≤200万元', '217.96万元', 6, '5.46'],
    ['mirror, from the printed rate', MIRROR, '', '108.98%', 6, '5.46'],
    ['mirror at the target', MIRROR, '≤200万元', '200万元', 6, '6'],
    ['mirror below it', MIRROR, '≤200万元', '120万元', 6, '6'],
    ['mirror at twice the target', MIRROR, '≤200万元', '400万元', 6, '0'],
    ['mirror beyond', MIRROR, '≤200万元', '900万元', 6, '0'],
    ['ratio (F25)', QUOTIENT, '≤200万元', '217.96万元', 6, '5.51'],
    ['ratio never reaches 0', QUOTIENT, '≤200万元', '2000万元', 6, '0.6'],
    ['with a floor', rule('reverseRatio', { form: 'ratio', floor: '50%' }), '', '375.85%', 4, '2'],
    ['0 of 0', MIRROR, '≤0起', '0起', 6, '6'],
    ['1 of 0', MIRROR, '≤0起', '1起', 6, 'zeroTarget'],
  ])('%s', (_, one, target, actual, points, expected) => {
    expect(shown(outcome(one, target, actual, points))).toBe(expected);
  });
});

describe('分档扣分', () => {
  test.each<[string, object, CellValue, CellValue, number, string]>([
    ['P1: the seed’s cost row', P1, '', '108.98%', 6, '5'],
    ['P1: the seed’s execution, half at most', P1, '', '312.97%', 4, '2'],
    ['P1: 104.99% is within the first step', P1, '', '104.99%', 6, '6'],
    ['P1: 105% is one step', P1, '', '105%', 6, '5'],
    ['P1: 110% of 4 points', P1, '', '110%', 4, '2'],
    ['P1: 100%', P1, '', '100%', 6, '6'],
    ['P1 with 10 pp a step', { ...P1, step: '10pp' }, '', '108.98%', 6, '6'],
    ['F11: 92.8% is one full step of 5', HUNAN, '', '92.8%', 5, '3'],
    ['F11, steps begun count', { ...HUNAN, partialStep: 'ceil' }, '', '92.8%', 5, '1'],
    ['F11, pro rata', { ...HUNAN, partialStep: 'prorata' }, '', '92.8%', 5, '2.12'],
    ['never below 0', HUNAN, '', '10%', 5, '0'],
    ['both ways: 6% above by 3', { ...HUNAN, direction: 'both', step: '3pp', deduct: 1 }, '100个', '106个', 15, '13'],
    ['both ways: 6% below by 3', { ...HUNAN, direction: 'both', step: '3pp', deduct: 1 }, '100个', '94个', 15, '13'],
    ['per unit: 3 µg worse, 0.5 each', { ...P1, stepUnit: 'abs', step: 1, deduct: 0.5 }, '35微克', '38微克', 5, '3.5'],
    ['per unit without a target', { ...P1, stepUnit: 'abs', step: 1 }, '', '108.98%', 5, 'differentUnits'],
    ['a target of 0', P1, '0', '3', 5, 'zeroTarget'],
  ])('%s', (_, params, target, actual, points, expected) => {
    expect(shown(outcome(rule('step', params), target, actual, points))).toBe(expected);
  });
});

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

describe('期限', () => {
  const plain = rule('deadline', {});
  const daily = rule('deadline', { late: { unit: 'day', deduct: 0.5, maxDeduct: 2 } });
  test.each<[Rule, CellValue, CellValue, string]>([
    [plain, '2020年12月31日前', '2020年12月30日', '5'],
    [plain, '12月31日', '2020-12-31', '5'],
    [plain, '12月31日', '2021年1月3日', 'lateUnregulated'],
    [plain, '2020年12月31日前', '90%', '4.5'],
    [plain, '2020年12月31日', '2021年1月3日', 'lateUnregulated'],
    [daily, '2020年12月31日', '2021年1月3日', '3.5'],
    [daily, '2020年12月31日', '2021年3月3日', '3'],
    [daily, '2020年12月', '2020年12月31日', '5'],
    [daily, '12月31日', '100%', '5'],
    [daily, '12月31日', '及时', 'wordsOnly'],
  ])('%#: due %s, done %s: %s of 5', (one, target, actual, expected) => {
    expect(shown(outcome(one, target, actual, 5))).toBe(expected);
  });
});

test('手工 is never worked out', () => {
  expect(shown(outcome(rule('manual', {}), '100%', '100%', 5))).toBe('manual');
});

describe('laws', () => {
  const rates = fc.integer({ min: 0, max: 100_000 }).map((hundredths) => `${hundredths / 100}%`);
  const points = fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2);
  const rules = fc.constantFrom(RATIO, MIRROR, QUOTIENT, rule('step', P1), rule('step', HUNAN));
  const scoreOf = (one: Rule, rate: string, full: number): Exact => {
    const found = outcome(one, '', rate, full);
    if (found.verdict !== 'scored') throw new Error(rate);
    return found.score;
  };
  test('0 ≤ score ≤ points', () => {
    fc.assert(
      fc.property(rules, rates, points, (one, rate, full) => {
        const score = scoreOf(one, rate, full);
        expect(score.equals(max(ZERO, min(score, exact(full))))).toBe(true);
      }),
    );
  });
  test('more is never worse for a forward indicator, nor better for a reverse one', () => {
    fc.assert(
      fc.property(rates, rates, points, (a, b, full) => {
        const [less, more] = [a, b].sort((left, right) => parseFloat(left) - parseFloat(right));
        if (less === undefined || more === undefined) return;
        expect(scoreOf(RATIO, less, full).compare(scoreOf(RATIO, more, full))).toBeLessThanOrEqual(0);
        expect(scoreOf(MIRROR, less, full).compare(scoreOf(MIRROR, more, full))).toBeGreaterThanOrEqual(0);
        expect(
          scoreOf(rule('step', P1), less, full).compare(scoreOf(rule('step', P1), more, full)),
        ).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
