import { findingInWords } from '../../../src/wording/findings';
import { enUS } from '../../../src/wording/en-US';
import { translator } from '../../../src/wording/translator';
import { zhCN } from '../../../src/wording/zh-CN';
import { assessSheet, PRINTED_CELLS } from '../../form/sheets';
import { saidOf, type Texts } from '../narrative/said';

describe('a conflict shows what each place says', () => {
  test.each<[string, Texts, readonly string[]]>([
    [
      'F00: promised 1.5万, reported 9000多, 1000多 in the cell',
      {
        goals: '累计带动就业1.5万人以上',
        results: '累计带动就业9000多人',
        row: ['带动就业', '1000多人', '100%'],
      },
      ['B10 · 累计带动就业1.5万人以上 · 累计带动就业9000多人 · 1000多人 · E27'],
    ],
    [
      'the result below the goal, and no row',
      { goals: '新建公厕5座。', results: '新建公厕3座。' },
      ['B10 · 新建公厕5座 · 新建公厕3座'],
    ],
    [
      'the result above an upper bound',
      { goals: '新增信访积案不超过5件', results: '新增信访积案8件' },
      ['B10 · 新增信访积案不超过5件 · 新增信访积案8件'],
    ],
    [
      'the target below the goal',
      { goals: '培训干部200人', row: ['培训干部人数', '≥150人', '150人'] },
      ['B10 · 培训干部200人 · ≥150人 · E27'],
    ],
    [
      'the noun behind the number',
      { goals: '引进20家企业', row: ['引进企业', '15家', '15家'] },
      ['B10 · 引进20家企业 · 15家 · E27'],
    ],
    [
      'a rate below the promised one',
      { goals: '抽检合格率达到98%以上', results: '抽检合格率为95%' },
      ['B10 · 抽检合格率达到98%以上 · 抽检合格率为95%'],
    ],
    [
      'money in another unit',
      { goals: '实现税收收入1.2亿元', results: '实现税收收入9000万元' },
      ['B10 · 实现税收收入1.2亿元 · 实现税收收入9000万元'],
    ],
    [
      'what the year added beside a goal that does not say how it counts',
      { goals: '培育文化企业20家', results: '新增培育文化企业12家' },
      ['B10 · 培育文化企业20家 · 新增培育文化企业12家'],
    ],
    [
      '高新 adds nothing',
      { goals: '累计培育高新技术企业20家', results: '培育高新技术企业12家' },
      ['B10 · 累计培育高新技术企业20家 · 培育高新技术企业12家'],
    ],
    [
      'the noun in the target cell',
      { goals: '引进企业20家', row: ['经济效益', '引进企业15个', '100%'] },
      ['B10 · 引进企业20家 · 引进企业15个 · E27'],
    ],
    [
      'a target beyond an upper bound',
      { goals: '新增信访积案不超过5件', row: ['新增信访积案', '≤8件', '3件'] },
      ['B10 · 新增信访积案不超过5件 · ≤8件 · E27'],
    ],
    [
      'the completion value unlike the result',
      { goals: '新建公厕5座', results: '新建公厕5座', row: ['新建公厕', '5座', '4座'] },
      ['B10 · 新建公厕5座 · 新建公厕5座 · 4座 · F27'],
    ],
    [
      'met by 100%, while the result stays below the target',
      { goals: '新建公厕5座', results: '新建公厕3座', row: ['新建公厕', '5座', '100%'] },
      ['B10 · 新建公厕5座 · 新建公厕3座 · 100% · F27'],
    ],
    [
      'no goal: the completion value unlike the result',
      { goals: '做好公共服务', results: '全年新建公厕3座', row: ['新建公厕', '3座', '5座'] },
      ['E10 · 全年新建公厕3座 · 5座 · F27'],
    ],
    [
      'people and 名, 场 and 次',
      { goals: '培训干部200人、举办惠民演出10场', results: '培训干部120名，举办惠民演出8次' },
      ['B10 · 培训干部200人 · 培训干部120名', 'B10 · 举办惠民演出10场 · 举办惠民演出8次'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(saidOf('narrative-conflict', texts)).toEqual(expected);
  });
});

describe('no conflict', () => {
  test.each<[string, Texts]>([
    ['over-fulfilment (F00)', { goals: '力争再获县市级以上荣誉2项', results: '获得省级以上荣誉4项' }],
    ['the same', { goals: '新建公厕5座', results: '新建公厕5座', row: ['新建公厕', '5座', '5座'] }],
    ['the same, near', { goals: '引进企业20家', results: '全年引进企业20多家', row: ['引进企业', '20家', '23家'] }],
    ['the same, rounded', { goals: '实现税收收入1.2亿元', results: '实现税收收入11980万元' }],
    ['the same rate, rounded', { results: '合格率为98.5%', row: ['合格率', '≥95%', 0.98512] }],
    [
      'the whole beside a part',
      { goals: '失业人员再就业1000人', results: '失业人员再就业1200人', row: ['城镇新增就业', '5000人', '5200人'] },
    ],
    ['the same, in another unit', { goals: '新建公路10公里', results: '新建公路10千米' }],
    [
      'a shortfall that the row puts down',
      { goals: '新建公厕5座', results: '新建公厕4座', row: ['新建公厕', '5座', '4座'] },
    ],
    ['several reports that make it together', { goals: '获荣誉3项', results: '获荣誉1项，又获荣誉2项' }],
    ['a part of it', { goals: '培训干部200人', results: '培训村社区干部80人' }],
    ['其中', { goals: '培训干部200人', results: '培训干部210人，其中培训干部50人为女性' }],
    ['half a year', { goals: '新建公厕5座', results: '上半年新建公厕2座，全年新建公厕5座' }],
    ['a stock beside what the year added', { goals: '累计培育企业100家', results: '新增培育企业12家' }],
    ['another noun', { goals: '引进企业20家', results: '帮扶企业5家' }],
    ['a general noun', { goals: '推进项目20个', results: '签约项目5个' }],
    ['another unit', { goals: '培训干部3期', results: '培训干部2人' }],
    [
      'the target as rounded as the result',
      { goals: '实现税收收入1.2亿元', results: '实现税收收入12000万元', row: ['税收收入', '1.2亿元', '100%'] },
    ],
    ['a target that was rounded', { goals: '实现税收收入12010万元', row: ['税收收入', '1.2亿元', '100%'] }],
    ['a row in another unit', { goals: '培训干部200人', row: ['培训干部', '3期', '3期'] }],
    ['a row of money', { goals: '培训干部200人', row: ['培训干部', '10万元', '10万元'] }],
    ['people beside money', { goals: '发放稳岗补贴500万元', results: '发放稳岗补贴300人次' }],
    [
      'met by 80%, and as much reported',
      { goals: '新建公厕10座', results: '新建公厕8座', row: ['新建公厕', '10座', '80%'] },
    ],
    [
      'a completion value of another kind',
      { goals: '新建公厕5座', results: '新建公厕5座', row: ['新建公厕', '5座', '30万元'] },
    ],
    ['another kind', { goals: '新建公厕5座', row: ['新建公厕成本', '≤50万元', '45万元'] }],
    [
      'rows that make it together',
      { goals: '培训干部200人', row: ['培训干部', '120人', '120人'], other: ['培训干部', '80人', '80人'] },
    ],
    [
      'met by 100%, and more reported',
      { goals: '新建公厕5座', results: '新建公厕6座', row: ['新建公厕', '5座', '100%'] },
    ],
    [
      'a completion value of words',
      { goals: '新建公厕5座', results: '新建公厕5座', row: ['新建公厕', '5座', '已完成'] },
    ],
    ['no texts', {}],
  ])('%s', (_, texts) => {
    expect(saidOf('narrative-conflict', texts)).toEqual([]);
  });
});

test('in words, in both languages', () => {
  const found = assessSheet('liuyang-2020', PRINTED_CELLS).findings.filter(({ code }) => code === 'narrative-conflict');
  expect(found.map((one) => findingInWords(one, translator('zh-CN', zhCN)))).toEqual([
    '目标写“累计带动就业1.5万人以上”，完成情况写“累计带动就业9000多人”，E27 写“1000多人”。请核对，改成一致。',
  ]);
  expect(found.map((one) => findingInWords(one, translator('en-US', enUS)))).toEqual([
    'The goals say “累计带动就业1.5万人以上”, the results “累计带动就业9000多人”, E27 “1000多人”. Make them agree.',
  ]);
});
