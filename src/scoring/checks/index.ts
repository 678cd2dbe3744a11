/** Every check there is. To add one: write its file, name it here. */
import { amountInvalid } from './amountInvalid';
import type { Check } from './check';
import { deductionWithoutReason } from './deductionWithoutReason';
import { goalWithoutIndicator } from './goalWithoutIndicator';
import { narrativeConflict } from './narrativeConflict';
import { overBudget } from './overBudget';
import { pointsSum } from './pointsSum';
import { rateMismatch } from './rateMismatch';
import { scoreDiffers } from './scoreDiffers';
import { scoreOutOfRange } from './scoreOutOfRange';
import { scoreWithoutActual } from './scoreWithoutActual';
import { sourceStructure } from './sourceStructure';
import { targetEqualsResult } from './targetEqualsResult';
import { totalMismatch } from './totalMismatch';
import { unbudgetedSpending } from './unbudgetedSpending';
import { weightsTotal } from './weightsTotal';

/** In the order of the form: weights and sums, money, rows. */
export const CHECKS: readonly Check[] = [
  weightsTotal,
  pointsSum,
  totalMismatch,
  sourceStructure,
  rateMismatch,
  overBudget,
  unbudgetedSpending,
  amountInvalid,
  scoreOutOfRange,
  scoreDiffers,
  scoreWithoutActual,
  deductionWithoutReason,
  goalWithoutIndicator,
  narrativeConflict,
  targetEqualsResult,
];
