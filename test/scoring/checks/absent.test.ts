/** What is not there: a completion value that is no answer, a row that does not apply, a form that nobody has begun. */
import type { FindingCode } from '../../../src/scoring/findings';
import { oneRule, packWith } from '../forms';
import { found, isFound, packNamed, type FormSpec, type RowSpec } from './forms';

const points = { points: 3, target: null };

describe('“无” as a completion value', () => {
  test.each<[FindingCode, boolean, string, RowSpec]>([
    ['score-without-actual', false, 'it counts no violation', { level3: '资金使用合规性', actual: '无' }],
    ['actual-missing', false, 'nor below full', { level3: '资金使用合规性', actual: '没有', score: 2 }],
    ['score-without-actual', false, 'nor in 支付进度', { level3: '支付进度', actual: '暂无' }],
    ['score-without-actual', false, 'a state may be 无', { level3: '资金结余', actual: '无' }],
    ['score-without-actual', true, '“/” is no answer', { level3: '资金使用合规性', actual: '/' }],
    ['score-without-actual', true, 'a blank is none', { level3: '资金使用合规性' }],
  ])('where the rule asks what there was, %s %s: %s', (code, expected, _, row) => {
    const spec = { rows: [{ level1: '过程', score: 3, ...points, ...row }] };
    expect(found(code, spec, packNamed('hunan-yueyang-2018')).length > 0).toBe(expected);
  });

  test.each<[string, object, boolean]>([
    ['yes or no', oneRule('passFail', {}), false],
    ['a ratio', oneRule('ratio', {}), true],
  ])('by the rule: %s', (_, rule, expected) => {
    const rows = [{ level3: '违规', actual: '无', score: 3, ...points }];
    expect(found('score-without-actual', { rows }, packWith(rule)).length > 0).toBe(expected);
  });
});

test.each<[FindingCode, boolean, string, RowSpec]>([
  ['score-without-actual', false, 'words are one', { level3: '影响', target: '长期', actual: '效果明显', score: 10 }],
  ['actual-missing', false, 'so they are below full', { level3: '影响', target: '长期', actual: '有效', score: 8 }],
  ['score-without-actual', false, '不适用', { level3: '检查', target: '10次', actual: '不适用', score: 10 }],
  ['actual-missing', false, '不适用, and no score', { level3: '检查', target: '10次', actual: '不适用' }],
  ['target-missing', false, '不适用, and no target', { level3: '检查', actual: '不适用' }],
  ['actual-missing', true, '“/” beside a target', { level3: '检查', target: '10次', actual: '/' }],
  ['actual-missing', true, '“/” for the target alone', { level3: '检查', target: '/' }],
  ['actual-missing', true, 'a name has been filled in', { level3: '培训' }],
  ['actual-missing', true, 'a target has', { target: '10次' }],
  ['actual-missing', true, 'a score has', { score: 5 }],
])('%s %s: %s', (code, expected, _, row) => {
  expect(isFound(code, row)).toBe(expected);
});

test.each<[string, FormSpec, readonly string[]]>([
  ['nobody has begun', { rows: [{}, { level2: '数量指标' }] }, []],
  ['another row has been filled in', { rows: [{}, { level3: '培训', actual: '10次' }] }, ['I20 10']],
  [
    'an execution row’s value is the money block’s to give',
    {
      rows: [{ level2: '预算执行率', inMoneyBlock: true, target: null, score: 5 }],
      lines: [['total', '合计', '', '']],
    },
    [],
  ],
])('actual-missing: %s', (_, spec, expected) => {
  expect(found('actual-missing', spec)).toEqual(expected);
});
