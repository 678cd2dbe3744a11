import { isSame, mayBe, nounOf } from '../../../src/scoring/narrative/noun';

test.each([
  ['力争年底实现各类文化企业', '文化企业'],
  ['力争再获县市级以上荣誉', '县市级以上荣誉'],
  ['培训人数', '培训'],
  ['新建公厕（含改建）', '新建公厕'],
  ['“四好农村路”', '四好农村路'],
  ['公共厕所', '公共厕所'],
  ['合并同类事项', '合并同类事项'],
  ['集中组织', ''],
  ['全年累计', ''],
  ['', ''],
])('%s is about %s', (text, words) => {
  expect(nounOf(text).words).toBe(words);
});

describe('two nouns', () => {
  test.each<[string, string, 'same' | 'maybe' | 'other']>([
    ['带动就业', '累计带动就业人数', 'same'],
    ['县市级以上荣誉', '省级以上荣誉', 'same'],
    ['举办培训班', '培训班期数', 'same'],
    ['实施项目', '实施项目', 'same'],
    ['实施项目', '签约项目', 'maybe'],
    ['培训干部', '干部培训完成率', 'maybe'],
    ['培训', '培训村社区干部', 'maybe'],
    ['群众满意度', '服务对象满意程度', 'maybe'],
    ['文化企业', '引进企业', 'other'],
    ['文化企业', '文创类企业', 'other'],
    ['城镇就业', '失业人员再就业', 'other'],
    ['荣誉', '', 'other'],
  ])('%s, %s: %s', (a, b, expected) => {
    const [left, right] = [nounOf(a), nounOf(b)];
    expect([isSame(left, right), isSame(right, left)]).toEqual([expected === 'same', expected === 'same']);
    expect([mayBe(left, right), mayBe(right, left)]).toEqual([expected !== 'other', expected !== 'other']);
  });
});
