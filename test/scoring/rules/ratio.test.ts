import type { CellValue } from '../../../src/sheet';
import { outcome, rule, shown } from './subject';

const RATIO = rule('ratio', {});

describe('比例', () => {
  test.each<[CellValue, CellValue, number, string]>([
    ['≥95%', '90%', 10, '9.47'],
    ['≥95%', '95%', 10, '10'],
    ['≥95%', '100%', 10, '10'],
    ['3个', '2个', 10, '6.67'],
    ['100%', '100%', 8, '8'],
    ['', '87.5%', 8, '7'],
    ['12月31日', '100%', 5, '5'],
    ['引进企业20多个', '100%', 10, '10'],
    ['10个', '-2个', 10, '0'],
    ['0起', '0起', 10, '10'],
    ['0起', '1起', 10, 'zeroTarget'],
    ['', '', 10, 'nothing'],
    ['长期', '', 8, 'noActual'],
    ['', '高', 8, 'noTarget'],
    ['高', '高', 8, 'wordsOnly'],
    ['高', '20个', 8, 'wordsOnly'],
    ['20个', '高', 8, 'wordsOnly'],
    ['20个', '5人', 8, 'differentUnits'],
    ['', '≥20个', 8, 'actualIsBound'],
    ['', '=20个', 8, 'noTarget'],
    ['5000吨稻谷、500吨成品粮', '', 8, 'unreadable'],
    ['≥266米', '≥266米', 8, '8'],
    ['≥266米', '≥200米', 8, 'actualIsBound'],
    ['1个', '完成', 8, '8'],
    ['1个', '部分完成', 8, 'wordsOnly'],
    ['5个', '有', 8, 'wordsOnly'],
    ['5个', '及时', 8, 'wordsOnly'],
    ['100%', '有效', 8, 'wordsOnly'],
    ['24小时', '及时', 8, '8'],
    ['5个工作日', '按时办结', 8, '8'],
    ['0起', '未发生', 8, '8'],
    ['5个', '达到预期目标', 8, '8'],
    ['5个', '没达到', 8, 'wordsOnly'],
    ['100%', '5000吨稻谷、500吨成品粮', 8, 'unreadable'],
  ])('%s, %s of %d points: %s', (target, actual, points, expected) => {
    expect(shown(outcome(RATIO, target, actual, points))).toBe(expected);
  });
  test('a floor keeps what a local rule lets stand', () => {
    expect(shown(outcome(rule('ratio', { floor: '50%' }), '100%', '20%', 4))).toBe('2');
    expect(shown(outcome(rule('ratio', { floor: 9 }), '100%', '20%', 4))).toBe('4');
  });
});

describe('over the target', () => {
  // An operating manual: 2 points off from 130% of the target on.
  const OVER = rule('ratio', { over: { from: '130%', deduct: 2 } });
  test.each([
    ['129.99%', '10'],
    ['130%', '8'],
    ['500%', '8'],
    ['100%', '10'],
    ['50%', '5'],
  ])('%s of 10 points: %s', (actual, expected) => {
    expect(shown(outcome(OVER, '', actual, 10))).toBe(expected);
  });
  test('never below 0', () => {
    expect(shown(outcome(OVER, '', '130%', 1))).toBe('0');
  });
  test('a cap is the most that the row gets', () => {
    expect(shown(outcome(rule('ratio', { cap: '80%' }), '', '100%', 10))).toBe('8');
    expect(shown(outcome(rule('ratio', { cap: '80%' }), '', '70%', 10))).toBe('7');
  });
});

describe('rounding as real forms have it', () => {
  test.each<[string, string, number | string, 0 | 1 | 2, 'halfUp' | 'down', string]>([
    ['F30', '86.183%', 10, 2, 'halfUp', '8.62'],
    ['F03, cut', '96.852%', 10, 2, 'down', '9.68'],
    ['F18, cut to whole points', '98%', 10, 0, 'down', '9'],
    ['F23, cut to whole points', '99.95%', 20, 0, 'down', '19'],
    ['F15, whole points half up', '98%', 10, 0, 'halfUp', '10'],
    ['2/3 of 10', '66.6666666666666%', 10, 2, 'halfUp', '6.67'],
  ])('%s: %s of %s, %i digits %s: %s', (_, actual, points, digits, mode, expected) => {
    expect(shown(outcome(RATIO, '', actual, points), { digits, mode })).toBe(expected);
  });
});
