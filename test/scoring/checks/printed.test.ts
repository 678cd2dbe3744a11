import type { FindingCode } from '../../../src/scoring/findings';
import { assessSheet, PRINTED_CELLS } from '../../form/sheets';

/** What is found in the goals and results, by checks of their own. */
const NARRATIVE: ReadonlySet<string> = new Set([
  'goal-without-indicator',
  'narrative-conflict',
  'target-equals-result',
] satisfies readonly FindingCode[]);

/** The findings of the form as it was printed: code → cells. */
function found(pack: string): Readonly<Record<string, readonly string[]>> {
  const cells: Record<string, string[]> = {};
  for (const { code, at, severity } of assessSheet(pack, PRINTED_CELLS).findings) {
    if (!NARRATIVE.has(code)) (cells[`${severity} ${code}`] ??= []).push(at);
  }
  return Object.fromEntries(Object.entries(cells).map(([code, at]) => [code, at.sort()]));
}

const LIUYANG: Readonly<Record<string, readonly string[]>> = {
  // 财政拨款, 基本支出, 项目支出; 成本. The execution row repeats its line.
  'warning over-budget': ['F25', 'H5', 'H7', 'H8'],
  // 其他资金
  'warning unbudgeted-spending': ['F6'],
  // 经济效益: 100%, 8 of 10, no note
  'error deduction-without-reason': ['H26'],
  'warning deducted-though-met': ['G26'],
  // 预算执行管理, 成本: 超预算; 资产管理: 加强管理
  'hint reason-thin': ['H15', 'H21', 'H25'],
  // 资产管理: 2 of 4
  'warning actual-missing': ['F21'],
  // 可持续影响, 满意度: full points
  'warning score-without-actual': ['F29', 'F30'],
  // 满意度: 95% as its name; 成本 and 数量: 217.96万元 ÷ 200万 = 108.98%
  'warning column-shifted': ['E22', 'E25', 'E30'],
  // 数量, 时效, 成本, 经济效益, 社会效益: a percentage
  'hint unit-mismatch': ['F22', 'F24', 'F25', 'F26', 'F27'],
  // 12月31日
  'hint deadline-without-year': ['E24'],
  // 20多个, 1000多人, 长期
  'hint target-vague': ['E26', 'E27', 'E29'],
};

describe('the form as it was printed in 2020 (F00)', () => {
  test('by liuyang-2020', () => {
    expect(found('liuyang-2020')).toEqual(LIUYANG);
  });
  test('by national-2020, 预算执行管理 (2, rule 4) and 成本 (5, rule 5.46) differ', () => {
    expect(found('national-2020')).toEqual({ ...LIUYANG, 'warning score-differs': ['G15', 'G25'] });
  });
});
