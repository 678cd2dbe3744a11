import { EMPTY_CELL, type CellValue } from '../../src/sheet';
import { toNumber } from '../../src/scoring/exact';
import { amount, moneyUnit, quantity, type Quantity } from '../../src/scoring/quantity';
import fc from 'fast-check';

const read = (value: CellValue, format = 'General') => quantity({ ...EMPTY_CELL, value, format });

/** `kind value unit bound ~`, e.g. `count 15000 人 ≥`. */
function summary(found: Quantity): string {
  const value = 'value' in found ? [String(toNumber(found.value))] : [];
  const date =
    found.kind === 'date'
      ? [[found.date.year, found.date.month, found.date.day].map((part) => part ?? '?').join('-')]
      : [];
  const unit = found.kind === 'count' || found.kind === 'money' ? [found.unit ?? 'unit?'] : [];
  const bound = 'bound' in found && found.bound !== null ? [found.bound] : [];
  const near = 'approximate' in found && found.approximate ? ['~'] : [];
  const reason = found.kind === 'unreadable' ? [found.reason] : [];
  return [found.kind, ...value, ...date, ...unit, ...bound, ...near, ...reason].filter((part) => part !== '').join(' ');
}

describe('what a text cell says', () => {
  test.each<[string, string, string]>([
    // F00, the seed form
    ['F00', '181.03万元', 'money 1810300 万元'],
    ['F00', '566.57万元　', 'money 5665700 万元'],
    ['F00', '　312.97%', 'percent 3.1297'],
    ['F00', '　/', 'nil'],
    ['F00', '848.63%', 'percent 8.4863'],
    ['F00', '　\n\n200万　\n\n　', 'count 2000000'],
    ['F00', '12月31日', 'date ?-12-31'],
    ['F00', '2020年12月31日前', 'date 2020-12-31 ≤'],
    ['F00', '217.96万元　', 'money 2179600 万元'],
    ['F00', '引进企业20多个\n', 'count 20 个 ~'],
    ['F00', '1000多人\n', 'count 1000 人 ~'],
    ['F00', '1.5万人以上', 'count 15000 人 ≥'],
    ['F00', '长期', 'words'],
    ['F00', '可持续性、长期性', 'words'],
    ['F00', '95%', 'percent 0.95'],
    ['F00', '　\n\n　', 'blank'],
    ['F00', '加强管理', 'words'],
    // F12
    ['F12', '880', 'count 880'],
    ['F12', '1', 'count 1'],
    ['F12', '-', 'nil'],
    ['F12', '90%', 'percent 0.9'],
    ['F12', '/', 'nil'],
    // F26
    ['F26', '194.9', 'count 194.9'],
    ['F26', '100%', 'percent 1'],
    ['F26', '0', 'count 0'],
    ['F26', '0起', 'count 0 起'],
    ['F26', '≥90%', 'percent 0.9 ≥'],
    ['F26', '高', 'words'],
    ['F26', '无', 'nil'],
    ['F26', '5000吨稻谷、500吨成品粮', 'unreadable severalNumbers'],
    // others that the forms of the field hold
    ['', '2.6亿元', 'money 260000000 亿元'],
    ['', '2026400元', 'money 2026400 元'],
    ['', '215,457.6', 'count 215457.6'],
    ['', '100 %', 'percent 1'],
    ['', '>=90%', 'percent 0.9 ≥'],
    ['', '≧50个', 'count 50 个 ≥'],
    ['', '＝8个', 'count 8 个 ='],
    ['', '不少于800篇', 'count 800 篇 ≥'],
    ['', '小于0.9‰', 'percent 0.0009 <'],
    ['', '1.2万亩', 'count 12000 亩'],
    ['', '约300', 'count 300 ~'],
    ['', '2023年12月', 'date 2023-12-?'],
    ['', '完成时间为2022年12月30日', 'date 2022-12-30'],
    ['', '2020-12-31', 'date 2020-12-31'],
    ['', '12月底之前完成', 'date ?-12-? ≤'],
    ['', '13月1日', 'unreadable severalNumbers'],
    ['', '-5', 'count -5'],
    ['', '……', 'nil'],
    ['', '#REF!', 'unreadable cellError'],
    ['', '未达1000人', 'words'],
    ['', '尚未完成100%', 'words'],
    ['', '同比增长5%', 'words'],
    ['', '', 'blank'],
  ])('%s %j is %s', (_, text, expected) => {
    expect(summary(read(text))).toBe(expected);
  });
});

