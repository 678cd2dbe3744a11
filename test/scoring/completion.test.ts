import { actualOf, attainmentOf, completionOf, directionOf, targetOf } from '../../src/scoring/completion';
import { decimal } from '../../src/scoring/exact';
import type { Entry } from '../../src/scoring/form';
import { quantity, type Quantity } from '../../src/scoring/quantity';
import { EMPTY_CELL, type CellValue } from '../../src/sheet';
import { shown } from './quantity/shown';

const read = (value: CellValue) => quantity({ ...EMPTY_CELL, value });
const entry = (value: CellValue): Entry => ({ ...EMPTY_CELL, value, text: String(value), at: 'A1', own: false });

/** `1.0008 via quotient, fraction`. */
function rateOf(target: Quantity, actual: Quantity, level2 = ''): string {
  const found = completionOf(target, actual, directionOf({ level2 }, target));
  if (found === null) return 'none';
  const taken = found.via === 'quotient' && found.taken !== null ? `, ${found.taken}` : '';
  return `${found.rate === null ? 'no rate' : decimal(found.rate, 4)} via ${found.via}${taken}`;
}

describe('which completion rate a row has', () => {
  test.each<[string, CellValue, CellValue, string]>([
    ['F17, counts of one thing', '38508人', '37442人', '0.9723 via quotient'],
    ['F14, the unit left out', '=8个', '8', '1 via quotient'],
    ['F04, a count', '2200篇', '2859篇', '1.2995 via quotient'],
    ['F17, percentages', '100.00%', '97.30%', '0.973 via quotient'],
    ['F00, a percentage for a number', '1000多人', '100%', '1 via printed'],
    ['F00, a percentage for a date', '12月31日', '100%', '1 via printed'],
    ['F00, a percentage for words', '长期', '95%', '0.95 via printed'],
    ['a percentage for what was to improve', '稳步提升', '95%', '0.95 via printed'],
    ['more than last year: by 6% or to 6%', '较上年增长', '6%', 'none'],
    ['all of what is compared', '高于全省平均水平', '100%', '1 via printed'],
    ['F00, a percentage for an amount without a unit', '200万', '108.98%', '1.0898 via printed'],
    ['F17, a percentage for a small count', '12次', '100%', '1 via printed'],
    ['a percentage for a bare number', '12', '100%', '1 via printed'],
    ['F25, a bound as the result', '≥90%', '≥90%', 'none'],
    ['F26, nothing of nothing', '0起', '0起', 'no rate via zeroTarget'],
    ['F34, words for an amount', '≤30万元', '完成', 'none'],
    ['人 and 名 are the same', '20人', '19名', '0.95 via quotient'],
    ['个 and 家 are the same', '20个', '22家', '1.1 via quotient'],
    ['人 and 人次 are not', '1000人', '900人次', 'none'],
    ['元/亩 and 元 are not', '300元/亩', '280元', 'none'],
    ['每亩…元 and 元/亩 are', '每亩300元', '270元/亩', '0.9 via quotient'],
    ['an error value may have been a percentage', '#REF!', '95%', 'none'],
    ['what cannot be read is no percentage', '3M.8', '95%', '0.95 via printed'],
    ['a guess is never divided', '≥95%', 'W100%', 'none'],
  ])('%s: %j and %j give %s', (_, target, actual, expected) => {
    expect(rateOf(read(target), read(actual))).toBe(expected);
  });
});

describe('a bare number is decided by the number beside it, or not at all', () => {
  test.each<[string, CellValue, CellValue, string]>([
    ['a fraction', '≥95%', 0.958, '1.0084 via quotient, fraction'],
    ['F25: 1 is 100%', '100%', '1', '1 via quotient, fraction'],
    ['1 is 1% where 1% is wanted', '1%', '1', '1 via quotient, unsignedPercent'],
    ['1 is 1% beside 3%', '≤3%', '1', '0.3333 via quotient, unsignedPercent'],
    ['1 beside 5% could be either', '5%', '1', 'none'],
    ['F03: the sign left out', '100%', '96.85', '0.9685 via quotient, unsignedPercent'],
    ['20 is 20%', '100%', '20', '0.2 via quotient, unsignedPercent'],
    ['5 beside 100% could be either', '100%', '5', 'none'],
    ['0.5 beside 0.9% is 0.5%', '≤0.9%', '0.5', '0.5556 via quotient, unsignedPercent'],
    ['F04: 0 is 0% either way', '3%', '0', '0 via quotient, unsignedPercent'],
    ['a fraction as the target', 0.95, '96%', '1.0105 via quotient, fraction'],
    ['F14: the unit of the target', '≤202.6万元', '132.9', '0.656 via quotient, unitBeside'],
    ['the unit of the result', '200', '217.96万元', '1.0898 via quotient, unitBeside'],
    ['a scale that says 元', '200万', '217.96万元', '1.0898 via quotient, unitBeside'],
    ['an amount that fits in neither unit', '≤202.6万元', '5', 'none'],
  ])('%s: %j and %j give %s', (_, target, actual, expected) => {
    expect(rateOf(read(target), read(actual))).toBe(expected);
  });
});

