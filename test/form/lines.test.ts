/** The labels of money blocks, as forms print them, and the units of their amounts. */
import type { Blocks } from '../../src/form/blocks';
import { readLines } from '../../src/form/lines';
import { EMPTY_CELL, type Block, type Cell, type CellValue } from '../../src/sheet';

const cell = (value: CellValue, format = 'General'): Cell => ({ ...EMPTY_CELL, value, text: String(value), format });

function block(column: number, ...texts: readonly CellValue[]): Block {
  return { row: 4, column, cells: texts.map((text) => [cell(text)]) };
}

const read = (blocks: Blocks, head: Block | null = null) => readLines({ sheet: '自评表', blocks, head }, () => false);

function labels(...texts: readonly string[]): readonly string[] {
  const blocks = { line: block(1, ...texts), budget: block(4, ...texts.map(() => '1万元')) };
  return read(blocks).map(({ group, label }) => `${group} ${label}`);
}

test.each([
  ['年度资金总额：', 'total 年度资金总额'],
  ['年度总金额', 'total 年度总金额'],
  ['年度财政资金总额', 'total 年度财政资金总额'],
  ['总额', 'total 总额'],
  ['合计', 'total 合计'],
  ['总计', 'total 总计'],
  ['项目资金（合计）', 'total 项目资金（合计）'],
  ['项目资金合计', 'total 项目资金合计'],
  ['资金（合计）', 'total 资金（合计）'],
  ['预算执行情况', 'total 预算执行情况'],
  ['其中：本年财政拨款', 'source 本年财政拨款'],
  ['其中:当年财政拨款', 'source 当年财政拨款'],
  ['其中财政拨款', 'source 财政拨款'],
  ['资金来源：（1）财政拨款', 'source 财政拨款'],
  ['资金结构：（1）基本支出', 'structure 基本支出'],
])('%s, below the sources and the structure', (label, expected) => {
  expect(labels('资金来源：（1）财政拨款', label)[1]).toBe(expected);
  expect(labels('资金结构：（1）基本支出', label)[1]).toBe(expected);
});

test.each([
  ['其他资金总额', '其他资金总额'],
  ['上级补助合计', '上级补助合计'],
  ['上级补助总计', '上级补助总计'],
  ['专项资金（合计）', '专项资金（合计）'],
  ['上年预算执行情况', '上年预算执行情况'],
  ['预算执行情况说明', '预算执行情况说明'],
  ['其他资金来源：捐赠', '其他资金来源：捐赠'],
  ['非税资金结构：罚没', '非税资金结构：罚没'],
  ['财政拨款（其中：上年结转）', '财政拨款（其中：上年结转）'],
  ['按人数分摊的公用经费', '按人数分摊的公用经费'],
  ['上年结转按来源分', '上年结转按来源分'],
  ['（2）其他资金', '其他资金'],
  ['2.其他资金', '其他资金'],
  ['（12）其他资金', '其他资金'],
  ['第（1）批专项资金', '第（1）批专项资金'],
  ['2021年专项债券', '2021年专项债券'],
  ['专户：利息', '专户：利息'],
  ['其他资金：', '其他资金'],
])('“%s” goes on with the group above', (label, expected) => {
  expect(labels('资金来源：（1）财政拨款', label)[1]).toBe(`source ${expected}`);
  expect(labels('资金结构：（1）基本支出', label)[1]).toBe(`structure ${expected}`);
});

test('a first line without any such word is the whole', () => {
  expect(labels('部门预算资金', '资金来源：财政拨款')).toEqual(['total 部门预算资金', 'source 财政拨款']);
});

test.each(['', '：'])('其中 below “按支出性质分%s” is structure (F02)', (colon) => {
  const [income, spending] = [`按收入性质分${colon}`, `按支出性质分${colon}`];
  expect(labels('年度资金总额', income, '其中:一般公共预算', spending, '其中:基本支出', '项目支出')).toEqual([
    'total 年度资金总额',
    'total 按收入性质分',
    'source 一般公共预算',
    'total 按支出性质分',
    'structure 基本支出',
    'structure 项目支出',
  ]);
});

/** A row for each `label|budget|outturn`, from B5, E5 and F5 down. */
function lines(...rows: readonly string[]): readonly string[] {
  const column = (index: number) => rows.map((row) => row.split('|')[index] ?? '');
  const blocks = { line: block(1, ...column(0)), budget: block(4, ...column(1)), outturn: block(5, ...column(2)) };
  return read(blocks).map(({ labelAt, label }) => `${labelAt} ${label}`);
}

test.each<[string, string, readonly string[]]>([
  ['nothing', '||', []],
  ['blanks', ' |　|\n', []],
  ['a label alone', '其他资金||', ['B6 其他资金']],
  ['a budget alone', '|5|', ['B6 ']],
  ['an outturn alone', '||5', ['B6 ']],
])('a row with %s', (_, row, expected) => {
  expect(lines('合计|9|9', row)).toEqual(['B5 合计', ...expected]);
});

