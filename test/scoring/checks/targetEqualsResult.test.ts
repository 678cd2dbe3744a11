import { assessSheet, PRINTED_CELLS } from '../../form/sheets';
import { saidOf, type Texts } from '../narrative/said';

test('the form as printed (F00): 引进企业20多个', () => {
  const { findings } = assessSheet('liuyang-2020', PRINTED_CELLS);
  expect(
    findings
      .filter(({ code }) => code === 'target-equals-result')
      .map(({ at, facts, severity }) => [at, facts, severity]),
  ).toEqual([['E26', { target: '引进企业20多个', result: '全年引进企业20多个' }, 'hint']]);
});

describe('worded as the result', () => {
  test.each<[string, Texts, readonly string[]]>([
    [
      'a noun of its own',
      { results: '一年来，帮扶企业18家，成效明显', row: ['企业', '帮扶企业18家', '18家'] },
      ['E27 · 帮扶企业18家 · 帮扶企业18家'],
    ],
    [
      'blanks and line breaks aside',
      { results: '全年帮扶 企业\n18家', row: ['企业', '　帮扶企业\n18家　', '18家'] },
      ['E27 · 帮扶企业18家 · 全年帮扶企业18家'],
    ],
    [
      'a near number behind the indicator’s name',
      { results: '累计带动就业9000多人', row: ['带动就业', '9000多人', '100%'] },
      ['E27 · 带动就业9000多人 · 累计带动就业9000多人'],
    ],
    [
      'a near number has the noun itself',
      { results: '引进企业20多个', row: ['产业集聚', '引进企业20多个', '100%'] },
      ['E27 · 引进企业20多个 · 引进企业20多个'],
    ],
    [
      'the marks behind it aside',
      { results: '全年帮扶企业18家，成效明显', row: ['企业', '帮扶企业18家。；', '18家'] },
      ['E27 · 帮扶企业18家 · 全年帮扶企业18家'],
    ],
    [
      'a mark within it',
      { results: '新建道路，共3公里，通车', row: ['道路', '新建道路，共3公里', '3公里'] },
      ['E27 · 新建道路,共3公里 · 新建道路,共3公里'],
    ],
    [
      'eight characters to either side of it',
      {
        results: '在全市范围内通过多种渠道共帮扶企业18家主要分布在东部工业园区',
        row: ['企业', '帮扶企业18家', '18家'],
      },
      ['E27 · 帮扶企业18家 · 内通过多种渠道共帮扶企业18家主要分布在东部工'],
    ],
    [
      'up to the next mark',
      { results: '一季度：已帮扶企业18家以上，均为小微', row: ['企业', '帮扶企业18家', '18家'] },
      ['E27 · 帮扶企业18家 · 已帮扶企业18家以上'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(saidOf('target-equals-result', texts)).toEqual(expected);
  });
});

describe('not so', () => {
  test.each<[string, Texts]>([
    [
      'the goals have it, too',
      { goals: '帮扶企业18家', results: '帮扶企业18家', row: ['企业', '帮扶企业18家', '18家'] },
    ],
    ['another number', { results: '帮扶企业17家', row: ['企业', '帮扶企业18家', '17家'] }],
    ['a bare number, met exactly', { results: '新建公厕5座', row: ['新建公厕', '5座', '5座'] }],
    ['a bound in another writing', { results: '≥98%', row: ['合格率', '>=98%', '98%'] }],
    ['a growth is no quantity', { results: '收入同比增长5%', row: ['收入', '收入同比增长5%', '5%'] }],
    ['a noun of one character', { results: '植树500棵', row: ['绿化', '树500棵', '500棵'] }],
    ['a near number without a name', { results: '引进企业20多个', row: ['', '20多个', '100%'] }],
    ['a near number behind a name of one character', { results: '修桥20多座', row: ['桥', '20多座', '100%'] }],
    ['a bound', { results: '合格率98%，达标', row: ['合格率', '≥98%', '98%'] }],
    ['words', { results: '效果显著', row: ['社会效益', '显著', '显著'] }],
    ['no results', { row: ['企业', '帮扶企业18家', '18家'] }],
  ])('%s', (_, texts) => {
    expect(saidOf('target-equals-result', texts)).toEqual([]);
  });
});
