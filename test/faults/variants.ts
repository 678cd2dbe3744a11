/** Clean forms in every unusual writing that they allow. */
import { FORM_WRITINGS } from './formWritings';
import { MORE_WRITINGS } from './moreWritings';
import type { Random } from './random';
import { ROW_WRITINGS } from './rowWritings';
import { figureOf, scored, totalled } from './settle';
import { cellOf } from './sheet';
import type { Spec, Typed } from './spec';

/** Score cells that hold a formula: known by what it shows. */
const calculated = (typed: Typed): Typed => ({ ...cellOf(typed), formula: '=ROUND(F16*0.98,2)' });

/** After scoring: what only the finished form can have. */
const FINISHED: Readonly<Record<string, (spec: Spec) => Spec>> = {
  'scores and total by formula': (spec) => {
    const done = { ...spec, rows: spec.rows.map((row) => ({ ...row, score: calculated(row.score) })) };
    return { ...done, total: { ...cellOf(spec.total), formula: '=SUM(G16:G40)' } };
  },
  'a total with 分': (spec) => totalled({ ...spec, total: '分' }),
  'scores with two decimals': (spec) => ({
    ...spec,
    rows: spec.rows.map((row) => ({ ...row, score: figureOf(row.score).toFixed(2) })),
  }),
};

export interface Variant {
  readonly name: string;
  readonly spec: Spec;
}

/** Every unusual writing that a clean form allows. */
export function variantsOf(spec: Spec, random: Random): readonly Variant[] {
  const rewritten = Object.entries({ ...FORM_WRITINGS, ...ROW_WRITINGS, ...MORE_WRITINGS }).flatMap(
    ([name, rewrite]) => {
      const done = rewrite(spec, random);
      return done === null ? [] : [{ name, spec: scored(done) }];
    },
  );
  const finished = Object.entries(FINISHED).map(([name, finish]) => ({ name, spec: finish(spec) }));
  return [...rewritten, ...finished];
}
