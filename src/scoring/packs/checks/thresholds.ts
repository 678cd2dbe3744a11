import { ONE, type Exact } from '../../exact';
import { fault, type PackFault } from '../fault';
import type { RulePack } from '../pack';

/** Too little begins at 100% at most, too much at 100% at least: else every row would be both. */
export function thresholdFaults({ thresholds, reasons }: RulePack): readonly PackFault[] {
  const { executionBelow, completionBelow, completionAbove, overBudget } = reasons;
  return [
    ...atMost('thresholds.lowExecution', thresholds.lowExecution),
    ...atMost('reasons.executionBelow', executionBelow),
    ...atMost('reasons.completionBelow', completionBelow),
    ...atLeast('thresholds.overCompletion', thresholds.overCompletion),
    ...atLeast('reasons.completionAbove', completionAbove),
    ...atLeast('reasons.overBudget', overBudget),
  ];
}

type Threshold = Exact | false | undefined;

function atMost(place: string, value: Threshold): readonly PackFault[] {
  return value === undefined || value === false || value.compare(ONE) <= 0
    ? []
    : [fault(place, 'thresholdBeyond', { side: 'low' })];
}

function atLeast(place: string, value: Threshold): readonly PackFault[] {
  return value === undefined || value === false || value.compare(ONE) >= 0
    ? []
    : [fault(place, 'thresholdBeyond', { side: 'high' })];
}
