/** The arithmetic that each rule shows, without words: what a reader can check on paper. */
import { exact } from '../../../src/scoring/exact';
import type { CellValue } from '../../../src/sheet';
import { linesOf } from '../money';
import { arithmetic, outcome, rule, type Beside } from './subject';

interface Row {
  readonly type: string;
  readonly params?: object;
  readonly target?: CellValue;
  readonly actual?: CellValue;
  readonly points: number;
  readonly beside?: Beside;
}

const PRINTED = 'printedRate';
const PP = {
  base: '100%',
  direction: 'below',
  step: '5pp',
  stepUnit: 'pp',
  deduct: 2,
  partialStep: 'floor',
};
const ABOVE = { ...PP, direction: 'above', deduct: 1 };
const UNITS = { ...ABOVE, step: 1, stepUnit: 'abs', deduct: 0.5 };
const TIERS = { tiers: [{ from: '90%', score: '50%' }], else: 1 };
const ADDED = { numerator: { column: 'added' }, denominator: { column: 'initial' } };
const EXECUTION = { budget: 'all', over: 'cap' };

function shows(rows: readonly (readonly [string, Row, readonly string[]])[]): void {
  test.each(rows)('%s', (_, { type, params = {}, target = '', actual = '', points, beside }, expected) => {
    expect(arithmetic(outcome(rule(type, params), target, actual, points, beside))).toEqual(expected);
  });
}

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

describe('分档扣分', () => {
  const step = (params: object, target: CellValue, actual: CellValue): Row => ({
    type: 'step',
    params,
    target,
    actual,
    points: 5,
  });
  shows([
    [
      'below',
      step(PP, '', '92.8%'),
      [
        PRINTED,
        'completion 92.8%',
        'shortfall 100% − 92.8% = 7.2pp',
        'steps 7.2 ÷ 5 = 1.44 → 1 steps',
        'deduction 1 steps × 2 = 2',
        'score 5 − 2 = 3',
      ],
    ],
    ['not below', step(PP, '', '120%'), [PRINTED, 'completion 120%', 'score 5']],
    ['at the base', step(PP, '', '100%'), [PRINTED, 'completion 100%', 'score 5']],
    [
      'above, at most a share',
      step({ ...ABOVE, maxDeduct: '20%' }, '', '112%'),
      [
        PRINTED,
        'completion 112%',
        'excess 112% − 100% = 12pp',
        'steps 12 ÷ 5 = 2.4 → 2 steps',
        'deduction 2 steps × 1 = 2',
        'limit 5 × 20% = 1',
        'score 5 − 1 = 4',
      ],
    ],
    [
      'above, at most some points',
      step({ ...ABOVE, maxDeduct: 1 }, '', '112%'),
      [
        PRINTED,
        'completion 112%',
        'excess 112% − 100% = 12pp',
        'steps 12 ÷ 5 = 2.4 → 2 steps',
        'deduction 2 steps × 1 = 2',
        'limit 1',
        'score 5 − 1 = 4',
      ],
    ],
    [
      'above, no more than the points',
      step({ ...ABOVE, deduct: 3 }, '', '112%'),
      [
        PRINTED,
        'completion 112%',
        'excess 112% − 100% = 12pp',
        'steps 12 ÷ 5 = 2.4 → 2 steps',
        'deduction 2 steps × 3 = 6',
        'limit 5',
        'score 5 − 5 = 0',
      ],
    ],
    [
      'exactly the most that is taken: no limit to be told',
      step({ ...ABOVE, maxDeduct: 2 }, '', '112%'),
      [
        PRINTED,
        'completion 112%',
        'excess 112% − 100% = 12pp',
        'steps 12 ÷ 5 = 2.4 → 2 steps',
        'deduction 2 steps × 1 = 2',
        'score 5 − 2 = 3',
      ],
    ],
    [
      'units above',
      step(UNITS, '35微克', '38微克'),
      ['excess 38 − 35 = 3', 'steps 3 ÷ 1 = 3 → 3 steps', 'deduction 3 steps × 0.5 = 1.5', 'score 5 − 1.5 = 3.5'],
    ],
    [
      'units below',
      step({ ...UNITS, direction: 'below' }, '85%', '83%'),
      ['shortfall 85 − 83 = 2', 'steps 2 ÷ 1 = 2 → 2 steps', 'deduction 2 steps × 0.5 = 1', 'score 5 − 1 = 4'],
    ],
    [
      'units below where both ways count',
      step({ ...UNITS, direction: 'both' }, '35微克', '32微克'),
      ['shortfall 35 − 32 = 3', 'steps 3 ÷ 1 = 3 → 3 steps', 'deduction 3 steps × 0.5 = 1.5', 'score 5 − 1.5 = 3.5'],
    ],
    ['units on the right side', step(UNITS, '35微克', '30微克'), ['score 5']],
    ['a target of 0 that is met', step(ABOVE, '0起', '0起'), ['zeroTarget', 'score 5']],
    ['no rate', step(ABOVE, '35微克', ''), ['noActual']],
  ]);
});

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

