/** The words that published forms and their plain variants print above their columns. */
import type { Field } from '../../../src/form/names';
import { formOn } from './found';
import { plainSheet } from './printed';

const FIGURES = '产出指标|数量指标|企业数|10|10|10|10|10|10|10';
const each = (field: Field, words: string): readonly (readonly [string, Field])[] =>
  words.split(' ').map((word) => [word, field]);

/** The field that was taken for the words in a heading; null where they say nothing. */
function fieldUnder(word: string, ...lines: readonly string[]): string | null {
  const { columns } = formOn(plainSheet('2021年度部门整体支出绩效自评表', ...lines));
  return columns.find(({ heading }) => heading === word)?.field ?? null;
}

describe('a heading of the indicator table', () => {
  test.each([
    ...each('target', '年度指标值 年初指标值 年初目标值 指标值 目标值 年度目标值 预期指标值 年度预期指标值 计划指标值'),
    ...each('target', '绩效目标值 年初设定值 计划值 预期值 调整指标值 调整后指标值 调整后目标值'),
    ...each('measure', '计量单位 度量单位 指标单位 单位'),
    ...each('sign', '指标性质 指标方向 运算符号 符号'),
    ...each('actual', '全年完成值 实际完成值 年终完成值 完成值 全年实际完成值 年度完成值 指标完成值 全年实际值'),
    ...each('actual', '实际值 本单位执行情况 实际完成情况 指标完成情况 完成情况'),
    ...each('completionRate', '完成率 指标完成率 完成比例'),
    ...each('coefficient', '得分系数'),
    ...each('deduction', '扣减分数 扣减分值 扣分 扣分值'),
    ...each('note', '偏差及原因分析 偏差原因分析及改进措施 偏差原因分析 偏差原因 扣分原因和其他说明 扣分原因'),
    ...each('note', '未完成原因分析 未完成原因和改进措施 未完成原因 原因分析 原因 备注'),
    ...each('note', '失分原因 未达标的说明 扣分情况及其改进措施 偏差大于20%的原因 未完成部分的分析'),
    ...each('rule', '评分规则'),
    ...each('reviewScore', '复核得分 复核分 复评得分 复评分'),
    ...each('reviewNote', '复核意见 复核说明'),
  ])('%s is %s', (word, field) => {
    expect(fieldUnder(word, `一级指标|二级指标|三级指标|分值|得分|${word}`, FIGURES)).toBe(field);
  });

  test.each(each('points', '分值 权重 指标分值 指标权重 分值权重 权重分值 权重分 标准分 标准分值 满分 满分值'))(
    '%s is %s',
    (word, field) => {
      expect(fieldUnder(word, `一级指标|二级指标|三级指标|${word}|完成值|得分`, FIGURES)).toBe(field);
    },
  );

  test.each(each('score', '自评得分 自评分 自评分数 自评分值 指标得分 实际得分 得分 评分'))(
    '%s is %s',
    (word, field) => {
      expect(fieldUnder(word, `一级指标|二级指标|三级指标|分值|完成值|${word}`, FIGURES)).toBe(field);
    },
  );

  test.each([
    ['一级指标名称|二级指标|三级指标', '一级指标名称', 'level1'],
    ['一级|二级|三级', '一级', 'level1'],
    ['一级指标|二级指标名称|三级指标', '二级指标名称', 'level2'],
    ['一级|二级|三级', '二级', 'level2'],
    ['一级指标|二级指标|三级指标名称', '三级指标名称', 'level3'],
    ['一级|二级指标|三级', '三级', 'level3'],
    ['一级指标|二级指标|指标名称', '指标名称', 'level3'],
    ['一级指标|二级指标|指标内容', '指标内容', 'level3'],
    ['一级指标|二级指标|绩效指标名称', '绩效指标名称', 'level3'],
    ['一级指标|二级指标|评价指标', '评价指标', 'level3'],
    ['一级指标|二级指标|考核指标', '考核指标', 'level3'],
  ])('%s: %s is %s', (levels, word, field) => {
    expect(fieldUnder(word, `${levels}|分值|完成值|得分`, FIGURES)).toBe(field);
  });

  test.each(['得分：', '得分*', '得分：*', '得分（分）', '得分（满分100分）', '得（评）分数'])(
    '%s: marks and brackets change nothing, words do',
    (word) => {
      const expected = word === '得（评）分数' ? null : 'score';
      const headings = `一级指标|二级指标|三级指标|分值|完成值|自评|${word}`;
      const { columns } = formOn(plainSheet('2021年度部门整体支出绩效自评表', headings, FIGURES));
      expect(columns.find(({ field }) => field === 'score')?.field ?? null).toBe(expected);
    },
  );

  test.each(['序号', '指标解释', '指标说明', '是否核心指标', '评分标准', '评价标准', '评分细则', '评分办法'])(
    '%s is known, and no field',
    (word) => {
      const { others } = formOn(
        plainSheet('2021年度部门整体支出绩效自评表', `一级指标|二级指标|三级指标|分值|得分|${word}`, FIGURES),
      );
      expect(others).toEqual([{ heading: word, at: 'F2', column: 5 }]);
    },
  );

  test('marks within a heading are its own', () => {
    expect(fieldUnder('得：分', '一级指标|二级指标|三级指标|分值|完成值|得：分', FIGURES)).toBeNull();
  });

  test.each(['职责', '部门', '主要偏差', '分', `偏差${'及其'.repeat(20)}原因`])('%s says nothing', (word) => {
    expect(fieldUnder(word, `一级指标|二级指标|三级指标|分值|得分|${word}`, FIGURES)).toBeNull();
  });
});

