import type { Assessment, Judged, LevelAssessment, RowAssessment, TotalAssessment } from './assessment';
import { readLines } from './budget';
import { CHECKS } from './checks';
import { exact, sum, ZERO, type Exact } from './exact';
import { byStake } from './findings';
import type { Form } from './form';
import type { RulePack } from './packs/pack';
import { assessRow, numberIn } from './row';

/**
 * Form × rule pack → rates, scores, total, grade, traces and findings. Pure: the same form and pack
 * give the same assessment. Nothing that cannot be read is taken as 0; it is `cannotJudge`, and says why.
 */
export function assess(form: Form, pack: RulePack): Assessment {
  const lines = readLines(form);
  const rows = nameRows(form.indicators.map((indicator) => assessRow(indicator, form, lines, pack)));
  const judged: Judged = { form, pack, lines, rows, levels: levelsOf(rows), total: totalOf(form, rows, pack) };
  return { ...judged, findings: CHECKS.flatMap((check) => check(judged)).sort(byStake) };
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
      points: sum(own.map(fullMarks)),
      score: sum(own.map(standing)),
      unjudged: sum(own.filter(isOpen).map(fullMarks)),
    };
  });
}

function totalOf(form: Form, rows: readonly RowAssessment[], { grades }: RulePack): TotalAssessment {
  const full = numberIn(form.fullMarks) ?? exact(100);
  const open = rows.filter(isOpen);
  const total = sum(rows.map(standing));
  const ruled = rows.map(({ score, typed }) => score ?? typed);
  const hundredths = full.compare(0) > 0 ? total.div(full).mul(100) : ZERO;
  const grade =
    open.length > 0 || rows.length === 0 || full.compare(0) <= 0
      ? null
      : grades.find(({ from }) => hundredths.compare(from) >= 0);
  return {
    full,
    standing: total,
    unjudged: sum(open.map(fullMarks)),
    rowsUnjudged: open.length,
    ruled: ruled.every((score) => score !== null) ? sum(ruled) : null,
    grade: grade?.name ?? null,
  };
}

const fullMarks = ({ points }: RowAssessment): Exact => points ?? ZERO;
const standing = (row: RowAssessment): Exact => row.standing ?? ZERO;
const isOpen = (row: RowAssessment): boolean => row.standing === null;
