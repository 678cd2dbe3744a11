/** The money block: where it begins and ends, its labels, and the cells of the execution rate. */
import type { Field } from '../../../src/form/names';
import { namesOf } from '../../../src/form/recognise';
import { formOn } from './found';
import { plainSheet } from './printed';

const TABLE = [
  '一级指标|二级指标|三级指标|年度指标值|全年完成值|分值|得分',
  '产出指标|数量指标|企业数|≥10家|12家|10|10',
];
const TITLE = '2021年度部门整体支出绩效自评表';
const FIELDS: readonly Field[] = [
  'line',
  'initialBudget',
  'budget',
  'adjustedBudget',
  'outturn',
  'executionRate',
  'executionPoints',
  'executionScore',
];

/** The ranges of the money block's fields, in their order; `-` where there is none. */
function money(...lines: readonly string[]): string {
  const names = namesOf(formOn(plainSheet(TITLE, ...lines, ...TABLE)));
  return FIELDS.map((field) => names.find((one) => one.field === field)?.range ?? '-').join(' ');
}

const HEADINGS = '|年初预算数|全年预算数|全年执行数|执行率|分值|得分';

describe('which columns are which', () => {
  test.each([
    ['all of them', `${HEADINGS}|调整后预算数`, 'A3 B3 C3 H3 D3 E3 F3 G3'],
    ['a budget alone is the year’s', '|年初预算数|执行数', 'A3 - B3 - C3 - - -'],
    ['an adjusted one beside the first', '|年初预算数|调整后预算数|执行数', 'A3 B3 C3 - D3 - - -'],
    ['a rate without an outturn', '|预算数|执行率', 'A3 - B3 - - C3 - -'],
    ['points in the heading of the score', '|预算数|执行数|得分（10分*执行率）', 'A3 - B3 - C3 - D2 D3'],
    ['points in the heading, with a cross', '|预算数|执行数|得分（20分×执行率）', 'A3 - B3 - C3 - D2 D3'],
    ['a score without points', '|预算数|执行数|得分', 'A3 - B3 - C3 - - D3'],
    ['points without a score', '|预算数|执行数|分值', 'A3 - B3 - C3 - - -'],
    ['the more telling of two headings', '|合计|预算数|决算数|执行数', 'A3 - C3 - E3 - - -'],
    ['whichever stands first', '|预算数|合计|执行数|决算数', 'A3 - B3 - D3 - - -'],
    ['a budget without outturn or rate is no block', '|年初预算数|预算数', '- - - - - - - -'],
    ['an outturn without a budget is none either', '|执行数|执行率', '- - - - - - - -'],
  ])('%s', (_, headings, expected) => {
    expect(money(headings, '年度资金总额|100|90|80|10|9|5|4')).toBe(expected);
  });

  test.each([
    ['all headings are exact', '|全年预算数|全年执行数', 'sure'],
    ['a bracket in a heading', '|全年预算数（A）|全年执行数（B）', 'sure'],
    ['a budget that stands for the year’s', '|年初预算数|全年执行数', 'likely'],
  ])('%s: %s', (_, headings, sureness) => {
    const { columns } = formOn(plainSheet(TITLE, headings, '年度资金总额|100|80', ...TABLE));
    expect(columns.find(({ field }) => field === 'budget')).toMatchObject({
      sureness,
      ground: sureness === 'sure' ? 'heading' : 'position',
    });
  });
});

