/** Shapes that layouts and word processors give to a form. */
import { blocksOf } from '../../../src/form/recognise';
import { readForm } from '../../../src/form/read';
import type { SheetCells } from '../../../src/sheet';
import { formOn, found } from './found';
import { plainSheet } from './printed';

const read = (sheet: SheetCells) => readForm(blocksOf(formOn(sheet), sheet));
const TITLE = ['2021年度部门整体支出绩效自评表', '单位名称：县文化局'];
const HEADINGS = '一级指标|二级指标|三级指标|年度指标值|全年完成值|分值|得分|偏差原因分析及改进措施';

describe('a table pasted from Word', () => {
  const sheet = plainSheet(
    ...TITLE,
    '||年初设定目标|||全年完成情况',
    '年度总体|一是孵化企业10家。||||一是孵化企业12家。',
    '目标|二是带动就业100人。||||',
    '',
    '一级|二级|三级指标|年度|全  年|分值|自评|偏差及',
    '指标|指标||指标值||  |得分|',
    '||||完成值|||原因分析',
    '产出指标|数量指标|孵化企业数，||12家|10|10|',
    '（50分）||含外地企业|≥10家||||',
    '|服务对象|就业人员满意度|≥90%|95%|10|10|没有',
    '|满意度指标||||||异议',
    '总分|||||20|20|',
  );
  const form = read(sheet);
  test('headings over three rows', () => {
    expect(found(formOn(sheet))).toBe(
      'unit A2, year A1, goals C4, results F4, level1 A10:A13, level2 B10:B13, level3 C10:C13, target D10:D13, actual E10:E13, score G10:G13, note H10:H13, total G14, fullMarks F14, points F10:F13',
    );
  });
  test('unit and year in cells of their own labels', () => {
    expect([form.unit, form.year]).toEqual(['县文化局', 2021]);
  });
  test('the paragraphs of one cell are one row again', () => {
    const rows = form.indicators.map(({ level2, level3, target, actual, score, note }) =>
      [level2, level3, target, actual, score, note].map((one) => (typeof one === 'string' ? one : (one?.text ?? ''))),
    );
    expect(rows).toEqual([
      ['数量指标', '孵化企业数，含外地企业', '≥10家', '12家', '10', ''],
      ['服务对象满意度指标', '就业人员满意度', '≥90%', '95%', '10', '没有\n异议'],
    ]);
  });
  test('a weight below the name is the name’s', () => {
    expect(form.indicators.map(({ level1 }) => [level1.name, level1.weight?.value])).toEqual([
      ['产出指标', '50'],
      ['产出指标', '50'],
    ]);
  });
});

test('goals whose paragraphs have become rows are one text', () => {
  const sheet = plainSheet(
    ...TITLE,
    '|年初设定目标|||全年完成情况',
    '目标|一是孵化企业10家。|||一是孵化企业12家。',
    '|二是带动就业100人。|||',
    HEADINGS,
    '产出指标|数量指标|孵化企业数|≥10家|12家|10|10|',
  );
  expect(read(sheet).goals?.value).toBe('一是孵化企业10家。\n二是带动就业100人。');
});

test.each([
  ['the points before the target', '一级指标|二级指标|三级指标|分值|年度指标值|完成值|得分', 'points D4'],
  ['the weight before level 2', '一级指标|权重|二级指标|三级指标|年度指标值|完成值|得分', 'weight B4'],
  ['the points beside level 2', '一级指标|二级指标|分值|三级指标|分值|完成值|得分', 'level2Points C4'],
  ['a column of serial numbers', '序号|一级指标|二级指标|三级指标|分值|完成值|得分', 'points E4'],
  ['two scores: the self-score is meant', '一级指标|二级指标|三级指标|分值|得分|完成值|自评得分', 'score G4'],
  ['scores in half brackets', '一级指标|二级指标|三级指标|分值|完成值（B）|自评得分（满分100）|原因', 'score F4'],
  ['reasons in many words', '一级指标|二级指标|三级指标|分值|完成值|得分|偏差大于20%的原因及说明', 'note G4'],
  ['a deduction by hand', '一级指标|二级指标|三级指标|分值|完成值|扣分|得分', 'deduction F4'],
  ['helper columns beside it', '一级指标|二级指标|三级指标|分值|完成值|得分|评分规则', 'rule G4'],
  ['names without a third level', '一级指标|二级指标|指标名称|分值|目标值|完成值|得分', 'level3 C4'],
  ['names alone', '指标名称|计量单位|指标性质|分值|目标值|完成值|得分', 'level2 A4'],
])('%s', (_, headings, expected) => {
  const sheet = plainSheet(...TITLE, headings, '产出指标|10|数量|企业数|10|10|10');
  expect(found(formOn(sheet)).split(', ')).toContain(expected);
});

