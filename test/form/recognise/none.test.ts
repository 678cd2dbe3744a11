/** Sheets that are no form, or more than one. */
import { recognise } from '../../../src/form/recognise';
import type { SheetCells } from '../../../src/sheet';
import { FORMS } from './forms';
import { plainSheet, sheetOf } from './printed';

const printed = (id: string): SheetCells => {
  const form = FORMS[id];
  if (form === undefined) throw new Error(`no form ${id}`);
  return sheetOf(form);
};

test.each([
  ['a blank sheet', 'empty', plainSheet('', '| |')],
  [
    'a budget table',
    'noTable',
    plainSheet(
      '2020年收支预算总表',
      '项目|年初预算数|全年预算数|全年执行数|执行率',
      '基本支出|115.15|115.15|121.33|105%',
    ),
  ],
  ['a staff list', 'noTable', plainSheet('姓名|部门|岗位|得分|备注', '张三|办公室|科员|95|', '李四|财务科|科长|98|')],
  [
    'a list of statistics',
    'noTable',
    plainSheet('序号|指标名称|计量单位|目标值|完成值', '1|企业数|家|410|420', '2|就业人数|人|15000|9000'),
  ],
  [
    'a declaration of targets',
    'noResults',
    plainSheet('绩效目标申报表', '一级指标|二级指标|三级指标|指标值|备注', '产出指标|数量指标|孵化企业数|≥10家|'),
  ],
  [
    'instructions for filling in a form',
    'noTable',
    plainSheet(
      '填表说明',
      '1.一级指标、二级指标、三级指标按批复的绩效目标填列。',
      '2.自评得分不得超过分值，未达标的在“偏差及原因分析”一栏说明。',
      '3.全年预算数、全年执行数以万元为单位。',
    ),
  ],
  ['levels alone', 'noTable', plainSheet('绩效指标体系', '一级指标|二级指标|三级指标', '产出|数量|企业数')],
  ['a level and one value', 'noTable', plainSheet('评分表', '一级指标|得分', '产出|10')],
  ['names and points', 'noTable', plainSheet('评分表', '指标名称|分值', '企业数|10')],
  ['names and scores', 'noTable', plainSheet('评分表', '指标名称|得分', '企业数|10')],
  ['points and scores', 'noTable', plainSheet('评分表', '考核内容|分值|得分', '企业数|10|10')],
  ['headings without rows', 'noRows', plainSheet('部门整体支出绩效自评表', '一级指标|二级指标|三级指标|分值|得分')],
  [
    'a framework of indicators without results',
    'noResults',
    plainSheet('一级指标|二级指标|三级指标|分值|评分标准', '投入|预算配置|财政供养人员控制率|5|不超过 100% 得满分'),
  ],
])('%s is none: %s', (_, why, sheet) => {
  expect(recognise(sheet)).toEqual({ kind: 'none', why });
});

test.each([
  ['a level and two values', '一级指标|分值|得分', '产出|10|10'],
  ['two levels and one value', '一级指标|二级指标|得分', '产出|数量|10'],
  ['names, points and scores', '指标名称|分值|得分', '企业数|10|10'],
])('%s are enough for a table', (_, headings, row) => {
  expect(recognise(plainSheet('2021年度评分表', headings, row)).kind).toBe('form');
});

test.each(Object.keys(FORMS))('%s without its heading row is none', (id) => {
  const sheet = printed(id);
  const rows = sheet.cells.cells.filter(
    (row) => !row.some(({ value }) => value === '一级指标' || value === '指标名称'),
  );
  expect(recognise({ ...sheet, cells: { ...sheet.cells, cells: rows } }).kind).toBe('none');
});

describe('several forms on one sheet', () => {
  const below = (a: SheetCells, b: SheetCells): SheetCells => ({
    ...a,
    cells: { ...a.cells, cells: [...a.cells.cells, ...b.cells.cells] },
  });
  test('one below the other', () => {
    const [first, second] = [printed('F00'), printed('F12')];
    const height = first.cells.cells.length;
    expect(recognise(below(first, second))).toEqual({ kind: 'several', at: ['A11', `A${height + 11}`] });
  });
  test('on a sheet whose first rows and columns are blank', () => {
    const { name, cells, merges } = below(printed('F00'), printed('F12'));
    const height = printed('F00').cells.cells.length;
    expect(recognise({ name, merges, cells: { ...cells, row: 4, column: 2 } })).toEqual({
      kind: 'several',
      at: ['C15', `C${height + 15}`],
    });
  });
  test('the same form twice', () => {
    const sheet = printed('F25');
    const height = sheet.cells.cells.length;
    expect(recognise(below(sheet, sheet))).toEqual({ kind: 'several', at: ['A6', `A${height + 6}`] });
  });
  test('side by side', () => {
    const sheet = printed('F12');
    const cells = sheet.cells.cells.map((row) => [...row, ...row]);
    const width = (sheet.cells.cells[0] ?? []).length;
    expect(recognise({ ...sheet, cells: { ...sheet.cells, cells } })).toEqual({
      kind: 'several',
      at: ['A11', `${String.fromCharCode(65 + width)}11`],
    });
  });
  test.each([
    ['a title', '2021年度部门整体支出绩效自评表', 'several'],
    ['a unit', '单位名称|县文化局', 'several'],
    ['a total', '总分|||||10|10', 'several'],
    ['nothing', '', 'form'],
    ['the number of a page', '第2页', 'form'],
  ])('the same headings below %s', (_, line, kind) => {
    const headings = '一级指标|二级指标|三级指标|年度指标值|全年完成值|分值|得分';
    const row = '产出指标|数量指标|企业数|≥10家|12家|10|10';
    expect(recognise(plainSheet('2021年度自评表', headings, row, line, headings, row)).kind).toBe(kind);
  });
  test('other headings below are another form', () => {
    const row = '产出指标|数量指标|企业数|≥10家|12家|10|10';
    const headings = ['年度指标值|全年完成值|分值|得分', '分值|得分|年度指标值|全年完成值'];
    const [first = '', second = ''] = headings.map((rest) => `一级指标|二级指标|三级指标|${rest}`);
    expect(recognise(plainSheet('2021年度自评表', first, row, second, row)).kind).toBe('several');
  });
  test('headings alone below the same headings', () => {
    const headings = '一级指标|二级指标|三级指标|年度指标值|全年完成值|分值|得分';
    expect(recognise(plainSheet('2021年度自评表', headings, headings, '产出指标|数量|企业数|10|12|10|10')).kind).toBe(
      'several',
    );
  });
  test('a table that goes on on a new page under the same headings is one', () => {
    const sheet = printed('F17');
    const { cells } = sheet.cells;
    const heading = cells.findIndex((row) => row[0]?.value === '一级指标');
    const again = [...cells.slice(0, heading + 10), ...cells.slice(heading, heading + 1), ...cells.slice(heading + 10)];
    expect(recognise({ ...sheet, cells: { ...sheet.cells, cells: again } })).toMatchObject({
      kind: 'form',
      lastRow: cells.length,
    });
  });
});