describe('定性分档', () => {
  const band = (actual: CellValue, params: object = {}, beside: Beside = {}): Row => ({
    type: 'band',
    params: { edges: ['80%', '60%'], ...params },
    target: '显著提升',
    actual,
    points: 10,
    beside,
  });
  shows([
    ['reached', band('达成'), ['bandMet', 'range 8 – 10']],
    ['partly', band('部分达成'), ['bandPartly', 'range 6 – 7.99']],
    ['missed', band('未达成'), ['bandMissed', 'range 0 – 5.99']],
    ['at whole points', band('部分达成', {}, { round: { digits: 0, mode: 'halfUp' } }), ['bandPartly', 'range 6 – 7']],
    ['in its place', band('部分达成', { position: { partly: 'middle' } }), ['bandPartly', 'range 6 – 7.99', 'score 7']],
    ['no state', band('较好'), ['bandOpen']],
    ['a degree', band('85%'), [PRINTED, 'completion 85%', 'score 10 × 85% = 8.5']],
    [
      'a number of a number',
      { type: 'band', params: { edges: ['80%', '60%'] }, target: '20个', actual: '10个', points: 10 },
      ['completion 10 ÷ 20 = 50%', 'score 10 × 50% = 5'],
    ],
    [
      'how much worse a number is, where less is better, is for a person',
      { type: 'band', params: { edges: ['80%', '60%'] }, target: '≤20天', actual: '30天', points: 10 },
      ['bandOpen'],
    ],
    [
      '0 of 0',
      { type: 'band', params: { edges: ['80%', '60%'] }, target: '0起', actual: '0起', points: 10 },
      ['zeroTarget', 'score 10'],
    ],
    [
      'the form’s own words stand before the usual ones',
      band('未达成', { labels: { met: ['好'], missed: ['差'], partly: ['未达成'] } }),
      ['bandPartly', 'range 6 – 7.99'],
    ],
    ['one of the form’s own words', band('差', { labels: { missed: ['差'] } }), ['bandMissed', 'range 0 – 5.99']],
    ['words that are none of them', band('达成', { labels: { missed: ['差'] } }), ['bandMet', 'range 8 – 10']],
  ]);
});