test.each<[string, Blocks, string]>([
  ['without labels a line is its budget', { budget: block(4, '9'), outturn: block(5, '8') }, 'E5 '],
  ['without a budget, too, its outturn', { outturn: block(5, '8') }, 'F5 '],
  ['and so it is below the last label', { line: { ...block(1), cells: [] }, budget: block(4, '9') }, 'E5 '],
  [
    'a label may go on in the next column',
    { line: { ...block(1), cells: [[cell('资金来源：'), cell('（1）财政拨款')]] }, budget: block(4, '9') },
    'B5 财政拨款',
  ],
])('%s', (_, blocks, expected) => {
  expect(read(blocks).map(({ labelAt, label }) => `${labelAt} ${label}`)).toEqual([expected]);
});

/** The top of a sheet from row `row` and column `column` on, counted from 0; cells parted by `|`. */
function headAt(row: number, column: number, ...rows: readonly string[]): Block {
  return { row, column, cells: rows.map((texts) => texts.split('|').map((text) => cell(text))) };
}

/** The unit that headings give to a budget from E5 down, where the line's label stands in B5. */
function unitOf(head: Block | null, budget: Block = block(4, '880')) {
  return read({ line: block(1, '年度资金总额'), budget }, head)[0]?.units.budget;
}

const SENTENCE = '预算数据由财政部门审核后批复，金额单位见附表（万元）';

test.each([
  ['项目资金\n（万元）', '万元'],
  ['预算执行情况（万元）（20分）', '万元'],
  ['项目资金（元）', '元'],
  ['收支（亿元）', '亿元'],
  ['项目金额(千元)', '千元'],
  ['开元街道办事处', null],
  ['备注（万元）', null],
  [SENTENCE.padStart(30, '注'), '万元'],
  [SENTENCE.padStart(31, '注'), null],
])('“%s” left of the amounts says %s', (side, unit) => {
  expect(unitOf(headAt(3, 0, `${side}||||全年预算数`))).toBe(unit);
  expect(unitOf(headAt(3, 1, `${side}|||全年预算数`))).toBe(unit);
});

test.each<[string, Block | null, string | null]>([
  ['its own heading', headAt(3, 0, '||||预算数（万元）'), '万元'],
  ['in half-width brackets', headAt(3, 0, '||||预算数(元)'), '元'],
  ['in words', headAt(3, 0, '||||预算数 单位：千元'), '千元'],
  ['in words, 元 alone', headAt(3, 0, '||||预算数（单位:元）'), '元'],
  ['a unit without a bracket or a word is none', headAt(3, 0, '||||万元以上预算数'), null],
  ['the nearest heading counts', headAt(2, 0, '||||金额（元）', '||||预算数（万元）'), '万元'],
  ['one above it, where it says none', headAt(2, 0, '||||金额（元）', '||||预算数'), '元'],
  ['another column’s heading says nothing', headAt(3, 0, '||||预算数|执行数（万元）'), null],
  ['columns count from where the sheet was read', headAt(3, 1, '|||预算数（万元）|执行数（元）'), '万元'],
  ['rows, too', headAt(3, 0, '||||预算数', '||||（元）'), null],
  ['above the block', headAt(2, 0, '||||||单位：万元', '||||预算数'), '万元'],
  ['above the block, 元 alone', headAt(2, 0, '单位:元', '||||预算数'), '元'],
  ['the heading before what stands above', headAt(2, 0, '||||||单位：万元', '||||预算数（元）'), '元'],
  ['what stands above before what stands beside', headAt(2, 0, '单位：元', '项目资金（万元）||||预算数'), '元'],
  ['beside an amount, not only beside the heading', headAt(3, 0, '||||预算数', '项目资金（万元）||||880'), '万元'],
  ['the nearest name beside it', headAt(2, 0, '预算（元）', '||||预算数', '资金（万元）||||880'), '万元'],
  ['not right of it', headAt(3, 0, '||||预算数|项目资金（万元）'), null],
  ['not right of it, from where the sheet was read', headAt(3, 1, '|||预算数|项目资金（万元）'), null],
  ['not below it', headAt(3, 0, '||||预算数', '||||880', '上年资金（万元）'), null],
  ['the sheet was read less wide', headAt(3, 0, '项目'), null],
  ['the sheet was not read', null, null],
])('the unit of amounts: %s', (_, head, unit) => {
  expect(unitOf(head)).toBe(unit);
});

test.each<[string, readonly (readonly Cell[])[], string | null]>([
  ['none names its unit', [[cell('880')]], '元'],
  ['a text names it', [[cell('880万元')]], null],
  ['a number’s format names it', [[cell(880, '0.00"万元"')]], null],
  ['the format of a text does not', [[cell('880', '0.00"万元"')]], '元'],
  ['a number without it', [[cell(880, '0.00')]], '元'],
  ['one of them does not', [[cell('880万元')], [cell(9)]], '元'],
  ['a blank needs none', [[cell('880万元')], [cell('')]], null],
  ['nor does what stands beside', [[cell('880万元'), cell(9)]], null],
])('the heading is asked where a cell names no unit: %s', (_, cells, unit) => {
  expect(unitOf(headAt(3, 0, '||||预算数（元）'), { row: 4, column: 4, cells })).toBe(unit);
});
