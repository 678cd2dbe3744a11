import { ems, heightOf } from '../../src/report/height';

test.each([
  ['执行率', 3],
  ['100%', 2],
  ['执行率 1', 4],
  ['', 0],
])('%s is %d characters wide', (text, width) => expect(ems(text)).toBe(width));

test('a longer text is never lower, and no row is higher than Excel takes', () => {
  const heights = [1, 10, 50, 200, 5000].map((count) => heightOf('规'.repeat(count), 84, 9));
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  expect(heights.at(-1)).toBe(409.5);
});

test('each line of a text counts', () => expect(heightOf('一\n二', 84, 9)).toBeGreaterThan(heightOf('一二', 84, 9)));

test('a word is not broken to save a line: three of five widths take three lines of seven', () => {
  const [narrow, three] = [heightOf('assessment assessment assessment', 26, 9), heightOf('一\n二\n三', 26, 9)];
  expect(narrow).toBe(three);
  // Han text breaks anywhere, between characters.
  expect(heightOf('规'.repeat(14), 26, 9)).toBe(heightOf('一\n二', 26, 9));
});
