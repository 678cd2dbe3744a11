import fc from 'fast-check';
import { isBelow, mayEqual, spanOf, together } from '../../../src/scoring/narrative/span';
import { isNumeric, quantity } from '../../../src/scoring/quantity';
import { EMPTY_CELL } from '../../../src/sheet';

function span(text: string) {
  const read = quantity({ ...EMPTY_CELL, value: text, text });
  return isNumeric(read) ? spanOf(read) : null;
}

describe('how far a number as written may reach', () => {
  test.each<[string, number, number]>([
    ['410家', 410, 410],
    ['三家', 3, 3],
    ['9000多人', 9000, 10_000],
    ['20多个', 20, 30],
    ['300多万元', 3_000_000, 4_000_000],
    ['1.5万人以上', 15_000, Infinity],
    ['≥95%', 0.95, Infinity],
    ['超过100人', 100, Infinity],
    ['不超过5件', -Infinity, 5],
    ['少于5件', -Infinity, 5],
    ['约200人', 180, 220],
    ['1.20亿元', 119_500_000, 120_500_000],
    ['1万人', 9800, 10_200],
    ['11980万元', 119_795_000, 119_805_000],
    ['98.5%', 0.9845, 0.9855],
    ['12.5公里', 12.45, 12.55],
  ])('%s', (text, low, high) => {
    expect(span(text)?.low).toBeCloseTo(low, 6);
    expect(span(text)?.high).toBeCloseTo(high, 6);
  });
});

test('a span is below another, or above it, or may equal it', () => {
  const one = fc.tuple(fc.integer(), fc.nat()).map(([low, width]) => ({ low, high: low + width }));
  fc.assert(
    fc.property(one, one, (a, b) => {
      expect([isBelow(a, b), isBelow(b, a), mayEqual(a, b)].filter(Boolean)).toHaveLength(1);
    }),
  );
});

test('together', () => {
  expect(
    together([
      { low: 1, high: 1 },
      { low: 20, high: 30 },
    ]),
  ).toEqual({ low: 21, high: 31 });
});
