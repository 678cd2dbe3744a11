/** One form as the command prints it: in figures, and to be read. */
import { formRecord, type FormRecord } from '../../src/cli/record';
import { report } from '../../src/cli/report';
import { cliWords } from '../../src/cli/words';
import { assess } from '../../src/scoring/assess';
import type { CellValue } from '../../src/sheet';
import { speech } from '../../src/wording/speech';
import { form, packNamed, type LineSpec } from '../scoring/checks/forms';
import { formOf, packWith, type Row } from '../scoring/forms';

const recordOf = (line: LineSpec) =>
  formRecord('a.xlsx', '自评表', assess(form({ lines: [line] }), packNamed('national-2020')), speech('zh-CN'))
    .budget[0];

describe('a printed rate is a fraction, however it is written', () => {
  test.each<[string, CellValue, CellValue, CellValue, number | null]>([
    ['with its sign', 200, 191, '95.5%', 0.955],
    ['without it', 200, 191, 95.5, 0.955],
    ['as a text', 200, 191, '95.5', 0.955],
    ['as a fraction', 200, 191, 0.955, 0.955],
    ['100 of all', 200, 200, 100, 1],
    ['1 of all', 200, 200, 1, 1],
    ['far above the budget', 181.03, 566.57, 312.97, 3.1297],
    ['far above it, as a fraction', 181.03, 566.57, 3.13, 3.13],
    ['hardly anything', 200, 1, 0.5, 0.005],
    ['hardly anything, as a fraction', 200, 1, 0.005, 0.005],
    ['wrong all the same', 200, 191, 86.2, 0.862],
    ['wrong all the same, as a fraction', 200, 191, 0.862, 0.862],
    ['nothing', 200, 0, 0, 0],
    ['0 of 0', 0, 0, 0, 0],
    ['0 of 0, as 100', 0, 0, 100, 1],
    ['a budget of nothing: neither reading is nearer', '/', 113.84, 3, null],
    ['nothing to hold it against, 10 and above', '/', 113.84, 96, 0.96],
    ['nothing to hold it against, up to 1', '/', 113.84, 0.96, 0.96],
    ['“/”', 200, 191, '/', null],
    ['words', 200, 191, '见附件', null],
    ['blank', 200, 191, '', null],
  ])('%s', (_, budget, outturn, rate, expected) => {
    expect(recordOf(['total', '合计', budget, outturn, rate])?.printedRate).toBe(expected);
  });
});

test('amounts are in 元, “/” is none', () => {
  expect(recordOf(['source', '其他资金', '/', 113.84, '/'])).toEqual({
    cell: 'C5',
    label: '其他资金',
    group: 'source',
    initialBudget: null,
    budget: null,
    outturn: 1138400,
    executionRate: null,
    printedRate: null,
  });
});

const met: Row = { level2: '数量指标', points: 60, target: 10, actual: 10 };

function totalsOf(rows: readonly Row[]): FormRecord {
  return formRecord('a.xlsx', '自评表', assess(formOf(rows), packWith({})), speech('zh-CN'));
}

describe('points that are not judged', () => {
  test.each<[string, readonly Row[], number | null, number | null]>([
    ['every row judged', [met], 60, 0],
    ['a row judged by hand', [met, { points: 40, score: 30 }], 90, 40],
    ['a row by hand without points (F25): how much is not judged is not known', [met, { score: 30 }], 90, null],
    ['an open row: no total', [met, { points: 40 }], null, 0],
  ])('%s', (_, rows, score, unjudged) => {
    expect(totalsOf(rows).total).toMatchObject({ score, unjudged });
  });
});

test('a row that is open says why, in its trace and below the total that it keeps back', () => {
  const record = totalsOf([met, { level2: '质量指标', target: 10, actual: 10 }, { points: 5, score: 4 }]);
  const why = '没有分值。请在指标名后或“分值”栏补上。';
  expect(record.indicators.map(({ trace }) => trace.includes(why))).toEqual([false, true, false]);
  const lines = report([record], 100, cliWords('zh-CN')).split('\n');
  const total = lines.findIndex((line) => line.includes('总分'));
  expect(lines[total + 1]).toBe(`? G11          ${why}`);
  expect(lines[total + 2]).toBe('');
});

test('where there is a total nothing stands below it', () => {
  const lines = report([totalsOf([met, { points: 5, score: 4 }])], 100, cliWords('zh-CN')).split('\n');
  expect(lines[lines.findIndex((line) => line.includes('总分')) + 1]).toBe('');
});
