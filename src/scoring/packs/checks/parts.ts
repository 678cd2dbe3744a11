/** Every figure of a rule that gives or takes points, with its place: `rules.1.rule.params.maxDeduct`. */
import type { Rule } from '../../rules';
import type { Part } from '../../rules/params';
import type { Scale } from '../../rules/scale';
import type { StepParams } from '../../rules/step';

export interface PlacedPart {
  readonly place: string;
  readonly part: Part;
}

/** `partsOf({ type: 'ratio', params: { floor: '10%' } }, 'rules.0.rule.params')` → the floor, at `….floor`. */
export function partsOf(rule: Rule, place: string): readonly PlacedPart[] {
  switch (rule.type) {
    case 'groupSplit':
      return partsOf(rule.params.rule, `${place}.rule.params`);
    case 'ratio':
      return [...one(rule.params.cap, `${place}.cap`), ...one(rule.params.floor, `${place}.floor`)];
    case 'reverseRatio':
      return one(rule.params.floor, `${place}.floor`);
    case 'step':
      return stepParts(rule.params, place);
    case 'tier':
      return scaleParts(rule.params, place);
    case 'controlRate':
    case 'changeRate':
      return scaleParts(rule.params.scale, `${place}.scale`);
    case 'execution':
      return rule.params.over === 'cap' ? [] : stepParts(rule.params.over, `${place}.over`);
    case 'state':
      return [...scores(rule.params.states, `${place}.states`), ...one(rule.params.else, `${place}.else`)];
    case 'deadline':
      return one(rule.params.late?.maxDeduct, `${place}.late.maxDeduct`);
    default:
      return [];
  }
}

const scaleParts = (scale: Scale, place: string) =>
  'tiers' in scale
    ? [...scores(scale.tiers, `${place}.tiers`), ...one(scale.else, `${place}.else`)]
    : stepParts(scale, place);

const stepParts = ({ maxDeduct }: StepParams, place: string) => one(maxDeduct, `${place}.maxDeduct`);

const scores = (scored: readonly { readonly score: Part }[], place: string) =>
  scored.map(({ score }, index) => ({ place: `${place}.${index}.score`, part: score }));

const one = (part: Part | undefined, place: string): readonly PlacedPart[] =>
  part === undefined ? [] : [{ place, part }];
