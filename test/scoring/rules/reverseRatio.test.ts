import type { Rule } from '../../../src/scoring/rules';
import type { CellValue } from '../../../src/sheet';
import { outcome, rule, shown } from './subject';

const MIRROR = rule('reverseRatio', { form: 'mirror' });
const QUOTIENT = rule('reverseRatio', { form: 'ratio' });

describe('反向比例', () => {
  test.each<[string, Rule, CellValue, CellValue, number, string]>([
    ['mirror', MIRROR, '≤200万元', '217.96万元', 6, '5.46'],
    ['mirror, from the printed rate', MIRROR, '', '108.98%', 6, '5.46'],
    ['mirror at the target', MIRROR, '≤200万元', '200万元', 6, '6'],
    ['mirror below it', MIRROR, '≤200万元', '120万元', 6, '6'],
    ['mirror at twice the target', MIRROR, '≤200万元', '400万元', 6, '0'],
    ['mirror beyond', MIRROR, '≤200万元', '900万元', 6, '0'],
    ['ratio (F25)', QUOTIENT, '≤200万元', '217.96万元', 6, '5.51'],
    ['ratio never reaches 0', QUOTIENT, '≤200万元', '2000万元', 6, '0.6'],
    ['with a floor', rule('reverseRatio', { form: 'ratio', floor: '50%' }), '', '375.85%', 4, '2'],
    ['0 of 0', MIRROR, '≤0起', '0起', 6, '6'],
    ['within, in words', MIRROR, '≤3%', '3%以内', 6, '6'],
    ['done, in words', MIRROR, '≤24小时', '及时', 6, '6'],
    ['nothing happened', MIRROR, '0起', '未发生', 6, '6'],
    ['words of words', MIRROR, '及时', '及时', 6, 'wordsOnly'],
    ['1 of 0', MIRROR, '≤0起', '1起', 6, 'zeroTarget'],
  ])('%s', (_, one, target, actual, points, expected) => {
    expect(shown(outcome(one, target, actual, points))).toBe(expected);
  });
});

describe('P2 and P3 give both scores of the seed: execution 2 of 4, cost 5 of 6', () => {
  const P2 = rule('reverseRatio', { form: 'ratio', floor: '50%' });
  const P3 = rule('reverseRatio', { form: 'mirror', floor: '50%' });
  test.each<[string, Rule, string, number, 'down' | 'halfUp', string]>([
    ['P2 execution', P2, '312.97%', 4, 'down', '2'],
    ['P2 cost', P2, '108.98%', 6, 'down', '5'],
    ['P3 execution', P3, '312.97%', 4, 'down', '2'],
    ['P3 cost', P3, '108.98%', 6, 'down', '5'],
    ['P3 execution, half up', P3, '312.97%', 4, 'halfUp', '2'],
    ['P3 cost, half up', P3, '108.98%', 6, 'halfUp', '5'],
    ['the ratio form half up does not', P2, '108.98%', 6, 'halfUp', '6'],
  ])('%s', (_, one, actual, points, mode, expected) => {
    expect(shown(outcome(one, '', actual, points), { digits: 0, mode })).toBe(expected);
  });
});
