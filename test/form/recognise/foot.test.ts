/** Where the rows of a table end: what below them is a row, and what is a note, a signature, a sum. */
import { formOn, found } from './found';
import { plainSheet } from './printed';

const TITLE = '2021年度部门整体支出绩效自评表';
const HEADINGS = '一级指标|二级指标|三级指标|年度指标值|全年完成值|分值|得分|备注';
const ROW = '产出指标|数量指标|企业数|≥10家|12家|10|10|';

/** The last row of the table with these lines below its one row, which is row 3. */
const lastRow = (...lines: readonly string[]): number => formOn(plainSheet(TITLE, HEADINGS, ROW, ...lines)).lastRow;

describe('a note or a signature below level 2 ends the table', () => {
  // Below level 2 a single text may be a name typed ahead; only its words tell.
  test.each([
    ...['注', '附注', '备注', '注：', '注1', '附注：略'],
    ...['说明', '填表说明', '填报说明', '说明一', '本表一式两份', '此表报财政局', '该表由单位留存'],
    ...['负责人', '单位负责人', '部门负责人（签字）', '分管领导：', '领导'],
    ...['填表人', '填报人：张三', '填制日期', '制表', '制表单位', '审核人', '审核部门：', '复核人（签字）', '复核'],
    ...[
      '经办人',
      '经办：',
      '联系人',
      '联系电话',
      '联系电话0731',
      '评价人',
      '评价单位',
      '评价时间',
      '日期',
      '时间：',
      '日期2022',
    ],
    '其他资金一并填列。',
  ])('%s', (text) => {
    expect(lastRow(`|${text}`)).toBe(3);
  });
  test.each([
    ...['注册企业数', '关注度', '备注册企业', '说明书印制数', '修改说明书', '成本表', '来自该表', '项目说明'],
    ...['负责人培训数', '领导满意度', '来自各个不同部门负责人', '填报率', '审核通过率', '联系群众数', '评价次数'],
    ...['日期偏差', '时间利用率', '完成日期', '完成填表人'],
  ])('%s is a name', (text) => {
    expect(lastRow(`|${text}`)).toBe(4);
  });
  test.each([
    ['a text below level 1', '效益', 3],
    ['a level 1 by its name', '效益指标', 4],
    ['points below level 1', '（20分）', 4],
    ['a name with its points', '效益(20分)', 4],
    ['points in the middle', '效益(20分)等', 3],
    ['a figure of points', '20', 4],
    ['a figure with a remark', '20分以上', 3],
    ['a part of a name', '指标说明', 3],
    ['points with decimals', '12.25', 4],
    ['a name with points in decimals', '效益(12.25)', 4],
    ['a name with bare points', '效益(20)', 4],
    ['a remark below 备注', '|||||||已核', 4],
    ['a number below 备注', '|||||||1', 4],
    ['the same text in all columns', Array(8).fill('本行作废').join('|'), 3],
  ])('%s', (_, line, expected) => {
    expect(lastRow(line)).toBe(expected);
  });
});

test.each(['备注', '评分标准', '评分规则', '复核得分', '复核意见'])(
  'a figure below %s makes no row of sums',
  (about) => {
    const headings = `一级指标|二级指标|三级指标|完成值|分值|得分|${about}`;
    const rows = ['产出指标|数量指标|企业数|12家|10|10|1', '||||||2'];
    expect(formOn(plainSheet(TITLE, headings, ...rows)).lastRow).toBe(4);
  },
);

