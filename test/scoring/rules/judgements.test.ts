import { answerIn } from '../../../src/scoring/rules/answer';
import type { CellValue } from '../../../src/sheet';
import { outcome, parses, rule, shown } from './subject';

describe('which of the rule’s words a cell says', () => {
  const ANSWERS = [['公开', '按时公开'], ['未公开', '不公开'], ['无']];
  test.each<[string, string | null]>([
    ['公开', '公开'],
    ['已 公开', '公开'],
    ['公 开', '公开'],
    ['按时公开', '按时公开'],
    ['已按时公开', '按时公开'],
    ['未公开', '未公开'],
    ['没有公开', null],
    ['未按时公开', null],
    ['无', '无'],
    ['', null],
    ['其他', null],
  ])('%s: %s', (seen, expected) => {
    expect(answerIn(seen, ANSWERS)?.word ?? null).toBe(expected);
  });
});

describe('状态: 资金结余 of Hunan’s departments (F05)', () => {
  const BALANCE = {
    states: [
      { words: ['无结余', '无'], score: 3 },
      { words: ['不高于上年'], score: 2 },
      { words: ['高于上年'], score: 0 },
    ],
  };
  test.each<[string, object, CellValue, string]>([
    ['none', BALANCE, '无结余', '3'],
    ['“无” is an answer here', BALANCE, '无', '3'],
    ['“不高于上年” is not “高于上年”', BALANCE, '不高于上年', '2'],
    ['above', BALANCE, '高于上年', '0'],
    ['other words', BALANCE, '很少', 'wordsUnknown'],
    ['other words, where the rest has its points', { ...BALANCE, else: '50%' }, '很少', '1.5'],
    ['a number is no state', { ...BALANCE, else: 1 }, '12.5万元', 'wordsUnknown'],
    ['blank', BALANCE, '', 'nothing'],
  ])('%s', (_, params, actual, expected) => {
    expect(shown(outcome(rule('state', params), '', actual, 3))).toBe(expected);
  });
});

describe('是否 (F08, F27)', () => {
  test.each<[string, object, CellValue, CellValue, string]>([
    ['yes', {}, '', '是', '2'],
    ['no', {}, '', '否', '0'],
    ['the form’s own yes', { pass: ['有计划'], fail: ['无计划'] }, '', '有计划', '2'],
    ['the form’s own no', { pass: ['有计划'], fail: ['无计划'] }, '', '无计划', '0'],
    ['a number that meets its target', {}, '≥95%', '96%', '2'],
    ['a number that misses it', {}, '≥95%', '94%', '0'],
    ['less is better', {}, '≤3天', '2天', '2'],
    ['and more is not', {}, '≤3天', '4天', '0'],
    ['0 of 0', {}, '0起', '0起', '2'],
    ['in part', {}, '', '部分达成', 'wordsUnknown'],
    ['blank', {}, '≥95%', '', 'noActual'],
  ])('%s', (_, params, target, actual, expected) => {
    expect(shown(outcome(rule('passFail', params), target, actual, 2))).toBe(expected);
  });
});

describe('清单 (F05, F27)', () => {
  const EQUAL = { items: ['办法', '流程', '台账'].map((name) => ({ name, points: 1 })) };
  const UNEQUAL = {
    items: [
      { name: '检查记录', points: 3 },
      { name: '监控表', points: 1 },
    ],
  };
  test.each<[string, object, CellValue, number, string]>([
    ['1 for each of 3 met', { each: 1 }, '2项', 3, '2'],
    ['never above the points', { each: 1 }, '9项', 3, '3'],
    ['all of it', { each: 1 }, '100%', 3, '3'],
    ['合规', { each: 1 }, '合规', 3, '3'],
    ['a part of it is no number', { each: 1 }, '80%', 3, 'noCount'],
    ['about 2', { each: 1 }, '约2项', 3, 'noCount'],
    ['equal items', EQUAL, '2项', 3, '2'],
    ['all unequal items', UNEQUAL, '2项', 4, '4'],
    ['none of them', UNEQUAL, '0项', 4, '0'],
    ['which of the unequal ones?', UNEQUAL, '1项', 4, 'whichItems'],
    ['more than there are', UNEQUAL, '3项', 4, 'noCount'],
    ['each misuse −1', { deduct: 1 }, '2起', 5, '3'],
    ['down to 0', { deduct: 1 }, '7起', 5, '0'],
    ['“无” is no misuse', { deduct: 1 }, '无', 5, '5'],
    ['合规 is no misuse', { deduct: 1 }, '合规', 5, '5'],
    ['“/” says nothing', { deduct: 1 }, '/', 5, 'nothing'],
    ['违规 without a number', { deduct: 1 }, '有违规', 5, 'noCount'],
  ])('%s', (_, params, actual, points, expected) => {
    expect(shown(outcome(rule('checklist', params), '', actual, points))).toBe(expected);
  });
  test('one way of counting at a time', () => {
    expect(parses('checklist', { each: 1, deduct: 1 })).toBe(false);
    expect(parses('checklist', {})).toBe(false);
  });
});

describe('得分系数 (F04)', () => {
  test.each<[CellValue, string]>([
    ['100%', '2'],
    ['90%', '1.8'],
    [0.9, '1.8'],
    [1, '2'],
    [90, '1.8'],
    ['0%', '0'],
    ['120%', 'noCoefficient'],
    [-1, 'noCoefficient'],
    ['', 'noCoefficient'],
    ['高', 'noCoefficient'],
  ])('%s of 2 points: %s', (coefficient, expected) => {
    expect(shown(outcome(rule('coefficient', {}), '', '', 2, { coefficient }))).toBe(expected);
  });
});

test('手工 and 不计分 are never worked out', () => {
  expect(shown(outcome(rule('manual', {}), '100%', '100%', 5))).toBe('manual');
  expect(shown(outcome(rule('none', {}), '100%', '100%', 5))).toBe('none');
});
