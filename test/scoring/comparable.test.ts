import { incomparable, type Incomparable } from '../../src/scoring/comparable';
import { quantity } from '../../src/scoring/quantity';
import { EMPTY_CELL, type CellValue } from '../../src/sheet';

const read = (value: CellValue) => quantity({ ...EMPTY_CELL, value });

describe('what can be read, and still not be divided', () => {
  test.each<[CellValue, CellValue, Incomparable | null]>([
    ['100个', '预计100个', 'promised'],
    ['100个', '计划完成100个', 'promised'],
    ['100个', '计划100个', 'promised'],
    ['100个', '目标：100个', 'promised'],
    ['100个', '拟建100个', 'promised'],
    ['100个', '力争100个', 'promised'],
    ['3000人', '3000人（预计）', 'promised'],
    ['长期', '预计95%', 'promised'],
    ['计划100个', '100个', null],
    ['3场', '模拟考试3场', null],
    ['3份', '草拟文件3份', null],
    ['3份', '拟定方案3份', null],
    ['3份', '拟订方案3份', null],
    ['3个', '虚拟展厅3个', null],
    ['100人', '计划生育服务100人', null],
    ['100万元', '争取资金100万元', null],

    ['1个', '1个（在建）', 'unfinished'],
    ['2公里', '2公里，施工中', 'unfinished'],
    ['在建1个', '在建1个', null],

    ['每月2次', '24次', 'eachAgainstSum'],
    ['24次', '每月2次', 'eachAgainstSum'],
    ['2次/月', '24次', 'eachAgainstSum'],
    ['2次/季', '24次', 'eachAgainstSum'],
    ['2次/周', '24次', 'eachAgainstSum'],
    ['每半年1次', '2次', 'eachAgainstSum'],
    ['每人2件', '200件', 'eachAgainstSum'],
    ['人均2件', '200件', 'eachAgainstSum'],
    ['月均2次', '24次', 'eachAgainstSum'],
    ['户均2件', '200件', 'eachAgainstSum'],
    ['每村1个', 20, 'eachAgainstSum'],
    ['每月2次', '每月1次', null],
    ['每月2次', '2次/月', null],
    ['每年12次', '12次', null],
    ['每一年12次', '12次', null],
    ['12次/年', '12次', null],
    ['每亩300元', 280, null],
    ['每亩300元', '280元/亩', null],
    ['≤35微克/立方米', 32, null],

    ['2023.12', '2024.3', 'dateOrNumber'],
    ['20231231', '20240331', 'dateOrNumber'],
    ['2023', '2023', 'dateOrNumber'],
    ['2023.13', '2024.3', null],
    ['2023个', '2024', null],

    [95, 0.96, 'rateOrNumber'],
    [0.96, 95, 'rateOrNumber'],
    ['100个', 0.98, 'rateOrNumber'],
    ['90分', 0.95, 'rateOrNumber'],
    [100, 1, 'rateOrNumber'],
    [1, 100, 'rateOrNumber'],
    [30, 1, null],
    ['100个', 1, null],
    [15, 0.5, 'rateOrNumber'],
    [14, 0.5, null],
    [0.95, 0.96, null],
    [95, 0, null],
    [95, -0.5, null],
    ['95%', 0.96, null],
    ['95万元', 0.96, null],
    ['95个', '0.96亩', null],
    ['#REF!', 95, null],
    [95, '及时', null],
  ])('%s | %s: %s', (target, actual, expected) => {
    expect(incomparable(read(target), read(actual))).toBe(expected);
  });
});
