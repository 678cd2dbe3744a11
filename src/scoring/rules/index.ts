/** Every rule type there is. To add one: write its file, name it here or, if it scores a row by itself, in `plain.ts`. */
import { literal, optional, strictObject, variant, type InferOutput } from 'valibot';
import { groupSplit } from './groupSplit';
import { rounding } from './params';
import { plainSchemas, scorePlainly } from './plain';
import type { Outcome, Subject } from './rule';

/** A rule as a pack writes it: `{ "type": "ratio", "params": {} }`, with a rounding of its own where it needs one. */
export const ruleSchema = variant(
  'type',
  [
    ...plainSchemas,
    strictObject({ type: literal(groupSplit.type), params: groupSplit.params, round: optional(rounding) }),
  ],
  'ruleType',
);

export type Rule = InferOutput<typeof ruleSchema>;

/** Scores one row by one rule; before clamping and rounding, which are the same for all (`row.ts`). */
export function scoreBy(rule: Rule, subject: Subject): Outcome {
  return rule.type === 'groupSplit' ? groupSplit.score(rule.params, subject) : scorePlainly(rule, subject);
}
