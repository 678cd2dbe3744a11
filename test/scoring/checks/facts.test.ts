/** What each finding rests on, in figures: the facts from which its sentence is worded, and where it leads. */
import { decimal, type Exact } from '../../../src/scoring/exact';
import { Rational } from '../../../src/scoring/rational';
import type { FindingCode } from '../../../src/scoring/findings';
import { findings, type FormSpec, type LineSpec, type RowSpec } from './forms';

const isExact = (value: unknown): value is Exact => value instanceof Rational;
const plain = (value: unknown): unknown => (isExact(value) ? decimal(value, 4) : value);

/** `I20 {"rate":"1.2"}`: cell, subject and facts of the first finding of that code. */
function told(code: FindingCode, spec: FormSpec): unknown {
  const one = findings(spec).find((each) => each.code === code);
  if (one === undefined) return null;
  const facts = Object.entries(one.facts).map(([name, value]) => [name, plain(value)]);
  return [one.at, one.subject, Object.fromEntries(facts)];
}

const EXECUTION: RowSpec = { level2: '预算执行率', inMoneyBlock: true, target: null, actual: null, note: null };
const line = (group: LineSpec[0], label: string, budget: number | string, outturn: number | string): LineSpec => [
  group,
  label,
  budget,
  outturn,
];

