/** The standard form on paper: what is printed, where, and how it is set up. What its cells look like: looks.test.ts. */
import { HIGHEST_ROW } from '../../src/drawing';
import { NAMES } from '../../src/form/names';
import { template, TEMPLATE_NAMES } from '../../src/form/template';
import { heightOf, rowsOf, setUpOf } from './drawn';

test('the blank form, row by row', () => {
  expect(rowsOf(template('blank'))).toEqual([
    '1 26pt: A 附件2',
    '2 40pt: A2:H2 　　　　年部门整体支出绩效自评表',
    '3 27pt: A3:D3 部门（单位）名称 | E3:H3 | J 规则包',
    '4 27pt: A4:A8 整体支出⏎规　　模 | B4:D4 | E 全年预算数 | F4:G4 全年执行数 | H 执行率 | J 调整预算数',
    '5 27pt: B5:D5 资金来源：（1）财政拨款 | E (0.00"万元") | F5:G5 (0.00"万元") | H (0.00%) | J (0.00"万元")',
    '6 27pt: B6:D6 　　　　　（2）其他资金 | E (0.00"万元") | F6:G6 (0.00"万元") | H (0.00%) | J (0.00"万元")',
    '7 27pt: B7:D7 资金结构：（1）基本支出 | E (0.00"万元") | F7:G7 (0.00"万元") | H (0.00%) | J (0.00"万元")',
    '8 27pt: B8:D8 　　　　　（2）项目支出 | E (0.00"万元") | F8:G8 (0.00"万元") | H (0.00%) | J (0.00"万元")',
    '9 27pt: A9:A11 年度⏎总体⏎目标 | B9:D9 年初设定目标 | E9:H9 全年完成情况',
    '10 240pt: B10:D11 | E10:H11',
    '11 240pt:',
    '12 27pt: A12:H12 分解目标自评',
    '13 34pt: A 一级指标 | B 权重 | C 二级指标 | D 三级指标 | E 年度⏎指标值 | F 全年⏎完成值 | G 自评⏎得分 | H 偏差及⏎原因分析 | J 分值 | K 评分规则 | L 完成率 | M 复核得分 | N 复核意见',
    '14 35pt: A14:A21 投入管理⏎指　　标 | B14:B21 30 | C 预算编审管理（3） | D14:E21 根据财政管理工作绩效考核相关办法规定填报 | J 3 | L (0.00%)',
    '15 35pt: C 预算执行管理（4） | F (0.00%) | J 4 | L (0.00%)',
    '16 35pt: C 部门结转结余资金管理（4） | J 4 | L (0.00%)',
    '17 35pt: C 预算绩效管理（5） | J 5 | L (0.00%)',
    '18 35pt: C 预决算信息公开管理（4） | J 4 | L (0.00%)',
    '19 35pt: C 财政监督管理（3） | J 3 | L (0.00%)',
    '20 35pt: C 政府采购管理（3） | J 3 | L (0.00%)',
    '21 35pt: C 资产管理（4） | J 4 | L (0.00%)',
    '22 35pt: A22:A25 产出指标 | B22:B25 25 | C 数量指标（6） | J 6 | L (0.00%)',
    '23 35pt: C 质量指标（8） | J 8 | L (0.00%)',
    '24 35pt: C 时效指标（5） | J 5 | L (0.00%)',
    '25 35pt: C 成本指标（6） | J 6 | L (0.00%)',
    '26 60pt: A26:A30 效益指标 | B26:B30 45 | C 经济效益指标（10） | J 10 | L (0.00%)',
    '27 35pt: C 社会效益指标（10） | J 10 | L (0.00%)',
    '28 35pt: C 生态效益指标（7） | J 7 | L (0.00%)',
    '29 35pt: C 可持续影响指标（8） | J 8 | L (0.00%)',
    '30 35pt: C 满意度指标（10） | J 10 | L (0.00%)',
    '31 35pt: A 总　分 | B 100 | C31:F31',
    '32 22pt: A32:H32 注：产出指标和效益指标可按各项重点任务分别填列，…',
  ]);
});

test.each(['blank', 'sample'] as const)(
  '%s: A4 upright, page 2 begins with the indicators, lines around both parts',
  (content) => {
    expect(setUpOf(template(content))).toEqual([
      '自评表: Portrait, A1:H32',
      'margins 16 18 14 18 mm',
      'new page before A12, repeating no rows, footer — &P —',
      'columns A 17, B 10, C 34, D 25, E 24, F 22, G 14, H 28, I 4, J 22, K 28, L 18, M 18, N 40 mm',
      'box A3:H11 Medium',
      'box A12:H31 Medium',
      'G14:G30 takes a decimal | from 0 to =$J14 | 得分超出范围 | 得分应在 0 和本行分值之间。请改正，或按 Esc 取消。',
    ]);
  },
);

test('fits A4: the printed columns, and the rows of each page, between the margins', () => {
  const form = template('sample');
  const { top, right, bottom, left } = form.page.margins;
  const room = { across: 210 - left - right, down: ((297 - top - bottom) / 25.4) * 72 };
  const rows = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => heightOf(form, first + index));
  const total = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0);
  expect(total(form.widths.slice(0, 8))).toBe(room.across);
  expect(total(rows(1, 11))).toBeLessThanOrEqual(room.down);
  expect(total(rows(12, 32))).toBeLessThanOrEqual(room.down);
  expect(Math.max(...rows(1, 32))).toBeLessThanOrEqual(HIGHEST_ROW);
});

test('the names and where they stand', () => {
  expect(template('blank').names).toEqual({
    年度: 'A2',
    单位名称: 'E3',
    规则包: 'K3',
    资金项目: 'B5:B8',
    预算数: 'E5:E8',
    执行数: 'F5:F8',
    执行率: 'H5:H8',
    调整预算数: 'J5:J8',
    年初目标: 'B10',
    完成情况: 'E10',
    一级指标: 'A14:A30',
    权重: 'B14:B30',
    二级指标: 'C14:C30',
    三级指标: 'D14:D30',
    年度指标值: 'E14:E30',
    全年完成值: 'F14:F30',
    自评得分: 'G14:G30',
    偏差原因: 'H14:H30',
    分值: 'J14:J30',
    评分规则: 'K14:K30',
    完成率: 'L14:L30',
    复核得分: 'M14:M30',
    复核意见: 'N14:N30',
    满分: 'B31',
    总分: 'G31',
  });
});

test('every name of the standard form is bound, but for a first budget that it does not print', () => {
  const bound = Object.keys(TEMPLATE_NAMES);
  expect(Object.keys(NAMES).filter((name) => !bound.includes(name))).toEqual([
    'initialBudget',
    'executionPoints',
    'executionScore',
    'level2Points',
    'sign',
    'measure',
    'grade',
    'coefficient',
    'deduction',
  ]);
});

test('blank and sample differ in content alone', () => {
  const [blank, sample] = [template('blank'), template('sample')];
  expect(blank.merges).toEqual(sample.merges);
  expect(blank.names).toEqual(sample.names);
  expect(blank.cells.length).toBeLessThan(sample.cells.length);
});

test.each(['blank', 'sample'] as const)('%s: no cell is written twice, and none is written empty', (content) => {
  const { cells } = template(content);
  expect(new Set(cells.map(({ at }) => at)).size).toBe(cells.length);
  expect(cells.filter(({ value }) => value === '')).toEqual([]);
});
