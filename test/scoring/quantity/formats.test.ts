/** What a number's format and a text's unit say of it. */
import { isScaled, meaningOf, type Meaning } from '../../../src/scoring/quantity/format';
import { moneyUnit, scaledUnit, scaleIn } from '../../../src/scoring/quantity/units';
import { said } from './shown';

describe('a format', () => {
  const shown = ({ kind, unit }: Meaning) => `${kind} ${unit}`.trim();
  test.each([
    ['General', 'count'],
    ['0.00', 'count'],
    ['#,##0.00', 'count'],
    ['0%', 'percent'],
    ['0.00%;[Red]-0.00%', 'percent'],
    ['0.00"%"', 'hundredths'],
    ['0\\%', 'hundredths'],
    ['0"‰"', 'thousandths'],
    ['0.00"万元"', 'money 万元'],
    ['#,##0.00"亿元"', 'money 亿元'],
    ['0"元"', 'money 元'],
    ['¥#,##0.00', 'money 元'],
    ['"￥"#,##0', 'money 元'],
    ['[$¥-804]#,##0', 'money 元'],
    ['0"个"', 'count 个'],
    ['0" 个"', 'count 个'],
    ['0"（个）"', 'count 个'],
    ['General"个"', 'count 个'],
    ['0\\个', 'count 个'],
    ['0"个";-0"户"', 'count 个'],
    ['0_个', 'count'],
    ['* 0"家"', 'count 家'],
    ['[Red]0"家"', 'count 家'],
    ['yyyy/m/d', 'date'],
    ['yyyy"年"m"月"d"日"', 'date'],
    ['[$-804]yyyy"年"m"月"d"日"', 'date'],
    ['yyyy"年"m"月"', 'month'],
    ['yyyy-mm', 'month'],
    ['m"月"d"日"', 'dayOfYear'],
    ['m/d', 'dayOfYear'],
    ['yyyy', 'date'],
  ])('%s is %s', (format, expected) => {
    expect(shown(meaningOf(format))).toBe(expected);
    // What is known of a format is the same the second time.
    expect(shown(meaningOf(format))).toBe(expected);
  });

  test.each([
    ['0!.0,', true],
    ['0.00,', true],
    ['0,;-0', true],
    ['0;0,', true],
    ['#,##0', false],
    ['#,##0.00;-#,##0.00', false],
    ['General', false],
  ])('%s shows another number than the cell holds: %s', (format, expected) => {
    expect(isScaled(format)).toBe(expected);
  });
});

describe('the unit of money', () => {
  test.each([
    ['全年预算数（万元）', '万元'],
    ['单位：元', '元'],
    ['金额 (千 元)', '千元'],
    ['亿元', '亿元'],
    ['数量', null],
  ])('%s: %s', (text, expected) => {
    expect(moneyUnit(text)).toBe(expected);
  });
  test.each([
    ['150万', '万元'],
    ['1.2亿', '亿元'],
    ['3千', '千元'],
    ['150', null],
  ])('%s in a column of money: %s', (text, expected) => {
    expect(scaledUnit(text)).toBe(expected);
  });
});

test.each([
  ['1.2万亩', 10_000],
  ['12000亩', 1],
  ['3百人', 100],
  ['3千人', 1000],
  ['3千米', 1],
  ['3百分点', 1],
  ['2十万元', 100_000],
  ['2百万元', 1_000_000],
  ['2千万元', 10_000_000],
  ['2亿元', 100_000_000],
  ['5多万元', 10_000],
  ['万元', 1],
])('the scale in %s is %d', (text, expected) => {
  expect(scaleIn(text)).toBe(expected);
});

describe('a unit behind a number', () => {
  const units =
    '人次 人日 人天 人 名 位 工作日 百分点 个月 个 家 户 项 件 篇 次 场次 场 期 份 本 册 套 台 辆 只 头 羽 棵 株 亩 公顷 平方公里 平方千米 ' +
    '平方米 平米 立方米 公里 千米 米 厘米 毫米 吨 公斤 千克 克 升 毫升 千瓦时 千瓦 小时 分钟 天 日 周 年 季度 所 座 处 间 栋 条 起 例 ' +
    '批次 批 门 班 节 课时 学时 倍 幅 张 块 盏 根 宗 笔 枚 艘 架 届 堂 车次 架次 床位 km kg mm cm 美元 万美元 欧元 港元 微克 毫克 摄氏度 ' +
    '度 点 部 分 种 类 组 队 村 镇 支 单 档';
  test.each(units.split(' '))('5%s', (unit) => {
    expect(said(`5${unit}`)).toMatch(new RegExp(`^5(0000)? ${unit === '万美元' ? '美元' : unit}$`, 'u'));
  });
  test.each([
    ['5个工作日', '5 工作日'],
    ['5个百分点', '5 百分点'],
    ['5个企业', '5 个'],
    ['5“个”', '5 个'],
    ['（5个）', '5 个'],
    ['5个。', '5 个'],
    ['5次/年', '5 次'],
    ['5级', 'words'],
    ['5元/人', '5 元/人'],
    ['5种类型', '5 种类型'],
    ['5°C', '5 °C'],
    ['20多万元', '200000 元 as 万元 about'],
    ['20余个', '20 个 about'],
    ['20来个', '20 个 about'],
    ['20几个', '20 个 about'],
    ['20万多元', '200000 元 as 万元 about'],
    ['每亩300元', '300 元/亩'],
    ['每人补助300元', '300 元/人'],
    ['人均50元', '50 元/人'],
    ['户均50元', '50 元/户'],
    ['亩均50元', '50 元/亩'],
  ])('%s: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});
