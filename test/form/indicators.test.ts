/** Rows of the indicator table: which names they stand under, and what each of their cells is. */
import type { Blocks } from '../../src/form/blocks';
import { readExecutionRow, readIndicators } from '../../src/form/indicators';
import type { Field } from '../../src/form/names';
import type { Indicator } from '../../src/scoring/form';
import { EMPTY_CELL, type Block } from '../../src/sheet';

const none = () => false;

/** Columns from A on, named by the first line; the rows below it begin in row 1. Cells are parted by `|`. */
function table(names: string, ...rows: readonly string[]): Blocks {
  const fields = names.split('|') as readonly Field[];
  return Object.fromEntries(
    fields.map((field, column) => [field, columnOf(column, ...rows.map((row) => row.split('|')[column] ?? ''))]),
  );
}

function columnOf(column: number, ...texts: readonly string[]): Block {
  return { row: 0, column, cells: texts.map((text) => [{ ...EMPTY_CELL, value: text, text }]) };
}

const NAMES = 'level1|level2|level3|target|points|score';
const rowsOf = (...rows: readonly string[]) => readIndicators(table(NAMES, ...rows), none);
const named = ({ level1, level2, bracket, level3 }: Indicator) =>
  `${level1.name} ${String(level1.weight?.value ?? '-')}, ${level2} ${bracket ?? '-'}, ${level3}`;

test.each<[string, readonly string[], readonly string[]]>([
  [
    'a blank name goes on with the one above',
    ['产出（50分）|数量指标|企业数|10|5|5', '|质量指标|合格率|90%|5|5'],
    ['产出 50, 数量指标 -, 企业数', '产出 50, 质量指标 -, 合格率'],
  ],
  [
    'the end of a name, a row below, is the name’s in all rows',
    ['投入管理（30）|预算编审（3）|编审|10|3|3', '投入|预算|编审|10|3|3', '指标||决算|10|3|3'],
    ['投入管理 30, 预算编审 3, 编审', '投入指标 -, 预算 -, 编审', '投入指标 -, 预算 -, 决算'],
  ],
  [
    'a weight, a row below, is the name’s in all rows',
    ['产出指标|数量指标|企业数|10|5|5', '（50分）||户数|10|5|5', '||人数|10|5|5'],
    ['产出指标 50, 数量指标 -, 企业数', '产出指标 50, 数量指标 -, 户数', '产出指标 50, 数量指标 -, 人数'],
  ],
  [
    'another level 1 has no level 2 until one is named',
    ['产出|数量指标（5）|企业数|10|5|5', '效益||就业|10|5|5', '|社会效益|收入|10|5|5'],
    ['产出 -, 数量指标 5, 企业数', '效益 -,  -, 就业', '效益 -, 社会效益 -, 收入'],
  ],
  [
    'a name of level 1 in a row of its own heads the rows below it',
    ['一、产出（50分）|||||', '|数量指标|企业数|10|5|5', '二、效益（50分）|||||', '||就业|10|5|5'],
    ['一、产出 50, 数量指标 -, 企业数', '二、效益 50,  -, 就业'],
  ],
  ['but with points it is a row', ['产出指标||||50|'], ['产出指标 -,  -, ']],
  ['points alone are none', ['产出|数量指标|企业数|10|5|5', '||||5|'], ['产出 -, 数量指标 -, 企业数']],
  ['rows above any name', ['||企业数|10|5|5', '|数量指标|户数|10|5|5'], [' -,  -, 企业数', ' -, 数量指标 -, 户数']],
  [
    'the headings once more, and a subtotal',
    ['产出|数量|企业数|10|5|5', '|二级指标|三级指标|||', '|小计|||5|5', '||户数|10|5|5'],
    ['产出 -, 数量 -, 企业数', '产出 -, 数量 -, 户数'],
  ],
  [
    'the headings once more, of level 3 alone',
    ['产出|数量|企业数|10|5|5', '||三级指标|||', '||户数|10|5|5'],
    ['产出 -, 数量 -, 企业数', '产出 -, 数量 -, 户数'],
  ],
])('%s', (_, rows, expected) => {
  expect(rowsOf(...rows).map(named)).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ['a level 2', ['|数量指标||||']],
  ['a level 3', ['||企业数|||']],
  ['a target', ['|||10||']],
  ['a score', ['|||||5']],
])('%s alone makes a row', (_, rows) => {
  expect(rowsOf(...rows)).toHaveLength(1);
});

