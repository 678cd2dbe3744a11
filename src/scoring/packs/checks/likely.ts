/**
 * Figures that no rule means, only a slip of the unit: 100 where 100% was meant is 10 000%, 0.05 for 5 个百分点 is a
 * twentieth of one. The limits are ours: rates seen in the field reach 313% (F00), steps lie between 1 and 10
 * percentage points.
 */
import { exact, ONE, type Exact } from '../../exact';
import type { Rule } from '../../rules';
import type { Margin } from '../../rules/params';
import type { Scale } from '../../rules/scale';
import type { StepParams } from '../../rules/step';
import { fault, type PackFault } from '../fault';
import type { RulePack } from '../pack';

const HIGHEST_RATE = exact(10);
const SMALLEST_STEP = exact('0.001');

/** Rates up to 1 000%, steps of 0.1 to 100 percentage points, a margin of no more than the target itself. */
export function likelyFaults({ rules, thresholds, reasons }: RulePack): readonly PackFault[] {
  return [
    ...rateFaults('thresholds.overCompletion', thresholds.overCompletion),
    ...rateFaults('reasons.completionAbove', reasons.completionAbove),
    ...rateFaults('reasons.overBudget', reasons.overBudget),
    ...rules.flatMap(({ rule }, index) => inRule(rule, `rules.${index}.rule.params`)),
  ];
}

function inRule(rule: Rule, place: string): readonly PackFault[] {
  switch (rule.type) {
    case 'groupSplit':
      return inRule(rule.params.rule, `${place}.rule.params`);
    case 'ratio':
      return rateFaults(`${place}.over.from`, rule.params.over?.from);
    case 'equal':
      return rule.params.tolerance === undefined ? [] : marginFaults(`${place}.tolerance`, rule.params.tolerance);
    case 'step':
      return inSteps(rule.params, place);
    case 'tier':
      return inScale(rule.params, place);
    case 'controlRate':
    case 'changeRate':
      return inScale(rule.params.scale, `${place}.scale`);
    case 'execution':
      return rule.params.over === 'cap' ? [] : inSteps(rule.params.over, `${place}.over`);
    default:
      return [];
  }
}

function inScale(scale: Scale, place: string): readonly PackFault[] {
  if (!('tiers' in scale)) return inSteps(scale, place);
  return scale.tiers.flatMap(({ from, to }, index) => [
    ...rateFaults(`${place}.tiers.${index}.from`, from),
    ...rateFaults(`${place}.tiers.${index}.to`, to),
  ]);
}

function inSteps({ base, step, stepUnit }: StepParams, place: string): readonly PackFault[] {
  const unlikely = stepUnit === 'pp' && (step.compare(SMALLEST_STEP) < 0 || step.compare(ONE) > 0);
  return [...rateFaults(`${place}.base`, base), ...(unlikely ? [fault(`${place}.step`, 'stepUnlikely', {})] : [])];
}

function marginFaults(place: string, margin: Margin): readonly PackFault[] {
  return 'fraction' in margin && margin.fraction.compare(ONE) > 0 ? [fault(place, 'aboveWhole', {})] : [];
}

function rateFaults(place: string, rate: Exact | false | undefined): readonly PackFault[] {
  return rate === undefined || rate === false || rate.compare(HIGHEST_RATE) <= 0
    ? []
    : [fault(place, 'rateUnlikely', {})];
}
