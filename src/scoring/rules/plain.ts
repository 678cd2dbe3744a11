/** The rule types that score a row by itself; `groupSplit` splits points first and then lets one of them score. */
import { literal, optional, strictObject, variant, type InferOutput } from 'valibot';
import { band } from './band';
import { changeRate } from './changeRate';
import { checklist } from './checklist';
import { coefficient } from './coefficient';
import { controlRate } from './controlRate';
import { deadline } from './deadline';
import { equal } from './equal';
import { execution } from './execution';
import { manual } from './manual';
import { none } from './none';
import { rounding } from './params';
import { passFail } from './passFail';
import { ratio } from './ratio';
import { reverseRatio } from './reverseRatio';
import type { Outcome, Subject } from './rule';
import { state } from './state';
import { step } from './step';
import { tier } from './tier';

const common = { round: optional(rounding) };

export const plainSchemas = [
  strictObject({ type: literal(ratio.type), params: ratio.params, ...common }),
  strictObject({ type: literal(reverseRatio.type), params: reverseRatio.params, ...common }),
  strictObject({ type: literal(equal.type), params: equal.params, ...common }),
  strictObject({ type: literal(tier.type), params: tier.params, ...common }),
  strictObject({ type: literal(step.type), params: step.params, ...common }),
  strictObject({ type: literal(band.type), params: band.params, ...common }),
  strictObject({ type: literal(state.type), params: state.params, ...common }),
  strictObject({ type: literal(passFail.type), params: passFail.params, ...common }),
  strictObject({ type: literal(checklist.type), params: checklist.params, ...common }),
  strictObject({ type: literal(deadline.type), params: deadline.params, ...common }),
  strictObject({ type: literal(execution.type), params: execution.params, ...common }),
  strictObject({ type: literal(controlRate.type), params: controlRate.params, ...common }),
  strictObject({ type: literal(changeRate.type), params: changeRate.params, ...common }),
  strictObject({ type: literal(coefficient.type), params: coefficient.params, ...common }),
  strictObject({ type: literal(manual.type), params: manual.params, ...common }),
  strictObject({ type: literal(none.type), params: none.params, ...common }),
] as const;

export const plainRule = variant('type', plainSchemas, 'ruleType');

export type PlainRule = InferOutput<typeof plainRule>;

/** Scores one row by one rule; before clamping and rounding, which are the same for all (`row.ts`). */
export function scorePlainly(rule: PlainRule, subject: Subject): Outcome {
  switch (rule.type) {
    case 'ratio':
      return ratio.score(rule.params, subject);
    case 'reverseRatio':
      return reverseRatio.score(rule.params, subject);
    case 'equal':
      return equal.score(rule.params, subject);
    case 'tier':
      return tier.score(rule.params, subject);
    case 'step':
      return step.score(rule.params, subject);
    case 'band':
      return band.score(rule.params, subject);
    case 'state':
      return state.score(rule.params, subject);
    case 'passFail':
      return passFail.score(rule.params, subject);
    case 'checklist':
      return checklist.score(rule.params, subject);
    case 'deadline':
      return deadline.score(rule.params, subject);
    case 'execution':
      return execution.score(rule.params, subject);
    case 'controlRate':
      return controlRate.score(rule.params, subject);
    case 'changeRate':
      return changeRate.score(rule.params, subject);
    case 'coefficient':
      return coefficient.score(rule.params, subject);
    case 'manual':
      return manual.score(rule.params, subject);
    case 'none':
      return none.score(rule.params, subject);
  }
}
