import { assess } from '../../../src/scoring/assess';
import { speech } from '../../../src/wording/speech';
import { findings, form, found, packNamed, type FormSpec, type RowSpec } from './forms';

const EXECUTION: RowSpec = { level2: '预算执行率', inMoneyBlock: true, target: null, actual: null, note: null };
const spent = (outturn: number, score: number): FormSpec => ({
  rows: [{ ...EXECUTION, score }],
  lines: [['total', '年度资金总额', 100, outturn]],
});

describe('low-execution', () => {
  test.each<[string, FormSpec, readonly string[]]>([
    ['F31: below 90%', spent(45.17, 4.52), ['D5 5.48']],
    ['89.99%', spent(89.99, 9), ['D5 1']],
    ['90% is not below it', spent(90, 9), []],
    ['a form that scores no execution', { lines: [['total', '资金总额', 148, 46]] }, []],
  ])('%s', (_, spec, expected) => {
    expect(found('low-execution', spec).map((one) => one.replace('F5', 'D5'))).toEqual(expected);
  });
});

test('an execution row repeats its line: it is over budget once, and its rate is its completion value', () => {
  const rows = [{ ...EXECUTION, target: '≤100%', actual: '', score: 10 }];
  const lines = (outturn: number) => [['total', '年度资金总额', 100, outturn]] as const;
  expect(found('over-budget', { rows, lines: lines(120) })).toEqual(['F5 –']);
  expect(found('score-without-actual', { rows, lines: lines(100) })).toEqual([]);
});

describe('over-budget with an adjusted budget', () => {
  test('shows both rates', () => {
    const lines = [['total', '年度资金总额', 181.03, 566.57, '312.97%', 580]] as const;
    const [said] = findings({ lines }).map((one) => speech('zh-CN').finding(one));
    expect(said).toBe('按预算数执行率 312.97%，按调整预算数 97.68%。请在偏差原因里写明调整。');
  });
  test('a cell for it that is still blank changes nothing', () => {
    const lines = [['total', '年度资金总额', 100, 120, '', '']] as const;
    const [said] = findings({ lines }).map((one) =>
      speech('zh-CN')
        .finding(one)
        .replace(/\u00a0/gu, ' '),
    );
    expect(said).toBe('执行率 120%，多 20.00 万元。请说明原因。');
  });
  test('a cost rate whose direction nobody knows is not over budget', () => {
    const rows = [{ level2: '成本指标', level3: '价格执行率', target: '100%', actual: '105%' }];
    expect(found('over-budget', { rows })).toEqual([]);
  });
});

describe('amount-invalid', () => {
  test.each<[string, FormSpec['lines'], readonly string[]]>([
    [
      'F17: spent, and the budget is blank',
      [
        ['total', '资金总额', 0, 207],
        ['source', '财政拨款', '', 207],
      ],
      ['C6 –'],
    ],
    [
      'one part without an outturn',
      [
        ['total', '合计', 100, 90],
        ['source', '省级', 100, ''],
      ],
      ['D6 –'],
    ],
    [
      'F02: no part has one, as the form is laid out',
      [
        ['total', '合计', 100, 90],
        ['source', '基本支出', 60, ''],
        ['source', '项目支出', 40, ''],
      ],
      [],
    ],
    [
      'the same without a total: their gaps are gaps',
      [
        ['source', '财政拨款', 100, 90],
        ['structure', '基本支出', 60, ''],
        ['structure', '项目支出', 40, ''],
      ],
      ['D6 –', 'D7 –'],
    ],
    [
      'a part whose budget cannot be read is no layout',
      [
        ['total', '合计', 100, 90],
        ['source', '基本支出', 60, ''],
        ['source', '项目支出', '若干', ''],
      ],
      ['D6 –', 'C7 –', 'D7 –'],
    ],
    [
      'blank on both sides',
      [
        ['total', '合计', 100, 90],
        ['source', '其他资金', '', ''],
      ],
      [],
    ],
  ])('%s', (_, lines = [], expected) => {
    expect(found('amount-invalid', { lines })).toEqual(expected);
  });

  /** Lines below a heading that names no unit. */
  const told = (lines: FormSpec['lines'] = []): readonly string[] => {
    const whole = form({ lines });
    const bare = whole.lines.map((line) => ({ ...line, units: { budget: null, outturn: null } }));
    return assess({ ...whole, lines: bare }, packNamed('national-2020'))
      .findings.filter(({ code }) => code === 'amount-invalid')
      .map((one) => `${one.severity} ${one.at} ${speech('zh-CN').finding(one)}`);
  };
  test.each<[string, FormSpec['lines'], readonly string[]]>([
    [
      'F03: no unit anywhere, told once',
      [
        ['total', '合计', 100, 90],
        ['source', '财政拨款', 100, 90],
      ],
      ['hint C5 金额“100”没有写单位，看不出是元还是万元。请在表头写明单位。'],
    ],
    [
      'the budget is “/”',
      [['source', '其他资金', '/', 90]],
      ['hint D5 金额“90”没有写单位，看不出是元还是万元。请在表头写明单位。'],
    ],
    [
      'the budget is 0',
      [['source', '其他资金', 0, 90]],
      ['hint D5 金额“90”没有写单位，看不出是元还是万元。请在表头写明单位。'],
    ],
    ['the cells name it', [['total', '合计', '100万元', '90万元']], []],
    ['nothing was budgeted, nothing spent', [['total', '合计', 0, 0]], []],
    ['one of two cells', [['total', '合计', '100万元', 90]], ['warning D5 “90”没有写单位，与同行对不上。请补上单位。']],
  ])('the unit: %s', (_, lines, expected) => {
    expect(told(lines)).toEqual(expected);
  });
});

test('an outturn, and no column for its budget: the line’s name is the place', () => {
  const whole = form({ lines: [['total', '合计', '', 90]] });
  const lines = whole.lines.map((line) => ({ ...line, budget: null }));
  const { findings: all } = assess({ ...whole, lines }, packNamed('national-2020'));
  expect(all.map(({ code, at }) => `${code} ${at}`)).toEqual(['amount-invalid A5']);
});

test('F14: a total of 0 of 0 above a part that was spent; which holds is part-whole’s question, not the score’s', () => {
  const rows: FormSpec['rows'] = [{ ...EXECUTION, points: 10, score: 0 }];
  const codes = (total: number): readonly string[] =>
    findings({
      rows,
      lines: [
        ['total', '年度资金总额', total, total],
        ['source', '本年财政拨款', 132.912, 132.912],
      ],
    }).map(({ code, at }) => `${code} ${at}`);
  expect(codes(0)).toEqual(['part-whole C5', 'part-whole D5']);
  expect(codes(132.912)).toEqual(['deducted-though-met K20']);
});

test('weights-total: no indicators, no weights (F21, F31); with the execution points they make 100 (F12)', () => {
  const row: RowSpec = { ...EXECUTION, score: 10, level1: '预算执行率' };
  expect(found('weights-total', { rows: [row], weights: { 预算执行率: 10 } })).toEqual([]);
  const both = (output: number): FormSpec => ({
    rows: [row, { level1: '产出指标', points: output }],
    weights: { 预算执行率: 10, 产出指标: `${output}分` },
  });
  expect(found('weights-total', both(90))).toEqual([]);
  expect(found('weights-total', both(80))).toEqual(['A20 10']);
});