describe('which rows are lines', () => {
  test.each([
    ['up to the goals', ['年度资金总额|1|90|80', '其他资金|1|9|8', '年初设定目标|全年完成情况'], 'A3:A4'],
    ['blank lines between', ['年度资金总额|1|90|80', '', '其他资金|1|9|8'], 'A3:A5'],
    ['a label without an amount', ['年度资金总额|1|90|80', '上年结转'], 'A3:A4'],
    ['a source without an amount', ['年度资金总额|1|90|80', '资金来源'], 'A3:A4'],
    ['an amount without a label', ['年度资金总额|1|90|80', '|1|9|8'], 'A3:A4'],
    ['a word that is neither', ['年度资金总额|1|90|80', '备忘'], 'A3'],
    ['up to 绩效目标', ['年度资金总额|1|90|80', '绩效目标|其他资金的安排'], 'A3'],
    ['up to 完成情况', ['年度资金总额|1|90|80', '完成情况|收入'], 'A3'],
    ['up to 绩效指标', ['年度资金总额|1|90|80', '绩效指标|收入'], 'A3'],
    [
      'not before a long text that names a goal',
      ['年度资金总额|1|90|80', `其他资金|${'用于年度工作目标'.repeat(4)}`],
      'A3:A4',
    ],
  ])('%s', (_, lines, expected) => {
    expect(money('|年初预算数|全年预算数|全年执行数', ...lines).split(' ')[0]).toBe(expected);
  });

  test.each(
    [
      ['项目资金', '财政拨款', '中央补助', '基本支出', '事业收入', '年末结转', '合计', '总计', '总额'],
      ['总金额', '专项债券', '财政专户', '上年预算', '资金来源', '资金结构', '按来源分', '按支出性质分'],
    ].flat(),
  )('%s is a line of money, whatever stands beside it', (label) => {
    expect(money('|年初预算数|全年预算数|全年执行数', '年度资金总额|1|90|80', label).split(' ')[0]).toBe('A3:A4');
  });

  test.each([
    ['words below the headings are headings', '|年初预算数|全年预算数|全年执行数', '|合计|合计|合计', 'A4'],
    ['words with a bracket, too', '|年初预算数|全年预算数|全年执行数', '|||合计（本级）、中央', 'A4'],
    ['figures are not', '|年初预算数|全年预算数|全年执行数', '|合计|1|合计', 'A3:A4'],
    ['nor words beside a label', '|年初预算数|全年预算数|全年执行数', '财政拨款|无|无|无', 'A3:A4'],
  ])('%s', (_, headings, second, expected) => {
    expect(money(headings, second, '年度资金总额|1|90|80').split(' ')[0]).toBe(expected);
  });
});

describe('where the labels stand', () => {
  test.each([
    ['in the column before the amounts', '||年初预算数|全年预算数|全年执行数', ['|年度资金总额|1|90|80'], 'B3'],
    ['in the fullest column', '项目||全年预算数|全年执行数', ['资金|其中|9|8', '资金||9|8'], 'A3:A4'],
    ['in the last of two as full', '项目||全年预算数|全年执行数', ['资金|财政拨款|9|8'], 'B3'],
    ['with 资金来源 before them', '||全年预算数|全年执行数', ['资金来源|财政拨款|9|8', '|其他资金|9|8'], 'A3:B4'],
    ['with 按支出分 before them', '||全年预算数|全年执行数', ['按支出分|基本支出|9|8', '|项目支出|9|8'], 'A3:B4'],
    ['nowhere', '||全年预算数|全年执行数', ['||9|8'], '-'],
  ])('%s', (_, headings, lines, expected) => {
    expect(money(headings, ...lines).split(' ')[0]).toBe(expected);
  });
});

test.each([
  ['beside the line that has them', ['年度资金总额|1|90|80||', '财政拨款|1|90|80|10|9'], 'E4 F4'],
  ['a score alone tells the line', ['年度资金总额|1|90|80||', '财政拨款|1|90|80||9'], 'E4 F4'],
  ['beside the first line, where no line has them', ['年度资金总额|1|90|80||', '财政拨款|1|90|80||'], 'E3 F3'],
  ['a word is no figure', ['年度资金总额|1|90|80|—|—', '财政拨款|1|90|80|10分|9'], 'E4 F4'],
])('points and score of the execution rate: %s', (_, lines, expected) => {
  const all = money('|年初预算数|全年预算数|全年执行数|分值|得分', ...lines).split(' ');
  expect(all.slice(-2).join(' ')).toBe(expected);
});
