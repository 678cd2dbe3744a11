/** Recognised forms read as bound ones do: units, years, lines, rows, weights and points behind names. */
import { blocksOf } from '../../../src/form/recognise';
import { readForm } from '../../../src/form/read';
import type { Form } from '../../../src/scoring/form';
import { FORMS } from './forms';
import { formOn } from './found';
import { sheetOf } from './printed';

function read(id: string): Form {
  const form = FORMS[id];
  if (form === undefined) throw new Error(`no form ${id}`);
  const sheet = sheetOf(form);
  return readForm(blocksOf(formOn(sheet), sheet));
}

const each = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

test.each(Object.entries(FORMS))(
  '%s: each printed row is an indicator, and the money block may add one',
  (id, form) => {
    const { indicators } = read(id);
    expect(indicators.filter(({ inMoneyBlock }) => !inMoneyBlock)).toHaveLength(form.rows.length);
  },
);

test.each([
  ['F00', '浏阳市文化产业园管理委员会', 2020, 93, 100],
  ['F12', '天长市水利局', 2022, 100, 100],
  ['F25', '农业工作科', 2020, 100, null],
  ['F27', '广水市交通运输局', 2021, 95, null],
  ['F32', '青神县发展和改革局', 2023, '', 100],
  ['F04', '', 2021, 97.6, null],
  ['F06', '岳阳市审计局', 2018, null, null],
  ['F10', '长沙市雨花现代电子商务物流管理委员会', 2017, null, null],
] as const)('%s: unit, year, total, full marks', (id, unit, year, total, fullMarks) => {
  const form = read(id);
  expect([form.unit, form.year, form.total?.value ?? null, form.fullMarks?.value ?? null]).toEqual([
    unit,
    year,
    total,
    fullMarks,
  ]);
});

test.each([
  ['F00', ['source 财政拨款', 'source 其他资金', 'structure 基本支出', 'structure 项目支出']],
  ['F12', ['total 年度资金总额', 'source 本年财政拨款', 'source 上年结转资金', 'source 其他资金']],
  ['F17', ['total 年度资金总额', 'source 当年财政拨款']],
  ['F25', ['total 年度财政资金总额']],
  ['F26', ['total 年度资金总额', 'source 中央、省、市补助', 'source 县级资金', 'source 其他资金']],
  ['F27', ['total 项目资金(合计)']],
  ['F33', ['total 总额', 'source 财政资金', 'source 财政专户管理资金', 'source 单位资金']],
])('%s: the lines of money', (id, lines) => {
  expect(read(id).lines.map(({ group, label }) => `${group} ${label}`)).toEqual(lines);
});

test.each([
  ['F12', '万元'],
  ['F25', '万元'],
  ['F00', null],
  ['F33', null],
])('%s: the unit in the name of the money block is %s', (id, unit) => {
  expect(each(read(id).lines.map(({ units }) => units.budget))).toEqual([unit]);
});

test.each([
  ['F12', '10', 10],
  ['F25', '20', 20],
  ['F33', '10', 10],
  ['F04', '10', 7.6],
])('%s: the money block has %s points', (id, points, score) => {
  const row = read(id).indicators.find(({ inMoneyBlock }) => inMoneyBlock);
  expect([String(row?.points?.value), row?.score?.value]).toEqual([points, score]);
});

test.each([
  ['F00', ['投入管理指标 30', '产出指标 25', '效益指标 45']],
  ['F05', ['投入 15', '过程 40']],
  ['F09', ['投入 13', '过程 61']],
  ['F12', ['预算执行率 10', ' 50', ' 30', '满意度指标 10']],
  ['F14', ['预算执行率 10', '产出指标 50', '效益指标 30']],
  ['F27', ['项目决策 2', '项目管理 13', '项目绩效 85']],
])('%s: the weights of level 1', (id, weights) => {
  const levels = read(id).indicators.map(({ level1 }) => `${level1.name} ${level1.weight?.value ?? '-'}`);
  expect(each(levels)).toEqual(weights);
});

test.each([
  ['F00', ['3', '4', '4', '5', '4', '3', '3', '4', '6', '8', '5', '6', '10', '10', '7', '8', '10']],
  ['F05', ['15/3', '15/3', '15/3', '15/4', '15/4', '15/4', '15/4', '15/2', '15/2']],
  ['F08', ['3', '6/2', '6/2', '6/2', '6/2', '18']],
  ['F09', ['13/2', '13/2', '20/3', '20/3', '20/3']],
])('%s: the points behind and beside the names of level 2, shared by rows', (id, points) => {
  const of = read(id).indicators.map(({ bracket, shared }) =>
    shared === null ? (bracket ?? '-') : `${shared.bracket}/${shared.rows}`,
  );
  expect(of).toEqual(points);
});
