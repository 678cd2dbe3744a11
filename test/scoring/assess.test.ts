import type { Assessment } from '../../src/scoring/assessment';
import { decimal, percent } from '../../src/scoring/exact';
import { assessSheet, PRINTED_CELLS, type Typed } from '../form/sheets';

/** The rows of an assessment as `name: rule rate → score`. */
function rows({ rows: all }: Assessment): readonly string[] {
  return all.map(({ name, packRule, completion, verdict, score }) => {
    const rate = completion?.rate == null ? '–' : percent(completion.rate);
    return `${name}: ${packRule.rule.type} ${rate} → ${score === null ? verdict : decimal(score)}`;
  });
}

const levels = (assessment: Assessment) =>
  assessment.levels.map(({ score, points }) => `${decimal(score)}/${decimal(points)}`);

const LIUYANG_ROWS = [
  '预算编审管理: ratio 100% → 3',
  '预算执行管理: execution 312.97% → 2',
  '部门结转结余资金管理: ratio 100% → 4',
  '预算绩效管理: ratio 100% → 5',
  '预决算信息公开管理: ratio 100% → 4',
  '财政监督管理: ratio 100% → 3',
  '政府采购管理: ratio 100% → 3',
  '资产管理: manual – → 2',
  '数量指标: ratio 100% → 6',
  '质量指标: ratio 100% → 8',
  '时效指标: ratio 100% → 5',
  '成本指标: step 108.98% → 5',
  '经济效益指标: manual 100% → 8',
  '社会效益指标: ratio 100% → 10',
  '生态效益指标: ratio 100% → 7',
  '可持续影响指标: manual – → 8',
  '满意度指标: manual – → 10',
];

const NATIONAL_ROWS = [
  ...LIUYANG_ROWS.slice(0, 1),
  '预算执行管理: execution 375.85% → 4',
  ...LIUYANG_ROWS.slice(2, 7),
  '资产管理: ratio – → cannotJudge',
  ...LIUYANG_ROWS.slice(8, 11),
  '成本指标: reverseRatio 108.98% → 5.46',
  '经济效益指标: ratio 100% → 10',
  ...LIUYANG_ROWS.slice(13, 15),
  '可持续影响指标: ratio – → cannotJudge',
  '满意度指标: ratio – → cannotJudge',
];

describe('every row of the seed (scoring rules §6)', () => {
  test.each([
    ['the sample', {}],
    ['the form as printed', PRINTED_CELLS],
  ])('liuyang-2020, %s: 93 = 26 + 24 + 43, 优', (_, typed) => {
    const assessment = assessSheet('liuyang-2020', typed);
    expect(rows(assessment)).toEqual(LIUYANG_ROWS);
    expect(levels(assessment)).toEqual(['26/30', '24/25', '43/45']);
    expect([decimal(assessment.total.standing), assessment.total.grade]).toEqual(['93', '优']);
  });

  test('national-2020, the sample: 95.46 stands, typed scores included; the rules alone give 97.46', () => {
    const assessment = assessSheet('national-2020');
    const { total } = assessment;
    expect(rows(assessment)).toEqual(NATIONAL_ROWS);
    expect([decimal(total.standing), total.ruled === null ? null : decimal(total.ruled), total.grade]).toEqual([
      '95.46',
      '97.46',
      '优',
    ]);
  });

  test('566.57 → 181.03: execution full, total 95', () => {
    const { rows: all, total } = assessSheet('liuyang-2020', { F5: 181.03 });
    expect(all[1]?.score?.equals(4)).toBe(true);
    expect(all[1]?.draft).toBeNull();
    expect(decimal(total.standing)).toBe('95');
  });

  test('the drafted notes hold arithmetic alone', () => {
    const notes = assessSheet('liuyang-2020').rows.flatMap(({ draft }) => draft ?? []);
    expect(notes).toEqual(['超预算 212.97%（多 385.54 万元）', '超预算 8.98%']);
  });
});

