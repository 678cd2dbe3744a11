import { strictObject } from 'valibot';
import { ONE, type Exact } from '../exact';
import type { Quantity } from '../quantity';
import { points, rate, work } from '../trace';
import { ruleType } from './rule';

/**
 * 得分系数: points × the percentage that the form gives for the row, e.g. 2 points at 90% → 1.8.
 * Source: Chongqing's form (F04), which has the coefficient in a column of its own.
 */
export const coefficient = ruleType({
  type: 'coefficient',
  params: strictObject({}),
  score: (_, { coefficient: read, points: full }) => {
    const found = fractionIn(read);
    if (found === null) return { verdict: 'cannotJudge', obstacle: 'noCoefficient' };
    const score = full.mul(found);
    return {
      verdict: 'scored',
      score,
      work: [work('coefficient', rate(found)), work('score', points(full), '×', rate(found), '=', points(score))],
    };
  },
});

/** 90%, 0.9 and 90 are one coefficient; null where it is none between 0 and 100%. A bare 1 is 100%. */
function fractionIn(read: Quantity): Exact | null {
  if (read.kind !== 'percent' && (read.kind !== 'count' || read.unit !== '')) return null;
  if (read.bound !== null && read.bound !== '=') return null;
  const fraction = read.kind === 'count' && read.value.compare(ONE) > 0 ? read.value.div(100) : read.value;
  return read.upTo !== null || fraction.sign < 0 || fraction.compare(ONE) > 0 ? null : fraction;
}
