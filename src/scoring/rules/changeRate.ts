import { strictObject } from 'valibot';
import { ONE, ZERO, type Exact } from '../exact';
import { isNumeric } from '../quantity';
import { rate, work, type Step } from '../trace';
import { figure } from './reading';
import { obstacleOf, ruleType, type Subject } from './rule';
import { onScale, scaleParams } from './scale';

/**
 * 变动率: (this year − last year) ÷ last year, then steps or tiers, e.g. “三公经费” 变动率 ≤ 0 → full, each pp above
 * −0.8 of 8 (F05). The target holds last year, the completion value this year, or it is the rate of change itself.
 */
export const changeRate = ruleType({
  type: 'changeRate',
  params: strictObject({ scale: scaleParams }),
  score: ({ scale }, subject) => {
    const change = changeIn(subject);
    if (change === null) return obstacleOf(subject);
    if (change === 'zeroTarget') return { verdict: 'cannotJudge', obstacle: 'zeroTarget' };
    const { score, work: steps } = onScale(scale, subject.points, change.value);
    return { verdict: 'scored', score, work: [...change.shown, ...steps] };
  },
});

interface Change {
  readonly value: Exact;
  readonly shown: readonly Step[];
}

function changeIn({ actual, completion }: Subject): Change | 'zeroTarget' | null {
  if (isNumeric(actual) && actual.kind === 'percent') {
    if (actual.bound !== null && actual.bound !== '=') return null;
    return {
      value: actual.value,
      shown: [{ kind: 'remark', remark: 'printedChange' }, work('change', rate(actual.value))],
    };
  }
  if (completion?.via === 'zeroTarget') {
    return completion.actual.value.sign === 0
      ? { value: ZERO, shown: [{ kind: 'remark', remark: 'zeroLastYear' }] }
      : 'zeroTarget';
  }
  if (completion?.via !== 'quotient') return null;
  const { target: last, actual: now } = completion;
  const value = completion.rate.sub(1);
  return { value, shown: [work('change', figure(now), '÷', figure(last), '−', rate(ONE), '=', rate(value))] };
}