describe('a row without a score', () => {
  test('leaves the total open, without a grade', () => {
    const { total, rows: all } = assessSheet('liuyang-2020', { G30: '', G29: '' });
    expect([decimal(total.standing), total.unjudged?.valueOf(), total.rowsUnjudged, total.grade, total.ruled]).toEqual([
      '75',
      18,
      2,
      null,
      null,
    ]);
    expect(all[15]?.obstacle).toBe('notScoredYet');
  });
  test('a score that is no number is none', () => {
    expect(assessSheet('liuyang-2020', { G30: '优' }).total.rowsUnjudged).toBe(1);
  });
  test.each<[string, Typed, string]>([
    ['no points', { J16: '', C16: '部门结转结余资金管理' }, 'noPoints'],
    ['a rule that the pack does not have', { K16: '抽签' }, 'unknownRule'],
    ['an unreadable money block', { F5: '见附表' }, 'noMoney'],
  ])('%s', (_, typed, obstacle) => {
    expect(assessSheet('liuyang-2020', typed).rows.find((row) => row.obstacle !== null)?.obstacle).toBe(obstacle);
  });
});

describe('the cell 评分规则', () => {
  test('picks a rule of the pack for one row', () => {
    expect(assessSheet('national-2020', { K26: '手工' }).rows[12]?.verdict).toBe('manual');
    expect(assessSheet('liuyang-2020', { K26: '比例' }).rows[12]?.score?.equals(10)).toBe(true);
  });
});

describe('money', () => {
  test.each<[string, Typed, string, string | null]>([
    ['“/” with an outturn', {}, 'unbudgeted', null],
    ['0 with an outturn', { E6: 0 }, 'unbudgeted', null],
    ['0 of 0', { E6: 0, F6: 0 }, 'none', null],
    ['“/” of 0', { E6: '/', F6: 0 }, 'none', null],
    ['“/” of “/”', { E6: '/', F6: '/' }, 'none', null],
    ['both blank', { E6: '', F6: '' }, 'none', null],
    ['a blank budget', { E6: '' }, 'cannotJudge', null],
    ['a blank outturn', { E6: 100, F6: '' }, 'cannotJudge', null],
    ['a negative budget', { E6: -5 }, 'cannotJudge', null],
    ['words', { F6: '待定' }, 'cannotJudge', null],
    ['nothing spent of something', { E6: 100, F6: '/' }, 'rate', '0%'],
    ['text and number, both in 万元', { E6: '227.68万元' }, 'rate', '50%'],
    ['元 beside 万元', { E6: '2276800元' }, 'rate', '50%'],
  ])('%s', (_, typed, kind, rate) => {
    const found = assessSheet('liuyang-2020', typed).lines[1]?.rate;
    expect(found?.kind).toBe(kind);
    expect(found?.kind === 'rate' ? percent(found.value) : null).toBe(rate);
  });
});

test('the trace of 预算执行管理 is the arithmetic itself', () => {
  const trace = assessSheet('liuyang-2020').rows[1]?.trace ?? [];
  const work = trace.flatMap((step) => (step.kind === 'work' ? [step.label] : []));
  expect(work).toEqual(['rate', 'excess', 'steps', 'deduction', 'limit', 'score']);
  expect(trace.flatMap((step) => (step.kind === 'read' ? [step.at] : []))).toEqual(['F5', 'E5']);
});

describe('what a person scored by hand', () => {
  test('gets no drafted note, least of all with full marks', () => {
    const { rows: all } = assessSheet('liuyang-2020', { G15: 4, G25: 6 });
    expect([all[1]?.draft, all[11]?.draft]).toEqual([null, null]);
  });
  test('must be a number', () => {
    expect(assessSheet('liuyang-2020', { G30: '优' }).rows[16]?.obstacle).toBe('scoreUnreadable');
  });
});

test('amounts with a unit and amounts without one make no sum', () => {
  const mixed = {
    E5: '181.03万元',
    F5: '200万元',
    E6: '100',
    F6: '50',
    E7: '115.15万元',
    F7: '1万元',
    E8: '1万元',
    F8: '1万元',
  };
  const { rows: all, findings } = assessSheet('national-2020', mixed);
  expect(all[1]?.obstacle).toBe('noMoney');
  expect(findings.map(({ code }) => code)).not.toContain('source-structure');
});

test('what the add-in wrote into an execution row is never read as an input', () => {
  const own = [{ field: 'actual' as const, row: '预算执行管理|', value: 3.1297 }];
  expect(assessSheet('liuyang-2020', { F15: 3.1297, K15: '比例' }, own).rows[1]?.verdict).toBe('cannotJudge');
});

test('0 of at most 0 is met by steps, too', () => {
  expect(assessSheet('liuyang-2020', { E25: '≤0起', F25: '0起' }).rows[11]?.score?.equals(6)).toBe(true);
});
