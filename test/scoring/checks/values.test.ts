import type { FindingCode } from '../../../src/scoring/findings';
import type { Rule, RulePack } from '../../../src/scoring/packs/pack';
import { findings, found, isFound, packNamed, type RowSpec } from './forms';

/** Each row: the code, whether it is found, what the case is, the row. */
test.each<[FindingCode, boolean, string, RowSpec]>([
  ['target-unreadable', true, 'a letter in the digits', { level3: '面积', target: '3M.8', actual: '14' }],
  ['target-unreadable', true, 'an error of Excel', { level3: '面积', target: '#REF!', actual: '14' }],
  ['target-unreadable', false, 'words', { level3: '面积', target: '合规', actual: '合规' }],
  ['target-unreadable', false, 'F28: what a template left', { level3: '公猪舍', target: '≥**平方米' }],
  ['actual-unreadable', true, 'a letter for a 0', { level3: '覆盖率', target: '100%', actual: '1O0%' }],
  ['actual-unreadable', false, '“/”', { level3: '得分', target: '10', actual: '/' }],

  ['unit-mismatch', true, 'F00: a percentage of an amount', { level3: '孵化器', target: '200万', actual: '100%' }],
  ['unit-mismatch', true, 'F00: a percentage of a day', { level3: '完成', target: '12月31日', actual: '100%' }],
  ['unit-mismatch', true, 'money and things', { level3: '投入', target: '30万元', actual: '35个' }],
  ['unit-mismatch', true, 'people and things', { level3: '培训', target: '30人', actual: '35个' }],
  ['unit-mismatch', false, 'each month and in all', { level3: '检查', target: '每月2次', actual: '24次' }],
  ['unit-mismatch', true, 'a day and things', { level3: '完成', target: '2023年12月31日', actual: '35个' }],
  ['unit-mismatch', true, 'things and a day', { level3: '完成', target: '35个', actual: '2023年12月31日' }],
  ['unit-mismatch', false, 'two days', { level3: '完成', target: '2023年12月31日', actual: '2023年12月30日' }],
  ['unit-mismatch', false, 'a bare number beside a day', { level3: '完成', target: '2023年12月31日', actual: '35' }],
  ['unit-mismatch', false, 'things beside a bare number', { level3: '培训', target: '35', actual: '2万元' }],
  ['unit-mismatch', false, 'no column for the result', { level3: '培训', target: '35个', actual: null }],
  ['unit-mismatch', false, 'a percentage of a percentage', { level3: '合格率', target: '95%', actual: '96%' }],
  ['unit-mismatch', false, 'a percentage of words', { level3: '影响', target: '长期', actual: '95%' }],
  ['unit-mismatch', false, 'F14: a number without a unit', { level3: '总成本', target: '≤202.6万元', actual: '132.9' }],
  [
    'unit-mismatch',
    false,
    'F35: the unit has a column',
    { level3: '知晓率', sign: '＝', target: 100, measure: '%', actual: 100 },
  ],
  ['unit-mismatch', false, '20名 are 20人', { level3: '培训', target: '20人', actual: '20名' }],
  ['unit-mismatch', false, '元 and 万元', { level3: '投入', target: '5万元', actual: '49800元' }],

  ['actual-repeats-target', true, 'F25', { level3: '满意度', target: '90%', actual: '≥90%' }],
  ['actual-repeats-target', true, 'in words', { level3: '带动就业', target: '1.5万人以上', actual: '1.5万人以上' }],
  ['actual-repeats-target', false, '“=” names the number', { level3: '公示', target: '=8个', actual: '=8个' }],
  ['actual-repeats-target', false, 'the target alone', { level3: '满意度', target: '≥90%', actual: '92%' }],

  ['target-vague', true, 'F00: 多', { level3: '引进企业', target: '引进企业20多个', actual: '100%' }],
  ['target-vague', true, 'F00: 长期', { level3: '可持续性', target: '长期' }],
  ['target-vague', true, 'F14', { level3: '影响程度', target: '效果明显', actual: '达成预期指标' }],
  ['target-vague', false, 'F14: 合规 can be looked up', { level3: '合规性', target: '合规', actual: '达成预期指标' }],
  ['target-vague', false, '以上 is a bound', { level3: '带动就业', target: '1.5万人以上', actual: '1.6万人' }],
  ['target-vague', false, 'a growth with its number', { level3: '收入', target: '同比增长5%', actual: '同比增长6%' }],
  ['target-vague', true, 'a degree', { level3: '影响', target: '满意度较高' }],
  ['target-vague', true, 'a comparison', { level3: '影响', target: '环境更好' }],
  ['target-vague', true, 'a rise without a number', { level3: '影响', target: '能力提升' }],
  ['target-vague', true, 'a grade alone', { level3: '影响', target: '高' }],
  ['target-vague', false, 'a grade that is awarded', { level3: '考核', target: '评为优' }],
  ['target-vague', false, 'a name that begins like one', { level3: '救助', target: '大病救助' }],
  ['target-vague', true, 'a sign other than 定性', { level3: '机制', sign: '＝', target: '显著提升' }],
  ['target-vague', false, 'F35: 定性', { level3: '机制', sign: '定性', target: '高', actual: '高' }],

  ['deadline-without-year', true, 'F00', { level3: '完成', target: '12月31日', actual: '100%' }],
  ['deadline-without-year', true, 'F25', { level3: '完成', target: '12月底之前完成', actual: '100%' }],
  ['deadline-without-year', false, 'with its year', { level3: '完成', target: '2020年12月31日前', actual: '100%' }],
  ['deadline-without-year', false, 'no date', { level3: '及时性', target: '及时', actual: '达成预期指标' }],

  ['over-completion', true, 'F17: 96 of 12', { level3: '宣传咨询活动', target: '12次', actual: '96次' }],
  ['over-completion', true, 'exactly 130%', { level3: '培训', target: '100人', actual: '130人' }],
  [
    'over-completion',
    false,
    'F04: 2859 of 2200 are 129.95%',
    { level3: '播发稿件', target: '2200篇', actual: '2859篇' },
  ],
  ['over-completion', false, 'less is better', { level3: '差错', target: '≤10次', actual: '14次' }],
  [
    'over-completion',
    false,
    'whether less is better is not said',
    { level3: '预算调整率', target: '3%', actual: '5%' },
  ],
  ['over-completion', false, 'a scanner’s 2 for ≥', { level3: '满意度', target: '≥90%', actual: '290%' }],

  ['actual-missing', true, 'F00: 2 of 4', { level2: '资产管理', level3: '资产', target: '完成', score: 5 }],
  ['actual-missing', true, 'no score either', { level3: '培训', target: '100人' }],
  ['actual-missing', false, 'full points are another finding’s', { level3: '培训', target: '100人', score: 10 }],
  ['actual-missing', false, 'F05: no such column', { level3: '资金结余', actual: null, score: 2 }],
  ['actual-missing', false, 'F12: the row does not apply', { level3: '指标1:/', target: '/', actual: '/', score: 0 }],
  ['actual-missing', false, 'nobody has begun', { level2: '数量指标' }],
  ['score-without-actual', true, 'F12', { level3: '指标1:工程质量合格', score: 10 }],
  ['score-without-actual', false, 'no points at all', { level3: '培训', target: '100人', points: '', score: 10 }],
  ['score-without-actual', true, '“无” beside a number', { level3: '培训', target: '100人', actual: '无', score: 10 }],
  ['score-without-actual', false, '“无” of nothing', { level3: '安全事故', target: '=0件', actual: '无', score: 10 }],
  ['score-without-actual', true, '“/” of nothing', { level3: '安全事故', target: '=0件', actual: '/', score: 10 }],
  ['actual-missing', false, '“没有” of nothing', { level3: '安全事故', target: '=0件', actual: '没有', score: 9 }],
  ['score-without-actual', false, 'the row does not apply', { level3: '检查', target: '/', actual: '/', score: 10 }],

  ['target-missing', true, 'F12', { level3: '指标1:工程质量合格', score: 10 }],
  ['target-missing', true, 'a result all the same', { level3: '培训', actual: '100%' }],
  ['target-missing', false, 'F05: no such column', { level3: '资金结余', target: null, score: 2 }],
  ['target-missing', false, 'F00: it stands in the name’s cell', { level3: '95%', score: 10 }],
  ['target-missing', false, 'the row does not apply', { level3: '检查', target: '/', actual: '/' }],
  ['target-missing', false, 'the execution row of the money block', { level2: '预算执行率', inMoneyBlock: true }],
  ['target-missing', true, 'nor a result', { level2: '成本指标', level3: '培训成本', score: 10 }],
  ['target-missing', false, 'no points are known', { level3: '培训', actual: '100%', points: '' }],
  ['target-missing', false, 'what a template left has none', { level3: '指标2：', actual: '100%' }],
  ['target-missing', true, '“/” is none', { level3: '培训', target: '/', actual: '100%' }],
  ['target-missing', false, 'nobody has begun', { level2: '数量指标' }],

  ['template-leftover', true, 'a number without a name', { level3: '指标2：' }],
  ['template-leftover', true, 'dots', { level3: '……' }],
  ['template-leftover', true, 'F28', { level3: '公猪舍(≥**平方米)', target: '1', actual: '1' }],
  ['template-leftover', true, 'in the target', { level3: '面积', target: 'XX平方米', actual: '1' }],
  [
    'template-leftover',
    false,
    'F12: a name behind the number',
    { level3: '指标2:完成农业综合水价改革项目', target: '1' },
  ],
  ['template-leftover', false, 'F12: “/” is an answer', { level3: '指标1:/', target: '/' }],
])('%s %s: %s', (code, expected, _, row) => {
  expect(isFound(code, row)).toBe(expected);
});

