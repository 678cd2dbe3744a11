import { decimal } from '../../../src/scoring/exact';
import { PACKS } from '../../../src/scoring/packs';
import type { CellValue } from '../../../src/sheet';
import { assessBy, row, scoreOf } from './forms';

/** Indicator, full marks, completion value → points, and the form whose table says so. */
type Figure = readonly [indicator: string, points: number, actual: CellValue, expected: string, source: string];

const YUEYANG: readonly Figure[] = [
  ['财政供养人员控制率', 5, '100%', '5', 'F05: ≤100%'],
  ['财政供养人员控制率', 5, '103%', '3.5', 'F05: 3 pp over, −0.5 each'],
  ['财政供养人员控制率', 5, '110%', '0', 'F05: floor 0'],
  ['“三公经费”变动率', 5, '-3%', '5', 'F05: ≤0'],
  ['“三公经费”变动率', 5, '2%', '4', 'F05: 2 pp, −0.5 each'],
  ['重点支出安排率', 5, '90%', '5', 'F05: ≥90%'],
  ['重点支出安排率', 5, '89.99%', '4', 'F05: [80,90)'],
  ['重点支出安排率', 5, '80%', '4', 'F05: [80,90)'],
  ['重点支出安排率', 5, '70%', '3', 'F05: [70,80)'],
  ['重点支出安排率', 5, '60%', '2', 'F05: [60,70)'],
  ['重点支出安排率', 5, '59.99%', '0', 'F05: <60%'],
  ['预算调整率', 3, '0%', '3', 'F06: =0'],
  ['预算调整率', 3, '10%', '2', 'F06: (0,10]'],
  ['预算调整率', 3, '10.01%', '1', 'F06: (10,20]'],
  ['预算调整率', 3, '20%', '1', 'F06: (10,20]'],
  ['预算调整率', 3, '30%', '0.5', 'F06: (20,30]'],
  ['预算调整率', 3, '30.01%', '0', 'F06: >30'],
  ['支付进度', 3, '2项', '2', 'F05: −0.5 a late fund'],
  ['支付进度', 3, '7项', '0', 'F05: floor 0'],
  ['资金结余', 3, '无结余', '3', 'F07: none'],
  ['资金结余', 3, '不超过上年', '2', 'F06: 2 of 3'],
  ['资金结余', 3, '超过上年', '0', 'F05: above last year'],
  ['“三公经费”控制率', 6, '100%', '6', 'F05: ≤100%'],
  ['“三公经费”控制率', 6, '104%', '2', 'F05: −1 each pp'],
  ['管理制度健全性', 3, '2项', '2', 'F05: 3 items × 1'],
  ['资金使用合规性', 3, '1次', '2', 'F05: −1 a violation'],
  ['资金使用合规性', 3, '4次', '0', 'F05: floor 0'],
];

const YUHUA: readonly Figure[] = [
  ['在职人员控制率', 5, '88.66%', '5', 'F11'],
  ['在职人员控制率', 5, '102%', '4', 'F09: −0.5 each pp'],
  ['“三公经费”变动率', 8, '5%', '4', 'F09: −0.8 each pp'],
  ['预算完成率', 5, '92.8%', '3', 'F11: 7.2 pp short, one full step'],
  ['预算完成率', 5, '95.01%', '5', 'F09: no full step'],
  ['预算完成率', 5, '95%', '3', 'F09: one step'],
  ['预算完成率', 5, '85%', '0', 'F09: floor 0'],
  ['预算控制率', 5, '0%', '5', 'F09: =0'],
  ['预算控制率', 5, '10%', '4', 'F09: (0,10]'],
  ['预算控制率', 5, '10.01%', '3', 'F09: (10,20]'],
  ['预算控制率', 5, '30%', '2', 'F09: (20,30]'],
  ['预算控制率', 5, '31%', '0', 'F09: >30'],
  ['新建楼堂馆所面积控制率', 5, '100%', '5', 'F09: ≤100%'],
  ['新建楼堂馆所面积控制率', 5, '106%', '3', 'F09: −2 each 5%'],
  ['新建楼堂馆所面积控制率', 5, '不适用', '5', 'F09: no such project → full'],
];

test.each(YUEYANG)('Yueyang: %s of %d points, %s → %s (%s)', (level3, points, actual, expected) => {
  expect(scoreOf('hunan-yueyang-2018', { level2: '预算执行', level3, points, actual })).toBe(expected);
});

test.each(YUHUA)('Yuhua: %s of %d points, %s → %s (%s)', (level3, points, actual, expected) => {
  expect(scoreOf('hunan-yuhua-2022', { level2: '预算执行', level3, points, actual })).toBe(expected);
});

test.each([
  ['hunan-yueyang-2018', '职责履行'],
  ['hunan-yuhua-2022', '公用经费控制率'],
])('%s: %s was not seen and is scored by hand', (pack, level3) => {
  expect(scoreOf(pack, { level3, points: 5, actual: '97%' })).toBe('manual');
});

const EXECUTION = { level2: '预算执行率' };