describe('a range is met from its nearer edge on', () => {
  test.each<[string, string, string, string, string]>([
    ['within', '', '90%-95%', '92%', '1.0222 via quotient'],
    ['beyond', '', '90%-95%', '97%', '1.0778 via quotient'],
    ['below', '', '90%-95%', '81%', '0.9 via quotient'],
    ['cost within', '成本指标', '10-20万元', '18万元', '0.9 via quotient'],
    ['cost beyond', '成本指标', '10-20万元', '22万元', '1.1 via quotient'],
    ['a range as the result: its lower edge', '', '90%', '81%-95%', '0.9 via quotient'],
    ['a range as the result of a cost: its upper edge', '成本指标', '20万元', '18-22万元', '1.1 via quotient'],
  ])('%s (%s): %j and %j give %s', (_, level2, target, actual, expected) => {
    expect(rateOf(read(target), read(actual), level2)).toBe(expected);
  });
});

describe('sign, number and unit in columns of their own', () => {
  const row = (sign: string, target: CellValue, measure: string, actual: CellValue) => ({
    sign: entry(sign),
    target: entry(target),
    measure: entry(measure),
    actual: entry(actual),
  });
  test.each<[string, string, CellValue, string, CellValue, string, string]>([
    ['F32', '＝', '100', '%', '', '= 100 %', 'blank'],
    ['F33', '=', 100, '', '', '= 100', 'blank'],
    ['F34', '≤', '30', '万元', '完成', '≤ 300000 元 as 万元', 'words met'],
    ['F35', '＝', '100', '%', '100', '= 100 %', '100 %'],
    ['F35', '定性', '好坏', '', '好坏', 'words', 'words'],
    ['F35', '≥', '95', '%', '95', '≥ 95 %', '95 %'],
    ['F36', '≤', '10次', '', '8次', '≤ 10 次', '8 次'],
    ['F36', '≤', '5%', '', '', '≤ 5 %', 'blank'],
    ['F04', '', '100%', '%', '92%', '100 %', '92 %'],
    ['F04', '正向指标', '90%', '%', '95%', '≥ 90 %', '95 %'],
    ['F04', '反向指标', '3', '%', '2', '≤ 3 %', '2 %'],
    ['', '大于等于', '1.2', '万人', '13000人', '≥ 12000 人', '13000 人'],
    ['', '定性', '100', '%', '100', 'words', '100 %'],
    ['', '≥', '≤95%', '', '', '≤ 95 % (signsDiffer)', 'blank'],
    ['', '≥', '/', '%', '/', 'nil', 'nil'],
    ['', '≥', '95', '%', 0.958, '≥ 95 %', '0.958'],
    ['', '≥', '90-95', '%', '92', '≥ 90…95 %', '92 %'],
    ['', '≥', '3', '优良中差', '3', '≥ 3', '3'],
  ])('%s: %j %j %j and %j are %s and %s', (_, sign, target, measure, actual, wanted, reached) => {
    const cells = row(sign, target, measure, actual);
    expect([shown(targetOf(cells)), shown(actualOf(cells))]).toEqual([wanted, reached]);
  });
  test('1 in a column of % is 100% beside 95 and 1% beside 1', () => {
    const rate = (target: string) => {
      const cells = row('≥', target, '%', '1');
      return rateOf(targetOf(cells), actualOf(cells));
    };
    expect([rate('95'), rate('1')]).toEqual(['1.0526 via quotient, fraction', '1 via quotient, unsignedPercent']);
  });
  test('a form without those columns is read as it was', () => {
    const cells = { sign: null, measure: null, target: entry('≥95%'), actual: entry('96%') };
    expect([shown(targetOf(cells)), shown(actualOf(cells))]).toEqual(['≥ 95 %', '96 %']);
  });
  test('what the add-in wrote itself is no input', () => {
    expect(shown(actualOf({ measure: entry('%'), actual: { ...entry('95'), own: true } }))).toBe('blank');
  });
});

