/** Which column of the indicator table is which field, how sure that is, and what the user makes of it. */
import { FIELDS, type Field } from '../../../src/form/names';
import { helpersOf, withColumn } from '../../../src/form/recognise';
import { formOn, found } from './found';
import { plainSheet } from './printed';

const TITLE = '2021年度部门整体支出绩效自评表';
const ROWS = ['产出指标|40|数量指标|企业数|10|12|10|10|无', '|40|质量指标|合格率|90|95|10|10|无'];

const sheetOf = (headings: string, rows: readonly string[] = ROWS) => plainSheet(TITLE, headings, ...rows);

/** `level1 A sure heading, …`: each column of the table, where its values stand, how sure it is and why. */
function columns(headings: string, rows: readonly string[] = ROWS): readonly string[] {
  const form = formOn(sheetOf(headings, rows));
  return form.columns.map(
    ({ field, column, sureness, ground }) => `${field} ${'ABCDEFGHIJ'.charAt(column)} ${sureness} ${ground}`,
  );
}

describe('how sure a column is, and why', () => {
  test.each([
    ['the very words', '一级指标|权重|二级指标|三级指标|年度指标值|完成值|分值|得分', 'actual F sure heading'],
    [
      'the words and a bracket',
      '一级指标|权重|二级指标|三级指标|指标值|完成值（B）|分值|得分',
      'actual F sure heading',
    ],
    ['words like them', '一级指标|权重|二级指标|三级指标|指标值|完成值|分值|得分|失分的原因', 'note I likely heading'],
    ['a share by its place', '一级指标|权重|二级指标|三级指标|指标值|完成值|分值|得分', 'points G sure position'],
    ['a weight by its place', '一级指标|权重|二级指标|三级指标|指标值|完成值|分值|得分', 'points B sure position'],
    [
      'a target that was adjusted',
      '一级指标|权重|二级指标|三级指标|调整指标值|完成值|分值|得分',
      'target E sure position',
    ],
    ['a name by its place', '一级指标|权重|二级指标|指标名称|指标值|完成值|分值|得分', 'level3 D sure position'],
  ])('%s', (_, headings, expected) => {
    const given = expected === 'points B sure position' ? headings.replace('分值', '备注') : headings;
    expect(columns(given)).toContain(expected);
  });

  test.each([
    ['a title, a name, a score', TITLE, '一级指标|二级指标|三级指标|完成值|分值|得分', 'sure'],
    ['no title', '附件2', '一级指标|二级指标|三级指标|完成值|分值|得分', 'likely'],
    ['a column that is likely', TITLE, '一级指标|二级指标|三级指标|完成值|分值|得分|失分的原因', 'likely'],
    ['no score', TITLE, '一级指标|二级指标|三级指标|指标值|完成值|分值', 'guess'],
    ['level 1 alone', TITLE, '一级指标|分值|完成值|得分', 'likely'],
    ['level 3 without level 2', TITLE, '一级指标|三级指标|分值|完成值|得分', 'sure'],
  ])('the whole form: %s', (_, title, headings, expected) => {
    expect(formOn(plainSheet(title, headings, '产出指标|数量指标|企业数|10|10|10|无')).sureness).toBe(expected);
  });
});

describe('two headings for one field', () => {
  test.each([
    ['the more telling one', '一级指标|二级指标|三级指标|备注|偏差原因|分值|得分', 'note E'],
    ['whichever side it stands on', '一级指标|二级指标|三级指标|偏差原因|备注|分值|得分', 'note D'],
    ['the first of two alike', '一级指标|二级指标|三级指标|备注|备注|分值|得分', 'note D'],
    ['a target goes before an adjusted one', '一级指标|二级指标|三级指标|调整指标值|指标值|分值|得分', 'target E'],
    ['a name goes before none', '一级指标|二级指标|三级指标|指标名称|指标值|分值|得分', 'level3 C'],
  ])('%s', (_, headings, expected) => {
    const all = columns(headings, ['产出|数量|企业数|十家|12|10|10', '|质量|合格率|九成|95|10|10']);
    expect(all.map((one) => one.split(' ').slice(0, 2).join(' '))).toContain(expected);
    expect(new Set(all.map((one) => one.split(' ')[0])).size).toBe(all.length);
  });
});

