import type { Judged, RowAssessment } from '../assessment';
import { plainly } from '../choice';
import { finding, type Finding } from '../findings';
import { isAbsent, isBegun, isSetAside } from './absent';
import { cellOf } from './cellOf';
import { isNameAValue } from './columnShifted';
import { underCriterion } from './criterion';
import { foundIn } from './foundIn';
import { leftoverIn } from './leftover';

/** Rules that divide by the target or hold the result against it. */
const NEEDS_TARGET: ReadonlySet<string> = new Set(['ratio', 'reverseRatio', 'equal', 'deadline']);

/** No target where the rule needs one, and neither column-shifted nor a merged criterion explains it. */
export function targetMissing({ rows }: Judged): readonly Finding[] {
  const missing = rows.filter(isMissing);
  if (missing.length === 0 || !isBegun(rows)) return [];
  const covered = underCriterion(rows);
  return foundIn(missing, (row) => {
    const { indicator, name, points } = row;
    if (covered.has(row)) return null;
    const at = cellOf(indicator.target, indicator.level2At);
    return finding('target-missing', { at, subject: name, points, facts: { points } });
  });
}

function isMissing(row: RowAssessment): boolean {
  const { indicator, target, packRule, obstacle, points } = row;
  if (indicator.target === null || points === null || !isAbsent(target)) return false;
  if (isSetAside(row) || isNameAValue(row) || leftoverIn(indicator.level3) !== null) return false;
  return NEEDS_TARGET.has(plainly(packRule.rule).type) || obstacle === 'noTarget';
}
