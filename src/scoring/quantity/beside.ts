/**
 * What a bare number means beside another: 0.958 beside “≥95%” is 95.8%, 20 beside “100%” is 20%,
 * 132.9 beside “≤202.6万元” is 132.9万元 (F14). Where the numbers do not decide it, nothing is read into them.
 */
import type { Exact } from '../exact';
import type { MoneyUnit } from '../form';
import { isNumeric, type Numeric, type Quantity } from './kinds';
import { count, money, percent } from './measured';
import { MONEY, scaledUnit, scaleIn } from './units';

/** How a bare number was taken. */
export type Taken =
  /** 0.958 → 95.8%. */
  | 'fraction'
  /** 95.8 → 95.8%, the sign left out. */
  | 'unsignedPercent'
  /** 132.9 → 132.9万元, 1.08 → 1.08万亩: the unit of the number beside it. */
  | 'unitBeside';

export interface Pair {
  readonly target: Numeric;
  readonly actual: Numeric;
  readonly taken: Taken | null;
}

/** Both as quantities of one dimension; null where they are of different ones, or it cannot be told. */
export function paired(target: Quantity, actual: Quantity): Pair | null {
  if (!isNumeric(target) || !isNumeric(actual)) return null;
  if (isBare(actual)) {
    const read = besideOther(actual, target);
    return read === null ? null : { target, actual: read.read, taken: read.taken };
  }
  if (!isBare(target)) return null;
  // A bare target beside a percentage is a count as a rule (12 beside “100%”): only a fraction cannot be one.
  if (actual.kind === 'percent' && !isProperFraction(target.value)) return null;
  const read = besideOther(target, actual);
  return read === null ? null : { target: read.read, actual, taken: read.taken };
}

/** From here on a bare number beside “1.2万亩” is hardly a number of 亩. */
const FAR = 30;

/** “1.2万亩” and 1.08: divided as they stand, nothing would have been done; the 万 was left out, as likely as not. */
export function isScaleLost(a: Numeric, b: Numeric): boolean {
  const far = (bare: Numeric, other: Numeric) =>
    isBare(bare) &&
    bare.value.sign > 0 &&
    scaleIn(bare.seen) === 1 &&
    scaleIn(other.seen) > 1 &&
    bare.value.mul(FAR).compare(other.value) <= 0;
  return far(a, b) || far(b, a);
}

interface Reading {
  readonly read: Numeric;
  readonly taken: Taken;
}

type Bare = Extract<Numeric, { readonly kind: 'count' }>;

function isBare(read: Numeric): read is Bare {
  return read.kind === 'count' && read.unit === '';
}

function isProperFraction(value: Exact): boolean {
  return value.sign > 0 && value.compare(1) < 0;
}

function besideOther(bare: Bare, other: Numeric): Reading | null {
  if (other.kind === 'percent')
    return isInThousandths(other) ? asThousandths(bare, other.value) : asRate(bare, other.value);
  if (other.kind === 'count') return isScaleLost(bare, other) ? inScale(bare, other) : null;
  return other.unit === null ? null : asMoney(bare, other.value, other.unit);
}

/** In the scale and the unit beside it, where that brings the two within a factor of 3 of one another. */
function inScale(bare: Bare, other: Numeric): Reading | null {
  const scale = scaleIn(other.seen);
  const value = bare.value.mul(scale);
  if (!isNearby(value, other.value)) return null;
  return {
    read: count(bare, value, bare.upTo?.mul(scale) ?? null, other.kind === 'count' ? other.unit : ''),
    taken: 'unitBeside',
  };
}

/** Above 10 nobody means a fraction: 15 is 15%, not 1500%. */
const LARGEST_FRACTION = 10;

function asRate(bare: Bare, other: Exact): Reading | null {
  const taken = rateMeant(bare.value, other);
  if (taken === null) return null;
  if (taken === 'fraction') return { read: percent(bare, bare.value, bare.upTo), taken };
  return { read: percent(bare, bare.value.div(100), bare.upTo?.div(100) ?? null), taken };
}

function isInThousandths({ seen }: Numeric): boolean {
  return seen.includes('‰');
}

/** 3 beside “≤5‰” is 3‰, 0.003 is, too; what lies further off could be per cent. */
function asThousandths(bare: Bare, other: Exact): Reading | null {
  if (isNearby(bare.value, other)) return { read: percent(bare, bare.value, bare.upTo), taken: 'fraction' };
  const value = bare.value.div(1000);
  if (bare.value.sign !== 0 && !isNearby(value, other)) return null;
  return { read: percent(bare, value, bare.upTo?.div(1000) ?? null), taken: 'unitBeside' };
}

/** Within a factor of 3 of one another. */
function isNearby(value: Exact, other: Exact): boolean {
  return value.mul(3).compare(other) >= 0 && value.compare(other.mul(3)) <= 0;
}

/** The two readings lie a factor of 100 apart; between 1.5 and 30 times the other number neither is near it. */
function rateMeant(value: Exact, other: Exact): 'fraction' | 'unsignedPercent' | null {
  if (value.sign <= 0) return 'unsignedPercent';
  if (value.compare(LARGEST_FRACTION) > 0) return other.compare(LARGEST_FRACTION) > 0 ? null : 'unsignedPercent';
  if (value.compare(other.mul(30)) >= 0) return 'unsignedPercent';
  return value.mul(2).compare(other.mul(3)) <= 0 ? 'fraction' : null;
}

/** In the unit beside it, where that brings the two within a factor of 3 of one another. */
function asMoney(bare: Bare, other: Exact, unit: MoneyUnit): Reading | null {
  // “200万” says its scale itself.
  const own = scaledUnit(bare.seen);
  const factor = own === null ? MONEY[unit] : 1;
  const value = bare.value.mul(factor);
  if (!isNearby(value, other)) return null;
  return { read: money(bare, value, bare.upTo?.mul(factor) ?? null, own ?? unit), taken: 'unitBeside' };
}
