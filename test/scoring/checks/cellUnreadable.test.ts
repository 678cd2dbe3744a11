/** Cells of points, rates and texts that give nothing, each told by its name. */
import { assess } from '../../../src/scoring/assess';
import { decimal } from '../../../src/scoring/exact';
import type { Entry, Form } from '../../../src/scoring/form';
import { speech } from '../../../src/wording/speech';
import { entry, form, packNamed, type FormSpec } from './forms';

const national = packNamed('national-2020');
const LINES: FormSpec['lines'] = [['total', '合计', 100, 96, 0.96]];
const ROW = { level3: '培训', target: '100人', actual: '100人', score: 10 };

/** A formula whose result the file does not hold. */
const uncalculated = (at: string, formula: string): Entry => ({
  ...entry(at, ''),
  text: formula,
  formula,
  uncalculated: true,
});

function told(whole: Form): readonly string[] {
  return assess(whole, national)
    .findings.filter(({ code }) => /unreadable$|^amount-invalid$/.test(code))
    .map((one) => `${one.severity} ${one.code} ${one.at} ${speech('zh-CN').finding(one)}`);
}

test.each<[string, FormSpec, readonly string[]]>([
  ['all readable', { rows: [ROW], lines: LINES, weights: { 产出指标: 10 }, total: 10, grade: '优' }, []],
  [
    'an error value as the score',
    { rows: [{ ...ROW, score: '#REF!' }] },
    ['error cell-unreadable K20 得分是错误值“#REF!”。请改公式，或直接填写。'],
  ],
  [
    'words as the score',
    { rows: [{ ...ROW, score: '待定' }] },
    ['warning cell-unreadable K20 得分“待定”读不出数。请只填数字。'],
  ],
  ['“/” as the score', { rows: [{ ...ROW, score: '/' }] }, []],
  ['a deduction below 0', { rows: [{ ...ROW, score: '', deduction: -1 }] }, []],
  [
    'an error value as the points',
    { rows: [{ ...ROW, points: '#N/A' }] },
    ['error cell-unreadable E20 分值是错误值“#N/A”。请改公式，或直接填写。'],
  ],
  ['F12: “/” as the points', { rows: [{ ...ROW, points: '/' }] }, []],
  [
    'an error value as the weight',
    { rows: [ROW], weights: { 产出指标: '#VALUE!' } },
    ['error cell-unreadable A20 权重是错误值“#VALUE!”。请改公式，或直接填写。'],
  ],
  [
    'an error value as the total',
    { rows: [ROW], total: '#REF!' },
    ['error cell-unreadable K99 总分是错误值“#REF!”。请改公式，或直接填写。'],
  ],
  [
    'an error value as the grade',
    { rows: [ROW], grade: '#NAME?' },
    ['error cell-unreadable L99 等级是错误值“#NAME?”。请改公式，或直接填写。'],
  ],
  ['words as the grade', { rows: [ROW], grade: '优秀' }, []],
  [
    'an error value as a rate',
    { lines: [['total', '合计', 100, 96, '#DIV/0!']] },
    ['error cell-unreadable F5 执行率是错误值“#DIV/0!”。请改公式，或直接填写。'],
  ],
  [
    'a letter in a rate',
    { lines: [['total', '合计', 100, 96, '9O.5%']] },
    ['warning cell-unreadable F5 执行率“9O.5%”读不出数。请只填数字。'],
  ],
  ['words as a rate', { lines: [['total', '合计', 100, 96, '未执行']] }, []],
  ['what a template left as a rate', { lines: [['total', '合计', 100, 96, '≥**%']] }, []],
  [
    'an error value as the adjusted budget',
    { lines: [['total', '合计', 100, 96, 0.96, '#REF!']] },
    ['error cell-unreadable J5 金额是错误值“#REF!”。请改公式，或直接填写。'],
  ],
  ['a number as the adjusted budget', { lines: [['total', '合计', 100, 96, 0.96, 120]] }, []],
  ['“/” as the adjusted budget', { lines: [['total', '合计', 100, 96, 0.96, '/']] }, []],
  [
    'words as the adjusted budget',
    { lines: [['total', '合计', 100, 96, 0.96, '若干']] },
    ['warning cell-unreadable J5 金额“若干”读不出数。请只填数字。'],
  ],
  [
    'an error value as the deduction',
    { rows: [{ ...ROW, deduction: '#REF!' }] },
    ['error cell-unreadable J20 扣减分数是错误值“#REF!”。请改公式，或直接填写。'],
  ],
  [
    'an error value as the note',
    { rows: [{ ...ROW, note: '#REF!' }] },
    ['error cell-unreadable L20 偏差原因是错误值“#REF!”。请改公式，或直接填写。'],
  ],
  [
    'an error value as the note, a line break behind it',
    { rows: [{ ...ROW, note: '#REF!\n' }] },
    ['error cell-unreadable L20 偏差原因是错误值“#REF!”。请改公式，或直接填写。'],
  ],
  ['a note about an error value', { rows: [{ ...ROW, note: '#REF!已改正' }] }, []],
  ['a note that only begins like one', { rows: [{ ...ROW, note: '#3楼未完工' }] }, []],
  [
    'an error value as the name',
    { rows: [{ ...ROW, level3: '#REF!' }] },
    ['error cell-unreadable C20 指标名称是错误值“#REF!”。请改公式，或直接填写。'],
  ],
  [
    'an error value as the goals',
    { rows: [ROW], goals: '#REF!' },
    ['error cell-unreadable B10 年度目标是错误值“#REF!”。请改公式，或直接填写。'],
  ],
  ['a name that begins with #', { rows: [{ ...ROW, level3: '#1机组检修' }] }, []],
  [
    'an error value as the name above',
    { rows: [{ ...ROW, level2: '#REF!' }] },
    ['error cell-unreadable C20 指标名称是错误值“#REF!”。请改公式，或直接填写。'],
  ],
  [
    'an error value as the target and the completion value',
    { rows: [{ ...ROW, target: '#REF!', actual: '#DIV/0!' }] },
    [
      'warning target-unreadable G20 指标值是错误值“#REF!”。请改公式，或直接填写。',
      'warning actual-unreadable I20 完成值是错误值“#DIV/0!”。请改公式，或直接填写。',
    ],
  ],
])('%s', (_, spec, expected) => {
  expect(told(form(spec))).toEqual(expected);
});

