/** The first lines of a row's arithmetic: where its rate comes from, and what holds where there is none. */
import { attainmentOf, type Completion } from '../completion';
import { ZERO, type Exact } from '../exact';
import { inUnit, type Numeric, type Quantity } from '../quantity';
import { saysReached } from '../quantity/words';
import { money, number, points, rate, work, type Figure, type Label, type Step } from '../trace';
import { obstacleOf, type Outcome, type Subject } from './rule';

/** `566.57 ÷ 181.03 = 312.97%`; `label` names the rate where it is no completion rate. */
export function reading(completion: Completion, label: Label = 'completion'): readonly Step[] {
  switch (completion.via) {
    case 'money': {
      const { budget, outturn, unit } = completion.execution;
      const [spent, planned] = [number(inUnit(outturn, unit)), number(inUnit(budget, unit))];
      return [work('rate', spent, '÷', planned, '=', rate(completion.rate))];
    }
    case 'quotient':
      return [work(label, figure(completion.actual), '÷', figure(completion.target), '=', rate(completion.rate))];
    case 'printed':
      return [{ kind: 'remark', remark: 'printedRate' }, work(label, rate(completion.rate))];
    case 'zeroTarget':
      return [];
  }
}

/** 0 of 0 is met; anything else of 0 is no rate. */
export function zeroTarget(actual: Numeric, full: Exact): Outcome {
  return actual.value.compare(0) <= 0
    ? { verdict: 'scored', score: full, work: [{ kind: 'remark', remark: 'zeroTarget' }, work('score', points(full))] }
    : { verdict: 'cannotJudge', obstacle: 'zeroTarget' };
}

/**
 * A row without a rate: full marks where it still says that its number or date was met (“≥266米” of “≥266米”, “完成”
 * of 100个, F34), since what is met gets them whatever its size; else what is missing.
 */
export function withoutRate(subject: Subject): Outcome {
  const { target, actual, direction, points: full } = subject;
  const inNumbers = 'value' in target;
  if (!inNumbers || attainmentOf(target, actual, direction) !== 'met' || isMereQuality(target, actual))
    return obstacleOf(subject);
  return {
    verdict: 'scored',
    score: full,
    work: [{ kind: 'remark', remark: 'metInWords' }, work('score', points(full))],
  };
}

/** “有效”, “及时” beside 5个: good to hear, and not how many; of nothing that was to happen, words are enough. */
function isMereQuality(target: Quantity, actual: Quantity): boolean {
  if (actual.kind !== 'words' || !('value' in target) || target.value.sign === 0) return false;
  return !saysReached(actual.seen, target.kind === 'count' ? target.unit : '');
}

export function figure(read: Numeric): Figure {
  if (read.kind === 'percent') return rate(read.value);
  return read.kind === 'money' ? money(inUnit(read.value, read.unit), read.unit) : number(read.value);
}

/** A quantity in the units that its cell shows: 85% is 85, 181.03万元 is 181.03. */
export function asShown(read: Numeric, value: Exact = read.value): Exact {
  if (read.kind === 'percent') return value.mul(100);
  return read.kind === 'money' ? inUnit(value, read.unit) : value;
}

/** Full marks, or none, for a reason that stands in the steps before. */
export function allOrNothing(all: boolean, full: Exact, steps: readonly Step[]): Outcome {
  const score = all ? full : ZERO;
  return { verdict: 'scored', score, work: [...steps, work('score', points(score))] };
}