describe('figures below the rows', () => {
  test.each([
    ['a sum without a name', '|||||10|10|', 3],
    ['a name before them', '||就业数|||10|10|', 4],
    ['a figure for a name', '测算|33|44||||', 3],
    ['a figure as the last name', '||44|1|1|10|10|', 3],
    ['a note with one figure', '注：|||||10||', 3],
    ['a note scored like a row', '备注|||≥1份|1份|5|5|', 4],
    ['words and figures', '|||≥10家|12家|||', 4],
  ])('%s', (_, line, expected) => {
    expect(lastRow(line)).toBe(expected);
  });
  test('figures go on with a row that has none', () => {
    expect(lastRow('|质量指标|合格率||||', '|||||10|10|')).toBe(5);
    expect(lastRow('|质量指标|合格率|||10|10|', '|||||10|10|')).toBe(4);
    expect(lastRow('|质量指标|合格率||||', '', '|||||10|10|')).toBe(6);
  });
});

describe('what ends a table though rows follow', () => {
  const NEXT = '|质量指标|合格率|≥90%|95%|10|10|';
  test.each([
    ...['注：略', '注1.略', '备注：略', '说明：略', '填表说明：略', '填报说明：略', '填表人：张三', '填报人：张三'],
    ...[
      '联系人：张三',
      '联系电话：0731',
      '审核人：张三',
      '负责人：张三',
      '单位负责人：张三',
      '制表：张三',
      '制表人：张三',
    ],
    ...['等级', '等次：优', '评价等级', '评定等级', '自评等次', '绩效等级'],
  ])('%s', (text) => {
    expect(lastRow(text, NEXT)).toBe(3);
  });
  test.each(['注意事项', '附注：略', '说明书', '各乡镇及县直部门负责人：张三', '职称等级', '电话：0731'])(
    '%s does not',
    (text) => {
      expect(lastRow(text, NEXT)).toBe(5);
    },
  );
  test('eight blank rows', () => {
    const blanks = (count: number) => Array<string>(count).fill('');
    expect(lastRow(...blanks(7), NEXT)).toBe(11);
    expect(lastRow(...blanks(8), NEXT)).toBe(3);
  });
  test('blank rows before the first row end nothing', () => {
    const blanks = Array<string>(9).fill('');
    expect(formOn(plainSheet(TITLE, HEADINGS, ...blanks, ROW)).lastRow).toBe(12);
  });
});

describe('a subtotal is followed by more rows', () => {
  const NEXT = '效益指标|社会效益|就业|≥90人|95人|10|10|';
  const totalAndEnd = (...lines: readonly string[]) => {
    const form = formOn(plainSheet(TITLE, HEADINGS, ROW, ...lines));
    return [/total (\w+)/.exec(found(form))?.[1] ?? null, form.lastRow];
  };
  test.each([
    ['a total and nothing', ['总分|||||10|10|'], ['G4', 3]],
    ['a subtotal, a row, a total', ['合计|||||10|10|', NEXT, '总分|||||20|20|'], ['G6', 5]],
    ['a subtotal, a blank row, a row', ['合计|||||10|10|', '', NEXT, '总分|||||20|20|'], ['G7', 6]],
    ['a row three below is another thing', ['合计|||||10|10|', '', '', '', NEXT], ['G4', 3]],
    ['a subtotal and a row, no total', ['合计|||||10|10|', NEXT], [null, 5]],
    ['a total, then a grade and a row', ['总分|||||10|10|', '等级|优', NEXT], ['G4', 3]],
    ['a total, then a note and a row', ['总分|||||10|10|', '注：略', NEXT], ['G4', 3]],
    ['the sum of the rows, then the total', ['合计|||||90|90|', '总分|||||100|99|'], ['G5', 3]],
    ['the same with a blank row between', ['合计|||||90|90|', '', '总分|||||100|99|'], ['G6', 3]],
    ['a total and two texts', ['总分|||||10|10|', '备忘|略'], ['G4', 3]],
  ])('%s', (_, lines, expected) => {
    expect(totalAndEnd(...lines)).toEqual(expected);
  });
  test('a row named 合计 above all others is none', () => {
    expect(formOn(plainSheet(TITLE, HEADINGS, '合计|||||10|10|', ROW)).lastRow).toBe(4);
  });
});