test.each<[pack: string, points: number, budget: number, outturn: number, expected: string, source: string]>([
  ['national-2020', 10, 20000, 9034, '4.52', 'F31'],
  ['national-2020', 10, 181.03, 566.57, '10', 'F00: capped'],
  ['hubei-2020', 20, 1.56, 1.56, '20', 'F25'],
  ['hubei-2020', 20, 10, 9, '18', 'F42: 20 × rate'],
  ['chongqing-2024', 10, 4764453.11, 4614453.11, '9.68', 'F03: cut, not rounded'],
  ['chongqing-2024', 10, 100, 76, '7.6', 'F04'],
  ['sichuan-2023', 10, 251.89, 251.89, '10', 'F32'],
])('%s: execution %d points, %d budgeted, %d spent → %s (%s)', (pack, points, budget, outturn, expected) => {
  expect(scoreOf(pack, { ...EXECUTION, points }, { budget, outturn })).toBe(expected);
});

test('Sichuan divides by the adjusted budget: 251.89 of 238.93 at first, 251.89 later (F32)', () => {
  const money = { budget: 238.93, adjusted: 503.78, outturn: 251.89 };
  expect(scoreOf('sichuan-2023', { ...EXECUTION, points: 10 }, money)).toBe('5');
  expect(scoreOf('national-2020', { ...EXECUTION, points: 10 }, money)).toBe('10');
});

test.each<[pack: string, target: string, actual: string, points: number, expected: string, source: string]>([
  ['national-2020', '≥95%', '90%', 10, '9.47', '财预〔2020〕10号'],
  ['national-2020', '≤200万元', '217.96万元', 6, '5.46', 'the excess off'],
  ['hubei-2020', '≤200万元', '217.96万元', 6, '5.51', 'F25: A/B'],
  ['hubei-2020', '≥6艘', '6艘', 20, '20', 'F25: capped at the points'],
  ['hubei-2020', '≥6艘', '9艘', 20, '20', 'F25: capped at the points'],
  ['manual-caps', '≥100人', '129人', 10, '10', 'below 130%'],
  ['manual-caps', '≥100人', '130人', 10, '8', '2 points off from 130% on'],
  ['guangxi', '≥100人', '130人', 10, '10', 'a reason, no points'],
])('%s: %s, %s of %d points → %s (%s)', (pack, target, actual, points, expected) => {
  expect(scoreOf(pack, { level2: '数量指标', points, target, actual })).toBe(expected);
});

test('Chongqing: the coefficient × the points (F04)', () => {
  expect(scoreOf('chongqing-2024', { level3: '播发稿件数量', points: 10, coefficient: '100%' })).toBe('10');
  expect(scoreOf('chongqing-2024', { level3: '播发稿件数量', points: 3, coefficient: '66.67%' })).toBe('2');
});

test.each<[pack: string, typed: number, obstacle: string | null]>([
  ['national-2020', 6, null],
  ['national-2020', 7.99, null],
  ['national-2020', 5.5, 'outsideBand'],
  ['hubei-2020', 5, null],
  ['hubei-2020', 5.5, null],
  ['hubei-2020', 4.99, 'outsideBand'],
])('%s: 部分达成 of 10 points, %d given → %s (F16, F25)', (pack, score, obstacle) => {
  const cells = { level2: '社会效益指标', points: 10, target: '效果明显', actual: '部分达成', score };
  expect(assessBy(pack, [row(cells)]).rows[0]?.obstacle).toBe(obstacle);
});

test.each<[rate: number, total: string]>([
  [80, '98'],
  [79.99, '89'],
  [70, '89'],
  [69.99, '79'],
  [60, '79'],
  [50, '69'],
  [49.99, '59'],
])('the manual: %d%% spent → the total is %s at most', (rate, expected) => {
  const rows = [
    row({ ...EXECUTION, points: 10, score: 8 }),
    row({ level2: '数量指标', points: 90, target: '100%', actual: '100%' }),
  ];
  expect(decimal(assessBy('manual-caps', rows, { budget: 100, outturn: rate }).total.standing)).toBe(expected);
});

test('when each pack demands a reason', () => {
  const demands = PACKS.map(({ id, reasons }) => [
    id,
    ...(['executionBelow', 'completionAbove', 'overBudget', 'completionBelow'] as const).map((trigger) => {
      const value = reasons[trigger];
      return value === undefined || value === false ? '–' : `${decimal(value.mul(100))}%`;
    }),
  ]);
  expect(demands).toEqual([
    ['liuyang-2020', '–', '–', '100%', '–'],
    ['national-2020', '90%', '130%', '100%', '80%'],
    ['hubei-2020', '–', '–', '–', '–'],
    ['hunan-yueyang-2018', '–', '–', '–', '–'],
    ['hunan-yuhua-2022', '–', '–', '–', '–'],
    ['guangxi', '–', '130%', '–', '–'],
    ['chongqing-2024', '–', '–', '–', '–'],
    ['sichuan-2023', '90%', '–', '–', '–'],
    ['manual-caps', '–', '130%', '–', '–'],
  ]);
});