describe('a heading of the money block', () => {
  const below = ['一级指标|二级指标|三级指标|分值|完成值|得分', FIGURES];
  const LINE = '年度资金总额|100|90|80|10|9';
  test.each([
    ...each('initialBudget', '年初预算数 年初预算 年初预算金额 年初批复数'),
    ...each('adjustedBudget', '调整后预算数 调整预算数 调整后预算 调整后全年预算数'),
  ])('%s is %s', (word, field) => {
    expect(fieldUnder(word, `|全年预算数|${word}|全年执行数|执行率`, LINE, ...below)).toBe(field);
  });
  test.each([
    ...each('executionPoints', '分值 权重 执行率权重 执行分值'),
    ...each('executionScore', '得分 执行率得分 自评得分 执行得分'),
  ])('%s is %s', (word, field) => {
    const pair = field === 'executionPoints' ? `${word}|得分` : `分值|${word}`;
    expect(fieldUnder(word, `|全年预算数|全年执行数|执行率|${pair}`, LINE, ...below)).toBe(field);
  });
  test.each([
    ...each('budget', '全年预算数 全年调整预算数 预算数 全年预算 预算金额 预算安排数 合计'),
    // Without 全年预算数 the adjusted figure is the year's budget, without either the first one.
    ...each('budget', '调整后预算数 年初预算数'),
  ])('%s is %s', (word, field) => {
    const others = word === '合计' ? '年初预算数|' : '';
    expect(fieldUnder(word, `|${others}${word}|全年执行数|执行率|得分`, LINE, ...below)).toBe(field);
  });
  test.each([
    ...each('outturn', '全年执行数 执行数 预算执行数 全年支出数 实际支出数 实际执行数 全年实际支出 决算数'),
    ...each('executionRate', '执行率 预算执行率'),
  ])('%s is %s', (word, field) => {
    expect(fieldUnder(word, `|全年预算数|${word}|得分`, LINE, ...below)).toBe(field);
  });
});

describe('a row of headings', () => {
  const heads = (...lines: readonly string[]) => {
    const { columns } = formOn(plainSheet('2021年度部门整体支出绩效自评表', ...lines, FIGURES));
    return columns.map(({ field, at }) => `${field} ${at}`).join(', ');
  };
  test.each([
    ['over two rows', ['一级|二级|三级|年度|完成|分值|得分', '指标|指标|指标|指标值|值||']],
    [
      'over three rows, one of them blank',
      ['一级|二级|三级|年度|完成|分值|得分', '||||||', '指标|指标|指标|指标值|值||'],
    ],
  ])('%s', (_, lines) => {
    expect(heads(...lines)).toBe('level1 A2, level2 B2, level3 C2, target D2, actual E2, points F2, score G2');
  });
  test('over four rows, and no more', () => {
    const broken = (...blanks: readonly string[]) => [
      '一级|二级|三级|年度|完成|分值|得分',
      ...blanks,
      '指标|指标|指标|指标值|值||',
    ];
    const over = (lines: readonly string[]) => heads(...lines).includes('target D2');
    expect([over(broken('||||||', '||||||')), over(broken('||||||', '||||||', '||||||'))]).toEqual([true, false]);
  });
  test('the fewest rows that say the most', () => {
    expect(heads('一级指标|二级指标|三级指标|指标值|完成值|分值|得分')).toBe(
      'level1 A2, level2 B2, level3 C2, target D2, actual E2, points F2, score G2',
    );
  });
});
