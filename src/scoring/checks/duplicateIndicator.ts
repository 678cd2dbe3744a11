import type { Judged, RowAssessment } from '../assessment';
import { finding, type Finding } from '../findings';
import { foundIn } from './foundIn';
import { leftoverIn } from './leftover';
import { isValueOnly } from './valueOnly';

/** “指标1:”, “1.” before a name. */
const NUMBER = /^(?:指标)?\d{1,2}[:：、.．](?!\d)/u;

/** The same indicator twice: one name under one level 2, or one name with one target. A merged criterion is no name. */
export function duplicateIndicator({ rows }: Judged): readonly Finding[] {
  const firsts = new Map<string, RowAssessment>();
  // Forms with one column of names (F04) bind it as level 2.
  const isOneColumn = rows.every(({ indicator }) => indicator.level3 === '');
  return foundIn(rows, (row) => {
    const { level2, level3, level2At } = row.indicator;
    const name = (isOneColumn ? level2 : level3).replace(NUMBER, '');
    if (name.length < 2 || isValueOnly(name) || leftoverIn(name) !== null) return null;
    const first = firsts.get(name);
    if (first === undefined) {
      firsts.set(name, row);
      return null;
    }
    if (!hasSameTarget(first, row) && (isOneColumn || !isBeside(first, row))) return null;
    const facts = { first: first.indicator.level2At };
    return finding('duplicate-indicator', { at: level2At, subject: row.name, points: null, facts });
  });
}

function isBeside(first: RowAssessment, { indicator }: RowAssessment): boolean {
  return first.indicator.level1 === indicator.level1 && first.indicator.level2 === indicator.level2;
}

function hasSameTarget(first: RowAssessment, { target }: RowAssessment): boolean {
  return target.kind !== 'blank' && target.seen === first.target.seen;
}
