import fc from 'fast-check';
import Fraction from 'fraction.js';
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

describe('a number is taken as its cell shows it', () => {
  test.each<[number, string]>([
    [0.1, '1/10'],
    [181.03, '18103/100'],
    [-0.07, '-7/100'],
    [93.00000000000001, '93'],
    [0.1 + 0.2, '3/10'],
    [3.12970225929405, '62594045185881/20000000000000'],
    [123456789012.345, '24691357802469/200'],
    [2 ** 53 + 2, '9007199254740990'],
    [1e21, '1000000000000000000000'],
    [1.5e-9, '3/2000000000'],
  ])('%d is %s', (value, expected) => {
    expect(String(exact(value))).toBe(expected);
  });

  test('to 15 digits, whatever its size', () => {
    const numbers = fc.oneof(
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
        .filter((value) => Math.abs(value) > 1e-300),
      fc
        .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 9 }))
        .map(([n, digits]) => n / 10 ** digits),
    );
    fc.assert(
      fc.property(numbers, (value) => {
        const shown = Number.isSafeInteger(value) ? String(value) : value.toPrecision(15);
        const [digits = '', exponent = '0'] = shown.split('e');
        const expected = new Fraction(digits).mul(new Fraction(10).pow(Number(exponent)));
        expect(String(exact(value))).toBe(expected.toFraction());
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a text is taken digit by digit', () => {
  test.each<[string, string]>([
    ['007.50', '15/2'],
    ['.5', '1/2'],
    ['-.5', '-1/2'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
    ['0.1234567890123456789', '1234567890123456789/10000000000000000000'],
  ])('%s is %s', (text, expected) => {
    expect(String(exact(text))).toBe(expected);
  });

  test('as fraction.js takes it, however long', () => {
    const digits = fc.stringMatching(/^-?\d{1,20}(?:\.\d{1,20})?$/);
    fc.assert(
      fc.property(digits, (text) => expect(String(exact(text))).toBe(new Fraction(text).toFraction())),
      { numRuns: 2000 },
    );
  });

  test.each(['', 'x', '1.2.3', '十'])('“%s” is no number and throws', (text) => {
    expect(() => exact(text)).toThrow();
  });
});

test('what is written is read as the same again', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (hundredths) => {
      const value = exact(String(hundredths)).div(100);
      expect(exact(decimal(value)).equals(value)).toBe(true);
    }),
  );
});
