import type { Judged, RowAssessment } from '../assessment';
import { exact } from '../exact';
import { finding, type Finding } from '../findings';
import { numberIn } from '../row';

/** The rows' points do not make the weight printed above them; or 分值 and the bracket in the name differ. */
export function pointsSum({ levels, rows }: Judged): readonly Finding[] {
  return [...levels.flatMap((level) => levelFinding(level, rows)), ...rows.flatMap(rowFinding)];
}

function levelFinding(
  { level1, points: sum }: Judged['levels'][number],
  rows: readonly RowAssessment[],
): readonly Finding[] {
  const weight = numberIn(level1.weight);
  const unknown = rows.some((row) => row.indicator.level1 === level1 && row.points === null);
  if (weight === null || unknown || weight.equals(sum)) return [];
  const at = level1.weight?.at ?? level1.at;
  return [
    finding('points-sum', {
      at,
      subject: level1.name,
      points: sum.sub(weight).abs(),
      facts: { of: 'rows', sum, weight },
    }),
  ];
}

function rowFinding({ indicator, name }: RowAssessment): readonly Finding[] {
  const beside = numberIn(indicator.points);
  if (beside === null || indicator.bracket === null) return [];
  const weight = exact(indicator.bracket);
  if (beside.equals(weight)) return [];
  const at = indicator.points?.at ?? indicator.level2At;
  return [
    finding('points-sum', {
      at,
      subject: name,
      points: beside.sub(weight).abs(),
      facts: { of: 'bracket', sum: beside, weight },
    }),
  ];
}