const whole = form({ rows: [ROW], lines: LINES, total: 10 });
const [row] = whole.indicators;
const [line] = whole.lines;
if (row === undefined || line === undefined) throw new Error('a form of one row and one line');

describe('a formula without its result', () => {
  test.each<[string, Form, string]>([
    [
      'as the note',
      { ...whole, indicators: [{ ...row, note: uncalculated('L20', '=M20') }] },
      'warning cell-unreadable L20 偏差原因的公式“=M20”没有存下结果。请用 Excel 打开文件，保存一次。',
    ],
    [
      'as the score',
      { ...whole, indicators: [{ ...row, score: uncalculated('K20', '=E20') }] },
      'warning cell-unreadable K20 得分的公式“=E20”没有存下结果。请用 Excel 打开文件，保存一次。',
    ],
    [
      'as the completion value',
      { ...whole, indicators: [{ ...row, actual: uncalculated('I20', '=G20') }] },
      'warning actual-unreadable I20 完成值的公式“=G20”没有存下结果。请用 Excel 打开文件，保存一次。',
    ],
    [
      'as the total',
      { ...whole, total: uncalculated('K99', '=SUM(K20:K20)') },
      'warning cell-unreadable K99 总分的公式“=SUM(K20:K20)”没有存下结果。请用 Excel 打开文件，保存一次。',
    ],
    [
      'as a rate',
      { ...whole, lines: [{ ...line, executionRate: uncalculated('F5', '=D5/C5') }] },
      'warning cell-unreadable F5 执行率的公式“=D5/C5”没有存下结果。请用 Excel 打开文件，保存一次。',
    ],
    [
      'as a completion rate',
      { ...whole, indicators: [{ ...row, completionRate: uncalculated('M20', '=I20/G20') }] },
      'warning cell-unreadable M20 完成率的公式“=I20/G20”没有存下结果。请用 Excel 打开文件，保存一次。',
    ],
    [
      'as an amount, which is not blank',
      { ...whole, lines: [{ ...line, outturn: uncalculated('D5', '=D6+D7') }] },
      'warning amount-invalid D5 公式“=D6+D7”没有存下结果，算不出执行率。请用 Excel 打开文件，保存一次。',
    ],
  ])('%s', (_, changed, expected) => {
    expect(told(changed)).toEqual([expected]);
  });
  test('that shows nothing is a blank', () => {
    const score: Entry = { ...entry('K20', ''), formula: '=IF(I20="","",E20)' };
    expect(told({ ...whole, indicators: [{ ...row, score }] })).toEqual([]);
  });
});

describe('cells that few forms have', () => {
  test.each<[string, Form, readonly string[]]>([
    [
      'the results',
      { ...whole, results: entry('B11', '#REF!') },
      ['error cell-unreadable B11 完成情况是错误值“#REF!”。请改公式，或直接填写。'],
    ],
    ['results in words', { ...whole, results: entry('B11', '培训100人。') }, []],
    [
      '满分',
      { ...whole, fullMarks: entry('E99', '一百') },
      ['warning cell-unreadable E99 满分“一百”读不出数。请只填数字。'],
    ],
    [
      '得分系数',
      { ...whole, indicators: [{ ...row, coefficient: entry('M20', '#N/A') }] },
      ['error cell-unreadable M20 得分系数是错误值“#N/A”。请改公式，或直接填写。'],
    ],
    [
      '年初预算数',
      { ...whole, lines: [{ ...line, initialBudget: entry('B5', '见附件') }] },
      ['warning cell-unreadable B5 金额“见附件”读不出数。请只填数字。'],
    ],
  ])('%s', (_, changed, expected) => {
    expect(told(changed)).toEqual(expected);
  });
});

test('a finding names its row or line; a cell of the form as a whole has no name', () => {
  const faulty: Form = {
    ...form({ rows: [{ ...ROW, score: '待定' }], lines: [['total', '合计', 100, 96, '#REF!']], total: '#REF!' }),
    goals: entry('B10', '#REF!'),
  };
  const named = assess(faulty, national).findings.filter(({ code }) => code === 'cell-unreadable');
  expect(named.map(({ at, subject, points }) => `${at} ${subject} ${points === null ? '–' : decimal(points)}`)).toEqual(
    ['K20 质量指标 10', 'F5 合计 –', 'B10  –', 'K99  –'],
  );
});
