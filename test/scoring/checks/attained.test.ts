import { assess } from '../../../src/scoring/assess';
import { attained } from '../../../src/scoring/checks/attained';
import { readLines } from '../../../src/scoring/budget';
import { form, packNamed, type FormSpec, type LineSpec, type RowSpec } from './forms';

function said(row: RowSpec, more: FormSpec = {}): string {
  const judged = form({ ...more, rows: [row] });
  const [first] = assess(judged, packNamed('national-2020')).rows;
  if (first === undefined) throw new Error('no row');
  return attained(first, { form: judged, lines: readLines(judged) });
}

const row = (target: string | null, actual: string, level3 = '培训'): RowSpec => ({ level3, target, actual });

describe('whether a row says that its target was met', () => {
  test.each<[string, RowSpec, string]>([
    ['more', row('10次', '12次'), 'met'],
    ['more, if no ≥ was scanned as a 2', row('≥90%', '290%', '满意度'), 'unknown'],
    ['more than one of two signs', { ...row('≥95%', '96%', '覆盖率'), sign: '≤' }, 'unknown'],
    ['more, by a target that may be a scanned ≥', row('290%', '300%', '覆盖率'), 'unknown'],
    ['as much', row('10次', '10次'), 'met'],
    ['less', row('10次', '9次'), 'missed'],
    ['more than a limit', row('≤10天', '12天', '办理时间'), 'missed'],
    ['less than a limit', row('≤10天', '9天', '办理时间'), 'met'],
    ['just the limit', row('≤10天', '10天', '办理时间'), 'met'],
    ['more of what may rather be less', row('10起', '12起', '投诉'), 'unknown'],
    ['less of what may rather be less', row('10起', '9起', '投诉'), 'unknown'],
    ['as much of it', row('10起', '10起', '投诉'), 'met'],
    ['0 of 0', row('0起', '0起', '事故'), 'met'],
    ['below 0 of 0', row('0起', '-1起', '事故'), 'met'],
    ['1 of none', row('=0起', '1起', '事故'), 'missed'],
    ['1 of at most none', row('≤0起', '1起', '事故'), 'missed'],
    ['1 of 0, which may be at least 0', row('0起', '1起', '培训'), 'unknown'],
    ['a rate below 100%', row('', '96%'), 'missed'],
    ['a rate below 100% that may be the satisfaction itself', row('', '96%', '群众满意度'), 'unknown'],
    ['a rate of no target column', row(null, '96%'), 'unknown'],
    ['a rate of a target in the name’s cell', row('', '96%', '100人'), 'unknown'],
    ['a rate of a target that cannot be read', row('3M.8', '96%'), 'unknown'],
    ['a month that ends before the day', row('2020年12月15日', '2020年11月'), 'met'],
    ['a month that holds the day', row('2020年12月15日', '2020年12月'), 'unknown'],
    ['a month after the day', row('2020年12月15日', '2021年1月'), 'missed'],
    ['a half-year that ends after the day', row('2020年5月15日', '上半年'), 'unknown'],
    ['a rate of a day', row('12月31日', '96%'), 'missed'],
    ['a rate of 100% is one all the same', row('3M.8', '100%'), 'met'],
    ['100% beside an error value', row('#REF!', '100%'), 'unknown'],
    ['about 9 of 10', row('10次', '约9次'), 'unknown'],
    ['about 15 of 10', row('10次', '约15次'), 'met'],
    ['10 and more of 10', row('10次', '10多次'), 'met'],
    ['95 of about 100', row('约100次', '95次'), 'unknown'],
    ['60 of about 100', row('约100次', '60次'), 'missed'],
    ['110 of about 100', row('约100次', '110次'), 'met'],
    ['9 of 10 and more', row('10多次', '9次'), 'missed'],
    ['a rate of about 10', row('约10次', '96%'), 'missed'],
    ['in time', row('2023年12月31日', '2023年12月30日'), 'met'],
    ['on the day', row('2023年12月31日', '2023年12月31日'), 'met'],
    ['late', row('2023年12月31日', '2024年1月1日'), 'missed'],
    ['surely late, in a month', row('2023年12月15日', '2023年12月底'), 'missed'],
    ['some time in the year', row('2023年10月底前', '2023年'), 'unknown'],
    ['a day of which year', row('2023年12月31日', '1月5日'), 'unknown'],
    ['a day against a number', row('10次', '2023年12月31日'), 'unknown'],
    ['a number against a day', row('2023年12月31日', '35个'), 'unknown'],
    ['nothing against a day', row('2023年12月31日', ''), 'unknown'],
    ['words against a day', row('2023年12月31日', '及时'), 'unknown'],
    ['nothing', row('10次', ''), 'unknown'],
  ])('%s', (_, spec, expected) => {
    expect(said(spec)).toBe(expected);
  });

  test.each<[string, string]>([
    ['未完成', 'missed'],
    ['没完成', 'missed'],
    ['大部分完成', 'unknown'],
    ['部分达成预期指标并具有一定效果', 'missed'],
    ['没有按时完成', 'missed'],
    ['尚未启动', 'missed'],
    ['未发生事故', 'unknown'],
    ['基本完成', 'unknown'],
    ['已完成，未完成的除外', 'unknown'],
  ])('in words: %s', (actual, expected) => {
    expect(said(row('长期', actual))).toBe(expected);
  });

  test.each<[string, number | null, string, string, string]>([
    ['the target’s own year', 2020, '2023年12月31日', '2024年1月1日', 'missed'],
    ['the form’s year', 2023, '12月31日', '2024年1月1日', 'missed'],
    ['the form’s year, and the result names none', 2023, '12月31日', '12月30日', 'met'],
    ['the result’s year where nothing else says one', null, '12月31日', '2024年1月1日', 'met'],
    ['no year at all', null, '12月31日', '12月30日', 'unknown'],
  ])('by which year: %s', (_, year, target, actual, expected) => {
    expect(said(row(target, actual), { year })).toBe(expected);
  });
});

