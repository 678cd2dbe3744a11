import fc from 'fast-check';
import { addressesIn, place, type Place } from '../../src/sheet';
import { rangesOf } from '../../src/xlsx/ranges';

const cells = (text: string): readonly Place[] => text.split(' ').flatMap((at) => place(at) ?? []);

test.each([
  ['D4', ['D4']],
  ['A1 B1 A2 B2 D4', ['A1:B2', 'D4']],
  ['A1 C1', ['A1', 'C1']],
  ['A1 A3', ['A1', 'A3']],
  ['A1 B1 B2', ['A1:B1', 'B2']],
])('%s', (text, ranges) => {
  expect(rangesOf(cells(text))).toEqual(ranges);
});

test('ranges hold each cell once, and no other', () => {
  const spots = fc.uniqueArray(fc.nat({ max: 35 }), { maxLength: 36 });
  fc.assert(
    fc.property(spots, (numbers) => {
      const chosen = numbers.toSorted((a, b) => a - b).map((n) => ({ row: Math.floor(n / 6), column: n % 6 }));
      const covered = rangesOf(chosen).flatMap((range) => addressesIn(range).flatMap((at) => place(at) ?? []));
      expect(covered.toSorted((a, b) => a.row - b.row || a.column - b.column)).toEqual(chosen);
    }),
  );
});
