/** Which rows one score is for. */
import { blocksOf } from '../../src/form/recognise';
import { readForm } from '../../src/form/read';
import { formOn } from './recognise/found';
import { plainSheet } from './recognise/printed';

const HEADINGS = '一级指标|二级指标|三级指标|年度指标值|全年完成值|分值|得分';
const BEHIND = '一级指标|二级指标|三级指标|年度指标值|全年完成值|得分';

/** Each row as its points, and its place among the rows of its score. */
function joint(headings: string, ...rows: readonly string[]): readonly string[] {
  const sheet = plainSheet('2021年度部门整体支出绩效自评表', headings, ...rows);
  return readForm(blocksOf(formOn(sheet), sheet)).indicators.map(({ points, bracket, shared, joint: of }) => {
    const own = shared === null ? (bracket ?? String(points?.value ?? '')) : `${shared.bracket}/${shared.rows}`;
    return of === null ? own : `${own} ${of.place + 1} of ${of.rows}`;
  });
}

test.each<[string, readonly string[], readonly string[]]>([
  [
    'points behind the name, one score over its rows',
    ['产出|数量指标（10）|企业数|10|12|10', '||就业人数|10|12|', '|质量指标（5）|合格率|1|1|5'],
    ['10 1 of 2', ' 2 of 2', '5'],
  ],
  [
    'below rows of their own',
    ['产出|质量指标（5）|合格率|1|1|5', '|数量指标（10）|企业数|10|12|10', '||就业人数|10|12|', '总分|||||15'],
    ['5', '10 1 of 2', ' 2 of 2'],
  ],
  [
    'two scores, each over rows of its own',
    [
      '产出|质量指标（5）|合格率|1|1|5',
      '||达标率|1|1|',
      '|数量指标（10）|企业数|10|12|10',
      '||就业人数|10|12|',
      '总分|||||15',
    ],
    ['5 1 of 2', ' 2 of 2', '10 1 of 2', ' 2 of 2'],
  ],
  [
    'a row without a result yet is one of them',
    ['产出|数量指标（10）|企业数|10|12|10', '||就业人数|100人||', '总分|||||10'],
    ['10 1 of 2', ' 2 of 2'],
  ],
  [
    'a row of nothing but “/” is none',
    ['产出|数量指标（10）|企业数|10|12|10', '||指标2|/|/|', '总分|||||10'],
    ['10/2', '10/2'],
  ],
  [
    'the second is scored, the first has nothing yet',
    ['产出|数量指标（10）|企业数|10|12|', '||就业人数|10|12|10', '||户数|10|12|', '总分|||||10'],
    ['10/3', '10/3', '10/3'],
  ],
  [
    'the last rows, where a total stands',
    ['产出|数量指标（10）|企业数|10|12|10', '||就业人数|10|12|', '||户数|10|12|', '总分|||||10'],
    ['10 1 of 3', ' 2 of 3', ' 3 of 3'],
  ],
  [
    'the last rows without a total: the second score may be to come',
    ['产出|数量指标（10）|企业数|10|12|10', '||就业人数|10|12|'],
    ['10/2', '10/2'],
  ],
  [
    'one of three has a score of its own',
    ['产出|数量指标（10）|企业数|10|12|5', '||就业人数|10|12|', '||户数|10|12|5', '总分|||||10'],
    ['10/3', '10/3', '10/3'],
  ],
  [
    'the second alone is scored',
    ['产出|数量指标（10）|企业数|10|12|', '||就业人数|10|12|10', '总分|||||10'],
    ['10/2', '10/2'],
  ],
  [
    'no points anywhere (F25): a score that is missing is missing',
    ['产出|数量指标|企业数|10|12|10', '||就业人数|10|12|', '总分|||||10'],
    ['', ''],
  ],
  [
    'a line that a template leaves is no row of the score',
    ['产出|数量指标（10）|企业数|10|12|10', '||指标2：|||', '总分|||||10'],
    ['10/2', '10/2'],
  ],
  [
    'another name of level 2',
    ['产出|数量指标（10）|企业数|10|12|10', '|质量指标|合格率|10|12|', '总分|||||10'],
    ['10', ''],
  ],
])('%s', (_, rows, expected) => {
  expect(joint(BEHIND, ...rows)).toEqual(expected);
});

test.each<[string, readonly string[], readonly string[]]>([
  [
    'points and score merged over two rows',
    ['产出|数量指标|企业数|10|12|10|10', '||就业人数|10|12||', '|质量指标|合格率|1|1|5|5'],
    ['10 1 of 2', ' 2 of 2', '5'],
  ],
  [
    'points of its own: a score that is missing is missing',
    ['产出|数量指标|企业数|10|12|5|5', '||就业人数|10|12|5|', '总分|||||10|5'],
    ['5', '5'],
  ],
  [
    'another name of level 2 has a score of its own',
    ['产出|数量指标|企业数|10|12|10|10', '|质量指标|合格率|10|12||', '总分|||||10|10'],
    ['10', ''],
  ],
  [
    'nothing is scored yet, though a total stands',
    ['产出|数量指标|企业数|10|12|10|', '||就业人数|10|12||', '总分|||||10|10'],
    ['10', ''],
  ],
  ['nothing is scored yet', ['产出|数量指标|企业数|10|12|10|', '||就业人数|10|12||', '总分|||||10|'], ['10', '']],
])('with a column of points: %s', (_, rows, expected) => {
  expect(joint(HEADINGS, ...rows)).toEqual(expected);
});
