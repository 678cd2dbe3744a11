import { decimal } from '../../../src/scoring/exact';
import type { CellValue } from '../../../src/sheet';
import { outcome, parses, rule, shown } from './subject';

const AFTER_2020 = { edges: ['80%', '60%'] };
const HUBEI = { edges: ['80%', '50%'] };
const UPPER = { met: 'upper', partly: 'upper', missed: 'lower' };

/** Where a person may score: `6–8)`, without the end itself. */
function range(params: object, actual: CellValue, points: number): string {
  const found = outcome(rule('band', params), '显著提升', actual, points);
  if (found.verdict !== 'manual' || found.range === undefined) return shown(found);
  const { from, to, toIncluded } = found.range;
  return `${decimal(from)}–${decimal(to)}${toIncluded ? ']' : ')'}`;
}

test.each<[string, object, string, string]>([
  ['reached', AFTER_2020, '达成', '8–10]'],
  ['partly (F16): 6.00 to 7.99', AFTER_2020, '部分达成', '6–8)'],
  ['missed', AFTER_2020, '未达成', '0–6)'],
  ['partly in Hubei (F25): 5.00 to 7.99', HUBEI, '部分达成', '5–8)'],
  ['missed in Hubei', HUBEI, '未达成', '0–5)'],
  ['the form’s own words', { ...AFTER_2020, labels: { partly: ['一般'] } }, '一般', '6–8)'],
  ['the target’s own words are met', AFTER_2020, '显著提升', '8–10]'],
  ['words that say no state', AFTER_2020, '较好', 'manual'],
  ['blank', AFTER_2020, '', 'noActual'],
  ['a percentage is the degree itself', AFTER_2020, '85%', '8.5'],
])('a person scores within the band: %s', (_, params, actual, expected) => {
  expect(range(params, actual, 10)).toBe(expected);
});

test.each<[object, string, 0 | 1 | 2, string]>([
  [UPPER, '达成', 2, '10'],
  [UPPER, '部分达成', 2, '7.99'],
  [UPPER, '部分达成', 1, '7.9'],
  [UPPER, '部分达成', 0, '7'],
  [UPPER, '未达成', 2, '0'],
  [{ partly: 'middle' }, '部分达成', 2, '7'],
  [{ partly: 'lower' }, '部分达成', 2, '6'],
  [{ met: 'upper' }, '部分达成', 2, 'manual'],
])('%j: %s at %i digits: %s of 10', (position, actual, digits, expected) => {
  const one = rule('band', { ...AFTER_2020, position });
  expect(shown(outcome(one, '', actual, 10, { round: { digits, mode: 'halfUp' } }))).toBe(expected);
});

test('two edges, no more and no fewer', () => {
  expect(parses('band', { edges: ['80%'] })).toBe(false);
  expect(parses('band', { edges: ['80%', '60%', '40%'] })).toBe(false);
});