describe('状态、是否、清单', () => {
  const state = (actual: CellValue): Row => ({
    type: 'state',
    params: { states: [{ words: ['无结余'], score: '50%' }], else: 1 },
    actual,
    points: 3,
  });
  const check = (params: object, actual: CellValue, points: number): Row => ({
    type: 'checklist',
    params,
    actual,
    points,
  });
  const unequal = {
    items: [
      { name: '检查记录', points: 3 },
      { name: '监控表', points: 1 },
    ],
  };
  const passFail = (target: CellValue, actual: CellValue, params: object = {}): Row => ({
    type: 'passFail',
    params,
    target,
    actual,
    points: 2,
  });
  shows([
    ['a state', state('本年无结余'), ['本年无结余 is 无结余', 'score 1.5']],
    ['the rest', state('很少'), ['score 1']],
    ['“/” is no state', state('/'), ['nothing']],
    ['yes in the form’s words', passFail('', '有计划', { pass: ['有计划'] }), ['有计划 is 有计划', 'score 2']],
    ['no in the form’s words', passFail('', '无计划', { fail: ['无计划'] }), ['无计划 is 无计划', 'score 0']],
    ['yes', passFail('', '是'), ['bandMet', 'score 2']],
    ['no', passFail('', '否'), ['bandMissed', 'score 0']],
    [
      'more than wanted',
      passFail('≥95%', '96%'),
      ['completion 96% ÷ 95% = 101.05%', 'limit 101.05% > 100%', 'score 2'],
    ],
    ['as much', passFail('≥95%', '95%'), ['completion 95% ÷ 95% = 100%', 'limit 100% = 100%', 'score 2']],
    ['less', passFail('≥95%', '19%'), ['completion 19% ÷ 95% = 20%', 'limit 20% < 100%', 'score 0']],
    ['no more than allowed', passFail('≤4天', '4天'), ['completion 4 ÷ 4 = 100%', 'limit 100% = 100%', 'score 2']],
    ['0 of 0', passFail('0起', '0起'), ['zeroTarget', 'score 2']],
    ['1 of 0', passFail('0起', '1起'), ['zeroTarget']],
    [
      'items, alike',
      check(
        {
          items: [
            { name: '办法', points: 1 },
            { name: '流程', points: 1 },
          ],
        },
        '1项',
        3,
      ),
      ['items 1', 'score 1 × 1 = 1'],
    ],
    ['all items', check(unequal, '100%', 4), ['items 2', 'score 4']],
    ['no item', check(unequal, '0项', 4), ['items 0', 'score 0']],
    ['items each', check({ each: 1 }, '9项', 3), ['items 9', 'score 9 × 1 = 9', 'limit 9 → 3']],
    ['items each, just the points', check({ each: 1 }, '3项', 3), ['items 3', 'score 3 × 1 = 3']],
    ['all of what is counted each', check({ each: 1 }, '100%', 3), ['bandMet', 'score 3']],
    ['violations', check({ deduct: 2 }, '2起', 5), ['violations 2', 'deduction 2 × 2 = 4', 'score 5 − 4 = 1']],
    [
      'more of them than points',
      check({ deduct: 2 }, '3起', 5),
      ['violations 3', 'deduction 3 × 2 = 6', 'score 5 − 5 = 0'],
    ],
    ['no violation', check({ deduct: 2 }, '没有', 5), ['violations 0', 'deduction 0 × 2 = 0', 'score 5 − 0 = 5']],
    ['“无” says how many violations there were, not how many items', check({ each: 1 }, '无', 5), ['nothing']],
    ['half an item', check({ each: 1 }, '1.5项', 5), ['noCount']],
    ['fewer than none', check({ each: 1 }, '-1项', 5), ['noCount']],
    ['1 to 2 items', check({ each: 1 }, '1-2项', 5), ['noCount']],
    ['at least 2 items', check({ each: 1 }, '≥2项', 5), ['noCount']],
    ['just 2 items', check({ each: 1 }, '=2项', 5), ['items 2', 'score 2 × 1 = 2']],
    ['money is no count', check({ each: 1 }, '2万元', 5), ['noCount']],
    ['blank', check({ each: 1 }, '', 5), ['nothing']],
    ['text that cannot be read', check({ each: 1 }, '5000吨稻谷、500吨成品粮', 5), ['unreadable']],
  ]);
});

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