test.each<[FindingCode, string, FormSpec, unknown]>([
  [
    'over-budget',
    'a line',
    { lines: [line('total', '合计', 100, 120)] },
    ['F5', '合计', { of: 'line', rate: '1.2', excess: '200000', unit: '万元', scored: false, adjusted: null }],
  ],
  [
    'over-budget',
    'a line that scores a row',
    { rows: [{ ...EXECUTION, score: 10 }], lines: [line('total', '合计', 100, 120)] },
    ['F5', '合计', { of: 'line', rate: '1.2', excess: '200000', unit: '万元', scored: true, adjusted: null }],
  ],
  [
    'over-budget',
    'an adjusted budget',
    { lines: [['total', '合计', 100, 120, '', 150]] },
    ['F5', '合计', { of: 'line', rate: '1.2', excess: '200000', unit: '万元', scored: false, adjusted: '0.8' }],
  ],
  [
    'over-budget',
    'an adjusted budget of 0',
    { lines: [['total', '合计', 100, 120, '', 0]] },
    ['F5', '合计', { of: 'line', rate: '1.2', excess: '200000', unit: '万元', scored: false, adjusted: null }],
  ],
  ['over-budget', 'just all of it', { lines: [line('total', '合计', 100, 100)] }, null],
  [
    'over-budget',
    'a cost',
    { rows: [{ level2: '成本指标', level3: '投入', target: '≤100万元', actual: '120万元' }] },
    ['I20', '成本指标', { of: 'row', rate: '1.2', excess: '200000', unit: '万元', scored: true, adjusted: null }],
  ],
  [
    'over-budget',
    'another limit',
    { rows: [{ level3: '办理时间', target: '≤10天', actual: '12天' }] },
    ['I20', '质量指标', { of: 'target', rate: '1.2', excess: null, unit: null, scored: true, adjusted: null }],
  ],
  [
    'over-budget',
    'a limit that is just met',
    { rows: [{ level3: '办理时间', target: '≤10天', actual: '10天' }] },
    null,
  ],
  ['over-budget', 'a limit of 0', { rows: [{ level3: '事故', target: '≤0起', actual: '2起' }] }, null],
  ['over-budget', 'more than is wanted', { rows: [{ level3: '培训', target: '≥10次', actual: '12次' }] }, null],
  [
    'low-execution',
    'one line',
    { rows: [{ ...EXECUTION, score: 8 }], lines: [line('total', '合计', 100, 80)] },
    ['F5', '合计', { rate: '0.8', threshold: '0.9' }],
  ],
  [
    'low-execution',
    'several lines',
    { rows: [{ ...EXECUTION, score: 8 }], lines: [line('source', '省级', 60, 40), line('source', '县级', 40, 40)] },
    ['C20', '预算执行率', { rate: '0.8', threshold: '0.9' }],
  ],
  [
    'rate-mismatch',
    'a rate that is not that of the amounts',
    { lines: [['total', '合计', 100, 80, '37%']] },
    ['F5', '合计', { printed: '37%', rate: '0.8' }],
  ],
  [
    'rate-mismatch',
    'a rate of nothing',
    { lines: [['total', '合计', 0, 0, '37%']] },
    ['F5', '合计', { printed: '37%', rate: null }],
  ],
  [
    'over-budget',
    'one of several lines that score a row',
    { rows: [{ ...EXECUTION, score: 10 }], lines: [line('source', '省级', 60, 80), line('source', '县级', 40, 20)] },
    ['F5', '省级', { of: 'line', rate: '1.3333', excess: '200000', unit: '万元', scored: true, adjusted: null }],
  ],
  [
    'over-completion',
    'far more than was wanted',
    { rows: [{ level3: '培训', target: '100人', actual: '150人' }] },
    ['I20', '质量指标', { rate: '1.5', threshold: '1.3' }],
  ],
  ['source-structure', 'a structure alone', { lines: [line('structure', '基本支出', 90, 80)] }, null],
  [
    'source-structure',
    'a unit beside none',
    { heading: null, lines: [line('source', '财政拨款', '100万元', '80万元'), line('structure', '基本支出', 90, 80)] },
    null,
  ],
  [
    'source-structure',
    'no unit anywhere',
    { heading: null, lines: [line('source', '财政拨款', 100, 80), line('structure', '基本支出', 90, 80)] },
    ['C6', '', { of: 'budget', source: '100', structure: '90', unit: null }],
  ],
  [
    'source-structure',
    'the budgets',
    { lines: [line('source', '财政拨款', 100, 80), line('structure', '基本支出', 90, 80)] },
    ['C6', '', { of: 'budget', source: '1000000', structure: '900000', unit: '万元' }],
  ],
  [
    'source-structure',
    'the outturns',
    { lines: [line('source', '财政拨款', 100, 80), line('structure', '基本支出', 100, 70)] },
    ['D6', '', { of: 'outturn', source: '800000', structure: '700000', unit: '万元' }],
  ],
  [
    'source-structure',
    '“/” first',
    {
      lines: [line('source', '财政拨款', '/', '/'), line('source', '其他', 5, 5), line('structure', '基本支出', 5, 4)],
    },
    ['D7', '', { of: 'outturn', source: '50000', structure: '40000', unit: '万元' }],
  ],
  [
    'source-structure',
    'a blank leaves it open',
    { lines: [line('source', '财政拨款', 100, ''), line('structure', '基本支出', 90, 80)] },
    null,
  ],
  [
    'part-whole',
    'a budget',
    { lines: [line('total', '合计', 100, 100), line('source', '省级', 90, 100)] },
    ['C5', '合计', { of: 'budget', whole: '1000000', parts: '900000', unit: '万元' }],
  ],
  [
    'part-whole',
    'an outturn',
    { lines: [line('total', '合计', 100, 100), line('source', '省级', 100, 90)] },
    ['D5', '合计', { of: 'outturn', whole: '1000000', parts: '900000', unit: '万元' }],
  ],
  [
    'part-whole',
    'one of two parts cannot be read',
    { lines: [line('total', '合计', 100, 100), line('source', '省级', 60, 60), line('source', '县级', '若干', 60)] },
    ['D5', '合计', { of: 'outturn', whole: '1000000', parts: '1200000', unit: '万元' }],
  ],
  [
    'part-whole',
    'a total that cannot be read',
    { lines: [line('total', '合计', '若干', 100), line('source', '省级', 60, 60)] },
    ['D5', '合计', { of: 'outturn', whole: '1000000', parts: '600000', unit: '万元' }],
  ],
  [
    'part-whole',
    'no part has an amount',
    { lines: [line('total', '合计', 100, 100), line('source', '省级', '', '')] },
    null,
  ],
  [
    'amount-invalid',
    'a blank',
    { lines: [line('source', '省级', '', 5)] },
    ['C5', '省级', { at: 'C5', seen: '', fault: 'blank' }],
  ],
  [
    'amount-invalid',
    'a total, where its parts have no outturn',
    {
      lines: [
        line('total', '合计', '若干', 90),
        line('source', '基本支出', 60, ''),
        line('source', '项目支出', 40, ''),
      ],
    },
    ['C5', '合计', { at: 'C5', seen: '若干', fault: 'unreadable' }],
  ],
  [
    'amount-invalid',
    'a part, where one other has an outturn',
    { lines: [line('total', '合计', 100, 90), line('source', '基本支出', 60, 50), line('source', '项目支出', 40, '')] },
    ['D7', '项目支出', { at: 'D7', seen: '', fault: 'blank' }],
  ],
  [
    'unbudgeted-spending',
    'money without a budget',
    { lines: [line('source', '其他资金', '/', 3)] },
    ['D5', '其他资金', { outturn: '30000', unit: '万元' }],
  ],
  [
    'weights-total',
    'weights that make 90',
    { rows: [{ level1: '产出指标', points: 90 }], weights: { 产出指标: 90 } },
    ['A20', '', { sum: '90', full: '100' }],
  ],
  [
    'points-sum',
    'points that are not the weight',
    { rows: [{ points: 40 }, { points: 5 }], weights: { 产出指标: 50 } },
    ['A20', '产出指标', { of: 'rows', sum: '45', weight: '50' }],
  ],
  [
    'total-mismatch',
    'a total that does not add up',
    { rows: [{ level3: '培训', target: '1次', actual: '1次', score: 10 }], total: 12 },
    ['K99', '', { printed: '12', sum: '10' }],
  ],
  [
    'grade-mismatch',
    'a grade of another total',
    { rows: [{ level3: '培训', points: 100, target: '1次', actual: '1次', score: 80 }], total: 80, grade: '优' },
    ['L99', '', { printed: '优', grade: '良', total: '80' }],
  ],
  [
    'score-out-of-range',
    'above its points',
    { rows: [{ level3: '培训', target: '1次', actual: '1次', score: 12 }] },
    ['K20', '质量指标', { score: '12', points: '10' }],
  ],
  [
    'score-differs',
    'not the rule’s',
    { rows: [{ level3: '培训', target: '10次', actual: '9次', score: 8, note: '雨季停工' }] },
    ['K20', '质量指标', { score: '8', ruled: '9' }],
  ],
  [
    'score-without-actual',
    'full points for nothing',
    { rows: [{ level3: '培训', target: '10次', score: 10 }] },
    ['I20', '质量指标', { score: '10' }],
  ],
  [
    'actual-repeats-target',
    'the bound once more',
    { rows: [{ level3: '满意度', target: '90%', actual: ' ≥ 90% ' }] },
    ['I20', '质量指标', { actual: '≥90%' }],
  ],
  [
    'actual-missing',
    'less than full for nothing',
    { rows: [{ level3: '培训', target: '10次', score: 5 }] },
    ['I20', '质量指标', { points: '10' }],
  ],
  [
    'target-missing',
    'a result of nothing',
    { rows: [{ level3: '培训', actual: '100%' }] },
    ['G20', '质量指标', { points: '10' }],
  ],
  [
    'deduction-without-reason',
    'a deduction',
    { rows: [{ level3: '培训', target: '10次', actual: '9次', score: 9 }] },
    ['L20', '质量指标', { lost: '1', drafted: true }],
  ],
  [
    'deduction-without-reason',
    '“/” for a reason',
    { rows: [{ level3: '培训', target: '10次', actual: '9次', score: 9, note: '/' }] },
    ['L20', '质量指标', { lost: '1', drafted: false }],
  ],
  [
    'deduction-without-reason',
    'an old draft',
    { rows: [{ level3: '培训', target: '10次', actual: '8次', score: 8, note: '完成 90%，差 10 个百分点' }] },
    ['L20', '质量指标', { lost: '2', drafted: true }],
  ],
  [
    'deduction-without-reason',
    'the draft of a result below 0',
    { rows: [{ level3: '增长', target: '10次', actual: '-1次', score: 0 }] },
    ['L20', '质量指标', { lost: '10', drafted: true }],
  ],
  [
    'reason-thin',
    'no cause',
    { rows: [{ level3: '培训', target: '10次', actual: '9次', score: 9, note: ' 未完成 目标' }] },
    ['L20', '质量指标', { note: '未完成目标' }],
  ],
  [
    'full-despite-shortfall',
    'a row',
    { rows: [{ level3: '培训', target: '10次', actual: '9次', score: 10 }] },
    ['K20', '质量指标', { of: 'row', rate: '0.9', actual: '9次' }],
  ],
  [
    'full-despite-shortfall',
    'words',
    { rows: [{ level3: '平台', target: '完成', actual: '未完成', score: 10 }] },
    ['K20', '质量指标', { of: 'row', rate: null, actual: '未完成' }],
  ],
  [
    'full-despite-shortfall',
    'the money',
    { rows: [{ ...EXECUTION, score: 10 }], lines: [line('total', '合计', 100, 96)] },
    ['K20', '预算执行率', { of: 'money', rate: '0.96', actual: '' }],
  ],
  [
    'deducted-though-met',
    'met, and not in full',
    { rows: [{ level3: '培训', target: '10次', actual: '10次', score: 9, note: '雨季停工' }] },
    ['K20', '质量指标', { lost: '1' }],
  ],
  [
    'unit-mismatch',
    'things and money',
    { rows: [{ level3: '投入', target: '30万元', actual: '35个' }] },
    ['I20', '质量指标', { target: '30万元', actual: '35个', asRate: false }],
  ],
  [
    'unit-mismatch',
    'a percentage of things',
    { rows: [{ level3: '培训', target: '30个', actual: '90%' }] },
    ['I20', '质量指标', { target: '30个', actual: '90%', asRate: true }],
  ],
  [
    'unit-mismatch',
    'a percentage by the column of units',
    { rows: [{ level3: '培训', measure: '%', target: '30个', actual: 90 }] },
    ['I20', '质量指标', { target: '30个', actual: '90%', asRate: true }],
  ],
  [
    'unit-mismatch',
    'as it is written',
    { rows: [{ level3: '培训', target: '5', actual: '90.50%' }] },
    ['I20', '质量指标', { target: '5', actual: '90.50%', asRate: true }],
  ],
  [
    'target-vague',
    'some',
    { rows: [{ level3: '引进企业', target: '20多个', actual: '100%' }] },
    ['G20', '质量指标', { target: '20多个' }],
  ],
  [
    'template-leftover',
    'in the completion value',
    { rows: [{ level3: '面积', target: '10平方米', actual: 'XX平方米' }] },
    ['I20', '质量指标', { seen: 'XX平方米' }],
  ],
  [
    'template-leftover',
    'in the target',
    { rows: [{ level3: '面积', target: ' XX平方米 ', actual: '1' }] },
    ['G20', '质量指标', { seen: 'XX平方米' }],
  ],
  [
    'template-leftover',
    'in a line of the goals',
    { goals: '建成公路\n　新建**公里' },
    ['B10', '', { seen: '新建**公里' }],
  ],
  ['template-leftover', 'in the goals', { goals: '目标1：' }, ['B10', '', { seen: '目标1：' }]],
  [
    'target-unreadable',
    'an error of Excel',
    { rows: [{ level3: '面积', target: '#REF!', actual: '14' }] },
    ['G20', '质量指标', { seen: '#REF!', fault: 'error' }],
  ],
  [
    'actual-unreadable',
    'a letter for a 0',
    { rows: [{ level3: '覆盖率', target: '100%', actual: '1O0%' }] },
    ['I20', '质量指标', { seen: '1O0%', fault: 'unreadable' }],
  ],
  [
    'deadline-without-year',
    'a day',
    { rows: [{ level3: '完成', target: ' 12月31日 ', actual: '100%' }] },
    ['G20', '质量指标', { target: '12月31日' }],
  ],
  [
    'duplicate-indicator',
    'twice the same name',
    { rows: [{ level3: '培训人数' }, { level3: '培训人数' }] },
    ['C21', '培训人数', { first: 'C20' }],
  ],
  [
    'column-shifted',
    'a sum that is rather the completion value',
    {
      rows: [
        { level2: '成本指标', level3: '投入', target: '217.96万元', actual: '108.98%' },
        { level3: '孵化器', target: '200万', actual: '100%' },
      ],
    },
    ['G20', '成本指标', { of: 'actual', value: '217.96万元', other: '200万', otherAt: 'G21', rate: '1.0898' }],
  ],
  [
    'column-shifted',
    'a sum that is rather the other row’s target',
    {
      rows: [
        { level3: '孵化器', target: '200万', actual: '100%' },
        { level2: '成本指标', level3: '投入', target: '217.96万元', actual: '108.98%' },
      ],
    },
    ['G20', '质量指标', { of: 'target', value: '200万', other: '217.96万元', otherAt: 'G21', rate: '1.0898' }],
  ],
  [
    'column-shifted',
    'a name that is a value',
    { rows: [{ level3: '95%', score: 10 }] },
    ['G20', '质量指标', { of: 'name' }],
  ],
])('%s: %s', (code, _, spec, expected) => {
  expect(told(code, spec)).toEqual(expected);
});
