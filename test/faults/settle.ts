/** Writes into a form what its pack gives, so that nothing but a planted fault is amiss. */
import { readForm } from '../../src/form/read';
import { assess } from '../../src/scoring/assess';
import type { Assessment } from '../../src/scoring/assessment';
import { toNumber } from '../../src/scoring/exact';
import { packOf } from './packs';
import { cellOf, sheetOf } from './sheet';
import type { RowSpec, Spec, Typed } from './spec';

export function assessed(spec: Spec): Assessment {
  return assess(readForm(sheetOf(spec)), packOf(spec.pack));
}

/** `figureOf('10分')` → 10; 0 where there is no number. */
export function figureOf(typed: Typed): number {
  const { value } = cellOf(typed);
  return typeof value === 'number' ? value : Number(/-?\d+(?:\.\d+)?/.exec(String(value))?.[0] ?? 0);
}

/** The scores that the rules give; a row that no rule judges keeps its score, or gets full marks. */
export function scored(spec: Spec): Spec {
  const blank: Spec = {
    ...spec,
    execution: spec.execution === null ? null : { ...spec.execution, score: '' },
    rows: spec.rows.map((row) => ({ ...row, score: '' })),
  };
  const given = assessed(blank).rows.map(({ score }) => (score === null ? null : toNumber(score)));
  const behind = given.slice(given.length - spec.rows.length);
  const rows = spec.rows.map((row, index) => withScore(row, behind[index] ?? kept(row)));
  const execution =
    spec.execution === null
      ? null
      : { ...spec.execution, score: given[0] ?? kept({ ...spec.execution, figures: null, kind: 'execution' }) };
  return totalled({ ...spec, rows, execution });
}

/** The total and the grade that the scores make. */
export function totalled(spec: Spec): Spec {
  const scores = [...spec.rows.map(({ score }) => score), spec.execution?.score ?? 0];
  const total = Number(scores.reduce<number>((sum, score) => sum + figureOf(score), 0).toFixed(2));
  const done = { ...spec, total: typeof spec.total === 'string' && spec.total.endsWith('分') ? `${total}分` : total };
  return { ...done, grade: assessed(done).total.grade ?? '' };
}

function withScore(row: RowSpec, score: Typed): RowSpec {
  const below = figureOf(score) < figureOf(row.points);
  const own = row.note === row.reason ? '' : row.note;
  return { ...row, score, note: below ? row.reason : own };
}

/** What a person would give: what stands, else full marks, less where the target was missed. */
function kept({ score, points, figures, kind }: Pick<RowSpec, 'score' | 'points' | 'figures' | 'kind'>): number {
  if (figures !== null && kind !== 'cost' && figures.actual < figures.target) {
    return Math.floor((figureOf(points) * figures.actual * 10) / figures.target) / 10;
  }
  return score === '' ? figureOf(points) : figureOf(score);
}
