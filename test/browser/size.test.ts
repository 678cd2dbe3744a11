import { firstPaint } from './size';

test('the pane’s JavaScript up to first paint is at most 120 kB, gzipped', () => {
  const sizes = [...firstPaint().values()];
  expect(sizes).toHaveLength(3);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(120_000);
});
