import type { Assessment, Judged, LevelAssessment, RowAssessment } from './assessment';
import { readLines } from './budget';
import { findingsOf } from './checks';
import { sum, ZERO, type Exact } from './exact';
import type { Form } from './form';
import type { RulePack } from './packs/pack';
import { numberIn } from './points';
import { assessRow } from './row';
import { isOpen, totalOf } from './total';

/**
 * Form × rule pack → rates, scores, total, grade, traces and findings. Pure: the same form and pack
 * give the same assessment. Nothing that cannot be read is taken as 0; it is `cannotJudge`, and says why.
 */
export function assess(form: Form, pack: RulePack): Assessment {
  const lines = readLines(form);
  const places = placesIn(form.indicators);
  const rows = nameRows(form.indicators.map((row, index) => assessRow(row, { form, lines, pack }, places[index])));
  const judged: Judged = { form, pack, lines, rows, levels: levelsOf(rows), total: totalOf(form, rows, lines, pack) };
  return { ...judged, findings: findingsOf(judged) };
}

/** Each row's place among the rows that share its level-2 points: 0, 1, 2 under one name. */
function placesIn(indicators: Form['indicators']): readonly number[] {
  let group = '';
  let place = 0;
  return indicators.map(({ shared, level1, level2 }) => {
    // Known by the name: the rows below the first have a blank cell of their own, with an address of its own.
    const own = shared === null ? '' : `${level1.at} ${level2}`;
    place = shared !== null && own === group && place + 1 < shared.rows ? place + 1 : 0;
    group = own;
    return place;
  });
}

/** Where several rows share level 2, level 3 tells them apart. */
function nameRows(rows: readonly RowAssessment[]): readonly RowAssessment[] {
  const count = new Map<string, number>();
  for (const { name } of rows) count.set(name, (count.get(name) ?? 0) + 1);
  return rows.map((row) =>
    (count.get(row.name) ?? 0) > 1 && row.indicator.level3 !== '' ? { ...row, name: row.indicator.level3 } : row,
  );
}

function levelsOf(rows: readonly RowAssessment[]): readonly LevelAssessment[] {
  const levels = [...new Set(rows.map(({ indicator }) => indicator.level1))];
  return levels.map((level1) => {
    const own = rows.filter(({ indicator }) => indicator.level1 === level1);
    return {
      level1,
      weight: numberIn(level1.weight),
      points: sum(own.map(fullMarks)),
      score: sum(own.map(standing)),
      unjudged: sum(own.filter(isOpen).map(fullMarks)),
    };
  });
}

const fullMarks = ({ points }: RowAssessment): Exact => points ?? ZERO;
const standing = (row: RowAssessment): Exact => row.standing ?? ZERO;
