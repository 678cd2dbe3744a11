import fc from 'fast-check';
import Fraction from 'fraction.js';
import { exact } from '../../src/scoring/exact';
import { Rational } from '../../src/scoring/rational';

const LARGEST = Number.MAX_SAFE_INTEGER;

/** Whole numbers as they occur, and those just within the safe integers, whose sums and products leave them. */
const whole = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.maxSafeInteger(),
  fc.integer({ min: -3, max: 3 }).map((size) => size * 3_002_399_751_580_330),
  fc.constantFrom(LARGEST, -LARGEST, LARGEST - 1, 2 ** 52, 94_906_265, 94_906_266, -94_906_267),
);

const below = whole.map((size) => Math.max(1, Math.abs(size)));

const parts = fc.tuple(whole, fc.oneof(fc.constantFrom(1, 10, 100, 10_000), below));

/** A value kept in both ways: ours and fraction.js's. */
interface Both {
  readonly ours: Rational;
  readonly theirs: Fraction;
}

const both = parts.map(([n, d]): Both => ({ ours: Rational.of(n, d), theirs: new Fraction(n, d) }));

type Operation = (a: Both, b: Both) => Both;

const OPERATIONS: Readonly<Record<string, Operation>> = {
  add: (a, b) => ({ ours: a.ours.add(b.ours), theirs: a.theirs.add(b.theirs) }),
  sub: (a, b) => ({ ours: a.ours.sub(b.ours), theirs: a.theirs.sub(b.theirs) }),
  mul: (a, b) => ({ ours: a.ours.mul(b.ours), theirs: a.theirs.mul(b.theirs) }),
  div: (a, b) => (b.theirs.n === 0n ? a : { ours: a.ours.div(b.ours), theirs: a.theirs.div(b.theirs) }),
  neg: (a) => ({ ours: a.ours.neg(), theirs: a.theirs.neg() }),
  abs: (a) => ({ ours: a.ours.abs(), theirs: a.theirs.abs() }),
  floor: (a) => ({ ours: a.ours.floor(2), theirs: a.theirs.floor(2) }),
  ceil: (a) => ({ ours: a.ours.ceil(1), theirs: a.theirs.ceil(1) }),
  // fraction.js takes the half of a negative number towards 0, we away from it.
  round: (a) => ({ ours: a.ours.abs().round(2), theirs: a.theirs.abs().round(2) }),
};

const operation = fc.constantFrom(...Object.values(OPERATIONS));
const order = (number: number) => Math.sign(number);
const agree = ({ ours, theirs }: Both) => {
  expect(String(ours)).toBe(theirs.toFraction());
  expect(ours.sign).toBe(theirs.n === 0n ? 0 : Number(theirs.s));
};

describe('as fraction.js has it', () => {
  test.each(Object.entries(OPERATIONS))('%s', (_, apply) => {
    fc.assert(
      fc.property(both, both, (a, b) => agree(apply(a, b))),
      { numRuns: 3000 },
    );
  });

  test('a chain of operations', () => {
    const steps = fc.array(fc.tuple(operation, both), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(both, steps, (start, chain) => {
        agree(chain.reduce((value, [apply, next]) => apply(value, next), start));
      }),
      { numRuns: 3000 },
    );
  });

  test('compare, with large ones, too', () => {
    fc.assert(
      fc.property(both, both, operation, both, (a, b, apply, c) => {
        const [left, right] = [apply(a, c), apply(b, c)];
        expect(order(left.ours.compare(right.ours))).toBe(order(left.theirs.compare(right.theirs)));
        expect(left.ours.equals(right.ours)).toBe(left.theirs.equals(right.theirs));
        expect(left.ours.equals(left.ours.add(0))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('the nearest number', () => {
    fc.assert(fc.property(both, ({ ours, theirs }) => expect(ours.valueOf()).toBe(theirs.valueOf())));
  });
});

describe('the edge of the safe integers', () => {
  const edge = Rational.of(LARGEST);
  test.each<[string, Rational, string]>([
    ['one more', edge.add(1), '9007199254740992'],
    ['two more', edge.add(2), '9007199254740993'],
    ['there and back', edge.add(2).sub(2), '9007199254740991'],
    ['its square', edge.mul(edge), '81129638414606663681390495662081'],
    ['its square, halved twice by itself', edge.mul(edge).div(edge).div(edge), '1'],
    ['a part of it', Rational.of(1).div(edge).div(edge), '1/81129638414606663681390495662081'],
    [
      'beside its neighbour',
      Rational.of(1, LARGEST).sub(Rational.of(1, LARGEST - 1)),
      '-1/81129638414606654674191240921090',
    ],
    ['just below a whole, rounded down', Rational.of(LARGEST - 1, 2).floor(), '4503599627370495'],
    ['one part in 2^53 below 3', Rational.of(9_007_199_254_740_989, 3_002_399_751_580_330).floor(), '2'],
    ['a large one rounded', edge.mul(edge).div(2).round(), '40564819207303331840695247831041'],
    ['a large one, negative', edge.mul(edge).neg(), '-81129638414606663681390495662081'],
  ])('%s', (_, value, expected) => {
    expect(String(value)).toBe(expected);
  });

  test('what comes back among them is a plain number again', () => {
    expect(edge.add(2).sub(2)).toEqual(edge);
  });
});

describe('rounding', () => {
  test.each<[string, 'round' | 'floor' | 'ceil', number, string]>([
    ['5.505', 'round', 2, '551/100'],
    ['5.5049999', 'round', 2, '11/2'],
    ['-5.505', 'round', 2, '-551/100'],
    ['-0.5', 'round', 0, '-1'],
    ['-0.4', 'round', 0, '0'],
    ['2.5', 'round', 0, '3'],
    ['-0.5', 'floor', 0, '-1'],
    ['-0.5', 'ceil', 0, '0'],
    ['0.001', 'ceil', 2, '1/100'],
  ])('%s, %s to %d digits', (text, way, digits, expected) => {
    expect(String(exact(text)[way](digits))).toBe(expected);
  });

  test('lies within half a unit, and the half goes away from 0', () => {
    fc.assert(
      fc.property(both, fc.integer({ min: 0, max: 4 }), ({ ours }, digits) => {
        const error = ours.abs().round(digits).sub(ours.abs());
        const half = Rational.of(1, 2 * 10 ** digits);
        expect(error.compare(half)).toBeLessThanOrEqual(0);
        expect(error.compare(half.neg())).toBeGreaterThan(0);
        expect(ours.neg().round(digits).equals(ours.round(digits).neg())).toBe(true);
      }),
    );
  });
});

test('no nil is negative', () => {
  const nils = [Rational.of(0).neg(), Rational.of(-5).mul(0), exact('-0.5').ceil(), exact(-0), exact('-0.00')];
  expect(nils.map((nil) => Object.is(nil.valueOf(), 0))).toEqual(nils.map(() => true));
});

test('nothing is divided by 0', () => {
  expect(() => Rational.of(1).div(0)).toThrow('division by zero');
  expect(() => Rational.of(1).div(exact('0.00'))).toThrow('division by zero');
});

test('a decimal number beside one is its shortest decimal', () => {
  expect(String(Rational.of(1).mul(0.1))).toBe('1/10');
});