test('a completion value alone makes a row', () => {
  expect(readIndicators(table('level2|actual|score', '|12家|'), none)).toHaveLength(1);
});

test('each column is the row’s own cell', () => {
  const names =
    'level1|weight|level2|level3|points|sign|target|measure|actual|completionRate|coefficient|deduction|score|note|rule';
  const [row] = readIndicators(table(names, '产出|50|数量|企业数|10|≥|5|家|6|120%|90%|1|9|迟|\n手工 9 '), none);
  const { points, sign, target, measure, actual, completionRate, coefficient, deduction, score, note } = row ?? {};
  const entries = [points, sign, target, measure, actual, completionRate, coefficient, deduction, score, note];
  expect(entries.map((entry) => `${entry?.at} ${entry?.text}`)).toEqual([
    'E1 10',
    'F1 ≥',
    'G1 5',
    'H1 家',
    'I1 6',
    'J1 120%',
    'K1 90%',
    'L1 1',
    'M1 9',
    'N1 迟',
  ]);
  expect(row).toMatchObject({
    rule: '手工 9',
    level1: { name: '产出', at: 'A1', weight: { at: 'B1' } },
    level2At: 'C1',
  });
});

test('a column that the form does not have is none, and no rule is named', () => {
  expect(readIndicators(table('level2', '数量'), none)).toMatchObject([
    { level1: { name: '', at: '', weight: null }, level2At: 'A1', points: null, target: null, note: null, rule: '' },
  ]);
});

test('where a row’s level 2 stands: its own cell, though blank; below the names the last name', () => {
  const rows = table('level1|level2|score', '产出|数量（4）|2', '||2', '||2');
  const short = { ...rows, level2: columnOf(1, '数量（4）', '') };
  expect(readIndicators(short, none).map(({ level2At }) => level2At)).toEqual(['B1', 'B2', 'B1']);
  expect(readIndicators(table('level3|score', '企业数|2'), none).map(({ level2At }) => level2At)).toEqual(['']);
});

test.each([
  ['3', '3'],
  ['3分', '3'],
  ['（2.5分）', '2.5'],
  ['', null],
  ['—', null],
  ['占3分', null],
  ['3项', null],
])('points of level 2 in a column of their own: “%s”', (points, bracket) => {
  expect(readIndicators(table('level2|level2Points|score', `预算编审|${points}|3`), none)[0]?.bracket).toBe(bracket);
  expect(readIndicators(table('level2|level2Points|score', `预算编审（4）|${points}|3`), none)[0]?.bracket).toBe('4');
});

describe('the execution row of the money block', () => {
  const read = (names: string, cells: string) => readExecutionRow(table(names, cells), none);
  test('points and score make a row', () => {
    expect(read('executionPoints|executionScore', '10|9')).toEqual([
      expect.objectContaining({
        key: 'money|预算执行率',
        level1: { name: '预算执行率', at: 'A1', weight: expect.objectContaining({ value: '10' }) as unknown },
        level2: '预算执行率',
        level2At: 'A1',
        level3: '',
        points: expect.objectContaining({ value: '10', at: 'A1' }) as unknown,
        score: expect.objectContaining({ value: '9', at: 'B1' }) as unknown,
        rule: '',
        inMoneyBlock: true,
      }),
    ]);
  });
  test.each([
    ['executionPoints', '10'],
    ['executionScore', '9'],
    ['level2', '数量'],
  ])('%s alone does not', (names, cells) => {
    expect(read(names, cells)).toEqual([]);
  });
  test.each([
    ['得分（20分*执行率）', '20'],
    ['得分（12.25分×执行率）', '12.25'],
    ['得分（2.5分x执行率）', '2.5'],
    ['20分', '20分'],
  ])('“%s” are %s points', (heading, points) => {
    expect(read('executionPoints|executionScore', `${heading}|9`)[0]?.points?.value).toBe(points);
  });
  test('its score is known as the add-in’s own', () => {
    const cells = table('executionPoints|executionScore', '10|9');
    const own = readExecutionRow(
      cells,
      ({ field, row }, value) => `${field} ${row} ${String(value)}` === 'score money|预算执行率 9',
    );
    expect(own[0]?.score?.own).toBe(true);
  });
});
