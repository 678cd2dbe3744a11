/** One criterion merged over several rows: “根据……办法规定填报” beside all of 投入管理 (F00). */
import type { RowAssessment } from '../assessment';
import { isAbsent } from './absent';

/** The rows that a merged criterion stands for: its own row, and those below it with neither name nor target. */
export function underCriterion(rows: readonly RowAssessment[]): ReadonlySet<RowAssessment> {
  const covered = new Set<RowAssessment>();
  let head: RowAssessment | null = null;
  for (const row of rows) {
    const { level3, level1 } = row.indicator;
    const isFree = isAbsent(row.target);
    if (level3 !== '') head = isFree ? row : null;
    else if (head !== null && isFree && head.indicator.level1 === level1) covered.add(head).add(row);
    else head = null;
  }
  return covered;
}
