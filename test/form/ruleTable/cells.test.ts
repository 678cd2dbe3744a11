/** What a rule keeper may type into a cell of the rule table, and what the pack gets from it. */
import {
  digits,
  flag,
  margin,
  part,
  points,
  rateStep,
  share,
  shareOrNo,
  splitWords,
  stepSize,
  text,
  words,
  yearOrAny,
} from '../../../src/form/ruleTable/cells';
import { shownIn, type CellCodec, type Source } from '../../../src/form/ruleTable/codec';
import { interval, type Interval } from '../../../src/form/ruleTable/interval';
import type { Standing } from '../../../src/form/blocks';
import { exact } from '../../../src/scoring/exact';
import type { CellValue } from '../../../src/sheet';

const cell = (value: CellValue, format = 'General'): Standing => ({
  value,
  text: String(value),
  formula: null,
  format,
  at: 'G5',
});

describe('a cell as typed', () => {
  const GENERAL = 'General';
  const PP = 'General" 个百分点"';
  const EACH = 'General" 个单位"';
  const MARKS = 'General" 分"';
  test.each<[string, CellCodec<never>, CellValue, string, unknown]>([
    ['a share', share, '50%', GENERAL, '50%'],
    ['a share, in full width', share, ' ９２.5 ％ ', GENERAL, '92.5%'],
    ['a share in a cell of percentages', share, 0.925, '0.00%', '92.5%'],
    ['a share in a coloured cell of percentages', share, 0.5, '[Red]0%', '50%'],
    ['a share without its sign', share, '50', GENERAL, '50'],
    ['a share as a bare number', share, 0.5, GENERAL, '0.5'],
    ['words for a share', share, '一半', GENERAL, '一半'],
    ['words behind a share', share, '50%以上', GENERAL, '50%以上'],
    ['words before a share', share, '约50%', GENERAL, '约50%'],
    ['points', points, 5, MARKS, 5],
    ['points as a bare number', points, 2.5, GENERAL, 2.5],
    ['points with their unit', points, '2.5 分', GENERAL, 2.5],
    ['points without it', points, '2', GENERAL, 2],
    ['points in another unit', points, '2元', GENERAL, '2元'],
    ['points in a cell of percentages', points, 0.5, '0%', '0.5'],
    ['a part in points', part, '2 分', GENERAL, 2],
    ['a part in points of a cell', part, 2, MARKS, 2],
    ['a part as a share', part, '50%', GENERAL, '50%'],
    ['a part as a share of a cell', part, 0.5, '0%', '50%'],
    ['a part in words', part, '一半', GENERAL, '一半'],
    ['a margin in units', margin, '2 个单位', GENERAL, 2],
    ['a margin in units of a cell', margin, 2, EACH, 2],
    ['a margin as a share', margin, '5%', GENERAL, '5%'],
    ['a margin in points', margin, '2分', GENERAL, '2分'],
    ['a step in percentage points', stepSize, '5 个百分点', GENERAL, { step: '5pp', stepUnit: 'pp' }],
    ['a step in percentage points, shorter', stepSize, '5百分点', GENERAL, { step: '5pp', stepUnit: 'pp' }],
    ['a step in per cent', stepSize, '2.5%', GENERAL, { step: '2.5pp', stepUnit: 'pp' }],
    ['a step in percentage points of a cell', stepSize, 5, PP, { step: '5pp', stepUnit: 'pp' }],
    ['a step in units', stepSize, '2 个单位', GENERAL, { step: 2, stepUnit: 'abs' }],
    ['a step in units, shorter', stepSize, '2单位', GENERAL, { step: 2, stepUnit: 'abs' }],
    ['a step in units of a cell', stepSize, 2, EACH, { step: 2, stepUnit: 'abs' }],
    ['a step without a unit', stepSize, '5', GENERAL, undefined],
    ['a step in words', stepSize, '很多', GENERAL, undefined],
    ['a step of a rate', rateStep, '5 个百分点', GENERAL, { step: '5pp', stepUnit: 'pp' }],
    ['a step of a rate in units', rateStep, '5 个单位', GENERAL, undefined],
    ['a year', yearOrAny, '2020年', GENERAL, 2020],
    ['a year as a number', yearOrAny, 2020, GENERAL, 2020],
    ['any year', yearOrAny, '不限', GENERAL, null],
    ['a year in words', yearOrAny, '去年', GENERAL, '去年'],
    ['decimals', digits, 2, GENERAL, 2],
    ['decimals with their unit', digits, '2位', GENERAL, 2],
    ['decimals in another unit', digits, '2分', GENERAL, '2分'],
    ['a text', text, '  财预〔2020〕10号 ', GENERAL, '财预〔2020〕10号'],
    ['words', words, '预算执行、 预算支出', GENERAL, ['预算执行', '预算支出']],
    ['是', flag, '是', GENERAL, true],
    ['否', flag, ' 否 ', GENERAL, false],
    ['neither', flag, '不', GENERAL, undefined],
    ['否 for a share', shareOrNo, '否', GENERAL, false],
    ['a share where 否 might stand', shareOrNo, '60%', GENERAL, '60%'],
  ])('%s', (_, codec, value, format, expected) => {
    expect(codec.read(cell(value, format))).toEqual(expected);
  });

  test.each([
    ['甲、乙，丙,丁；戊;己\n庚', ['甲', '乙', '丙', '丁', '戊', '己', '庚']],
    [' 甲 、、 乙 ', ['甲', '乙']],
    ['', []],
  ])('the words of %j', (value, expected) => {
    expect(splitWords(value)).toEqual(expected);
  });

  test.each([
    ['what is shown', 0.5, '50%', '50%'],
    ['the value where the column is too narrow', 0.5, '####', '0.5'],
    ['the value where nothing is shown', 5, '', '5'],
    ['a number sign that is typed', '#1', ' #1 ', '#1'],
  ])('of a cell %s counts', (_, value, shown, expected) => {
    expect(shownIn({ ...cell(value), text: shown })).toBe(expected);
  });
});

