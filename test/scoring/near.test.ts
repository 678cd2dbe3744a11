import fc from 'fast-check';
import { isOpen, lastPlace } from '../../src/scoring/near';
import { isNumeric, quantity } from '../../src/scoring/quantity';
import { EMPTY_CELL } from '../../src/sheet';

const read = (value: string) => {
  const found = quantity({ ...EMPTY_CELL, value });
  if (!isNumeric(found)) throw new Error(`${value} is no number`);
  return found;
};

const open = (target: string, actual: string, direction: 'forward' | 'reverse') =>
  isOpen(read(target), read(actual), direction);

describe('whether a number that is near leaves open what was reached', () => {
  test.each<[string, string, boolean]>([
    ['1000人', '1000人', false],
    ['1000人', '900人', false],
    ['1000人', '约1000人', true],
    ['1000人', '1000人左右', true],
    ['1000人', '近1000人', true],
    ['1000人', '约900人', true],
    ['1000人', '约1100人', true],
    ['900人', '约1000人', false],
    ['1000人', '约1200人', false],
    ['1000人', '1000多人', false],
    ['1000人', '1000余人', false],
    ['1000人', '1000+', false],
    ['1001人', '1000多人', true],
    ['20个', '20来个', true],
    ['10个', '10几个', false],
    ['100个', '约100多个', true],
    ['约100个', '99个', true],
    ['约100个', '91个', true],
    ['约100个', '90个', false],
    ['约100个', '60个', false],
    ['约100个', '100个', false],
    ['约100个', '101个', false],
    ['100多个', '99个', false],
    ['100个左右', '99个', true],
  ])('more is better: %s | %s: %s', (target, actual, expected) => {
    expect(open(target, actual, 'forward')).toBe(expected);
  });

  test.each<[string, string, boolean]>([
    ['30天', '31天', false],
    ['30天', '约30天', true],
    ['30天', '约27天', false],
    ['30天', '约28天', true],
    ['30天', '30多天', true],
    ['30天', '20多天', false],
    ['29天', '20多天', true],
    ['220万元', '210多万元', false],
    ['215万元', '210多万元', true],
    ['约30天', '31天', true],
    ['约30天', '30天', false],
    ['约30天', '29天', false],
    ['约30天', '33天', false],
    ['30多天', '31天', false],
  ])('less is better: %s | %s: %s', (target, actual, expected) => {
    expect(open(target, actual, 'reverse')).toBe(expected);
  });

  test('no exact number of an exact target is open', () => {
    const whole = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(whole, whole, fc.constantFrom('forward', 'reverse'), (target, actual, direction) => {
        expect(open(`${target}个`, `${actual}个`, direction)).toBe(false);
      }),
    );
  });
});

test.each([
  [20, 10],
  [9000, 1000],
  [21, 1],
  [0, 1],
  [2_100_000, 100_000],
])('what “多” may add to %d: %d', (value, place) => {
  expect(lastPlace(value)).toBe(place);
});
