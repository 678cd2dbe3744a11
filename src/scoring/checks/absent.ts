/** What is not there. */
import type { RowAssessment } from '../assessment';
import { plainly } from '../choice';
import { isTyped } from '../form';
import { isNumeric, type Quantity } from '../quantity';

/** Whether a cell holds no value: blank, “/”, “无”. */
export function isAbsent({ kind }: Quantity): boolean {
  return kind === 'blank' || kind === 'nil';
}

/** What a person says who has looked and found none. */
const NONE: ReadonlySet<string> = new Set(['无', '暂无', '没有']);
/** Rules that ask for a word or for a number of things: “无” (no violation) answers them. */
const ASKING: ReadonlySet<string> = new Set(['checklist', 'passFail', 'state']);

/** Whether a row has no completion value; “无” is one where the rule asks what there was, or where none is the target. */
export function isWithoutActual({ actual, target, packRule }: RowAssessment): boolean {
  if (!isAbsent(actual)) return false;
  const isAnswer = ASKING.has(plainly(packRule.rule).type) || (isNumeric(target) && target.value.sign === 0);
  return !(isAnswer && NONE.has(actual.seen));
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