describe('points and weights by their place', () => {
  test.each([
    [
      'behind level 1, once for all its rows',
      '一级指标|分值|二级指标|三级指标|完成值|得分',
      ['产出|50|数|企|1|1', '||质|合|1|1'],
      'weight B',
    ],
    [
      'behind level 1, in every row',
      '一级指标|分值|二级指标|三级指标|完成值|得分',
      ['产出|5|数|企|1|1', '|5|质|合|1|1'],
      'points B',
    ],
    [
      'behind level 2, once for all its rows',
      '一级指标|二级指标|分值|三级指标|完成值|得分',
      ['产出|数|50|企|1|1', '|||合|1|1'],
      'level2Points C',
    ],
    [
      'behind level 2, in every row',
      '一级指标|二级指标|分值|三级指标|完成值|得分',
      ['产出|数|5|企|1|1', '||5|合|1|1'],
      'points C',
    ],
    [
      'before level 1, in every row',
      '分值|一级指标|二级指标|三级指标|完成值|得分',
      ['5|产出|数|企|1|1', '5||质|合|1|1'],
      'points A',
    ],
    [
      'behind the last level',
      '一级指标|二级指标|三级指标|分值|完成值|得分',
      ['产出|数|企|5|1|1', '||合|5|1|1'],
      'points D',
    ],
    ['behind the names', '指标名称|分值|完成值|得分', ['企业数|5|1|1', '合格率|5|1|1'], 'points B'],
    [
      'behind level 2, the last level',
      '一级指标|二级指标|分值|完成值|得分',
      ['产出|数|5|1|1', '|质|5|1|1'],
      'points C',
    ],
    [
      'below the heading of level 1',
      '一级指标||二级指标|三级指标|分值|得分',
      ['产出|50|数|企|1|1', '||质|合|1|1'],
      'weight B',
    ],
  ])('%s', (_, headings, rows, expected) => {
    expect(columns(headings, rows).map((one) => one.split(' ').slice(0, 2).join(' '))).toContain(expected);
  });
  test.each([
    ['words below the heading of level 1', ['产出|要点|数|企|1|1', '|5|质|合|1|1']],
    ['more figures than names of level 1', ['产出|5|数|企|1|1', '|5|质|合|1|1']],
    ['nothing', ['产出||数|企|1|1', '||质|合|1|1']],
  ])('%s is no weight', (_, rows) => {
    expect(columns('一级指标||二级指标|三级指标|分值|得分', rows).join()).not.toContain('weight');
  });
  test('a weight that nothing names is a guess', () => {
    expect(columns('一级指标||二级指标|三级指标|分值|得分', ['产出|50|数|企|1|1', '||质|合|1|1'])).toContain(
      'weight B guess values',
    );
  });
  test('a weight with a heading needs no second one', () => {
    const all = columns('权重|一级指标||二级指标|三级指标|分值|得分', ['50|产出|50|数|企|1|1', '|||质|合|1|1']);
    expect(all.filter((one) => one.startsWith('weight'))).toHaveLength(1);
  });
});

test.each([
  ['half of the rows', ['产出|数||企|5|1|1', '|质|||5|1|1'], 'level3 D'],
  ['less than half of the rows', ['产出|数||企|5|1|1', '|质|||5|1|1', '|时|||5|1|1'], 'level3 C'],
  ['the heading’s own column, where something stands in it', ['产出|数|企||5|1|1', '|质||合|5|1|1'], 'level3 C'],
])('values in the second column of a merged heading: %s', (_, rows, expected) => {
  const all = columns('一级指标|二级指标|三级指标||分值|完成值|得分', rows);
  expect(all.map((one) => one.split(' ').slice(0, 2).join(' '))).toContain(expected);
});

