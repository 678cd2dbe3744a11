import { explanationSheet } from '../../src/report/explanation';
import { assess } from '../../src/scoring/assess';
import { exact } from '../../src/scoring/exact';
import { addressesIn, place } from '../../src/sheet';
import { assessSheet, PRINTED_CELLS } from '../form/sheets';

const printed = assessSheet('liuyang-2020', PRINTED_CELLS);

/** The sheet's lines, one text each: what stands in them from left to right. */
function linesOf(...[assessment, sheet, language]: Parameters<typeof explanationSheet>): readonly string[] {
  const rows = new Map<number, string[]>();
  for (const { at, value } of explanationSheet(assessment, sheet, language).cells) {
    const row = place(at)?.row ?? 0;
    rows.set(row, [...(rows.get(row) ?? []), String(value).replaceAll('\u00a0', ' ').replaceAll('\n', '/')]);
  }
  return [...rows.values()].map((values) => values.join(' | '));
}

/** The lines from the one that begins so, as many as asked. */
function block(lines: readonly string[], start: string, count: number): readonly string[] {
  const first = lines.findIndex((line) => line.startsWith(start));
  return lines.slice(first, first + count);
}

const chinese = linesOf(printed, '自评表', 'zh-CN');
const english = linesOf(printed, '自评表', 'en-US');

test('the total, and each level’s part of it, are sums of what stands', () => {
  expect(block(chinese, '总分', 4)).toEqual([
    '总分 | 100 | 93 | G31 | 总分是各行得分之和，手工填的得分也计入。',
    '合计 | 26 + 24 + 43 = 93 分',
    '等级 | 93 ÷ 100 = 93%，不低于 90%，为“优”',
    '投入管理指标 | 30 | 26 | 合计 | B14 | 3 + 2 + 4 + 5 + 4 + 3 + 3 + 2 = 26 分',
  ]);
});

test('a total that is not the plain sum says why', () => {
  const seed = assessSheet('liuyang-2020', { ...PRINTED_CELLS, F5: 90, F6: 0, F7: 90, F8: 0 });
  const pack = { ...seed.pack, totalCaps: [{ below: exact('0.8'), total: exact(89) }] };
  const lines = linesOf(assess(seed.form, pack), '自评表', 'zh-CN');
  expect(block(lines, '总分', 6)).toEqual([
    '总分 | 100 | 89 | G31 | 总分是各行得分之和，手工填的得分也计入。',
    '合计 | 26 + 24 + 43 = 93 分',
    '执行率偏低，总分按规则封顶。',
    expect.stringMatching(/^执行率：.* < 80% → 89 分$/) as string,
    '总分：93 → 89 分',
    '等级 | 89 ÷ 100 = 89%，不低于 80%，为“良”',
  ]);
});

test('a score: cells, rule, arithmetic, clause, result, reason', () => {
  expect(block(chinese, '预算执行管理', 12)).toEqual([
    '预算执行管理 | 4 | 2 | 取数 | F5 | 全年执行数：566.57',
    'E5 | 全年预算数：181.03',
    '规则 | 按财政拨款的执行率计分：分值 × 执行率。执行率超过 100% 的，每满 5 个百分点扣 1 分，最多扣一半。',
    '计算 | 执行率：566.57 ÷ 181.03 = 312.97%',
    '超出：312.97% − 100% = 212.97 个百分点',
    '满档：212.97 ÷ 5 = 42.59，满 42 档',
    '应扣：42 × 1 = 42 分',
    '封顶：4 × 50% = 2 分',
    '得分：4 − 2 = 2 分',
    '依据 | 浏阳 2020（示例），没有条文；由一张已公开的表反推，未经核对。',
    '结论 | G15 | 超预算 212.97%，按规则最多扣一半',
    '原因 | H15 | 超预算',
  ]);
});

test('the same score in English, from the same trace', () => {
  expect(block(english, '预算执行管理', 4)).toEqual([
    '预算执行管理 | 4 | 2 | Read | F5 | Outturn: 566.57',
    'E5 | Budget: 181.03',
    'Rule | By the execution rate of fiscal funds: points × rate. Above 100%: every full 5 percentage points takes 1 off, at most half.',
    'Working | Rate: 566.57 ÷ 181.03 = 312.97%',
  ]);
  expect(english).toHaveLength(chinese.length);
});

test.each([
  ['a score given by hand with a reason', '资产管理', ['结论 | G21 | 手工填 2 分', '原因 | H21 | 加强管理']],
  ['one without a reason', '经济效益指标', ['结论 | G26 | 手工打分，没写原因']],
  ['one with full points', '满意度指标', ['结论 | G30 | 手工填 10 分']],
])('%s', (_what, start, end) => {
  const from = block(chinese, start, 20);
  const next = from.findIndex((line, index) => index > 0 && / \| [\d—.]+ \| [\d—.]+ \| /.test(line));
  const lines = next < 0 ? from.slice(0, -1) : from.slice(0, next);
  expect(lines.filter((line) => /^(结论|原因)/.test(line))).toEqual(end);
});

test('a typed score that the rule does not give says both', () => {
  const differs = linesOf(assessSheet('national-2020', PRINTED_CELLS), '自评表', 'zh-CN');
  expect(block(differs, '成本指标', 20)).toContain('结论 | G25 | 表上 5 分，按规则 5.46 分');
});

test('what is not scored is a dash, never 0, and the total says what is missing', () => {
  const open = linesOf(assessSheet('national-2020', { G29: '' }), '自评表', 'zh-CN');
  expect(block(open, '总分', 3)).toEqual([
    '总分 | 100 | — | G31 | 总分是各行得分之和，手工填的得分也计入。',
    expect.stringMatching(/^合计 \| .* 分$/) as string,
    '未完 | 有 1 行没有得分，共 8 分。填上后才有总分。',
  ]);
  expect(block(open, '可持续影响指标', 1)[0]).toMatch(/^可持续影响指标\/可持续性、长期性 \| 8 \| — \| /);
});

test('every address leads to the form’s cell of that address', () => {
  const { cells } = explanationSheet(printed, '自评表', 'zh-CN');
  const linked = cells.filter(({ link }) => link !== undefined);
  expect(linked.length).toBeGreaterThan(30);
  expect(linked.every(({ value, link }) => link?.sheet === '自评表' && link.at === value)).toBe(true);
});

test('English is English, but for the form’s own words', () => {
  const own = JSON.stringify([printed.form, printed.pack.grades]);
  const foreign = english
    .flatMap((line) => line.match(/[\p{Script=Han}]+/gu) ?? [])
    .filter((word) => !own.includes(word) && word !== '超预算');
  expect(foreign).toEqual([]);
});

test('it prints on A4, one page wide, with its headings on every page', () => {
  const { widths, heights, page, merges, cells } = explanationSheet(printed, '自评表', 'zh-CN');
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(174);
  expect(page.repeatedRows).toBe('4:4');
  expect(heights.every(([, height]) => height >= 18 && height <= 409.5)).toBe(true);
  const merged = merges.flatMap((range) => addressesIn(range));
  expect(new Set(merged).size).toBe(merged.length);
  const inner = new Set(merges.flatMap((range) => addressesIn(range).slice(1)));
  expect(cells.filter(({ at }) => inner.has(at))).toEqual([]);
});
