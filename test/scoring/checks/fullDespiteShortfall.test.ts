import { found, isFound, type RowSpec } from './forms';

const full = (row: RowSpec): RowSpec => ({ score: 10, ...row });

describe('full points though the target was missed', () => {
  test.each<[string, RowSpec]>([
    ['F04: 政府采购执行率', { level3: '政府采购执行率', target: '100%', actual: '72.74%' }],
    ['F17: 居民健康档案', { level3: '指标1:居民健康档案', target: '38508人', actual: '37442人' }],
    ['an upper bound', { level3: '投诉次数', target: '≤3次', actual: '5次' }],
    ['a cost', { level2: '成本指标', level3: '项目总成本', target: '200万元', actual: '217.96万元' }],
    ['a percentage in place of the value', { level3: '带动就业', target: '1000多人', actual: '60%' }],
    ['a percentage without any target', { level2: '预算编审管理', actual: '90%' }],
    ['a number near the target', { level3: '引进企业', target: '20多个', actual: '15个' }],
    ['0 that was to be', { level3: '安全事故', target: '=0起', actual: '2起' }],
    ['a deadline', { level2: '时效指标', level3: '完成时间', target: '2023年6月30日前', actual: '2023年9月' }],
    ['words that say so', { level3: '平台建设', target: '完成', actual: '未完成' }],
    ['reached in part', { level3: '平台建设', target: '达成', actual: '部分达成预期指标并具有一定效果' }],
    ['sign and unit in columns of their own', { level3: '满意度', sign: '≥', target: 95, measure: '%', actual: 90 }],
  ])('%s', (_, row) => {
    expect(isFound('full-despite-shortfall', full(row))).toBe(true);
  });

  test.each<[string, RowSpec]>([
    ['met', { level3: '培训人数', target: '100人', actual: '100人' }],
    ['met beyond', { level3: '培训人数', target: '≥100人', actual: '129人' }],
    ['F04: whether less is better is not said', { level3: '财政供养人员控制率', target: '100%', actual: '92%' }],
    ['F04: 预算调整率', { level3: '预算调整率', target: '3%', actual: '0%' }],
    ['F11: a rate without a target column', { level3: '在职人员控制率', target: null, actual: '88.66%' }],
    [
      'F26: a cost row that measures settling',
      { level2: '成本指标', level3: '成本核算率', target: '100%', actual: '100%' },
    ],
    ['a satisfaction without a target', { level3: '服务对象满意度', actual: '96%' }],
    ['the target stands in the name’s cell', { level2: '满意度指标', level3: '86%', actual: '89%' }],
    ['a target that cannot be read', { level3: '带动就业', target: '3M.8', actual: '89%' }],
    ['a number that is only near', { level3: '覆盖人数', target: '约100人', actual: '99人' }],
    ['a result that is only near', { level3: '覆盖人数', target: '1000人', actual: '990多人' }],
    ['nothing happened, as it should', { level3: '安全生产', target: '无事故', actual: '未发生安全事故' }],
    ['F34: words for a number', { level2: '经济成本指标', level3: '成本控制数', target: '≤30万元', actual: '完成' }],
    ['F25: the bound once more', { level3: '满意度', target: '90%', actual: '≥90%' }],
    ['a deadline kept', { level3: '完成时间', target: '12月底之前完成', actual: '2023年11月' }],
    ['a range', { level3: '完成率', target: '90%-95%', actual: '92%' }],
    ['0 of 0', { level3: '安全事故', target: '0起', actual: '0起' }],
    ['no points', { level3: '平台建设', target: '完成', actual: '未完成', points: 0, score: 0 }],
    ['not full', { level3: '培训人数', target: '100人', actual: '90人', score: 9 }],
  ])('not: %s', (_, row) => {
    expect(isFound('full-despite-shortfall', full(row))).toBe(false);
  });

  test('an execution row at 96% with full points; not where the rule rounds up to full', () => {
    const row: RowSpec = { level2: '预算执行率', inMoneyBlock: true, target: null, actual: null, score: 10 };
    const spent = (outturn: number) => ({ rows: [row], lines: [['total', '年度资金总额', 100, outturn]] as const });
    expect(found('full-despite-shortfall', spent(96))).toEqual(['K20 10']);
    expect(found('full-despite-shortfall', spent(99.999))).toEqual([]);
    expect(found('full-despite-shortfall', spent(100))).toEqual([]);
  });
});
