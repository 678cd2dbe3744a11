/** The sample is the form published for 2020, with what the rules are to find left out. */
import { PRINTED, SAMPLE_GOALS, SAMPLE_LEVELS, SAMPLE_RESULTS } from '../../src/form/sample';
import { template } from '../../src/form/template';
import { rowsOf } from './drawn';

test('the rows that a clerk has filled in', () => {
  const blank = rowsOf(template('blank'));
  expect(rowsOf(template('sample')).filter((row) => !blank.includes(row))).toEqual([
    '2 40pt: A2:H2 2020年部门整体支出绩效自评表',
    '3 27pt: A3:D3 部门（单位）名称 | E3:H3 浏阳市文化产业园管理委员会 | J 规则包 | K liuyang-2020',
    '5 27pt: B5:D5 资金来源：（1）财政拨款 | E 181.03万元 | F5:G5 566.57万元 | H (0.00%) | J (0.00"万元")',
    '6 27pt: B6:D6 　　　　　（2）其他资金 | E / | F6:G6 113.84万元 | H (0.00%) | J (0.00"万元")',
    '7 27pt: B7:D7 资金结构：（1）基本支出 | E 115.15万元 | F7:G7 121.33万元 | H (0.00%) | J (0.00"万元")',
    '8 27pt: B8:D8 　　　　　（2）项目支出 | E 65.88万元 | F8:G8 559.08万元 | H (0.00%) | J (0.00"万元")',
    '10 240pt: ' +
      [
        [
          'B10:D11 　　一、推进“文化+科技”。以创意带动创业，年底…',
          '　　二、打造“消费+场景”。盘活老火车站片区、大…',
          '　　三、打通“文化+资本”。引入项目导师、路演辅…',
          '　　四、参与“湘赣边文化产业外环线”建设，推动创…',
          '　　五、探索飞地招商和品牌输出，在孵化小微企业的…',
        ].join('⏎'),
        [
          'E10:H11 　　2020年，园区获评“国家级众创空间”，并作…',
          '　　一、“文创+科创”。三个月建成网间经济孵化器…',
          '　　二、“平台+创业”。完善“两街两中心”布局，…',
          '　　三、“创意+服务”。全年引进企业20多个；游…',
        ].join('⏎'),
      ].join(' | '),
    '14 35pt: A14:A21 投入管理⏎指　　标 | B14:B21 30 | C 预算编审管理（3） | D14:E21 根据财政管理工作绩效考核相关办法规定填报 | F 100% | J 3 | L (0.00%)',
    '16 35pt: C 部门结转结余资金管理（4） | F 100% | J 4 | L (0.00%)',
    '17 35pt: C 预算绩效管理（5） | F 100% | J 5 | L (0.00%)',
    '18 35pt: C 预决算信息公开管理（4） | F 100% | J 4 | L (0.00%)',
    '19 35pt: C 财政监督管理（3） | F 100% | J 3 | L (0.00%)',
    '20 35pt: C 政府采购管理（3） | F 100% | J 3 | L (0.00%)',
    '21 35pt: C 资产管理（4） | G 2 | H 加强管理 | J 4 | L (0.00%)',
    '22 35pt: A22:A25 产出指标 | B22:B25 25 | C 数量指标（6） | D 浏阳市网间经济孵化器 | E 200万 | F 100% | J 6 | L (0.00%)',
    '23 35pt: C 质量指标（8） | D 年度计划完成 | E 100% | F 100% | J 8 | L (0.00%)',
    '24 35pt: C 时效指标（5） | D 2020年12月31日前 | E 12月31日 | F 100% | J 5 | L (0.00%)',
    '25 35pt: C 成本指标（6） | D 投入经费 | E 217.96万元 | F 108.98% | J 6 | L (0.00%)',
    '26 60pt: A26:A30 效益指标 | B26:B30 45 | C 经济效益指标（10） | D 加速业态创新，优化平台建设，推动产业集聚 | E 引进企业20多个 | F 100% | G 8 | J 10 | L (0.00%)',
    '27 35pt: C 社会效益指标（10） | D 带动就业 | E 1000多人 | F 100% | J 10 | L (0.00%)',
    '28 35pt: C 生态效益指标（7） | D 文创类企业 | E 100% | F 100% | J 7 | L (0.00%)',
    '29 35pt: C 可持续影响指标（8） | D 可持续性、长期性 | E 长期 | G 8 | J 8 | L (0.00%)',
    '30 35pt: C 满意度指标（10） | D 95% | G 10 | J 10 | L (0.00%)',
  ]);
});

test('every figure of the original stands in the sample’s texts', () => {
  for (const figure of ['410家', '1.5万人以上', '国家级众创空间', '荣誉2项', '路演1次', '“1+3”'])
    expect(SAMPLE_GOALS).toContain(figure);
  for (const figure of [
    '9000多人',
    '600多项',
    '荣誉4项',
    '引进企业20多个',
    '国家级众创空间',
    '19个项目',
    '100多名',
    '1.2亿元',
    '1.08亿元',
    '300多万元',
    '10多次',
    '9000多万人次',
    '2000多万元',
    '1万多人次',
    '210多万元',
  ]) {
    expect(SAMPLE_RESULTS).toContain(figure);
  }
});

test('the printed scores add up as printed', () => {
  expect(PRINTED.scores.reduce<number>((sum, score) => sum + score, 0)).toBe(PRINTED.total);
  expect(SAMPLE_LEVELS.flatMap(({ rows }) => rows)).toHaveLength(PRINTED.scores.length);
});

test('the points of a level make its weight, and the weights make 100', () => {
  for (const { level1, weight, rows } of SAMPLE_LEVELS)
    expect([level1, rows.reduce((sum, { points }) => sum + points, 0)]).toEqual([level1, weight]);
  expect(SAMPLE_LEVELS.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
});