describe('a column that the user corrects', () => {
  const money = ['|年初预算数|全年预算数|全年执行数|执行率', '年度资金总额|1|90|80|88.9%'];
  const form = formOn(
    plainSheet(
      TITLE,
      ...money,
      '序号|一级指标|二级指标|三级指标|指标值|完成值|分值|得分||备注',
      ...['1|产出|数|企|1|1|5|5', '总分|||||||5'],
    ),
  );
  const headed = (field: Field, column: number | null) => {
    const chosen = withColumn(form, field, column);
    return chosen.columns.filter((one) => one.field === field).map(({ heading, at }) => `${heading} ${at}`);
  };
  test.each<[Field, number, string]>([
    ['initialBudget', 4, 'initialBudget E3'],
    ['budget', 4, 'budget E3'],
    ['adjustedBudget', 4, 'adjustedBudget E3'],
    ['outturn', 4, 'outturn E3'],
    ['executionRate', 1, 'executionRate B3'],
    ['line', 1, 'line B3'],
    ['measure', 8, 'measure I5'],
    ['rule', 8, 'rule I5'],
  ])('%s has the rows of its table', (field, column, expected) => {
    expect(found(withColumn(form, field, column)).split(', ')).toContain(expected);
  });
  test('the total follows the scores, and nothing else', () => {
    const totals = [
      withColumn(form, 'score', 8),
      withColumn(form, 'note', 7),
      withColumn(form, 'score', null),
      withColumn(withColumn(form, 'score', 8), 'actual', 7),
    ].map((one) => /total \w+/.exec(found(one))?.[0]);
    expect(totals).toEqual(['total I6', 'total H6', 'total H6', 'total I6']);
  });
  test('a column keeps its heading', () => {
    expect(headed('note', 8)).toEqual([' I1']);
    expect(headed('measure', 0)).toEqual(['序号 A4']);
    expect(headed('deduction', 9)).toEqual(['备注 J4']);
    expect(headed('note', null)).toEqual([]);
  });
  test('a column of the other table stays with its field', () => {
    const chosen = withColumn(form, 'note', 2);
    expect(found(chosen)).toContain('budget C3');
    expect(chosen.columns.find(({ field }) => field === 'budget')?.heading).toBe('全年预算数');
    expect(chosen.columns.some(({ field }) => field === 'level2')).toBe(false);
  });
  test('a heading that loses its field is there to be chosen again, one that had none is gone', () => {
    const others = (column: number | null, field: Field = 'note') =>
      withColumn(form, field, column).others.map(({ heading }) => heading);
    expect(others(0)).toEqual(['备注']);
    expect(others(null)).toEqual(['序号', '备注']);
    expect(others(9)).toEqual(['序号']);
    expect(withColumn(withColumn(form, 'note', 8), 'note', 9).others.map(({ heading }) => heading)).toEqual(['序号']);
  });
  test('a field of no table that is known stays away', () => {
    const bare = formOn(plainSheet(TITLE, '一级指标|二级指标|三级指标|指标值|分值|得分', '产出|数|企|1|1|5'));
    expect(withColumn(bare, 'budget', 3)).toBe(bare);
    expect(found(withColumn({ ...bare, fields: {} }, 'note', 3))).toBe('');
  });
});

describe('what a form gets beside it', () => {
  const given = (...lines: readonly string[]) => {
    const sheet = plainSheet(...lines);
    return helpersOf(formOn(sheet), sheet).map(({ field, range, heading }) => `${field} ${range} ${heading ?? '-'}`);
  };
  test.each([
    ['points behind a name', '二级指标|三级指标|完成值|得分', '数量（10分）|企业数|1|1', ['rule F3 F2']],
    [
      'points behind no name',
      '二级指标|三级指标|完成值|得分',
      '数量|企业数（10分）|1|1',
      ['points F3 F2', 'rule G3 G2'],
    ],
    ['no level 2', '一级指标|三级指标|分值|得分', '产出|企业数|1|1', ['rule F3 F2']],
  ])('%s', (_, headings, row, expected) => {
    expect(given(TITLE, headings, row).filter((one) => !one.startsWith('pack'))).toEqual(expected);
  });
  test('a form in the first rows has no room for its rule pack', () => {
    expect(given('一级指标|二级指标|三级指标|分值|得分', '产出|数|企|1|1')).toEqual(['rule G2 G1']);
    expect(given(TITLE, '一级指标|二级指标|三级指标|分值|得分', '产出|数|企|1|1')).toEqual([
      'rule G3 G2',
      'pack H1 G1',
    ]);
  });
});

