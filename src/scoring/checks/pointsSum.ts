import type { Judged, RowAssessment } from '../assessment';
import { exact, sum as sumOf } from '../exact';
import { finding, type Finding } from '../findings';
import { quantity } from '../quantity';
import { numberIn } from '../row';
import { isAbsent } from './absent';
import { cellOf } from './cellOf';
import { foundIn } from './foundIn';

/**
 * The rows' points do not make the weight printed above them, at level 1 or behind a level-2 name that several rows
 * share; or 分值 and the bracket in the row's own name differ.
 */
export function pointsSum({ levels, rows }: Judged): readonly Finding[] {
  return [
    ...foundIn(levels, (level) => levelFinding(level, rows)),
    ...sharedFindings(rows),
    ...foundIn(rows, bracketFinding),
  ];
}

function levelFinding(
  { level1, points: sum }: Judged['levels'][number],
  rows: readonly RowAssessment[],
): Finding | null {
  const weight = numberIn(level1.weight);
  if (weight === null) return null;
  const unknown = rows.some((row) => row.indicator.level1 === level1 && row.points === null && !isWithout(row));
  if (unknown || weight.equals(sum)) return null;
  return finding('points-sum', {
    at: cellOf(level1.weight, level1.at),
    subject: level1.name,
    points: sum.sub(weight).abs(),
    facts: { of: 'rows', sum, weight },
  });
}

/** A row without points: “/” (F12: “指标1:/”), one that shares those above, or a template's line that holds nothing else. */
function isWithout({ indicator: { points, shared, joint, score }, target, actual }: RowAssessment): boolean {
  if (joint !== null && joint.place > 0) return true;
  const given = points === null ? null : quantity(points).kind;
  if (given === 'nil') return true;
  const nothing = shared === null && (given === null || given === 'blank');
  return nothing && isAbsent(target) && isAbsent(actual) && (score === null || isAbsent(quantity(score)));
}

/** “数量指标（15）” over three rows: their 分值 make 15. */
function sharedFindings(rows: readonly RowAssessment[]): readonly Finding[] {
  return foundIn(rows, (row, index) => {
    const { shared, level2, level2At } = row.indicator;
    if (shared === null || isOfSameName(rows[index - 1], row)) return null;
    const points = rows.slice(index, index + shared.rows).map(({ printedPoints }) => printedPoints);
    const known = points.filter((one) => one !== null);
    const [sum, weight] = [sumOf(known), exact(shared.bracket)];
    if (known.length < shared.rows || sum.equals(weight)) return null;
    const facts = { of: 'level2' as const, sum, weight };
    return finding('points-sum', { at: level2At, subject: level2, points: sum.sub(weight).abs(), facts });
  });
}

function isOfSameName(above: RowAssessment | undefined, { indicator }: RowAssessment): boolean {
  return above?.indicator.level1 === indicator.level1 && above.indicator.level2 === indicator.level2;
}

/** 分值 and the bracket both stand there and differ. */
function bracketFinding({ indicator, name, printedPoints: sum }: RowAssessment): Finding | null {
  if (sum === null || indicator.bracket === null) return null;
  const weight = exact(indicator.bracket);
  if (sum.equals(weight)) return null;
  return finding('points-sum', {
    at: cellOf(indicator.points, indicator.level2At),
    subject: name,
    points: sum.sub(weight).abs(),
    facts: { of: 'bracket', sum, weight },
  });
}
