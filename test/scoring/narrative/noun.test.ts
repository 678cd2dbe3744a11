import { isSame, mayBe, nounOf } from '../../../src/scoring/narrative/noun';

test.each([
  ['力争年底实现各类文化企业', '文化企业'],
  ['力争再获县市级以上荣誉', '县市级以上荣誉'],
  ['产值达亿元企业', '亿元企业'],
  ['获得荣誉', '荣誉'],
  ['水质达到三类标准', '三类标准'],
  ['拟建公厕', '建公厕'],
  ['培训人数', '培训'],
  ['培训人数达到', '培训'],
  ['新建公厕（含改建）', '新建公厕'],
  ['“四好农村路”', '四好农村路'],
  ['公共厕所', '公共厕所'],
  ['合并同类事项', '合并同类事项'],
  // words that only look as if they introduced a quantity
  ['群众获得感', '群众获得感'],
  ['群众获得感调查', '群众获得感调查'],
  ['目标达到率', '目标达到率'],
  ['达标企业', '达标企业'],
  ['发达地区', '发达地区'],
  ['模拟演练', '模拟演练'],
  ['即将开工项目', '即将开工项目'],
  ['捕获流浪犬', '捕获流浪犬'],
  ['光伏并网容量', '光伏并网容量'],
  ['凝聚社会共识', '凝聚社会共识'],
  ['项目推进会', '项目推进会'],
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
    ['实施重点项目', '重点项目', 'same'],
    ['开展企业培训', '企业培训', 'same'],
    ['光伏发电站', '光伏发电厂', 'same'],
    ['培训', '培训班', 'same'],
    ['省级以上荣誉', '县级以上荣誉称号', 'same'],
    ['实施项目', '签约项目', 'maybe'],
    ['实施项目', '大项目', 'maybe'],
    ['培训班', '培训会', 'maybe'],
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