describe('控制率、变动率、得分系数', () => {
  const control = (actual: CellValue, target: CellValue, scale: object): Row => ({
    type: 'controlRate',
    params: { scale },
    target,
    actual,
    points: 5,
  });
  const money = (initial: CellValue, budget: CellValue): Row => ({
    type: 'controlRate',
    params: { of: ADDED, scale: { tiers: [{ to: '0%', toIncluded: true, score: 5 }], else: 0 } },
    points: 5,
    beside: { lines: linesOf([{ initial, budget, outturn: 80 }]) },
  });
  const change = (last: CellValue, now: CellValue): Row => ({
    type: 'changeRate',
    params: { scale: { ...ABOVE, base: '0%', step: '10pp' } },
    target: last,
    actual: now,
    points: 8,
  });
  const tenPoints = ['steps 10 ÷ 5 = 2 → 2 steps', 'deduction 2 steps × 1 = 2', 'score 5 − 2 = 3'];
  shows([
    [
      'staff ÷ posts',
      control('110人', '100人', ABOVE),
      ['control 110 ÷ 100 = 110%', 'excess 110% − 100% = 10pp', ...tenPoints],
    ],
    ['in tiers', control('95人', '100人', TIERS), ['control 95 ÷ 100 = 95%', 'tier 95% → 2.5']],
    ['no posts, no staff', control('0人', '0人', ABOVE), ['zeroTarget', 'score 5']],
    ['no tier holds 0 ÷ 0', control('0人', '0人', TIERS), ['zeroTarget']],
    ['blank', control('', '100人', ABOVE), ['noActual']],
    ['added ÷ initial', money(100, 110), ['control 10 ÷ 100 = 10%', 'tier 10% → 0']],
    ['a budget that was cut', money(100, 80), ['control -20 ÷ 100 = -20%', 'nothingAdded', 'tier 0% → 5']],
    ['nothing added', money(100, 100), ['control 0 ÷ 100 = 0%', 'tier 0% → 5']],
    ['no first budget', money('', 100), ['noMoney']],
    ['a budget that cannot be read', money(100, '见附件'), ['noMoney']],
    [
      'a change',
      change('10万元', '11万元'),
      [
        'change 11万元 ÷ 10万元 − 100% = 10%',
        'excess 10% − 0% = 10pp',
        'steps 10 ÷ 10 = 1 → 1 steps',
        'deduction 1 steps × 1 = 1',
        'score 8 − 1 = 7',
      ],
    ],
    ['a printed change', change('', '-5%'), ['printedChange', 'change -5%', 'score 8']],
    ['a printed bound is no change', change('', '≤5%'), ['actualIsBound']],
    [
      'just that change',
      change('', '=5%'),
      [
        'printedChange',
        'change 5%',
        'excess 5% − 0% = 5pp',
        'steps 5 ÷ 10 = 0.5 → 0 steps',
        'deduction 0 steps × 1 = 0',
        'score 8 − 0 = 8',
      ],
    ],
    ['nothing in both years', change('0万元', '0万元'), ['zeroLastYear', 'score 8']],
    ['less than nothing', change('0万元', '-1万元'), ['zeroTarget']],
    [
      'a coefficient',
      { type: 'coefficient', points: 2, beside: { coefficient: '90%' } },
      ['coefficient 90%', 'score 2 × 90% = 1.8'],
    ],
    [
      'a bound is no coefficient',
      { type: 'coefficient', points: 2, beside: { coefficient: '≥90%' } },
      ['noCoefficient'],
    ],
    [
      'just that coefficient',
      { type: 'coefficient', points: 2, beside: { coefficient: '=90%' } },
      ['coefficient 90%', 'score 2 × 90% = 1.8'],
    ],
    ['a range is none', { type: 'coefficient', points: 2, beside: { coefficient: '80%-90%' } }, ['noCoefficient']],
    [
      'a number of things is none',
      { type: 'coefficient', points: 2, beside: { coefficient: '1个' } },
      ['noCoefficient'],
    ],
  ]);
});

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