describe('a number is read with its format', () => {
  test.each<[number, string, string]>([
    [181.03, '0.00"万元"', 'money 1810300 万元'],
    [1810300, '#,##0"元"', 'money 1810300 元'],
    [3.1297, '0.00%', 'percent 3.1297'],
    [1, '0%', 'percent 1'],
    [880, 'General', 'count 880'],
    [0.1, 'General', 'count 0.1'],
    [20, '0"个"', 'count 20 个'],
    [44196, 'yyyy"年"m"月"d"日"', 'date 2020-12-31'],
    [1e-7, 'General', 'count 1e-7'],
    [46387, 'm"月"d"日"', 'date ?-12-31'],
    [181.03, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 'count 181.03'],
    [8, '_ * #,##0_ ;_ * "-"_ ', 'count 8'],
    [5, '"¥"#,##0.00', 'money 5 元'],
    [93.00000000000001, 'General', 'count 93'],
  ])('%d in %s is %s', (value, format, expected) => {
    expect(summary(read(value, format))).toBe(expected);
  });
});

describe('a cell of a money column', () => {
  test.each<[CellValue, string, '元' | '万元' | null, string]>([
    [181.03, '0.00"万元"', null, 'money 1810300 万元'],
    ['181.03万元', 'General', '元', 'money 1810300 万元'],
    [1810300, 'General', '元', 'money 1810300 元'],
    [880, 'General', '万元', 'money 8800000 万元'],
    [880, 'General', null, 'money 880 unit?'],
    ['150万', 'General', '万元', 'money 1500000 万元'],
    ['/', 'General', '万元', 'nil'],
    ['10-20万元', 'General', '万元', 'unreadable severalNumbers'],
    ['10-20', 'General', '万元', 'unreadable severalNumbers'],
    ['4,764,453.11?', 'General', '元', 'money 4764453.11 元'],
  ])('%j (%s) under a heading in %s is %s', (value, format, heading, expected) => {
    expect(summary(amount({ ...EMPTY_CELL, value, format }, heading))).toBe(expected);
  });
  test('the same money in 元, 万元 and by its format', () => {
    const same = [amount({ ...EMPTY_CELL, value: 1810300 }, '元'), read('181.03万元'), read(181.03, '0.00"万元"')];
    expect(new Set(same.map((found) => ('value' in found ? toNumber(found.value) : null)))).toEqual(new Set([1810300]));
  });
  test.each([
    ['全年预算数（万元）', '万元'],
    ['单位：元', '元'],
    ['执行率', null],
  ])('the heading %s names %s', (heading, unit) => {
    expect(moneyUnit(heading)).toBe(unit);
  });
});

describe('laws', () => {
  const amounts = fc.integer({ min: 0, max: 1_000_000_00 }).map((cents) => cents / 100);
  test('元 and 万元 agree', () => {
    fc.assert(
      fc.property(amounts, (value) => {
        const [inYuan, inWan] = [read(`${value}元`), read(`${value}万元`)];
        if (!('value' in inYuan) || !('value' in inWan)) throw new Error('unread');
        expect(inWan.value.equals(inYuan.value.mul(10_000))).toBe(true);
      }),
    );
  });
  test('full width and half width agree', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(amounts, fc.constantFrom('%', '万元', '个', ''), (value, unit) => {
        expect(summary(read(wide(`${value}${unit}`)))).toBe(summary(read(`${value}${unit}`)));
      }),
    );
  });
  test('blanks between change nothing', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(' ', '\u3000', '\n', '\u00a0'), (value, blank) => {
        expect(summary(read(`${blank}≥${blank}${value}${blank}万元${blank}`))).toBe(summary(read(`≥${value}万元`)));
      }),
    );
  });
  test('no text throws, none gives NaN', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = read(text);
        expect('value' in found ? Number.isNaN(toNumber(found.value)) : false).toBe(false);
      }),
    );
  });
});
