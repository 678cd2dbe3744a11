/** Exact numbers: what a rate, an amount or a score is between reading and writing. */
import { Rational } from './rational';

/** An exact rational number; 2 ÷ 3 × 3 is 2, and a step's edge is met or not, never nearly. */
export type Exact = Rational;

export interface Rounding {
  readonly digits: number;
  readonly mode: 'halfUp' | 'down';
}

export const ZERO: Exact = Rational.of(0);
export const ONE: Exact = Rational.of(1);

/**
 * The exact value of a decimal as it is written: `exact('181.03')`, `exact(0.1)` is one tenth.
 * A number is taken by its shortest decimal form, which is what a cell shows to its user.
 */
export function exact(value: number | string): Exact {
  return typeof value === 'number' ? ofNumber(value) : ofText(value);
}

/** A number of at most 15 digits is known again by its nearest double, so no text need be made of it. */
const DIGITS_15 = 999_999_999_999_999;

function ofNumber(value: number): Exact {
  if (Number.isSafeInteger(value)) return Rational.of(value);
  for (let unit = 10; unit <= 10_000; unit *= 10) {
    const whole = Math.round(value * unit);
    if (Math.abs(whole) > DIGITS_15) break;
    if (whole / unit === value) return Rational.of(whole, unit);
  }
  // A cell's number has 15 digits; what comes behind is the noise of a formula's binary arithmetic.
  return ofText(String(Number(value.toPrecision(15))));
}

function ofText(text: string): Exact {
  // At most 15 digits and a point; what is longer, or has an exponent, is rare.
  if (text.length > 16 || !/^-?\d{1,15}(?:\.\d+)?$/.test(text)) return Rational.parse(text);
  const point = text.indexOf('.');
  if (point < 0) return Rational.of(Number(text));
  return Rational.of(Number(text.slice(0, point) + text.slice(point + 1)), 10 ** (text.length - point - 1));
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
  if (mode === 'halfUp') return value.round(digits);
  return value.sign < 0 ? value.ceil(digits) : value.floor(digits);
}

/** The nearest number, for a cell or for JSON. */
export function toNumber(value: Exact): number {
  return value.valueOf();
}

/** `decimal(exact('5.500'))` → `'5.5'`; at most `digits` decimals, half up. */
export function decimal(value: Exact, digits = 2): string {
  const rounded = value.round(digits);
  const text = String(rounded.abs().mul(10 ** digits)).padStart(digits + 1, '0');
  const behind = digits === 0 ? '' : text.slice(-digits).replace(/0+$/, '');
  const sign = rounded.sign < 0 ? '-' : '';
  return `${sign}${digits === 0 ? text : text.slice(0, -digits)}${behind && `.${behind}`}`;
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
