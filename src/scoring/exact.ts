/** Exact numbers: what a rate, an amount or a score is between reading and writing. */
import Fraction from 'fraction.js';

/** An exact rational number; 2 ÷ 3 × 3 is 2, and a step's edge is met or not, never nearly. */
export type Exact = Fraction;

export interface Rounding {
  readonly digits: number;
  readonly mode: 'halfUp' | 'down';
}

export const ZERO = new Fraction(0);
export const ONE = new Fraction(1);

/**
 * The exact value of a decimal as it is written: `exact('181.03')`, `exact(0.1)` is one tenth.
 * A number is taken by its shortest decimal form, which is what a cell shows to its user.
 */
export function exact(value: number | string): Exact {
  if (Number.isSafeInteger(value)) return new Fraction(value);
  // A cell's number has 15 digits; what comes behind is the noise of a formula's binary arithmetic.
  const written = typeof value === 'number' ? String(Number(value.toPrecision(15))) : value;
  const [digits = '0', exponent] = written.split('e');
  const base = new Fraction(digits);
  return exponent === undefined ? base : base.mul(new Fraction(10).pow(Number(exponent)));
}

export function sum(values: readonly Exact[]): Exact {
  return values.reduce((total, value) => total.add(value), ZERO);
}

export function min(a: Exact, b: Exact): Exact {
  return a.compare(b) <= 0 ? a : b;
}

export function max(a: Exact, b: Exact): Exact {
  return a.compare(b) >= 0 ? a : b;
}

/** Half up is away from zero at the half: 5.505 → 5.51, as an official rounds. */
export function roundTo(value: Exact, { digits, mode }: Rounding): Exact {
  const size = value.abs();
  const rounded = mode === 'down' ? size.floor(digits) : size.round(digits);
  return value.s < 0n ? rounded.neg() : rounded;
}

/** The nearest number, for a cell or for JSON. */
export function toNumber(value: Exact): number {
  return value.valueOf();
}

/** `decimal(exact('5.500'))` → `'5.5'`; at most `digits` decimals, half up. */
export function decimal(value: Exact, digits = 2): string {
  const rounded = roundTo(value, { digits, mode: 'halfUp' });
  const whole = rounded.abs().mul(10 ** digits).n;
  const text = whole.toString().padStart(digits + 1, '0');
  const fraction = digits === 0 ? '' : text.slice(-digits).replace(/0+$/, '');
  const sign = rounded.s < 0n ? '-' : '';
  return `${sign}${digits === 0 ? text : text.slice(0, -digits)}${fraction && `.${fraction}`}`;
}

/** `percent(exact('3.1297'))` → `'312.97%'`. */
export function percent(value: Exact, digits = 2): string {
  return `${decimal(value.mul(100), digits)}%`;
}

/** An amount always shows its two decimals: `money(exact('493.2'))` → `'493.20'`. */
export function money(value: Exact): string {
  const text = decimal(value);
  return text.includes('.') ? text.padEnd(text.indexOf('.') + 3, '0') : `${text}.00`;
}
