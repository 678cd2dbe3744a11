import { heightOf } from '../../src/report/height';
import type { Drawing } from '../../src/drawing';
import { ISSUES_MARK } from '../../src/report/issues';
import { summaryDrawings, summaryForm, type SummaryForm } from '../../src/report/summary';
import { SUMMARY_MARK } from '../../src/report/summarySheet';
import { byDifference } from '../../src/report/summaryForm';
import { place } from '../../src/sheet';
import { speech } from '../../src/wording/speech';
import { assessSheet, PRINTED_CELLS, type Typed } from '../form/sheets';

const formOf = (pack: string, typed: Typed, sheet = '自评表', file: string | null = null): SummaryForm =>
  summaryForm(assessSheet(pack, { ...PRINTED_CELLS, ...typed }), speech('zh-CN'), { file, sheet });

/** A sheet's lines, one text each: what stands in them from left to right. */
function linesOf({ cells }: Drawing): readonly string[] {
  const rows = new Map<number, string[]>();
  for (const { at, value } of cells) {
    const row = place(at)?.row ?? 0;
    rows.set(row, [...(rows.get(row) ?? []), String(value).replaceAll('\n', '/')]);
  }
  return [...rows.values()].map((values) => values.join(' | '));
}

const printed = formOf('liuyang-2020', {});
/** One row that gives itself 2 points more than its rule. */
const generous = formOf('liuyang-2020', { E3: '文化局', G15: 4, G31: 95 }, '表 2');
const national = formOf('national-2020', { E3: '园林局' }, '表 3');

test('the form of 2020, in figures', () => {
  expect({ ...printed, pack: '', issues: [] }).toMatchObject({
    unit: '浏阳市文化产业园管理委员会',
    year: 2020,
    fullMarks: 100,
    selfScore: 93,
    ruledScore: 93,
    difference: 0,
    grade: '优',
  });
  // 财政拨款 566.57 of 181.03, and whatever else the money block holds.
  expect(printed.executionRate).toBeGreaterThan(1);
  expect(printed.errors + printed.warnings).toBeLessThanOrEqual(printed.issues.length);
});

test('a worker can send it', () => {
  expect(structuredClone(printed)).toEqual(printed);
  expect(JSON.parse(JSON.stringify(printed))).toEqual(printed);
});

test.each([
  ['a typed total', {}, 93, '优'],
  ['a typed total that is not the sum of the rows has its own grade', { G31: 62 }, 62, '中'],
  ['a blank total beside full rows: their sum', { G31: '' }, 93, '优'],
  ['a total that is no number, too', { G31: '见附件' }, 93, '优'],
  ['a blank total and a blank row: none, and no grade', { G31: '', G29: '' }, null, null],
] as const)('the self-score: %s', (_what, typed, selfScore, grade) => {
  expect(formOf('liuyang-2020', typed)).toMatchObject({ selfScore, grade });
});

test('without a ruled score there is no difference', () => {
  // The row of G29 is judged by hand in the national pack, and nobody has.
  expect(formOf('national-2020', { G29: '' })).toMatchObject({ selfScore: 93, ruledScore: null, difference: null });
});

test('ranked by the size of the difference, whichever way; none goes last; equals keep their order', () => {
  const forms = [0, null, -7, 2, 7].map((difference, index) => ({ ...printed, sheet: String(index), difference }));
  expect(byDifference(forms).map(({ sheet }) => sheet)).toEqual(['2', '4', '3', '0', '1']);
});

const failures = [{ file: '旧表.xls', message: '这是旧格式的 .xls 文件。' }];
const [summary, issues] = summaryDrawings([printed, generous, national], failures, 'zh-CN');

test('the summary, line by line', () => {
  const lines = linesOf(summary);
  expect(lines.slice(0, 4)).toEqual([
    '绩效自评汇总',
    '自评表 3 张，其中 2 张的自评得分与规则得分不同。没有读出 1 张。',
    expect.stringMatching(/^规则：.+、.+。$/),
    '序号 | 单位 | 年度 | 自评得分 | 规则得分 | 差额 | 自评等级 | 执行率 | 错误 | 要说明 | 自评表',
  ]);
  expect(lines[4]).toMatch(/^1 \| 园林局 \| 2020 \| 93 \| 97\.46 \| -4\.46 \| 优 \| /);
  expect(lines[5]).toMatch(/^2 \| 文化局 \| 2020 \| 95 \| 93 \| 2 \| 优 \| /);
  expect(lines[6]).toMatch(/^3 \| 浏阳市文化产业园管理委员会 \| 2020 \| 93 \| 93 \| 0 \| 优 \| /);
  expect(lines.slice(7, 9)).toEqual(['没有读出的表', '旧表.xls | 这是旧格式的 .xls 文件。']);
});

