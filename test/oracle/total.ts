/** Rows and totals: rounding, limits, extra deductions, rows that do not apply, a capped total. */
import type { FormFacts, PackFacts, RowFacts } from './facts';
import {
  below,
  decimal,
  least,
  minus,
  most,
  NOTHING,
  over,
  percent,
  rounded,
  times,
  total,
  type Fraction,
} from './fraction';
import { executionRate } from './money';
import { ruledScore, shareOf, type Ruling } from './oracle';

export interface RowResult {
  readonly verdict: 'scored' | 'manual' | 'cannotJudge' | 'none';
  readonly score: Fraction | null;
}

export interface FormResult {
  readonly rows: readonly RowResult[];
  /** By the rules, typed scores only where no rule judges; null while a row has neither, or none applies. */
  readonly ruled: Fraction | null;
  /** What the total cell is to hold: typed scores first; null while a row has none. */
  readonly standing: Fraction | null;
}

/** 0 ≤ score ≤ points, rounded as the rule or the pack says, less the points taken off by hand. */
export function rowResult(row: RowFacts, form: FormFacts, pack: PackFacts): RowResult {
  const ruling = rulingOf(row, form, pack);
  const { typed, deduction, rule } = row;
  if (ruling === 'none') return { verdict: 'none', score: null };
  if (ruling === 'cannotJudge') return { verdict: 'cannotJudge', score: null };
  if (ruling === 'manual') return { verdict: 'manual', score: typed };
  const points = ownPoints(row);
  // Half a point too many may come from rounding up: 22.5 points, whole, half up.
  const score = least(rounded(least(most(ruling, NOTHING), points), rule.round ?? pack.round), points);
  return { verdict: 'scored', score: most(minus(score, deduction ?? NOTHING), NOTHING) };
}

/** A row's full marks: its own, or its share of what several rows share. */
const ownPoints = (row: RowFacts): Fraction =>
  row.rule.type === 'groupSplit' ? shareOf(row.rule.params, row) : row.points;

const applies = ({ target, actual }: RowFacts): boolean =>
  target.kind !== 'notApplicable' && actual.kind !== 'notApplicable';

function rulingOf(row: RowFacts, form: FormFacts, pack: PackFacts): Ruling {
  if (row.actual.kind !== 'notApplicable' && row.target.kind !== 'notApplicable')
    return ruledScore(row.rule, row, { ...form, round: row.rule.round ?? pack.round });
  if (pack.notApplicable === 'full') return ownPoints(row);
  // The verdict of a row left to a person is not in the prose; here the project’s: no rule judges it.
  if (pack.notApplicable === 'drop') return 'none';
  return row.rule.type === 'manual' ? 'manual' : 'cannotJudge';
}

/** The rows’ scores, typed ones where no rule judges; the rest scaled up for rows left out; then the cap. */
export function formResult(form: FormFacts, pack: PackFacts): FormResult {
  const rows = form.rows.map((row) => rowResult(row, form, pack));
  const ruled = form.rows.map(({ typed }, index) => ruledOf(rows[index], typed));
  const stands = form.rows.map(({ typed }, index) =>
    rows[index]?.verdict === 'none' ? NOTHING : (typed ?? ruledOf(rows[index], null)),
  );
  const settle = (scores: readonly (Fraction | null)[]) => {
    const made = scores.every((score) => score !== null) ? total(scores) : null;
    return made === null ? null : capped(rescaled(made, form, pack), form, pack);
  };
  // Where no row applies the rules give no total: 0 would say that all was lost.
  const isRuled = rows.some(({ verdict }) => verdict !== 'none');
  return { rows, ruled: isRuled ? settle(ruled) : null, standing: settle(stands) };
}

function ruledOf(row: RowResult | undefined, typed: Fraction | null): Fraction | null {
  return row?.verdict === 'none' ? NOTHING : (row?.score ?? typed);
}

/**
 * “Drop them and rescale the rest to 100”: where the points do not make the full total anyway, the prose leaves open
 * what “the rest” is; here as decided in the project, the points of the rows that count, and never above the full total.
 */
function rescaled(made: Fraction, { rows, full }: FormFacts, { notApplicable, round }: PackFacts): Fraction {
  const left = total(rows.filter((row) => applies(row) && row.rule.type !== 'none').map(ownPoints));
  if (notApplicable !== 'drop' || rows.every(applies) || left.top === 0n) return made;
  return least(full, rounded(over(times(made, full), left), round));
}

/**
 * The execution rate below a limit caps the whole form: the lowest limit that it is below counts. Which rate is not
 * said; here, as decided in the project, the first execution row’s, else that of all sources.
 */
function capped(made: Fraction, { rows, lines }: FormFacts, { totalCaps }: PackFacts): Fraction {
  const rules = rows.flatMap(({ rule }) => (rule.type === 'execution' ? [rule.params] : []));
  const rates = [...rules, { budget: 'all', over: 'cap' } as const].map((params) => executionRate(params, lines));
  const rate = rates.find((one) => one !== null && one !== 'nothing');
  if (rate === undefined) return made;
  const caps = totalCaps.filter((cap) => below(rate, percent(cap.below))).map((cap) => decimal(cap.total));
  return caps.reduce(least, made);
}
