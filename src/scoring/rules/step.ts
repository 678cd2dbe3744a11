import { literal, optional, picklist, strictObject, variant, type InferOutput } from 'valibot';
import { max, min, ZERO, type Exact } from '../exact';
import type { Numeric } from '../quantity';
import { number, percentagePoints as inPoints, points, rate, steps as inSteps, work, type Step } from '../trace';
import { part, percentagePoints, pointsOf, share, size, units, type Part } from './params';
import { asShown, reading, zeroTarget } from './reading';
import { obstacleOf, ruleType } from './rule';

const beside = {
  /** Where deduction begins, as a completion rate. */
  base: share,
  direction: picklist(['above', 'below', 'both']),
  deduct: size,
  /** What becomes of a step begun: ignored, counted, or taken pro rata. */
  partialStep: picklist(['floor', 'ceil', 'prorata']),
  maxDeduct: optional(part),
};

/** Parameters that other rules share: what each full step of a rate away from `base` costs, e.g. each `"5pp"`. */
export const rateStepParams = strictObject({ ...beside, step: percentagePoints, stepUnit: literal('pp') }, 'scale');

export type RateSteps = InferOutput<typeof rateStepParams>;

/** The same, or with steps in units of the indicator itself (µg/m³, 天): a bare number. */
const stepParams = variant('stepUnit', [
  rateStepParams,
  strictObject({ ...beside, step: units, stepUnit: literal('abs') }),
]);

export type StepParams = InferOutput<typeof stepParams>;

/**
 * 分档扣分: each step beyond the base takes points off, at most `maxDeduct`.
 * Both directions: each 3% away from the plan −1 (the ministry's scheme for administrative projects). In units: each
 * µg/m³ worse −0.5.
 * The partial step is ignored by default practice: 92.8% of 100%, 5 points a step of 5 pp and −2 → 3 (F11).
 */
export const step = ruleType({
  type: 'step',
  params: stepParams,
  score: (params, subject) => {
    const { completion, points: full } = subject;
    if (completion === null) return obstacleOf(subject);
    if (params.stepUnit === 'abs') {
      if (completion.via !== 'quotient' && completion.via !== 'zeroTarget') {
        return { verdict: 'cannotJudge', obstacle: 'differentUnits' };
      }
      const { score, work: taken } = takeSteps(params, full, awayInUnits(params, completion.target, completion.actual));
      return { verdict: 'scored', score, work: taken };
    }
    if (completion.via === 'zeroTarget') return zeroTarget(completion.actual, full);
    const { score, work: taken } = takeSteps(params, full, awayInRate(params, completion.rate));
    return { verdict: 'scored', score, work: [...reading(completion), ...taken] };
  },
});

/** How far a value lies on the wrong side of the base (0 where it does not), and how that is written. */
interface Away {
  readonly value: Exact;
  readonly shown: Step;
  readonly figure: (value: Exact) => ReturnType<typeof number>;
}

export function awayInRate({ base, direction }: StepParams, reached: Exact): Away {
  const above = reached.sub(base);
  const value = direction === 'above' ? above : direction === 'below' ? above.neg() : above.abs();
  const terms =
    above.compare(0) >= 0 ? ([rate(reached), '−', rate(base)] as const) : ([rate(base), '−', rate(reached)] as const);
  const label = above.compare(0) >= 0 ? 'excess' : 'shortfall';
  return { value, shown: work(label, ...terms, '=', inPoints(above.abs())), figure: (size) => number(size.mul(100)) };
}

/** 38 µg of 35 µg is 3 units above; 83% of 85% is 2 below. */
function awayInUnits({ base, direction }: StepParams, target: Numeric, actual: Numeric): Away {
  const edge = asShown(target).mul(base);
  const reached = asShown(target, actual.value);
  const above = reached.sub(edge);
  const value = direction === 'above' ? above : direction === 'below' ? above.neg() : above.abs();
  const [label, more, less] =
    above.sign >= 0 ? (['excess', reached, edge] as const) : (['shortfall', edge, reached] as const);
  return { value, shown: work(label, number(more), '−', number(less), '=', number(above.abs())), figure: number };
}

/** Takes off what each step costs; every rule whose score falls by steps comes here. */
export function takeSteps(
  params: StepParams,
  full: Exact,
  away: Away,
): { readonly score: Exact; readonly work: readonly Step[] } {
  if (away.value.compare(0) <= 0) return { score: full, work: [work('score', points(full))] };
  const passed = away.value.div(params.step);
  const counted =
    params.partialStep === 'floor' ? passed.floor() : params.partialStep === 'ceil' ? passed.ceil() : passed;
  const due = counted.mul(params.deduct);
  const most = params.maxDeduct === undefined ? full : min(full, pointsOf(params.maxDeduct, full));
  const taken = min(due, most);
  const score = max(ZERO, full.sub(taken));
  return {
    score,
    work: [
      away.shown,
      work('steps', away.figure(away.value), '÷', away.figure(params.step), '=', number(passed), '→', inSteps(counted)),
      work('deduction', inSteps(counted), '×', points(params.deduct), '=', points(due)),
      ...(due.compare(most) > 0 ? [limitOf(params.maxDeduct, full, most)] : []),
      work('score', points(full), '−', points(taken), '=', points(score)),
    ],
  };
}

/** The most that may be taken off, as it comes about: `4 × 50% = 2`. */
function limitOf(maxDeduct: Part | undefined, full: Exact, most: Exact): Step {
  return maxDeduct !== undefined && 'fraction' in maxDeduct
    ? work('limit', points(full), '×', rate(maxDeduct.fraction), '=', points(most))
    : work('limit', points(most));
}
