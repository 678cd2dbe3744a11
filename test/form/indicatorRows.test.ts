/** Which rows of a sheet are one row of the form. */
import { isHeading, logicalRows } from '../../src/form/indicatorRows';
import type { Blocks } from '../../src/form/blocks';
import { EMPTY_CELL } from '../../src/sheet';

const OWN = ['sign', 'measure', 'coefficient', 'deduction', 'rule'] as const;
const FIELDS = ['level1', 'level2', 'level3', 'target', 'actual', 'points', 'score', 'note', ...OWN] as const;

/** Cells parted by `|`, in the order of FIELDS; the first row is row 1. */
function table(...rows: readonly string[]): Blocks {
  const cells = rows.map((row) => row.split('|'));
  return Object.fromEntries(
    FIELDS.map((field, column) => [
      field,
      {
        row: 0,
        column,
        cells: cells.map((row) => [{ ...EMPTY_CELL, value: row[column] ?? '', text: row[column] ?? '' }]),
      },
    ]),
  );
}

const FIRST = '产出指标|数量指标|企业数|≥10家|12家|10|10|';

test.each([
  ['the rest of a name that ends in a comma', ['产出|数量指标|企业数，|≥10家|12家|10|10|', '||含外地企业|||||']],
  ['the rest of a reason', [FIRST, '|||||||政策推迟']],
  ['a target below its row’s blank paragraph', ['产出|数量指标|企业数||12家|10|10|', '|||≥10家||||']],
  ['the rest of a target in words', ['产出|质量指标|合格率|符合国家|合格|10|10|', '|||标准||||']],
  ['满意度指标 below 服务对象', ['满意度|服务对象|就业人员满意度|≥90%|95%|10|10|', '|满意度指标||||||']],
  ['满意度指标 below a name with 指标 in it', ['满意度|受益指标对象|满意度|≥90%|95%|10|10|', '|满意度指标||||||']],
  [
    '满意度指标 below a name with a bracket in it',
    ['满意度|服务（受益）对象|满意度|≥90%|95%|10|10|', '|满意度指标||||||'],
  ],
  ['a name’s end, its target below it', ['产出|数量指标|企业数，||12家|10|10|', '||含外地企业|≥10家||||']],
  ['a name’s end, more of the reason beside it', ['产出|数量指标|企业数，|||10|10|', '||含外地企业||||||']],
  ['a reason’s end with a figure in it', ['产出|数量指标|企业数|≥10家|8家|10|8|因政策推迟', '|||||||至2021年6月']],
  ['points below the name of level 2', [FIRST, '|（10）||||||']],
  ['points with decimals', [FIRST, '|（2.5）||||||']],
  ['points with two decimals', [FIRST, '|（12.25分）||||||']],
  ['points below a name with a bracket in it', ['产出|数量（规模）指标|企业数|≥10家|12家|10|10|', '|(10)||||||']],
  ['a weight below the name of level 1', [FIRST, '（50分）|||||||']],
])('one row: %s', (_, rows) => {
  expect(logicalRows(table(...rows))).toEqual([[0, 1]]);
});

test.each([
  ['a row that is only half typed', [FIRST, '||就业人数|||||']],
  ['a row that a template leaves', [FIRST, '||指标2：|||||']],
  ['a row that shares the score above', [FIRST, '||就业人数|≥100人|120人|||']],
  ['a row with points of its own', ['产出|数量指标|企业数，|≥10家|12家|10|10|', '||就业人数|||5||']],
  ['a figure below a figure', [FIRST, '|||≥100人||||']],
  ['another level 2, blank yet', [FIRST, '|质量指标||||||']],
  ['another level 2 without 指标', ['产出|服务对象|企业数|≥10家|12家|10|10|', '|质量||||||']],
  ['another level 2 with points behind it', [FIRST, '|质量（10）||||||']],
  ['points before another name', [FIRST, '|（10）质量||||||']],
  ['a level 2 with its points has ended', ['产出|服务对象（10）|企业数|≥10家|12家|10|10|', '|满意度指标||||||']],
  ['a second figure of points', ['产出|数量指标（10）|企业数|≥10家|12家|10|10|', '|（5）||||||']],
  ['a first level 2 is no end', ['||企业数|≥10家|12家|10|10|', '|满意度指标||||||']],
  ['points without a name are no end', ['||企业数|≥10家|12家|10|10|', '|（10）||||||']],
  ['a level 2 with a target', ['满意度|服务对象|满意度|≥90%|95%|10|10|', '|满意度指标||合格||||']],
  ['a level 2 with a completion value', ['满意度|服务对象|满意度|≥90%|95%|10|10|', '|满意度指标|||合格|||']],
  [
    'a name that has ended, though a comma is in it',
    ['产出|数量指标|企业、个体户数|≥10家|12家|10|10|', '||就业人数|||||'],
  ],
  ['a second target beside the rest of a name', ['产出|数量指标|企业数，|≥10家|12家|10|10|', '||含外地企业|≥5家||||']],
  ['a second result beside it', ['产出|数量指标|企业数，|≥10家|12家|10|10|', '||含外地企业||6家|||']],
  ['a second reason beside it', ['产出|数量指标|企业数，|≥10家|12家|10|10|无', '||含外地企业|||||无']],
  ['another level 1', [FIRST, '效益指标|||||||']],
  ['a reason above which there is no row', ['||||||', '|||||||无']],
])('two rows: %s', (_, rows) => {
  expect(logicalRows(table(...rows))).toEqual([[0], [1]]);
});

test.each(['points', 'score', ...OWN])('two rows: each has its own %s', (field) => {
  const cells = FIELDS.map((one) => (one === field ? '定性' : one === 'note' ? '政策推迟' : '')).join('|');
  expect(logicalRows(table(FIRST, cells))).toEqual([[0], [1]]);
});

test.each([
  [['一级指标', '二级指标', '三级指标'], true],
  [['', '二级指标', '三级指标'], true],
  [['一级指标', '名称', ''], true],
  [['产出指标', '一级指标体系建设', ''], false],
  [['产出指标', '修订三级指标', ''], false],
  [['', '小计', ''], true],
  [['小计（产出指标）', '', ''], true],
  [['产出指标小计', '', ''], true],
  [['合计', '', ''], true],
  [['', '', '培训人数合计'], false],
  [['部门小计表编制', '', ''], false],
  [['合计投入', '数量指标', ''], false],
  [['产出指标', '数量指标', '小计指标数'], false],
  [['产出指标', '数量指标', '补贴小计'], false],
  [['', '', ''], false],
])('%j is no indicator: %s', (levels, expected) => {
  expect(isHeading(...levels)).toBe(expected);
});
