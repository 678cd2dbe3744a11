import { decimal, exact, money, percent, roundTo } from '../../src/scoring/exact';

test('a third, three times, is one', () => {
  expect(exact(1).div(3).mul(3).equals(1)).toBe(true);
});

test.each<[string, 0 | 1 | 2, 'halfUp' | 'down', string]>([
  ['5.505', 2, 'halfUp', '5.51'],
  ['5.505', 2, 'down', '5.5'],
  ['19.99', 0, 'down', '19'],
  ['9.6852', 2, 'down', '9.68'],
  ['0.5', 0, 'halfUp', '1'],
  ['-0.5', 0, 'halfUp', '-1'],
])('%s to %d digits, %s, is %s', (value, digits, mode, expected) => {
  expect(decimal(roundTo(exact(value), { digits, mode }))).toBe(expected);
});

test.each<[string, string, string]>([
  ['0', '0', '0.00'],
  ['0.05', '0.05', '0.05'],
  ['493.2', '493.2', '493.20'],
  ['-3', '-3', '-3.00'],
  ['1e-7', '0', '0.00'],
  ['1.5e3', '1500', '1500.00'],
])('%s is written %s and, as money, %s', (value, plain, amount) => {
  expect(decimal(exact(value))).toBe(plain);
  expect(money(exact(value))).toBe(amount);
});

test('a rate shows two decimals, half up', () => {
  expect(percent(exact('566.57').div(exact('181.03')))).toBe('312.97%');
});
