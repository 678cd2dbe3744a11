/** The first line of a row's arithmetic: where its completion rate comes from. */
import type { Completion } from '../completion';
import type { Exact } from '../exact';
import { inUnit, type Numeric } from '../quantity';
import { money, number, points, rate, work, type Figure, type Step } from '../trace';
import type { Outcome } from './rule';

export function reading(completion: Completion): readonly Step[] {
  switch (completion.via) {
    case 'money': {
      const { budget, outturn, unit } = completion.execution;
      const [spent, planned] = [number(inUnit(outturn, unit)), number(inUnit(budget, unit))];
      return [work('rate', spent, '÷', planned, '=', rate(completion.rate))];
    }
    case 'quotient':
      return [
        ...(completion.taken === null ? [] : [{ kind: 'remark', remark: completion.taken } as const]),
        work('completion', figure(completion.actual), '÷', figure(completion.target), '=', rate(completion.rate)),
      ];
    case 'printed':
      return [{ kind: 'remark', remark: 'printedRate' }, work('completion', rate(completion.rate))];
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

export function figure(read: Numeric): Figure {
  if (read.kind === 'percent') return rate(read.value);
  return read.kind === 'money' ? money(inUnit(read.value, read.unit), read.unit) : number(read.value);
}