test('points beside level 1 in every row are the rows’ own', () => {
  const sheet = plainSheet(
    ...TITLE,
    '一级指标|分值|二级指标|三级指标|完成值|得分',
    '产出|10|数量指标|企业数|10|10',
    '|10|质量指标|合格率|100%|10',
  );
  expect(found(formOn(sheet))).toContain('points B4:B5');
});

test('values in the second column of a merged heading', () => {
  const sheet = plainSheet(
    ...TITLE,
    '一级指标|二级指标|三级指标||分值|完成值|得分',
    '产出|数量指标||企业数|10|10|10',
    '|质量指标||合格率|10|100%|10',
  );
  const form = formOn(sheet);
  expect(found(form)).toContain('level3 D4:D5');
  expect(form.columns.find(({ field }) => field === 'level3')).toMatchObject({
    at: 'C3',
    sureness: 'guess',
    ground: 'values',
  });
  expect(form.sureness).toBe('guess');
});

test('weights below the heading of level 1', () => {
  const sheet = plainSheet(
    ...TITLE,
    '一级指标||二级指标|三级指标|分值|完成值|得分',
    '产出|50分|数量指标|企业数|25|10|25',
    '||质量指标|合格率|25|100%|25',
  );
  expect(read(sheet).indicators.map(({ level1 }) => level1.weight?.value)).toEqual(['50分', '50分']);
});

test.each([
  ['a subtotal and a total', ['小计|||||20|20|', '总分|||||20|20|'], 'total G6'],
  ['a sum of points as 合计', ['合计|||||20|20|'], 'total G5'],
  ['a total with its full marks in the label', ['总分（100分）|||||20|20|'], 'total G5'],
])('%s', (_, rows, total) => {
  const sheet = plainSheet(...TITLE, HEADINGS, '产出|数量指标|企业数|≥10家|12家|10|10|', ...rows);
  expect(found(formOn(sheet)).split(', ')).toContain(total);
  expect(read(sheet).indicators).toHaveLength(1);
});

test.each([
  ['a footnote', '注：1.其他资金一并填列。'],
  ['a signature', '填报人：张三||联系电话：0000'],
  ['a grade', '评价等级|优'],
])('%s ends a table without a total', (_, row) => {
  const sheet = plainSheet(...TITLE, HEADINGS, '产出|数量指标|企业数|≥10家|12家|10|10|', row, '|||一行备忘|||');
  expect(formOn(sheet).lastRow).toBe(4);
});

const ROW = '产出指标|数量指标|企业数|≥10家|12家|10|10|';

test.each([
  ['a sentence without a colon', ['说明 本表一式两份，报财政局一份。']],
  ['a sentence that sounds like a name', ['本表由县财政局汇总']],
  ['a sentence over all columns, its merge taken apart', [Array(8).fill('其他资金一并填列').join('|')]],
  ['a sentence below level 2', ['|1.其他资金一并填列。']],
  ['a note and its number below level 3', ['||注1']],
  ['the word 注 alone, and its text below', ['注', '其他资金一并填列']],
  ['signatures without a colon', ['单位负责人（签字）|||填表人（签字）|||']],
  ['workings without a name', ['|||33|44|||']],
  ['a sum without a name', ['||||||10|']],
  ['workings behind a blank row', ['', '测算|33|44', '|||55||||']],
])('%s below a table without a total is no row of it', (_, rows) => {
  const sheet = plainSheet(...TITLE, HEADINGS, ROW, ...rows);
  expect([formOn(sheet).lastRow, read(sheet).indicators.length]).toEqual([4, 1]);
});

