import { readRuleTable } from '../../../src/form/ruleTable/read';
import { tableRows } from '../../../src/form/ruleTable/write';
import { speech } from '../../../src/wording/speech';
import { packOf, tableOf } from './sheets';

const liuyang = packOf('liuyang-2020');
const row = tableRows(liuyang).findIndex(({ cells }) => cells.condition?.value === '反向指标') + 1;
const read = (typed: string) => readRuleTable(tableOf(liuyang, { [`C${row}`]: typed }));

test.each<[string, object]>([
  ['反向指标', { direction: 'reverse' }],
  ['反 向 指 标', { direction: 'reverse' }],
  ['二级指标含 成本', { level2: ['成本'] }],
  ['二级指标含：成本、资产，环境', { level2: ['成本', '资产', '环境'] }],
  ['二级指标含 成本；三级指标含 费用', { level2: ['成本'], level3: ['费用'] }],
  ['一级指标含 产出;正向指标', { level1: ['产出'], direction: 'forward' }],
  ['二级指标含 成本\n指标值和完成值都是日期\n定性指标', { level2: ['成本'], dates: true, qualitative: true }],
  ['反向指标；反向指标', { direction: 'reverse' }],
  ['二级指标含 成本；二级指标含成本', { level2: ['成本'] }],
  ['反向指标；', { direction: 'reverse' }],
])('“%s” picks %j', (typed, when) => {
  const reading = read(typed);
  expect(reading.ok ? reading.pack.rules[1]?.when : reading.faults).toEqual(when);
});

const CLASH = '合不到一起。请只留一项。';
const LEVEL = '说的是同一级指标。请合成一项，几个词之间用“、”。';
const UNREAD = '看不出适用哪些行。请写成“二级指标含 成本”“反向指标”，几项之间用“；”。';

test.each<[string, string]>([
  ['二级指标含 甲；二级指标含 乙', `“二级指标含 乙”和“二级指标含 甲”${LEVEL}`],
  ['反向指标；正向指标', `“正向指标”和“反向指标”${CLASH}`],
  ['反向指标；二级指标含 甲；正向指标', `“正向指标”和“反向指标”${CLASH}`],
  ['定性指标；不是定性指标', `“不是定性指标”和“定性指标”${CLASH}`],
  ['指标值和完成值都是日期；指标值和完成值不都是日期', `“指标值和完成值不都是日期”和“指标值和完成值都是日期”${CLASH}`],
  ['只用于点名的行；不点名也用', `“不点名也用”和“只用于点名的行”${CLASH}`],
  ['其余各行；反向指标', `“反向指标”和“其余各行”${CLASH}`],
  ['反向指标；其余各行', `“其余各行”和“反向指标”${CLASH}`],
  ['二级指标含 成本，反向指标', `“二级指标含 成本，反向指标”${UNREAD}`],
  ['二级指标含 成本、三级指标含 费用', `“二级指标含 成本、三级指标含 费用”${UNREAD}`],
  ['二级指标含 成本，其余各行', `“二级指标含 成本，其余各行”${UNREAD}`],
  ['反向指标，二级指标含 成本', `“反向指标，二级指标含 成本”${UNREAD}`],
  ['二级指标含', `“二级指标含”${UNREAD}`],
  ['花钱的行', `“花钱的行”${UNREAD}`],
])('“%s” is one fault, at its cell', (typed, sentence) => {
  const reading = read(typed);
  const said = reading.ok ? [] : reading.faults.map((fault) => `${fault.at} ${speech('zh-CN').tableFault(fault)}`);
  expect(said).toEqual([`C${row} ${sentence}`]);
});