describe('whether all of the money was spent', () => {
  const EXECUTION: RowSpec = { level2: '预算执行率', inMoneyBlock: true, target: null, actual: null, note: null };
  test.each<[string, readonly LineSpec[], string]>([
    ['all', [['total', '合计', 100, 100]], 'met'],
    ['less', [['total', '合计', 100, 99]], 'missed'],
    ['more is another finding’s', [['total', '合计', 100, 101]], 'unknown'],
    [
      'less of all, but all of 财政拨款',
      [
        ['source', '财政拨款', 100, 100],
        ['source', '其他资金', 100, 50],
      ],
      'unknown',
    ],
    [
      'less, and one source of nothing',
      [
        ['source', '财政拨款', 100, 90],
        ['source', '其他资金', 0, 0],
      ],
      'missed',
    ],
    [
      'less, and no 财政拨款 at all',
      [
        ['source', '财政拨款', '/', '/'],
        ['source', '其他资金', 100, 90],
      ],
      'missed',
    ],
    [
      'F14: less, below a total of 0 of 0',
      [
        ['total', '合计', 0, 0],
        ['source', '财政拨款', 100, 90],
      ],
      'unknown',
    ],
    [
      'less, below a total whose outturn is blank',
      [
        ['total', '合计', '/', ''],
        ['source', '财政拨款', 100, 90],
      ],
      'missed',
    ],
    [
      'less, below a total whose budget is blank',
      [
        ['total', '合计', '', '/'],
        ['source', '财政拨款', 100, 90],
      ],
      'missed',
    ],
    [
      'less of both',
      [
        ['source', '财政拨款', 100, 90],
        ['source', '其他资金', 100, 50],
      ],
      'missed',
    ],
  ])('%s', (_, lines, expected) => {
    expect(said(EXECUTION, { lines })).toBe(expected);
  });
});
