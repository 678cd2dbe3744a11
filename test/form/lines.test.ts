/** The labels of money blocks, as forms print them. */
import { readLines } from '../../src/form/lines';
import { EMPTY_CELL, type Block } from '../../src/sheet';

function block(column: number, ...texts: readonly string[]): Block {
  return { row: 4, column, cells: texts.map((text) => [{ ...EMPTY_CELL, value: text, text }]) };
}

function labels(...texts: readonly string[]): readonly string[] {
  const blocks = { line: block(1, ...texts), budget: block(4, ...texts.map(() => '1万元')) };
  return readLines({ sheet: '自评表', blocks, head: null }, () => false).map(({ group, label }) => `${group} ${label}`);
}

test.each([
  ['年度资金总额：', 'total 年度资金总额'],
  ['年度总金额', 'total 年度总金额'],
  ['年度财政资金总额', 'total 年度财政资金总额'],
  ['总额', 'total 总额'],
  ['合计', 'total 合计'],
  ['项目资金（合计）', 'total 项目资金（合计）'],
  ['预算执行情况', 'total 预算执行情况'],
  ['其中：本年财政拨款', 'source 本年财政拨款'],
  ['其中:当年财政拨款', 'source 当年财政拨款'],
  ['资金来源：（1）财政拨款', 'source 财政拨款'],
  ['资金结构：（1）基本支出', 'structure 基本支出'],
])('%s', (label, expected) => {
  expect(labels(label)).toEqual([expected]);
});

test('其中 below 按支出性质分 is structure (F02)', () => {
  expect(
    labels('年度资金总额', '按收入性质分', '其中:一般公共预算', '按支出性质分', '其中:基本支出', '项目支出'),
  ).toEqual([
    'total 年度资金总额',
    'total 按收入性质分',
    'source 一般公共预算',
    'total 按支出性质分',
    'structure 基本支出',
    'structure 项目支出',
  ]);
});

test.each([
  ['项目资金\n（万元）', '万元'],
  ['预算执行情况（万元）（20分）', '万元'],
  ['项目资金（元）', '元'],
  ['开元街道办事处', null],
  ['备注（万元）', null],
])('“%s” left of the amounts says %s', (side, unit) => {
  const cells = [[side, '', '', '', '全年预算数']].map((row) =>
    row.map((text) => ({ ...EMPTY_CELL, value: text, text })),
  );
  const blocks = { line: block(1, '年度资金总额'), budget: block(4, '880') };
  const lines = readLines({ sheet: '自评表', blocks, head: { row: 3, column: 0, cells } }, () => false);
  expect(lines.map(({ units }) => units.budget)).toEqual([unit]);
});
