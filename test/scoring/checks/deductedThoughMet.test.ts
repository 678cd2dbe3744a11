import { found, isFound, packNamed, type RowSpec } from './forms';

const some = (row: RowSpec): RowSpec => ({ score: 8, note: '年中调整了方案', ...row });

describe('points lost though the target was met', () => {
  test.each<[string, RowSpec]>([
    ['F00: 经济效益', { level3: '引进企业', target: '引进企业20多个', actual: '100%' }],
    ['met exactly', { level3: '培训人数', target: '100人', actual: '100人' }],
    ['met beyond', { level3: '培训人数', target: '≥100人', actual: '110人' }],
    ['a cost below its limit', { level2: '成本指标', level3: '项目总成本', target: '≤202.6万元', actual: '132.9万元' }],
    ['a rate of exactly 100%, whichever way is better', { level3: '公用经费控制率', target: '100%', actual: '100%' }],
    ['in time', { level3: '完成时间', target: '2023年12月31日前', actual: '2023年11月20日' }],
  ])('%s', (_, row) => {
    expect(isFound('deducted-though-met', some(row))).toBe(true);
  });

  test.each<[string, RowSpec]>([
    ['missed', { level3: '培训人数', target: '100人', actual: '80人' }],
    ['full points', { level3: '培训人数', target: '100人', actual: '100人', score: 10 }],
    ['words: a band leaves room', { level3: '合规性', target: '合规', actual: '达成预期指标' }],
    ['which way is better is not said', { level3: '预算调整率', target: '3%', actual: '2%' }],
    ['a score below 0', { level3: '培训人数', target: '100人', actual: '100人', score: -1 }],
    ['扣减分数 names what was taken', { level3: '培训人数', target: '100人', actual: '100人', deduction: 2 }],
    [
      'more was taken than 扣减分数 names: score-differs’ to tell',
      { level3: '培训人数', target: '100人', actual: '100人', deduction: 1 },
    ],
    ['扣减分数 cannot be read', { level3: '培训人数', target: '100人', actual: '100人', deduction: '见附件' }],
    [
      'one score over two rows, of which this is the first',
      { level3: '培训人数', target: '100人', actual: '100人', joint: { rows: 2, place: 0 } },
    ],
    ['no result', { level3: '培训人数', target: '100人' }],
  ])('not: %s', (_, row) => {
    expect(isFound('deducted-though-met', some(row))).toBe(false);
  });

  test.each<[string, number, number, readonly string[]]>([
    ['as much as 扣减分数 names', 8, 2, []],
    ['less than it names', 8, 3, []],
    ['more than it names', 8, 1, ['K20 2']],
    ['it names nothing', 8, 0, ['K20 2']],
    ['full points', 10, 0, []],
  ])('where a person scores: %s', (_, score, deduction, expected) => {
    const row: RowSpec = { level2: '经济效益', level3: '引进企业', target: '20家', actual: '20家', note: '引进较晚' };
    const rows = [{ ...row, score, deduction }];
    expect(found('deducted-though-met', { rows }, packNamed('liuyang-2020'))).toEqual(expected);
  });

  test('score-differs is silent where it speaks, and where full points hide a shortfall', () => {
    const met: RowSpec = { level3: '培训人数', target: '100人', actual: '100人', score: 8 };
    const missed: RowSpec = { level3: '培训人数', target: '100人', actual: '80人' };
    expect(isFound('score-differs', met)).toBe(false);
    expect(isFound('score-differs', { ...missed, score: 10 })).toBe(false);
    expect(isFound('score-differs', { ...missed, score: 7 })).toBe(true);
  });
});
