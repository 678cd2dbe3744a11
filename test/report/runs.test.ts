import fc from 'fast-check';
import { columnRanges, runs } from '../../src/report/runs';
import { addressesIn } from '../../src/sheet';

const looks = fc.array(fc.option(fc.constantFrom('甲', '乙', '丙')), { minLength: 1, maxLength: 30 });

test('laid on top of one another, the ranges give every cell its look', () => {
  fc.assert(
    fc.property(looks, (column) => {
      const painted = new Map<string, string>();
      for (const { range, look } of columnRanges(column, 2, 5))
        for (const at of addressesIn(range)) painted.set(at, look);
      column.forEach((look, index) => {
        if (look !== null) expect(painted.get(`C${5 + index}`)).toBe(look);
      });
    }),
  );
});

test('runs cover all, in order, and no two neighbours are alike', () => {
  fc.assert(
    fc.property(looks, (values) => {
      const found = runs(values);
      expect(found.flatMap(({ from, to, value }) => Array<unknown>(to - from + 1).fill(value))).toEqual(values);
      expect(found.every(({ value }, index) => index === 0 || found[index - 1]?.value !== value)).toBe(true);
    }),
  );
});

test('a column of one look is one range', () => {
  expect(columnRanges(['甲', '甲', '乙', '甲'], 0, 1)).toEqual([
    { range: 'A1:A4', look: '甲' },
    { range: 'A3', look: '乙' },
  ]);
});
