/** The total: the sum of the scores that stand, scaled up for rows left out, capped by the execution rate. */
import type { RowAssessment, TotalAssessment } from './assessment';
import { execution, type LineReading } from './budget';
import { exact, min, roundTo, sum, ZERO, type Exact } from './exact';
import type { Form } from './form';
import type { RulePack } from './packs/pack';
import { typedIn, numberIn } from './points';
import { number, points, rate, work, type Step } from './trace';

/** `standing` is what 总分 is to hold once no row is open; its trace says why it is not the plain sum. */
export function totalOf(
  form: Form,
  rows: readonly RowAssessment[],
  lines: readonly LineReading[],
  pack: RulePack,
): TotalAssessment {
  const full = numberIn(form.fullMarks) ?? exact(100);
  const open = rows.filter(isOpen);
  const settle = settling(rows, lines, pack, full);
  const { value: standing, trace } = settle(sum(rows.map(({ standing: score }) => score ?? ZERO)));
  const counting = rows.filter(({ verdict }) => verdict !== 'none');
  const ruled = counting
    .map(({ score, typed }) => score ?? typed)
    .reduce<Exact | null>((all, score) => (all === null || score === null ? null : all.add(score)), ZERO);
  return {
    full,
    printed: typedIn(form.total),
    standing,
    unjudged: pointsOf(open),
    rowsUnjudged: open.length,
    ruled: ruled === null || counting.length === 0 ? null : settle(ruled).value,
    grade: open.length > 0 || counting.length === 0 ? null : gradeOf(standing, full, pack),
    trace,
  };
}

/** Full marks of some rows; null where one of them has none that are known: missing is not 0. */
export function pointsOf(rows: readonly Pick<RowAssessment, 'points'>[]): Exact | null {
  const known = rows.flatMap(({ points: own }) => own ?? []);
  return known.length < rows.length ? null : sum(known);
}

/** A row that is to have a score and has none; a row of text only is not. */
export function isOpen({ standing, verdict }: RowAssessment): boolean {
  return standing === null && verdict !== 'none';
}

/** The grade of a score: `gradeOf(exact(93), exact(100), pack)` → 优; null where there are no full marks. */
export function gradeOf(score: Exact, full: Exact, { grades }: RulePack): string | null {
  if (full.compare(0) <= 0) return null;
  const hundredths = score.div(full).mul(100);
  return grades.find(({ from }) => hundredths.compare(from) >= 0)?.name ?? null;
}

type Settle = (plain: Exact) => { readonly value: Exact; readonly trace: readonly Step[] };

function settling(rows: readonly RowAssessment[], lines: readonly LineReading[], pack: RulePack, full: Exact): Settle {
  const left = scalable(rows, pack);
  const cap = capOf(rows, lines, pack);
  return (plain) => {
    const trace: Step[] = [work('sum', points(plain))];
    let value = plain;
    if (left !== null) {
      const exactly = plain.mul(full).div(left);
      value = min(full, roundTo(exactly, pack.round));
      trace.push({ kind: 'remark', remark: 'scaledUp' });
      trace.push(work('scaled', points(plain), '×', number(full), '÷', points(left), '=', points(value)));
    }
    if (cap === 'unknown') trace.push({ kind: 'remark', remark: 'capUnknown' });
    else if (cap !== null && value.compare(cap.total) > 0) {
      trace.push({ kind: 'remark', remark: 'cappedByExecution' });
      trace.push(work('rate', rate(cap.spent), '<', rate(cap.below), '→', points(cap.total)));
      trace.push(work('total', points(value), '→', points(cap.total)));
      value = cap.total;
    }
    return { value, trace };
  };
}

/** The points that are left where rows were left out and the others count for all; null where none was. */
function scalable(rows: readonly RowAssessment[], { notApplicable }: RulePack): Exact | null {
  if (notApplicable !== 'drop' || rows.every(({ applies }) => applies)) return null;
  const left = sum(
    rows.map(({ applies, verdict, points: own }) => (applies && verdict !== 'none' ? (own ?? ZERO) : ZERO)),
  );
  return left.sign > 0 ? left : null;
}

interface Cap {
  readonly total: Exact;
  readonly below: Exact;
  readonly spent: Exact;
}

/** The lowest total that the execution rate allows; all sources count where no row is scored by one. */
function capOf(
  rows: readonly RowAssessment[],
  lines: readonly LineReading[],
  { totalCaps }: RulePack,
): Cap | 'unknown' | null {
  if (totalCaps.length === 0) return null;
  const spent = executionRate(rows) ?? execution(lines, 'all')?.rate ?? null;
  if (spent === null) return 'unknown';
  const [lowest] = totalCaps.filter(({ below }) => spent.compare(below) < 0).sort((a, b) => a.total.compare(b.total));
  return lowest === undefined ? null : { ...lowest, spent };
}

function executionRate(rows: readonly RowAssessment[]): Exact | null {
  const row = rows.find(({ packRule: { rule }, completion }) => rule.type === 'execution' && completion !== null);
  return row?.completion?.rate ?? null;
}
