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

test.each(['负5', '减5', '△5', '▲5', '(12.5)', '超支5', '结余5'])('%s is no amount', (text) => {
  expect(amount(cell(text), '万元').kind).toBe('unreadable');
});

test('¥ names the currency, the heading its unit', () => {
  const read = amount(cell(181.03, '¥#,##0.00'), '万元');
  expect(read.kind === 'money' ? read.value.toString() : read.kind).toBe('1810300');
});

test('a date that shows no day has none, and is named as it is shown', () => {
  const read = quantity(cell(44835, 'yyyy"年"m"月"'));
  expect(read).toMatchObject({ kind: 'date', seen: '2022年10月', date: { year: 2022, month: 10, day: null } });
});