test.each<[boolean, string, RowSpec]>([
  [false, 'F04: which way is better is not said', { level3: '财政供养人员控制率', target: '100%', actual: '92%' }],
  [false, 'F04: nothing of it', { level3: '结转结余率', target: '2%', actual: '0' }],
  [true, 'the sign says it', { level3: '财政供养人员控制率', target: '≥100%', actual: '92%' }],
  [true, 'the name leaves no doubt', { level3: '发放率', target: '100%', actual: '92%' }],
  [true, 'nothing given for 9 of 10', { level3: '培训', target: '10次', actual: '9次', score: 0 }],
  [true, '“完成” is full marks', { level3: '培训', target: '10次', actual: '完成' }],
  [false, 'none of 0', { level3: '事故', target: '0起', actual: '0起' }],
  [false, 'one of 0, which no ratio measures', { level3: '事故', target: '0起', actual: '1起' }],
  [false, 'more than its points', { level3: '培训', target: '10次', actual: '9次', score: 11 }],
  [true, 'reached exactly, and the score is below', { level3: '控制率', target: '100%', actual: '100%', deduction: 1 }],
  [false, 'the target cannot be read', { level3: '发放率', target: '3M.8', actual: '92%' }],
])('score-differs %s: %s', (expected, _, row) => {
  expect(isFound('score-differs', { score: 8, note: '年中调整了方案', ...row })).toBe(expected);
});

