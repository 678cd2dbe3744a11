import type { Judged, RowAssessment } from '../assessment';
import { finding, type Finding } from '../findings';
import { leftoverIn } from './leftover';
import { isValueOnly } from './valueOnly';

/** “指标1:”, “1.” before a name. */
const NUMBER = /^(?:指标)?\d{1,2}[:：、.．](?!\d)/u;

/** The same indicator twice: one name under one level 2, or one name with one target. A merged criterion is no name. */
export function duplicateIndicator({ rows }: Judged): readonly Finding[] {
  const firsts = new Map<string, RowAssessment>();
  return rows.flatMap((row) => {
    const { level3, level2At } = row.indicator;
    if (level3.length < 2 || isValueOnly(level3) || leftoverIn(level3) !== null) return [];
    const name = level3.replace(NUMBER, '');
    const first = firsts.get(name);
    if (first === undefined) {
      firsts.set(name, row);
      return [];
    }
    if (!isSame(first, row)) return [];
    const facts = { first: first.indicator.level2At };
    return [finding('duplicate-indicator', { at: level2At, subject: row.name, points: null, facts })];
  });
}

function isSame(first: RowAssessment, row: RowAssessment): boolean {
  if (first.indicator.level1 === row.indicator.level1 && first.indicator.level2 === row.indicator.level2) return true;
  return row.target.kind !== 'blank' && row.target.seen === first.target.seen;
}
