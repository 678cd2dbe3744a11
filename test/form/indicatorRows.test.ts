/** Which rows of a sheet are one row of the form. */
import { isHeading, logicalRows } from '../../src/form/indicatorRows';
import type { Blocks } from '../../src/form/blocks';
import { EMPTY_CELL } from '../../src/sheet';

const FIELDS = ['level1', 'level2', 'level3', 'target', 'actual', 'points', 'score', 'note'] as const;

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
  ['points below the name of level 2', [FIRST, '|（10）||||||']],
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
  ['another level 1', [FIRST, '效益指标|||||||']],
  ['a reason above which there is no row', ['||||||', '|||||||无']],
])('two rows: %s', (_, rows) => {
  expect(logicalRows(table(...rows))).toEqual([[0], [1]]);
});

test.each([
  [['一级指标', '二级指标', '三级指标'], true],
  [['', '小计', ''], true],
  [['产出指标', '数量指标', '小计指标数'], false],
])('%j is no indicator: %s', (levels, expected) => {
  expect(isHeading(...levels)).toBe(expected);
});