test('score-differs: what the printed total is at odds with its parts for (F14) leaves the other rows to be judged', () => {
  const rows: RowSpec[] = [
    { level2: '预算执行率', inMoneyBlock: true, target: null, actual: null, score: 3, note: '年中调整了方案' },
    { level3: '培训', target: '10次', actual: '9次', score: 8, note: '年中调整了方案' },
  ];
  const lines = [
    ['total', '年度资金总额', 0, 0],
    ['source', '本年财政拨款', 100, 90],
  ] as const;
  expect(found('score-differs', { rows, lines })).toEqual(['K21 1']);
});

test('score-differs: a rule of tiers says itself which way is better', () => {
  const rows: RowSpec[] = [
    { level1: '过程', level3: '预算调整率', points: 3, target: null, actual: '5%', score: 1, note: '年中追加项目' },
  ];
  expect(found('score-differs', { rows }, packNamed('hunan-yueyang-2018'))).toEqual(['K20 1']);
});

/** National rules, of which every row is scored by this one. */
function by(rule: Rule): RulePack {
  const pack = packNamed('national-2020');
  return { ...pack, rules: [{ name: { 'zh-CN': '规则', 'en-US': 'Rule' }, when: {}, rule }] };
}

test.each<[boolean, Rule]>([
  [true, { type: 'ratio', params: {} }],
  [true, { type: 'reverseRatio', params: { form: 'mirror' } }],
  [true, { type: 'equal', params: {} }],
  [true, { type: 'deadline', params: {} }],
  [true, { type: 'groupSplit', params: { rule: { type: 'ratio', params: {} } } }],
  [false, { type: 'manual', params: {} }],
  [false, { type: 'passFail', params: {} }],
])('target-missing %s: a percentage without a target, by %j', (expected, rule) => {
  const rows: RowSpec[] = [{ level3: '培训', actual: '100%', score: 10 }];
  expect(found('target-missing', { rows }, by(rule))).toEqual(expected ? ['G20 10'] : []);
});

test('target-missing: no rate can be made of an amount alone', () => {
  const rows: RowSpec[] = [
    { level2: '成本指标', level3: '培训成本', actual: '12万元' },
    { level2: '资产管理', level3: '资产', actual: '12台', score: 4 },
  ];
  expect(found('target-missing', { rows }, packNamed('liuyang-2020'))).toEqual(['G20 10']);
});

test.each<[string, string, string]>([
  ['things and money', '35个', 'warning'],
  ['a percentage, which is the rate', '90%', 'hint'],
])('unit-mismatch: %s', (_, actual, severity) => {
  const seen = findings({ rows: [{ level3: '投入', target: '30万元', actual }] }).filter(
    ({ code }) => code === 'unit-mismatch',
  );
  expect(seen.map((one) => one.severity)).toEqual([severity]);
});
