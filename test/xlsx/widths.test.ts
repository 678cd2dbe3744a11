import fc from 'fast-check';
import { digitWidth, plainColumn, toDigits, toPoints } from '../../src/xlsx/widths';

test.each([
  ['Calibri', 11, 7],
  ['Arial', 10, 7],
  ['宋体', 11, 8],
  ['宋体', 12, 8],
  ['SimSun', 10, 7],
])('a digit of %s %d is %d pixels wide', (font, size, pixels) => {
  expect(digitWidth(font, size)).toBe(pixels);
});

test.each([
  [7, 48],
  [8, 54],
])('with digits of %d pixels a column that nobody set is %d points wide', (digit, points) => {
  expect(plainColumn(digit)).toBe(points);
});

test('digits and points are two names of one width', () => {
  const widths = fc.double({ min: 0.1, max: 1000, noNaN: true });
  fc.assert(
    fc.property(widths, fc.integer({ min: 5, max: 20 }), (points, digit) => {
      expect(toPoints(toDigits(points, digit), digit)).toBeCloseTo(points, 6);
    }),
  );
});
