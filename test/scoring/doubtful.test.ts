/** Values that look like a number to divide and are none: a wrong score is worse than 无法判定. */
import { completionOf } from '../../src/scoring/completion';
import { amount, quantity } from '../../src/scoring/quantity';
import { EMPTY_CELL, type CellValue } from '../../src/sheet';

const cell = (value: CellValue, format = 'General') => ({ ...EMPTY_CELL, value, text: String(value), format });
const rate = (target: CellValue, actual: CellValue) =>
  completionOf(quantity(cell(target)), quantity(cell(actual)))?.rate?.toString() ?? null;

test.each<[CellValue, CellValue]>([
  ['2023.12', '2024.3'],
  [2023.12, 2024.3],
  ['20231231', '20240331'],
  ['增长5%', '6.2%'],
  ['同比下降3%', '3.5%'],
  ['100个', '超额20%'],
  ['30天内', '逾期3天'],
  ['≤200万元', '超支5万元'],
])('%s and %s give no rate', (target, actual) => {
  expect(rate(target, actual)).toBeNull();
});

test.each<[CellValue, CellValue]>([
  ['0', '0%'],
  ['=0件', '0%'],
])('%s and %s are 0 of 0', (target, actual) => {
  expect(completionOf(quantity(cell(target)), quantity(cell(actual)))?.via).toBe('zeroTarget');
});

test.each(['完成一半', '完成九成', '完成三分之二', '推迟完成', '超期完成', '达标率偏低', '完成情况见附件'])(
  '%s does not say that the target was met',
  (words) => {
    const read = quantity(cell(words));
    expect(read.kind === 'words' ? read.attainment : read.kind).not.toBe('met');
  },
);

test.each(['负5', '减5', '△5', '▲5', '(12.5)', '超支5', '结余5', '约100', '210多万元', '近5'])(
  '%s is no amount',
  (text) => {
    expect(amount(cell(text), '万元').kind).toBe('unreadable');
  },
);

test('¥ names the currency, the heading its unit', () => {
  const read = amount(cell(181.03, '¥#,##0.00'), '万元');
  expect(read.kind === 'money' ? read.value.toString() : read.kind).toBe('1810300');
});

test('a date that shows no day has none, and is named as it is shown', () => {
  const read = quantity(cell(44835, 'yyyy"年"m"月"'));
  expect(read).toMatchObject({ kind: 'date', seen: '2022年10月', date: { year: 2022, month: 10, day: null } });
});

test.each<[CellValue, CellValue]>([
  ['每月2次', '24次'],
  ['24次', '每月2次'],
  ['≥3000人', '近3000人'],
  ['100%', '1OO%'],
  ['100', 'IO0'],
  ['15000人', '1.5w'],
  ['前10名', '第8名'],
  ['10名', '前10名'],
  ['每人2件', '200件'],
  ['1000人', '约1000人'],
  ['1200人', '1000多人'],
  ['约100个', '99个'],
  ['100个', '预计100个'],
  ['95', '0.96'],
  ['0.96', '95'],
  ['90分', '0.95'],
  ['≥90分', '95%'],
  ['≥9O%', '95%'],
  ['W100%', '96%'],
  ['长期', '约95%'],
  ['2021-2023年', '3年'],
  ['3级', '2级'],
  ['排名前10%', '前8%'],
  ['全省前10', '全省第8'],
  ['全省排名第10', '全省排名8'],
  ['≤5‰', '20'],
  ['≥5个百分点', '4.5%'],
  ['2倍', '150%'],
  ['≥平均水平', '95%'],
  ['1.5万人', '5'],
  ['0.5万人', '0.45'],
  ['1. 100个', '1. 90个'],
  ['每月10日前', '每月8日'],
  ['5个', '见附件1'],
  ['5个', '少3个'],
  ['5个', '三四个'],
])('%s and %s leave the rate to a person', (target, actual) => {
  expect(rate(target, actual)).toBeNull();
});

test.each<[CellValue, CellValue, string]>([
  ['每月2次', '每月1次', '1/2'],
  ['12次/年', '12次', '1'],
  ['3000人', '近4500人', '3/2'],
  ['1.5萬元', '15000元', '1'],
  ['百分之九十到九十五', '90%', '1'],
  ['百分之九十至百分之九十五', '百分之九十', '1'],
  ['1000人', '1000多人', '1'],
  ['1000人', '约1500人', '3/2'],
  ['目前10名', '10名', '1'],
  ['≤5‰', '3', '3/5'],
  ['≤5‰', '0.003', '3/5'],
  ['≤5‰', '0', '0'],
  ['W100%', '100%', '1'],
  ['1.2万亩', '1.08', '9/10'],
  ['1.2', '1.08万亩', '9/10'],
  ['1.5万人', '12000', '4/5'],
  ['1.5万人', '3000', '1/5'],
  ['1.5万人', '0', '0'],
  ['2千米', '1.8', '9/10'],
  ['3000元/平米', '2700元/平方米', '9/10'],
  ['3万元/年度', '2.7万元/年', '9/10'],
])('%s and %s are %s', (target, actual, expected) => {
  expect(rate(target, actual)).toBe(expected);
});

test.each(['1OO%', '≥9O%', 'IO0', '1.5w', '3k'])('%s is no number', (text) => {
  expect(quantity(cell(text)).kind).toBe('unreadable');
});

test('5000-1万人 is no date', () => {
  expect(quantity(cell('5000-1万人')).kind).not.toBe('date');
});

test.each([
  ['节约100万元', false],
  ['约100万元', true],
  ['最近3年', false],
  ['近3年', true],
])('%s is near: %s', (text, near) => {
  expect(quantity(cell(text))).toMatchObject({ approximate: near });
});

test.each([
  [95, '0"%"', '19/20'],
  [95, '0\\%', '19/20'],
  [0.95, '0%', '19/20'],
  [5, '0"‰"', '1/200'],
])('%s shown as %s is %s', (value, format, expected) => {
  const read = quantity(cell(value, format));
  expect(read.kind === 'percent' ? read.value.toString() : read.kind).toBe(expected);
});
