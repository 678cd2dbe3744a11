/** Exact fractions: as fast as plain numbers while they are small, of any size when they are not. */
import Fraction from 'fraction.js';

/**
 * An exact fraction; 2 ÷ 3 × 3 is 2. Two safe integers hold it, and not in lowest terms: finding those costs more
 * than the arithmetic. What would leave the safe integers is worked out by fraction.js (BigInt), which lowers it,
 * and kept there only if it still does not fit. So two of them are compared by `equals`, never field by field.
 */
export class Rational {
  private constructor(
    /** NaN, like the denominator, where `large` holds the value: then no test for a safe integer passes. */
    private readonly numerator: number,
    /** Above 0; the sign is the numerator's. */
    private readonly denominator: number,
    private readonly large: Fraction | null,
  ) {}

  /** `Rational.of(18103, 100)` is 181.03; both are safe integers, the denominator is above 0. */
  static of(numerator: number, denominator = 1): Rational {
    // −0 + 0 is 0, so that nothing is ever shown as “-0”.
    return new Rational(numerator + 0, denominator, null);
  }

  /** `Rational.parse('1.5e3')` is 1500, however long the text; throws where it is no number. */
  static parse(text: string): Rational {
    const [digits = '', exponent = '0'] = text.split('e');
    return ofFraction(new Fraction(digits).mul(new Fraction(10).pow(Number(exponent))));
  }

  /** @internal What fraction.js worked out, as plain numbers where they hold it. */
  static ofLarge(value: Fraction): Rational {
    return new Rational(NaN, NaN, value);
  }

  /** `exact('-3').sign` is −1; 0 and 1 are the others. */
  get sign(): number {
    return this.large === null ? Math.sign(this.numerator) : Number(this.large.s);
  }

  add(other: Rational | number): Rational {
    const b = operand(other);
    if (this.denominator === b.denominator) {
      const total = this.numerator + b.numerator;
      if (isSafe(total)) return Rational.of(total, b.denominator);
    }
    const [left, right] = [this.numerator * b.denominator, b.numerator * this.denominator];
    const [total, denominator] = [left + right, this.denominator * b.denominator];
    if (isSafe(left) && isSafe(right) && isSafe(total) && isSafe(denominator)) return Rational.of(total, denominator);
    return ofFraction(this.fraction().add(b.fraction()));
  }

  sub(other: Rational | number): Rational {
    const b = operand(other);
    if (this.denominator === b.denominator) {
      const rest = this.numerator - b.numerator;
      if (isSafe(rest)) return Rational.of(rest, b.denominator);
    }
    return this.add(b.neg());
  }

  mul(other: Rational | number): Rational {
    const b = operand(other);
    const [numerator, denominator] = [this.numerator * b.numerator, this.denominator * b.denominator];
    if (isSafe(numerator) && isSafe(denominator)) return Rational.of(numerator, denominator);
    return ofFraction(this.fraction().mul(b.fraction()));
  }

  /** Throws where `other` is 0: who divides has looked. */
  div(other: Rational | number): Rational {
    const b = operand(other);
    const sign = b.sign;
    if (sign === 0) throw new RangeError('division by zero');
    // Two amounts of one unit have one denominator, which falls out.
    if (this.denominator === b.denominator) return Rational.of(sign * this.numerator, sign * b.numerator);
    const numerator = sign * this.numerator * b.denominator;
    const denominator = sign * b.numerator * this.denominator;
    if (isSafe(numerator) && isSafe(denominator)) return Rational.of(numerator, denominator);
    return ofFraction(this.fraction().div(b.fraction()));
  }

  /** Below 0, 0 or above 0, as `Array.sort` wants it. */
  compare(other: Rational | number): number {
    const b = operand(other);
    if (this.denominator === b.denominator) return this.numerator - b.numerator;
    const [left, right] = [this.numerator * b.denominator, b.numerator * this.denominator];
    if (isSafe(left) && isSafe(right)) return left - right;
    return this.fraction().compare(b.fraction());
  }

  equals(other: Rational | number): boolean {
    return this.compare(other) === 0;
  }

  neg(): Rational {
    return this.large === null ? Rational.of(-this.numerator, this.denominator) : ofFraction(this.large.neg());
  }

  abs(): Rational {
    return this.sign < 0 ? this.neg() : this;
  }

  /** To `digits` decimals, towards −∞: −0.5 → −1. */
  floor(digits = 0): Rational {
    const unit = 10 ** digits;
    const scaled = this.numerator * unit;
    // A quotient of safe integers that is no whole number is at least one part in 2^53 away from the next one.
    if (isSafe(scaled)) return Rational.of(Math.floor(scaled / this.denominator), unit);
    return ofFraction(this.fraction().floor(digits));
  }

  /** To `digits` decimals, towards +∞: −0.5 → 0. */
  ceil(digits = 0): Rational {
    return this.neg().floor(digits).neg();
  }

  /** To `digits` decimals, the half away from 0: 5.505 → 5.51, −0.5 → −1. */
  round(digits = 0): Rational {
    if (this.sign < 0) return this.neg().round(digits).neg();
    const unit = 10 ** digits;
    const scaled = this.numerator * unit;
    if (!isSafe(scaled)) return ofFraction(this.fraction().round(digits));
    const whole = Math.floor(scaled / this.denominator);
    const rest = scaled - whole * this.denominator;
    return Rational.of(rest >= this.denominator - rest ? whole + 1 : whole, unit);
  }

  /** The nearest number. */
  valueOf(): number {
    return this.large === null ? this.numerator / this.denominator : this.large.valueOf();
  }

  /** In lowest terms: `'181'`, `'18103/100'`. */
  toString(): string {
    return this.fraction().toFraction();
  }

  private fraction(): Fraction {
    return this.large ?? new Fraction(this.numerator, this.denominator);
  }
}

/** A rounded product or sum of safe integers is safe exactly if the true one is: 2^53 itself is not. */
function isSafe(value: number): boolean {
  return value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;
}

function operand(value: Rational | number): Rational {
  if (typeof value !== 'number') return value;
  return Number.isSafeInteger(value) ? Rational.of(value) : ofFraction(new Fraction(value));
}

function ofFraction(value: Fraction): Rational {
  const { s, n, d } = value;
  const fits = n <= Number.MAX_SAFE_INTEGER && d <= Number.MAX_SAFE_INTEGER;
  return fits ? Rational.of(Number(s * n), Number(d)) : Rational.ofLarge(value);
}