test('each form is a click away; a form in another file is named', () => {
  expect(summary.cells.find(({ at }) => at === 'K6')).toMatchObject({
    value: '表 2',
    link: { sheet: '表 2', at: 'A1' },
  });
  const elsewhere = (sheet: string) => formOf('liuyang-2020', {}, sheet, '文化局.xlsx');
  const placesOf = (forms: readonly SummaryForm[]) =>
    summaryDrawings(forms, [], 'zh-CN')[0]
      .cells.filter(({ at }) => /^K[5-9]$/.test(at))
      .map(({ value, link }) => [value, link]);
  expect(placesOf([elsewhere('自评表')])).toEqual([['文化局.xlsx', undefined]]);
  expect(placesOf([elsewhere('甲'), elsewhere('乙')]).map(([name]) => name)).toEqual([
    '文化局.xlsx\n甲',
    '文化局.xlsx\n乙',
  ]);
});

test('both scores have bars on one scale, and the heading is printed on every page across', () => {
  expect(summary.bars.map(({ range, to }) => [range, to])).toEqual([
    ['D5:D7', 100],
    ['E5:E7', 100],
  ]);
  for (const [drawing, row] of [
    [summary, '4:4'],
    [issues, '3:3'],
  ] as const) {
    expect(drawing.page).toMatchObject({ orientation: 'Landscape', repeatedRows: row });
    // A4 across less its margins.
    expect(drawing.widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(297 - 36);
  }
});

test('figures stand as numbers with their formats', () => {
  const format = (at: string) => summary.formats.find(({ range }) => range === at)?.format;
  expect(['D5', 'F5', 'H5'].map(format)).toEqual(['0.00', '+0.00;-0.00;0.00', '0.00%']);
  expect(summary.cells.find(({ at }) => at === 'D6')?.value).toBe(95);
});

test('a heading over bold figures is as quiet as the others', () => {
  const over = (at: string) => summary.styles.find(({ range }) => range === at)?.style;
  expect([over('F4'), over('I4')].map((style) => style?.bold)).toEqual([false, false]);
});

test('what is unknown is a dash, never 0', () => {
  const [unknown] = summaryDrawings([formOf('national-2020', { E3: '', G29: '', G31: '', E5: '见附件' })], [], 'zh-CN');
  expect(linesOf(unknown)[4]).toMatch(/^1 \| — \| 2020 \| — \| — \| — \| — \| — \| /);
});

test('the issues: errors and warnings with the cell a click away and room for an answer', () => {
  const lines = linesOf(issues);
  const listed = [national, generous, printed].flatMap(({ issues: found }) =>
    found.filter(({ severity }) => severity !== 'hint'),
  );
  expect(lines[1]).toBe(
    `问题 ${listed.length} 个，同一张表的按涉及分值排列。请在“整改”一栏写明改了什么，或为什么不改。`,
  );
  expect(lines[2]).toBe('单位 | 自评表 | 单元格 | 级别 | 问题 | 涉及分值 | 整改');
  expect(lines).toHaveLength(3 + listed.length);
  expect(lines[3]).toMatch(/^园林局 \| 表 3 \| [A-H]\d+ \| (错误|要说明) \| /);
  const [first] = listed;
  expect(issues.cells.find(({ at }) => at === 'C4')).toMatchObject({ link: { sheet: '表 3', at: first?.at } });
  // The answers' column is there to be written in.
  expect(
    issues.styles.some(({ range, style }) => range.endsWith(`G${3 + listed.length}`) && style.fill === '#FFF9E6'),
  ).toBe(true);
});

test('nothing found at all is still a list, and no forms a summary', () => {
  const [none, empty] = summaryDrawings([], [], 'en-US');
  expect(linesOf(none)[1]).toBe('Forms: 0. Self-score differs from ruled score: 0. Not read: 0.');
  expect(none.bars).toEqual([]);
  expect(linesOf(empty)).toHaveLength(3);
});

test('both are known again by their marks, whatever the language', () => {
  const marks = summaryDrawings([], [], 'en-US').map(({ mark }) => mark?.name);
  expect(marks).toEqual([SUMMARY_MARK, ISSUES_MARK]);
  expect([summary, issues].map(({ mark }) => mark?.name)).toEqual(marks);
});

test.each(['zh-CN', 'en-US'] as const)(
  'the headings in %s fit into their row, and the sheet into A4 across',
  (language) => {
    const [{ cells, heights, widths, page }] = summaryDrawings([], [], language);
    const row = heights.find(([rows]) => /^4:|:4$/.test(rows))?.[1] ?? 0;
    const headings = cells.filter(({ at }) => /^[A-K]4$/.test(at));
    expect(headings).toHaveLength(widths.length);
    for (const [index, { value }] of headings.entries())
      expect(row).toBeGreaterThanOrEqual(heightOf(String(value), widths[index] ?? 0, 9));
    const across = widths.reduce((sum, width) => sum + width, 0) + page.margins.left + page.margins.right;
    expect(across).toBeLessThanOrEqual(297);
  },
);

test('a number of many digits makes no row higher: 3.129702… is shown as 312.97%', () => {
  const [{ heights }] = summaryDrawings([printed], [], 'zh-CN');
  expect(printed.executionRate).not.toBeNull();
  expect(heights.find(([rows]) => /^5:|:5$/.test(rows))?.[1]).toBe(heightOf('一行', 100, 10));
});
