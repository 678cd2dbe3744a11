import type { Judged, RowAssessment } from '../assessment';
import { finding, type Finding } from '../findings';
import { attained } from './attained';
import { cellOf } from './cellOf';
import { foundIn } from './foundIn';
import { lostBy } from './lost';

/** Points lost though the target was met in the row's direction, whatever the verdict. */
export function deductedThoughMet(judged: Judged): readonly Finding[] {
  return foundIn(judged.rows, (row) => {
    const lost = isDeductedThoughMet(row, judged) ? lostBy(row) : null;
    if (lost === null) return null;
    const { indicator, name } = row;
    const at = cellOf(indicator.score, indicator.level2At);
    return finding('deducted-though-met', { at, subject: name, points: lost, facts: { lost } });
  });
}

/** Where the rule itself takes points, or 扣减分数 names those taken or cannot be read, it was not plainly a slip. */
export function isDeductedThoughMet(row: RowAssessment, judged: Judged): boolean {
  const { typed, points, verdict, score, deduction, indicator } = row;
  // What the other rows of the score reached is not in this one.
  if (indicator.joint !== null) return false;
  if (typed === null || points === null || typed.sign < 0 || typed.compare(points) >= 0) return false;
  if (verdict === 'scored' && score !== null && score.compare(points) < 0) return false;
  if (deduction === null || points.sub(typed).compare(deduction) <= 0) return false;
  return attained(row, judged) === 'met';
}
