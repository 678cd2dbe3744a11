/** Every check there is. To add one: write its file, name it here. */
import type { Judged } from '../assessment';
import { asTaken, byStake, type Finding } from '../findings';
import { actualMissing } from './actualMissing';
import { actualRepeatsTarget } from './actualRepeatsTarget';
import { amountInvalid } from './amountInvalid';
import { cellUnreadable } from './cellUnreadable';
import type { Check } from './check';
import { columnShifted } from './columnShifted';
import { deadlineWithoutYear } from './deadlineWithoutYear';
import { deductedThoughMet } from './deductedThoughMet';
import { deductionWithoutReason } from './deductionWithoutReason';
import { duplicateIndicator } from './duplicateIndicator';
import { fullDespiteShortfall } from './fullDespiteShortfall';
import { goalWithoutIndicator } from './goalWithoutIndicator';
import { gradeMismatch } from './gradeMismatch';
import { lowExecution } from './lowExecution';
import { narrativeConflict } from './narrativeConflict';
import { overBudget } from './overBudget';
import { overCompletion } from './overCompletion';
import { partWhole } from './partWhole';
import { pointsSum } from './pointsSum';
import { printedRates } from './printedRates';
import { reasonThin } from './reasonThin';
import { scoreDiffers } from './scoreDiffers';
import { scoreOutOfRange } from './scoreOutOfRange';
import { scoreWithoutActual } from './scoreWithoutActual';
import { sourceStructure } from './sourceStructure';
import { targetEqualsResult } from './targetEqualsResult';
import { targetMissing } from './targetMissing';
import { targetVague } from './targetVague';
import { templateLeftover } from './templateLeftover';
import { totalMismatch } from './totalMismatch';
import { unbudgetedSpending } from './unbudgetedSpending';
import { unitMismatch } from './unitMismatch';
import { unreadable } from './unreadable';
import { weightsTotal } from './weightsTotal';

/** In the order of the form: weights and sums, money, scores, values, words. */
export const CHECKS: readonly Check[] = [
  weightsTotal,
  pointsSum,
  totalMismatch,
  gradeMismatch,
  sourceStructure,
  partWhole,
  printedRates,
  overBudget,
  unbudgetedSpending,
  lowExecution,
  amountInvalid,
  scoreOutOfRange,
  fullDespiteShortfall,
  deductedThoughMet,
  scoreDiffers,
  scoreWithoutActual,
  actualMissing,
  deductionWithoutReason,
  reasonThin,
  targetMissing,
  unreadable,
  cellUnreadable,
  unitMismatch,
  columnShifted,
  overCompletion,
  actualRepeatsTarget,
  targetVague,
  deadlineWithoutYear,
  templateLeftover,
  duplicateIndicator,
  goalWithoutIndicator,
  narrativeConflict,
  targetEqualsResult,
];

/** What the checks find in a form, each as serious as the pack takes it, by points at stake. */
export function findingsOf(judged: Judged): readonly Finding[] {
  const all = CHECKS.flatMap((check) => check(judged));
  return [...asTaken(all, judged.pack.severity)].sort(byStake);
}