describe('a cell as written', () => {
  test.each([
    ['a whole share', share.write(exact('0.5')), { value: 0.5, format: '0%' }],
    ['a share with decimals', share.write(exact('0.925')), { value: 0.925, format: '0.00%' }],
    ['points', points.write(exact(5)), { value: 5, format: 'General" 分"' }],
    ['a part in points', part.write({ points: exact(2) }), { value: 2, format: 'General" 分"' }],
    ['a part as a share', part.write({ fraction: exact('0.5') }), { value: 0.5, format: '0%' }],
    ['a margin in units', margin.write({ units: exact(2) }), { value: 2, format: 'General" 个单位"' }],
    ['a margin as a share', margin.write({ fraction: exact('0.05') }), { value: 0.05, format: '0%' }],
    [
      'a step of a rate',
      stepSize.write({ step: exact('0.05'), stepUnit: 'pp' }),
      { value: 5, format: 'General" 个百分点"' },
    ],
    ['a step in units', stepSize.write({ step: exact(2), stepUnit: 'abs' }), { value: 2, format: 'General" 个单位"' }],
    ['a year', yearOrAny.write(exact(2020)), { value: 2020 }],
    ['any year', yearOrAny.write(null), { value: '不限' }],
    ['decimals, with what may be chosen', digits.write(2), { value: 2, choices: ['0', '1', '2'] }],
    ['words', words.write(['甲', '乙']), { value: '甲、乙' }],
    ['yes', flag.write(true), { value: '是', choices: ['是', '否'] }],
    ['no', flag.write(false), { value: '否', choices: ['是', '否'] }],
    ['no share', shareOrNo.write(false), { value: '否' }],
    ['a share where 否 might stand', shareOrNo.write(exact('0.6')), { value: 0.6, format: '0%' }],
  ])('%s', (_, written, expected) => {
    expect(written).toEqual(expected);
  });
});

describe('a range of rates', () => {
  const told: string[] = [];
  const source: Source = {
    has: () => false,
    take: () => null,
    note: () => undefined,
    wrong: (at, seen, expected) => told.push(`${at} ${seen} ${expected.kind}`),
    blank: (at, label) => told.push(`${at} ${label} blank`),
    twice: () => undefined,
    absent: () => undefined,
  };
  const read = (typed: string) => {
    told.length = 0;
    const { from, to, fromIncluded, toIncluded } = interval.read(cell(typed), '档次', source);
    return [fromIncluded ?? true, from ?? null, to ?? null, toIncluded ?? false];
  };
  test.each([
    ['[90%, 100%)', [true, '90%', '100%', false]],
    ['(90%,100%]', [false, '90%', '100%', true]],
    ['［９０％，１００％）', [true, '90%', '100%', false]],
    ['[ 0.5% , 92.5% ]', [true, '0.5%', '92.5%', true]],
    ['≥ 90%', [true, '90%', null, false]],
    ['>=90%', [true, '90%', null, false]],
    ['＞90%', [false, '90%', null, false]],
    ['≤60%', [true, null, '60%', true]],
    ['<=60%', [true, null, '60%', true]],
    ['< 60%', [true, null, '60%', false]],
    ['=100%', [true, '100%', '100%', true]],
    ['全部', [true, null, null, false]],
    [' 全 部 ', [true, null, null, false]],
  ])('%s', (typed, expected) => {
    expect(read(typed)).toEqual(expected);
    expect(told).toEqual([]);
  });
  test.each([
    '90%-100%',
    '[90, 100)',
    '90%',
    '第[90%,100%)',
    '[90%,100%)档',
    '约≥90%',
    '≥90%以上',
    '[90%;100%)',
    '{90%,100%}',
  ])('%s is told at its cell', (typed) => {
    expect(read(typed)).toEqual([true, null, null, false]);
    expect(told).toEqual([`G5 ${typed} interval`]);
  });
  test('a blank one is told with its label', () => {
    read('');
    expect(told).toEqual(['G5 档次 blank']);
  });
  test.each<[Interval, string]>([
    [{}, '全部'],
    [{ from: exact('0.9') }, '≥ 90%'],
    [{ from: exact('0.9'), fromIncluded: false }, '> 90%'],
    [{ to: exact('0.6') }, '< 60%'],
    [{ to: exact('0.6'), toIncluded: true }, '≤ 60%'],
    [{ from: exact('0.9'), to: exact(1) }, '[90%, 100%)'],
    [{ from: exact('0.925'), fromIncluded: false, to: exact(1), toIncluded: true }, '(92.5%, 100%]'],
  ])('is written %#: %s', (range, expected) => {
    expect(interval.write(range)).toEqual({ value: expected });
  });
});