describe('the layout', () => {
  test.each([
    ['chongqing', '指标名称|分值|指标值|完成值|得分系数|得分', '企业数|1|1|1|1|1'],
    ['sichuan', '一级指标|二级指标|三级指标|指标性质|指标值|计量单位|分值|得分', '产|数|企|≥|1|家|1|1'],
    ['project', '一级指标|二级指标|三级指标|指标值|计量单位|分值|得分', '产|数|企|1|家|1|1'],
    ['project', '一级指标|二级指标|三级指标|指标性质|指标值|分值|得分', '产|数|企|≥|1|1|1'],
    ['levelPoints', '一级指标|二级指标|分值|三级指标|分值|得分', '产|数|10|企|1|1'],
    ['explanatory', '一级指标|二级指标|三级指标|分值|评分标准|得分', '产|数|企|1|略|1'],
    ['project', '一级指标|二级指标|三级指标|分值|评分标准|指标值|得分', '产|数|企|1|略|1|1'],
    ['department', '一级指标|权重|二级指标|三级指标|指标值|分值|得分', '产|10|数|企|1|1|1'],
    ['department', '一级指标|二级指标|三级指标|指标值|完成值|得分', '产|数|企|1|1|1'],
  ])('%s: %s', (layout, headings, row) => {
    const second = row.replace(/^产\|10/u, '|').replace(/^产\|数\|10/u, '||');
    expect(formOn(plainSheet(TITLE, headings, row, second)).layout).toBe(layout);
  });
  test.each([
    ['hubei', '一级指标|二级指标|三级指标|指标值|完成值|得分', '产|数|企|1|1|1'],
    ['project', '一级指标|二级指标|三级指标|指标值|分值|得分', '产|数|企|1|1|1'],
  ])('%s, its money block scored: %s', (layout, headings, row) => {
    const money = ['|全年预算数|全年执行数|得分（20分*执行率）', '年度资金总额|90|80|17.8'];
    expect(formOn(plainSheet(TITLE, ...money, headings, row)).layout).toBe(layout);
  });
});

describe('goals and results', () => {
  const TABLE = ['一级指标|二级指标|三级指标|指标值|完成值|分值|得分', '产出|数|企|1|1|1|1'];
  const texts = (...lines: readonly string[]) => {
    const all = found(formOn(plainSheet(TITLE, ...lines, ...TABLE))).split(', ');
    return ['goals', 'results'].map((field) => all.find((one) => one.startsWith(`${field} `))?.split(' ')[1] ?? '-');
  };
  test.each([
    ['below their headings', ['|年初设定目标||全年完成情况', '|一是||已完成'], ['B3', 'D3']],
    [
      'over the rows of their paragraphs',
      ['|年初设定目标||全年完成情况', '|一是||已完成', '', '|二是||'],
      ['B3:B5', 'D3'],
    ],
    ['beside their headings', ['年初设定目标|一是', '全年完成情况|已完成'], ['B2', 'B3']],
    ['beside their headings, blanks between', ['预期目标||一是', '实际完成情况||已完成'], ['C2', 'C3']],
    ['not filled in', ['|年初设定目标||全年完成情况', ''], ['B3', 'D3']],
    ['without a row for them', ['|年初设定目标||全年完成情况'], ['-', '-']],
    ['neither', [''], ['-', '-']],
    ['in a sentence', ['|年初设定目标的说明||本年完成情况良好', '|一是||已完成'], ['-', '-']],
    ['in a sentence before', ['|附年初目标||查看完成情况', '|一是||已完成'], ['-', '-']],
  ])('%s', (_, lines, expected) => {
    expect(texts(...lines)).toEqual(expected);
  });
  test.each([
    '年初设定目标|全年完成情况',
    '年初设定绩效目标|实际完成情况',
    '年初绩效目标|全年实际完成情况',
    '年初目标|目标实际完成情况',
    '预期目标|年度完成情况',
    '预期绩效目标|完成情况',
    '年度预期目标|全年目标完成情况',
  ])('%s', (line) => {
    expect(texts(line, '一是|已完成')).toEqual(['A3', 'B3']);
  });
  test('those of the money block are not meant', () => {
    const money = ['|全年预算数|全年执行数', '年度资金总额|90|80', '其他资金|1|1'];
    expect(texts(...money, '|年初目标|完成情况', '|一是|已完成')).toEqual(['B6', 'C6']);
  });
});

test('every field of a form has one place', () => {
  const form = formOn(sheetOf('一级指标|权重|二级指标|三级指标|指标值|完成值|分值|得分|备注'));
  expect(Object.keys(form.fields).every((field) => FIELDS.includes(field as Field))).toBe(true);
});
