import type { Rule } from '../../../src/scoring/rules';
import type { CellValue } from '../../../src/sheet';
import { outcome, rule, shown } from './subject';

describe('期限', () => {
  const plain = rule('deadline', {});
  const daily = rule('deadline', { late: { unit: 'day', deduct: 0.5, maxDeduct: 2 } });
  test.each<[Rule, CellValue, CellValue, string]>([
    [plain, '2020年12月31日前', '2020年12月30日', '5'],
    [plain, '12月31日', '2020-12-31', '5'],
    [plain, '12月31日', '2021年1月3日', 'lateUnregulated'],
    [plain, '2020年12月31日前', '90%', '4.5'],
    [plain, '2020年12月31日', '2021年1月3日', 'lateUnregulated'],
    [daily, '2020年12月31日', '2021年1月3日', '3.5'],
    [daily, '2020年12月31日', '2021年3月3日', '3'],
    [daily, '2020年12月', '2020年12月31日', '5'],
    [plain, '2020年12月15日前', '2020年11月', '5'],
    [plain, '2020年12月31日前', '2020年12月', '5'],
    [plain, '2020年12月15日前', '2020年12月', 'dayUnknown'],
    [daily, '2020年12月15日', '2021年1月', '3'],
    [plain, '2020年5月底', '上半年', 'dayUnknown'],
    [plain, '2020年12月底前', '2021年3月', 'lateUnregulated'],
    [daily, '2020年12月底前', '2021年3月', '3'],
    [daily, '2020年12月底前', '2021年1月', 'dayUnknown'],
    [daily, '2020年11月底前', '2020年', 'dayUnknown'],
    [plain, '2020年12月31日前', '1月5日', 'whichYear'],
    [plain, '2020年12月31日前', '2020年12月20日开工', 'unfinished'],
    [plain, '2020年12月31日前', '预计2020年12月20日', 'promised'],
    [plain, '2020年12月31日前', '2020年12月左右', 'inexact'],
    [plain, '2020年12月左右', '2020年12月20日', 'inexact'],
    [daily, '12月31日', '100%', '5'],
    [daily, '12月31日', '及时', 'wordsOnly'],
  ])('%#: due %s, done %s: %s of 5', (one, target, actual, expected) => {
    expect(shown(outcome(one, target, actual, 5))).toBe(expected);
  });
});
