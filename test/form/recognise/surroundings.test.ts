/** What stands around the table: whose form it is, its year, total, full marks, grade and rule pack. */
import type { Field } from '../../../src/form/names';
import { namesOf } from '../../../src/form/recognise';
import { formOn } from './found';
import { plainSheet } from './printed';

const HEADINGS = '一级指标|二级指标|三级指标|年度指标值|全年完成值|分值|得分|偏差原因';
const ROW = '产出指标|数量指标|企业数|≥10家|12家|10|10|';

/** The cells of a field on a sheet with these lines above the headings and those below the rows. */
function placed(field: Field, above: readonly string[], below: readonly string[] = []): string | null {
  const form = formOn(plainSheet(...above, HEADINGS, ROW, ...below));
  return namesOf(form).find((one) => one.field === field)?.range ?? null;
}

describe('the unit', () => {
  test.each([
    ['部门名称|县文化局', 'B1'],
    ['部门（单位）名称|县文化局', 'B1'],
    ['预算部门名称|县文化局', 'B1'],
    ['预算单位名称|县文化局', 'B1'],
    ['单位名称|县文化局', 'B1'],
    ['单位（部门）名称|县文化局', 'B1'],
    ['实施单位|县文化局', 'B1'],
    ['项目实施单位|县文化局', 'B1'],
    ['项目承担单位|县文化局', 'B1'],
    ['执行单位|县文化局', 'B1'],
    ['项目单位|县文化局', 'B1'],
    ['预算单位|县文化局', 'B1'],
    ['自评单位|县文化局', 'B1'],
    ['填报单位|县文化局', 'B1'],
    ['填报部门|县文化局', 'B1'],
    ['评价单位|县文化局', 'B1'],
    ['被评价单位|县文化局', 'B1'],
    ['编制单位|县文化局', 'B1'],
    ['主管部门|县文化局', 'B1'],
    ['市级主管部门|县文化局', 'B1'],
    ['县级主管部门|县文化局', 'B1'],
    ['单位（公章）|县文化局', 'B1'],
    ['单位（盖章）：县文化局', 'A1'],
    ['单位（签章）：县文化局', 'A1'],
    ['填报单位：县文化局', 'A1'],
    ['填报单位：|县文化局', 'B1'],
    ['|单位：县文化局', 'B1'],
    // Money's unit, counts of units, names of something else.
    ['单位：万元', null],
    ['单位：百万元', null],
    ['单位（盖章）附后|县文化局', null],
    ['所属单位名称|县文化局', null],
    ['项目的实施单位|县文化局', null],
    ['上级主管部门|县文化局', null],
    ['联系单位：县文化局', null],
    // Nothing is filled in yet: the cells up to the next label.
    ['部门名称|||预算编码', 'B1:C1'],
    ['部门名称|||单位编号', 'B1:C1'],
    ['部门名称|||负责人', 'B1:C1'],
    ['部门名称|预算编码', null],
    ['部门名称|单位代码', null],
    ['部门名称||单位代码|003', 'B1'],
    ['部门名称|联系人', null],
    ['部门名称|联系电话', null],
    ['部门名称|填报日期', null],
    ['部门名称|预算金额', null],
    ['部门名称|年度资金', null],
    ['部门名称|规则包', null],
    ['部门名称|项目名称', null],
    ['部门名称|编码：', null],
    ['部门名称|县招商引资金融服务中心', 'B1'],
  ])('%s: %s', (line, expected) => {
    expect(placed('unit', [line])).toBe(expected);
  });
  test('the department goes before who carries the project out and who is over it', () => {
    expect(placed('unit', ['主管部门|市财政局', '实施单位|县文化馆', '部门名称|县文化局'])).toBe('B3');
    expect(placed('unit', ['主管部门|市财政局', '实施单位|县文化馆'])).toBe('B2');
    expect(placed('unit', ['主管部门|市财政局', '填报单位|县文化馆'])).toBe('B2');
  });
  test('a sentence that begins like a label is none', () => {
    const sentence = `单位名称${'、本级及所属事业单位'.repeat(6)}`;
    expect(placed('unit', [`${sentence}|县文化局`])).toBeNull();
  });
});

