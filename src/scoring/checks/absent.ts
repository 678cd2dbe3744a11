/** What is not there. */
import type { RowAssessment } from '../assessment';
import { isTyped } from '../form';
import type { Quantity } from '../quantity';

/** Whether a cell holds no value: blank, “/”, “无”. */
export function isAbsent({ kind }: Quantity): boolean {
  return kind === 'blank' || kind === 'nil';
}

/** Whether a row says itself that it does not apply: 不适用, or “/” for the target and for the completion value. */
export function isSetAside({ target, actual, applies }: RowAssessment): boolean {
  if (!applies) return true;
  return target.kind === 'nil' && actual.kind === 'nil';
}

/** Whether somebody has begun to fill the form; in a blank one everything is missing, and nothing is wrong. */
export function isBegun(rows: readonly RowAssessment[]): boolean {
  return rows.some(
    ({ indicator: { level3, target, actual, score } }) =>
      level3 !== '' || isTyped(target) || isTyped(actual) || isTyped(score),
  );
}
