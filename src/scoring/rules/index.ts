/** Every rule type there is. To add one: write its file, name it here. */
import { literal, object, optional, variant, type InferOutput } from 'valibot';
import { deadline } from './deadline';
import { execution } from './execution';
import { manual } from './manual';
import { rounding } from './params';
import { ratio } from './ratio';
import { reverseRatio } from './reverseRatio';
import type { Outcome, Subject } from './rule';
import { step } from './step';
import { tier } from './tier';

const common = { round: optional(rounding) };

/** A rule as a pack writes it: `{ "type": "ratio", "params": {} }`, with a rounding of its own where it needs one. */
export const ruleSchema = variant(
  'type',
  [
    object({ type: literal(ratio.type), params: ratio.params, ...common }),
    object({ type: literal(reverseRatio.type), params: reverseRatio.params, ...common }),
    object({ type: literal(step.type), params: step.params, ...common }),
    object({ type: literal(tier.type), params: tier.params, ...common }),
    object({ type: literal(execution.type), params: execution.params, ...common }),
    object({ type: literal(deadline.type), params: deadline.params, ...common }),
    object({ type: literal(manual.type), params: manual.params, ...common }),
  ],
  'a rule type that exists',
);

export type Rule = InferOutput<typeof ruleSchema>;

/** Scores one row by one rule; before clamping and rounding, which are the same for all (`assess.ts`). */
export function scoreBy(rule: Rule, subject: Subject): Outcome {
  switch (rule.type) {
    case 'ratio':
      return ratio.score(rule.params, subject);
    case 'reverseRatio':
      return reverseRatio.score(rule.params, subject);
    case 'step':
      return step.score(rule.params, subject);
    case 'tier':
      return tier.score(rule.params, subject);
    case 'execution':
      return execution.score(rule.params, subject);
    case 'deadline':
      return deadline.score(rule.params, subject);
    case 'manual':
      return manual.score(rule.params, subject);
  }
}
