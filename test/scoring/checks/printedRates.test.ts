import { speech } from '../../../src/wording/speech';
import type { CellValue } from '../../../src/sheet';
import { findings, found } from './forms';

/** What a printed rate of outturn ÷ budget is: `wrong`, `cut`, or nothing. */
function told(budget: CellValue, outturn: CellValue, printed: CellValue): string {
  const lines = [['total', '年度资金总额', budget, outturn, printed]] as const;
  const [wrong, cut] = [found('rate-mismatch', { lines }), found('rate-truncated', { lines })];
  return [...wrong.map(() => 'wrong'), ...cut.map(() => 'cut')].join();
}

test.each<[string, CellValue, CellValue, CellValue, string]>([
  ['F31', 20000, '9,034', '45.17%', ''],
  ['F39: 46 of 148 is 31.08%', 148, 46, '31.00%', 'wrong'],
  ['F39, in whole per cent', 148, 46, '31%', ''],
  ['F21: one decimal', 200, 179.43, '89.7%', ''],
  ['F03: no sign', 4764453.11, 4614453.11, '96.85', ''],
  ['F25: 1 is 100%', 1.56, 1.56, '1', ''],
  ['a whole 1 is not 97%', 100, 97, '1', 'wrong'],
  ['a fraction', 100, 95.8, '0.958', ''],
  ['cut', 300, 200, '66.66%', 'cut'],
  ['cut to one decimal', 181.03, 566.57, '312.9%', 'cut'],
  ['off', 300, 200, '66.6%', 'cut'],
  ['off by more', 300, 200, '66.5%', 'wrong'],
  ['F32: 0.00 of 0.00', '0.00', '0.00', '0.00%', ''],
  ['0 of 0 as 100%', 0, 0, '100%', ''],
  ['0 of 0 as “/”', 0, 0, '/', ''],
  ['0 of 0 as anything else', 0, 0, '37%', 'wrong'],
  ['blank of blank', '', '', '37%', ''],
  ['F17: spent without a budget', 0, 207.4538, '100%', ''],
  ['words', 100, 97, '见附表', ''],
])('%s', (_, budget, outturn, printed, expected) => {
  expect(told(budget, outturn, printed)).toBe(expected);
});

test('says what the rate is when rounded, at the print’s own precision', () => {
  const lines = [['total', '年度资金总额', 300, 200, '66.6%']] as const;
  const said = findings({ lines }).map((one) => speech('zh-CN').finding(one));
  expect(said).toEqual(['表上 66.6%，四舍五入应为 66.7%。清空后评分可重算。']);
});
