import { speech } from '../../../src/wording/speech';
import type { CellValue } from '../../../src/sheet';
import { assess } from '../../../src/scoring/assess';
import { printedRates } from '../../../src/scoring/checks/printedRates';
import type { Entry } from '../../../src/scoring/form';
import { findings, form, found, packNamed, type LineSpec } from './forms';

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
  ['anything beside “/” and a blank', '/', '', '37%', 'wrong'],
  ['anything beside a blank and “/”', '', '/', '37%', 'wrong'],
  ['F17: spent without a budget', 0, 207.4538, '100%', ''],
  ['spent without a budget has no rate', 0, 207.4538, '37%', ''],
  ['an amount that cannot be read', '若干', 97, '37%', ''],
  ['a number of things', 100, 97, '95个', ''],
  ['words', 100, 97, '见附表', ''],
])('%s', (_, budget, outturn, printed, expected) => {
  expect(told(budget, outturn, printed)).toBe(expected);
});

describe('200 of 300, as a number in a formatted cell', () => {
  test.each<[string, Pick<Entry, 'value' | 'format' | 'text'>, readonly string[]]>([
    ['more digits than it shows', { value: 200 / 300, format: '0.00%', text: '66.67%' }, []],
    ['in whole per cent', { value: 0.67, format: '0%', text: '67%' }, []],
    ['cut', { value: 0.666, format: '0.0%', text: '66.6%' }, ['rate-truncated 66.6%']],
    ['wrong', { value: 0.665, format: '0.0%', text: '66.5%' }, ['rate-mismatch 66.5%']],
    ['per cent by its format alone', { value: 66.67, format: '0.00"%"', text: '66.67%' }, []],
    ['the same, wrong', { value: 66.5, format: '0.00"%"', text: '66.50%' }, ['rate-mismatch 66.50%']],
    ['what it shows is not known', { value: 0.37, format: '0%', text: '' }, ['rate-mismatch 0.37']],
  ])('%s', (_, cell, expected) => {
    const plain = form({ lines: [['total', '年度资金总额', 300, 200, '']] });
    const lines = plain.lines.map((line) => ({
      ...line,
      executionRate: line.executionRate && { ...line.executionRate, ...cell },
    }));
    const told = printedRates(assess({ ...plain, lines }, packNamed('national-2020')));
    expect(told.map(({ code, facts }) => `${code} ${'printed' in facts ? String(facts.printed) : ''}`)).toEqual(
      expected,
    );
  });
});

describe('the completion value of an execution row', () => {
  const MONEY: readonly LineSpec[] = [
    ['total', '年度资金总额', 100, 90],
    ['source', '财政拨款', 60, 60],
    ['source', '其他资金', 40, 30],
  ];
  const UNREAD: readonly LineSpec[] = [
    ['total', '年度资金总额', 100, 90],
    ['source', '财政拨款', '若干', 90],
  ];
  test.each<[string, CellValue, readonly LineSpec[], readonly string[]]>([
    ['its own rate', '90%', MONEY, []],
    ['that of 财政拨款', '100%', MONEY, []],
    ['that of another line', '75%', MONEY, []],
    ['none of them', '37%', MONEY, ['I20 –']],
    ['none, and one line cannot be read', '37%', UNREAD, ['I20 –']],
    ['blank', '', MONEY, []],
  ])('%s', (_, actual, lines, expected) => {
    const rows = [{ level2: '预算执行率', inMoneyBlock: true, target: null, actual, score: 9 }];
    expect(found('rate-mismatch', { rows, lines })).toEqual(expected);
  });
});

test('says what the rate is when rounded, at the print’s own precision', () => {
  const lines = [['total', '年度资金总额', 300, 200, '66.6%']] as const;
  const said = findings({ lines }).map((one) => speech('zh-CN').finding(one));
  expect(said).toEqual(['表上 66.6%，四舍五入应为 66.7%。清空后评分可重算。']);
});
