import fc from 'fast-check';
import { fingerprint } from '../../src/form/fingerprint';

test('the same data, the same 16 digits', () => {
  expect(fingerprint(['带动就业', 1000])).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprint(['带动就业', 1000])).toBe(fingerprint(['带动就业', 1000]));
});

// Workbooks keep fingerprints, so another version of the add-in must give the same; these were worked out elsewhere.
test.each([
  [1000, 'e50598157af61cb0'],
  [79, '063d7aaa0796a19f'],
])('带动就业 %d', (count, expected) => {
  expect(fingerprint(['带动就业', count])).toBe(expected);
});

test.each([
  [['带动就业'], ['带动就业 ']],
  [['1000'], [1000]],
  [
    ['甲', '乙'],
    ['乙', '甲'],
  ],
  [['甲乙'], ['甲', '乙']],
  [[null], ['']],
])('%j and %j differ', (a, b) => {
  expect(fingerprint(a)).not.toBe(fingerprint(b));
});

test('other texts, other fingerprints', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => (a === b) === (fingerprint(a) === fingerprint(b))));
});