describe('what a completion value in words says of its target', () => {
  test.each<[string, CellValue, CellValue, string, string | null]>([
    ['F34', '≤30万元', '完成', '', 'met'],
    ['F14', '合规', '达成预期指标', '', 'met'],
    ['F04, the words of the target', '高', '高', '', 'met'],
    ['F35, the name of a scale', '好坏', '好坏', '', null],
    ['other words', '显著', '较好', '', null],
    ['in part', '长期', '基本完成', '', 'partly'],
    ['not', '12月31日', '未完成', '', 'missed'],
    ['F25, the bound of the target', '≥90%', '≥90%', '', 'met'],
    ['nothing happened, as was wanted', '0起', '未发生安全事故', '', 'met'],
    ['nothing happened of one that was wanted', '1次', '未发生', '', 'missed'],
    ['nothing happened, the whole year', '0起', '全年未发生安全事故', '', 'met'],
    ['none came in', '0件', '未收到投诉', '', 'met'],
    ['there was none', '0起', '无安全事故', '', 'met'],
    ['there was none, in one word', '0起', '无', '', 'met'],
    ['none of one', '1次', '无', '', null],
    ['“/” is no answer', '0起', '/', '', null],
    ['zero', '0起', '零投诉', '', 'met'],
    ['none that was great', '0起', '无重大安全事故', '', null],
    ['no data', '0起', '无数据', '', null],
    ['none of one kind, two of another', '0起', '未发生重大事故，一般事故2起', '', 'missed'],
    ['nothing happened, in other words', '无安全事故', '未发生安全事故', '', null],
    ['nothing happened, in the same words', '未发生安全事故', '未发生安全事故', '', 'met'],
    ['a bound above the target', '≥1000人', '1200人以上', '', 'met'],
    ['a bound below the target', '≥1000人', '900人以上', '', null],
    ['a bound on the other side', '≥90%', '≤95%', '', null],
    ['a cost below its limit', '≤30万元', '≤28万元', '成本指标', 'met'],
    ['a cost at most above its limit', '≤30万元', '≤32万元', '成本指标', null],
    ['a number, which has a rate', '≥90%', '95%', '', null],
    ['a number below its limit, which has one, too', '≤95%', '90%', '', null],
    ['more than a bound', '≥1000人', '>1200人', '', 'met'],
    ['at most less than is wanted', '≥90%', '≤85%', '', null],
    ['at least more than is allowed', '≤30万元', '≥32万元', '成本指标', null],
    ['at most what is allowed', '≤30万元', '≤30万元', '成本指标', 'met'],
    ['a bound, and no number to hold it against', '长期', '≥90%', '', null],
    ['a bound of something else', '≥1000人', '≥90%', '', null],
    ['nothing', '≥90%', '', '', null],
  ])('%s: %j and %j (%s) say %s', (_, target, actual, level2, expected) => {
    const wanted = read(target);
    expect(attainmentOf(wanted, read(actual), directionOf({ level2 }, wanted))).toBe(expected);
  });
});

test.each<[CellValue, string, string]>([
  ['≥5天', '成本指标', 'forward'],
  ['>5天', '成本指标', 'forward'],
  ['≤5天', '数量指标', 'reverse'],
  ['<5天', '数量指标', 'reverse'],
  ['=5天', '成本指标', 'reverse'],
  ['5天', '经济成本指标', 'reverse'],
  ['5天', '数量指标', 'forward'],
  ['长期', '成本指标', 'reverse'],
  ['', '数量指标', 'forward'],
])('which way is better: %s of %s: %s', (target, level2, expected) => {
  expect(directionOf({ level2 }, read(target))).toBe(expected);
});

test('a result that is exactly a number has a rate; a target below 0 gives none', () => {
  expect(rateOf(read('≥90%'), read('=95%'))).toBe('1.0556 via quotient');
  expect(rateOf(read('-5个'), read('3个'))).toBe('none');
});

test('without a direction more is better', () => {
  expect(completionOf(read('90%～95%'), read('90%'))?.rate?.valueOf()).toBe(1);
});