describe('the year', () => {
  test.each([
    [['2021年度部门整体支出绩效自评表'], 'A1'],
    [['|2021部门支出绩效评价表'], 'B1'],
    [['附件2', '部门整体支出绩效自评表', '（2021年度）'], 'A3'],
    [['部门整体支出绩效自评表', '2021年'], 'A2'],
    [['部门整体支出绩效自评表', '自评年度：2021'], 'A2'],
    [['部门整体支出绩效自评表', '预算年度2021'], 'A2'],
    [['部门整体支出绩效自评表', '年度:2021年'], 'A2'],
    // Other years than the form's: a file's number, a date of printing, a sentence.
    [['财预〔2020〕10号', '部门整体支出绩效自评表'], 'A2'],
    [['部门整体支出绩效自评表', '填报日期：2022年3月1日'], 'A1'],
    [['部门整体支出绩效自评表', '截至2021年底'], 'A1'],
    [['部门整体支出绩效自评表', '上年度：2020'], 'A1'],
    [['绩效评价结果表'], 'A1'],
    [['自评情况表'], 'A1'],
    [['评分汇总表'], 'A1'],
    [['附件2'], null],
  ])('%j: %s', (lines, expected) => {
    expect(placed('year', lines)).toBe(expected);
  });
});

describe('the total', () => {
  test.each([
    ['自评总分|99', 'B1'],
    ['总分|99', 'B1'],
    ['总得分：|99', 'B1'],
    ['自评总分（分）|99', 'B1'],
    ['自评总分||', 'B1'],
    ['自评总分|部门', null],
    ['项目总分|99', null],
    ['总分构成|99', null],
  ])('%s above a table without a row for it: %s', (line, expected) => {
    expect(placed('total', [line])).toBe(expected);
  });
  test.each([
    ['总分|||||100|99|', 'G3', 'F3'],
    ['总得分|||||100|99|', 'G3', 'F3'],
    ['自评总分|||||100|99|', 'G3', 'F3'],
    ['总评分|||||100|99|', 'G3', 'F3'],
    ['总计|||||100|99|', 'G3', 'F3'],
    ['合计|||||100|99|', 'G3', 'F3'],
    ['得分合计|||||100|99|', 'G3', 'F3'],
    ['综合得分|||||100|99|', 'G3', 'F3'],
    ['合计得分|||||100|99|', 'G3', 'F3'],
    ['总分值|||||100|99|', 'G3', 'F3'],
    ['总分数|||||100|99|', 'G3', 'F3'],
    ['总分：|||||100|99|', 'G3', 'F3'],
    ['总分（100分）||||||99|', 'G3', null],
    ['总分|||||满分|99|', 'G3', null],
  ])('%s below the rows: %s, its full marks %s', (line, total, fullMarks) => {
    expect([placed('total', ['附件2'], [line]), placed('fullMarks', ['附件2'], [line])]).toEqual([
      total.replace('3', '4'),
      fullMarks?.replace('3', '4') ?? null,
    ]);
  });
  test.each(['总分析|||||10|10|', '项目总分|||||10|10|'])('%s is a row', (line) => {
    expect(placed('total', ['附件2'], [line])).toBeNull();
    expect(placed('score', ['附件2'], [line])).toBe('G3:G4');
  });
});

describe('the grade', () => {
  test.each([
    ['评价等级|优', 'B1'],
    ['自评等级：|优', 'B1'],
    ['评定等次|优', 'B1'],
    ['绩效等级|优', 'B1'],
    ['等级|优', 'B1'],
    ['评价等级||', 'B1'],
    ['评价等级|部门', null],
    ['职务等级|正科', null],
    ['等级说明|优', null],
  ])('%s: %s', (line, expected) => {
    expect(placed('grade', [line])).toBe(expected);
  });
  test('below the table, too', () => {
    expect(placed('grade', ['附件2'], ['评价等级|优'])).toBe('B4');
  });
});

describe('the rule pack', () => {
  test.each([
    ['|规则包|hubei-2020', 'C1'],
    ['|规则包', 'C1'],
    ['规则|hubei-2020', null],
  ])('%s: %s', (line, expected) => {
    expect(placed('pack', [line])).toBe(expected);
  });
});
