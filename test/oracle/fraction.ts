/** Exact fractions for the oracle: two BigInts and nothing shared with the scoring's own arithmetic. */
export interface Fraction {
  readonly top: bigint;
  /** Above 0. */
  readonly bottom: bigint;
}

/** `fraction(6n, -4n)` → −3/2, in lowest terms. */
export function fraction(top: bigint, bottom = 1n): Fraction {
  const by = divisor(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { top: top / by, bottom: bottom / by };
}

export const NOTHING = fraction(0n);
export const WHOLE = fraction(1n);

/** `decimal('-1.05')` → −21/20; `decimal(0.5)` → 1/2. */
export function decimal(text: string | number): Fraction {
  const [, minus = '', whole = '0', places = ''] = /^(-?)(\d+)\.?(\d*)$/.exec(String(text)) ?? [];
  return fraction(BigInt(minus + whole + places), 10n ** BigInt(places.length));
}

/** `percent('12.5%')` → 1/8; pp are read the same. */
export const percent = (text: string): Fraction => over(decimal(text.replace(/%|pp/u, '')), fraction(100n));

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, fraction(-b.top, b.bottom));
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.top, a.bottom * b.bottom);
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom, a.bottom * b.top);
export const below = (a: Fraction, b: Fraction): boolean => a.top * b.bottom < b.top * a.bottom;
export const same = (a: Fraction, b: Fraction): boolean => a.top === b.top && a.bottom === b.bottom;
export const least = (a: Fraction, b: Fraction): Fraction => (below(a, b) ? a : b);
export const most = (a: Fraction, b: Fraction): Fraction => (below(a, b) ? b : a);
export const total = (all: readonly Fraction[]): Fraction => all.reduce(plus, NOTHING);

/** The whole number at or below it: `floor(−1/2)` → −1. */
export function floor({ top, bottom }: Fraction): Fraction {
  const cut = top / bottom;
  return fraction(top < 0n && cut * bottom !== top ? cut - 1n : cut);
}

/** The whole number at or above it. */
export const ceil = (a: Fraction): Fraction => minus(NOTHING, floor(minus(NOTHING, a)));

/** `rounded(9.4736…, { digits: 2, mode: 'halfUp' })` → 9.47; for values of 0 and more. */
export function rounded(a: Fraction, { digits, mode }: Rounding): Fraction {
  const scale = fraction(10n ** BigInt(digits));
  const half = mode === 'halfUp' ? fraction(1n, 2n) : NOTHING;
  return over(floor(plus(times(a, scale), half)), scale);
}

export interface Rounding {
  readonly digits: number;
  readonly mode: 'halfUp' | 'down';
}

/** `shown(3/2)` → `'3/2'`, for messages and comparisons. */
export const shown = ({ top, bottom }: Fraction): string => (bottom === 1n ? String(top) : `${top}/${bottom}`);

function divisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
