/** Units: which of them a text begins with, and which are the same thing. */
import { exact, type Exact } from '../exact';
import type { MoneyUnit } from '../form';
import { tidy } from './tidy';

export const MONEY: Readonly<Record<MoneyUnit, number>> = { 元: 1, 千元: 1000, 万元: 10_000, 亿元: 100_000_000 };
const SCALE: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 10_000,
  十万: 100_000,
  百万: 1_000_000,
  千万: 10_000_000,
  亿: 100_000_000,
};

/** What a number is a number of. `factor` makes it 元, a fraction, or a plain count. */
export type Measure =
  | { readonly kind: 'money'; readonly factor: number; readonly unit: MoneyUnit }
  | { readonly kind: 'percent'; readonly factor: Exact }
  | { readonly kind: 'count'; readonly factor: number; readonly unit: string };

/** 多 before or behind the scale: 210多万元, 1000万余. “千米” and “百分点” begin with no scale. */
const HEAD =
  /^(?<more>多|余|来|几|\+)?(?<scale>百万|千万|十万|百(?!分)|千(?![米克瓦卡伏帕])|万|亿)?(?<again>多|余|来)?/u;

const longestFirst = (words: string) =>
  words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|');
const UNIT = new RegExp(
  '^(?:' +
    longestFirst(
      '人次 人日 人天 人 名 位 个工作日 工作日 个百分点 百分点 个月 个 家 户 项 件 篇 次 场次 场 期 份 本 册 套 台 辆 只 ' +
        '头 羽 棵 株 亩 公顷 平方公里 平方千米 平方米 平米 立方米 公里 千米 米 厘米 毫米 吨 公斤 千克 克 升 毫升 千瓦时 ' +
        '千瓦 小时 分钟 天 日 周 年 季度 所 座 处 间 栋 条 起 例 批次 批 门 班 节 课时 学时 倍 幅 张 块 盏 根 宗 笔 ' +
        '枚 艘 架 届 堂 车次 架次 床位 km kg mm cm m t 美元 万美元 欧元 港元 元 微克 毫克 摄氏度 °C',
    ) +
    '|[度点部分级种类组队村镇单支档](?!\\p{Script=Han}))(?:(?:/|每)[^\\d,;。、()]{1,4})?',
  'u',
);
const BRACKETS = /^["':]+|[)\]}】」”"'。,.;、!]+$/gu;
/** “每亩300元”, “人均50元”: money for each of something. */
const EACH =
  /(?:每(?<each>人次|平方米|公里|亩|人|户|天|日|月|次|吨|个|名|村|家|套|台|件|辆)(?:补[助贴]|奖[励补]|发放|投入|成本|标准)?)$|(?<head>人均|户均|亩均|日均)$/u;

/** `moneyUnit('全年预算数（万元）')` → `'万元'`; `'0.00"万元"'` → `'万元'`; null where none is named. */
export function moneyUnit(text: string): MoneyUnit | null {
  const [found] = /[千万亿]?元/u.exec(tidy(text)) ?? [];
  return found === undefined ? null : (found as MoneyUnit);
}

/** The unit that a scale alone stands for in a column of money: `150万` → 万元. */
export function scaledUnit(seen: string): MoneyUnit | null {
  const [scale] = /[千万亿]/u.exec(seen) ?? [];
  return scale === undefined ? null : (`${scale}元` as MoneyUnit);
}

/** What a text's number is counted in: `1.2万亩` → 10 000, `12000亩` → 1. */
export function scaleIn(seen: string): number {
  return SCALE[HEAD.exec(/\d(?<tail>\D*)$/u.exec(seen)?.groups?.['tail'] ?? '')?.groups?.['scale'] ?? ''] ?? 1;
}

/** What follows a number: `多万元` → 10 000 元 each, near; `多人次参加` → 人次; `` → a bare count. */
export function readMeasure(tail: string, lead = ''): { readonly measure: Measure; readonly more: boolean } {
  const bare = tail.replace(/^[([{【「“]+/u, '');
  const found = HEAD.exec(bare);
  const { more, scale = '', again } = found?.groups ?? {};
  const rest = bare.slice(found?.[0].length).replace(BRACKETS, '');
  const near = more !== undefined || again !== undefined;
  return { measure: measureOf(rest, scale, lead), more: near || /^\p{Script=Han}?[多余]$/u.test(rest) };
}

function measureOf(rest: string, scale: string, lead: string): Measure {
  const factor = SCALE[scale] ?? 1;
  if (rest === '') {
    return /(?:[¥$]|人民币|RMB)$/u.test(lead) && !lead.endsWith('$')
      ? { kind: 'money', factor, unit: scaledUnit(scale) ?? '元' }
      : { kind: 'count', factor, unit: '' };
  }
  if (/^(?:%|百分比|百分号)/u.test(rest)) return { kind: 'percent', factor: exact(factor).div(100) };
  if (rest.startsWith('‰')) return { kind: 'percent', factor: exact(factor).div(1000) };
  const unit = UNIT.exec(rest)?.[0] ?? rest;
  if (unit !== '元' && !/^元[/每]/u.test(unit)) return { kind: 'count', factor, unit: periodless(unit) };
  const each = eachOf(lead);
  if (unit !== '元' || each !== null) return { kind: 'count', factor, unit: `元/${each ?? unit.slice(2)}` };
  const written = `${scale}元`;
  return { kind: 'money', factor, unit: written in MONEY ? (written as MoneyUnit) : '元' };
}

/** “12次/年” are 12次: the year is the form's own. */
function periodless(unit: string): string {
  return unit.replace(/(?:\/|每)年度?$/u, '').replace(/^个(?=百分点|工作日)/u, '');
}

function eachOf(lead: string): string | null {
  const { each, head } = EACH.exec(lead)?.groups ?? {};
  return each ?? head?.slice(0, 1) ?? null;
}

/** Names of one and the same unit: 20名 are 20人, 3家 are 3个. */
const SAME: Readonly<Record<string, string>> = {
  名: '人',
  位: '人',
  平米: '平方米',
  平方千米: '平方公里',
  千米: '公里',
  km: '公里',
  m: '米',
  千克: '公斤',
  kg: '公斤',
  t: '吨',
  日: '天',
  家: '个',
  项: '个',
  所: '个',
  场次: '场',
  个月: '月',
  年度: '年',
};

/** Whether two units count the same thing; a missing one fits every other. */
export function sameUnit(a: string, b: string): boolean {
  return a === b || a === '' || b === '' || named(a) === named(b);
}

/** “元/平米” is 元/平方米. */
function named(unit: string): string {
  const [of = '', ...each] = unit.split('/');
  return [of, ...each].map((one) => SAME[one] ?? one).join('/');
}
