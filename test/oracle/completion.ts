/** Which completion rate a row has, and in which direction it is read. */
import type { RowFacts, Said } from './facts';
import { below, minus, most, NOTHING, over, WHOLE, type Fraction } from './fraction';
import type { Steps } from './rules';

export type Direction = 'forward' | 'reverse';

/** The bound on the target; else 成本 in the level-2 name makes it reverse; else forward. */
export function direction({ target, cost }: RowFacts): Direction {
  if (target.kind === 'number' && target.bound !== null) return target.bound === 'atMost' ? 'reverse' : 'forward';
  return cost ? 'reverse' : 'forward';
}

export interface Pair {
  readonly target: Fraction;
  readonly actual: Fraction;
  /** What one unit of the indicator is worth, as the target writes it. */
  readonly unit: Fraction;
}

/** Target and actual of one dimension, a result below 0 being none at all. */
export function pair(target: Said, actual: Said): Pair | null {
  if (target.kind !== 'number' || actual.kind !== 'number') return null;
  if (target.dimension !== actual.dimension || actual.bound !== null) return null;
  return { target: target.value, actual: most(actual.value, NOTHING), unit: target.unit };
}

/** A percentage beside a target that is blank, a date, words or of another dimension is the rate itself. */
export function printedRate(target: Said, actual: Said): Fraction | null {
  if (actual.kind !== 'number' || actual.dimension !== '%' || actual.bound !== null) return null;
  return target.kind === 'number' && target.dimension === '%' ? null : most(actual.value, NOTHING);
}

/** (b) actual ÷ target, (c) the percentage printed, (d) none; a target of 0 gives none. */
export function completionRate({ target, actual }: Pick<RowFacts, 'target' | 'actual'>): Fraction | null {
  const both = pair(target, actual);
  if (both === null) return printedRate(target, actual);
  return both.target.top === 0n ? null : over(both.actual, both.target);
}

/** How far a rate has gone past the base in the direction that costs points; 0 where it has not. */
export function past(value: Fraction, base: Fraction, way: Steps['direction']): Fraction {
  const [above, under] = [minus(value, base), minus(base, value)];
  if (way === 'above') return most(above, NOTHING);
  if (way === 'below') return most(under, NOTHING);
  return most(above, under);
}

export const atMostWhole = (rate: Fraction): Fraction => (below(WHOLE, rate) ? WHOLE : rate);
