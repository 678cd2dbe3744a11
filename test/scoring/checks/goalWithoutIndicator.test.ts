import { assessSheet, PRINTED_CELLS } from '../../form/sheets';
import { saidOf, type Texts } from '../narrative/said';

test('the form as printed (F00): 企业 410 家, 荣誉 2 项, 路演 1 次', () => {
  const { findings } = assessSheet('liuyang-2020', PRINTED_CELLS);
  expect(
    findings.filter(({ code }) => code === 'goal-without-indicator').map(({ at, subject }) => [at, subject]),
  ).toEqual([
    ['B10', '文化企业'],
    ['B10', '县市级以上荣誉'],
    ['B10', '文化金融路演'],
  ]);
});

describe('promised and measured nowhere', () => {
  test.each<[string, Texts, readonly string[]]>([
    ['one promise', { goals: '新建公厕5座' }, ['B10 · 新建公厕5座']],
    ['said twice, found once', { goals: '新建公厕5座。年内新建公厕5座。' }, ['B10 · 新建公厕5座']],
    [
      'with what is reported of it',
      { goals: '新建公厕5座', results: '新建公厕6座' },
      ['B10 · 新建公厕5座 · 新建公厕6座'],
    ],
    [
      'beside a row of its cost',
      { goals: '新建公厕5座', row: ['新建公厕成本', '≤50万元', '45万元'] },
      ['B10 · 新建公厕5座'],
    ],
    [
      'beside a row of another thing',
      { goals: '新建公厕5座', row: ['帮扶企业', '20家', '20家'] },
      ['B10 · 新建公厕5座'],
    ],
    [
      'beside a row of the same number that another promise claims',
      { goals: '新建公厕5座，慰问困难家庭5户', row: ['新建公厕', '5座', '5座'] },
      ['B10 · 慰问困难家庭5户'],
    ],
    ['money to be earned', { goals: '实现税收收入1.2亿元' }, ['B10 · 实现税收收入1.2亿元']],
    [
      'beside a row of the same number of something else',
      { goals: '新建公厕5座', row: ['环卫设施', '5万元', '5辆'] },
      ['B10 · 新建公厕5座'],
    ],
    [
      'beside another 100%',
      { goals: '困难群众救助覆盖率达到100%', row: ['资金到位', '100%', '100%'] },
      ['B10 · 困难群众救助覆盖率达到100%'],
    ],
    ['a rate', { goals: '困难群众救助覆盖率达到100%' }, ['B10 · 困难群众救助覆盖率达到100%']],
  ])('%s', (_, texts, expected) => {
    expect(saidOf('goal-without-indicator', texts)).toEqual(expected);
  });
});

describe('measured, or no promise', () => {
  test.each<[string, Texts]>([
    ['the same noun', { goals: '新建公厕5座', row: ['新建公厕数量', '5座', '5座'] }],
    ['the same noun, another number', { goals: '新建公厕5座', row: ['新建公厕数量', '3座', '3座'] }],
    ['the same number under another name', { goals: '新建公厕5座', row: ['环卫设施', '≥5座', '5座'] }],
    ['the same number in the completion value', { goals: '新建公厕5座', row: ['环卫设施', '完成', '5座'] }],
    ['the same number in the target', { goals: '新建公厕5座', row: ['环卫设施', '5座', '100%'] }],
    ['the same rate', { goals: '困难群众救助覆盖率达到95%', row: ['资金到位', '95%', '96%'] }],
    ['one of it', { goals: '集中组织一次文化金融路演大会', row: ['宣传活动', '1次', '1次'] }],
    ['none of it', { goals: '安全生产事故0起', row: ['平安建设', '0起', '0起'] }],
    ['another number in the target cell', { goals: '引进企业20家', row: ['经济效益', '引进企业15个', '100%'] }],
    ['its rate', { goals: '培训干部200人', row: ['干部培训完成率', '100%', '100%'] }],
    ['by words', { goals: '新建公厕5座', row: ['新建公厕', '完成', '完成'] }],
    ['in the target cell itself', { goals: '引进企业20家', row: ['经济效益', '引进企业20多个', '100%'] }],
    ['money to be spent (F13)', { goals: '本项目共申请预算资金90万元' }],
    ['a stock from before', { goals: '现有贫困村35个' }],
    ['a plan’s name', { goals: '完善园区“1+3”的产业布局，落实“十四五”规划' }],
    ['no quantity', { goals: '加强监督检查，提升服务水平' }],
    ['no text', {}],
  ])('%s', (_, texts) => {
    expect(saidOf('goal-without-indicator', texts)).toEqual([]);
  });
});