test.each([
  ['a name typed ahead', '||注册企业数'],
  ['a name that begins as a note does', '||说明书印制数'],
  ['a level 2 typed ahead', '|质量指标'],
  ['a level 1 typed ahead', '效益指标'],
  ['a row of figures under a blank name of its own level', '|质量指标||100|100|5|5|'],
  ['the rest of a target', '|||或完成合同'],
  ['points below the name', '|（10）'],
  ['a row scored, whatever its name', '备注|备注|备注|≥1份|1份|5|5|'],
])('%s is the last row of the table', (_, row) => {
  expect(formOn(plainSheet(...TITLE, HEADINGS, ROW, row)).lastRow).toBe(5);
});

test('figures below the blank paragraphs of their own row', () => {
  const sheet = plainSheet(...TITLE, HEADINGS, '产出指标|数量指标|企业数|||||', '|||10|12|10|10|');
  expect(formOn(sheet).lastRow).toBe(5);
});

test('signatures without a colon below a total leave it the total', () => {
  const sheet = plainSheet(...TITLE, HEADINGS, ROW, '总分|||||10|10|', '填表人|张三|联系电话|0731||||');
  expect(found(formOn(sheet)).split(', ')).toContain('total G5');
});

test('rows that a template leaves are rows of the table', () => {
  const sheet = plainSheet(
    ...TITLE,
    HEADINGS,
    '产出指标|数量指标|指标1：企业数|≥10家|12家|10|10|',
    '||指标2：|||||',
    '||……|||||',
    '总分|||||10|10|',
  );
  expect(read(sheet).indicators.map(({ level3 }) => level3)).toEqual(['指标1：企业数', '指标2：', '……']);
});

test.each([
  ['单位（盖章）|县文化局', '县文化局'],
  ['填报单位（公章）：县文化局', '县文化局'],
  ['单位：县文化局', '县文化局'],
  ['||单位：万元', ''],
  ['单位：县文化局||单位：元', '县文化局'],
])('%s: the unit is “%s”', (line, unit) => {
  expect(read(plainSheet('2021年度部门整体支出绩效自评表', line, HEADINGS, ROW)).unit).toBe(unit);
});

test('a grade and a total above the table', () => {
  const sheet = plainSheet(
    ...TITLE,
    '自评总分（分）|99.68|自评等级|优',
    HEADINGS,
    '产出|数量指标|企业数|≥10家|12家|10|10|',
  );
  expect([read(sheet).total?.value, read(sheet).grade?.value]).toEqual([99.68, '优']);
});

test('资金来源 in a column of its own', () => {
  const sheet = plainSheet(
    ...TITLE,
    '资金（万元）|||全年预算数|全年执行数|执行率',
    '|资金来源|财政拨款|181.03|566.57|312.97%',
    '||其他资金|/|113.84|/',
    '|资金结构|基本支出|115.15|121.33|105.37%',
    '||项目支出|65.88|559.08|848.63%',
    HEADINGS,
    '产出|数量指标|企业数|≥10家|12家|10|10|',
  );
  expect(read(sheet).lines.map(({ group, label, units }) => `${group} ${label} ${units.budget}`)).toEqual([
    'source 财政拨款 万元',
    'source 其他资金 万元',
    'structure 基本支出 万元',
    'structure 项目支出 万元',
  ]);
});

test('headings below headings of groups, beside headings over both rows', () => {
  const sheet = plainSheet(
    ...TITLE,
    '绩效指标|||年度指标值|自评情况|||',
    '一级指标|二级指标|三级指标||完成值|分值|得分|原因',
    '产出|数量指标|企业数|≥10家|12家|10|10|',
  );
  expect(found(formOn(sheet))).toBe(
    'unit A2, year A1, level1 A5, level2 B5, level3 C5, target D5, actual E5, score G5, note H5, points F5',
  );
});
