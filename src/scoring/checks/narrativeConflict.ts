import type { Judged } from '../assessment';
import { finding, type Finding } from '../findings';
import { measures, reachedSpan, targetSpan, type Gauge } from '../narrative/gauge';
import type { Mention } from '../narrative/mention';
import { narrativeOf } from '../narrative/narrative';
import { isBelow, mayEqual, together, type Span } from '../narrative/span';
import { reportsOf, type Related } from '../narrative/texts';

/**
 * For one noun and unit: the result below the goal, or the row's cell below the goal or unlike the result.
 * Over-fulfilment is none; nor is a shortfall that the row itself puts down, for then it is scored.
 */
export function narrativeConflict(judged: Judged): readonly Finding[] {
  const { goalsAt, resultsAt, goals, reports, others, gauges: all } = narrativeOf(judged);
  // Most rows are about other things.
  const gauges = all.filter(({ related }) => related.some(({ same, named }) => same.length + named.length > 0));
  return [
    ...goals.flatMap((goal, index) => {
      const rows = rowsOf(gauges, goal, ({ same }) => same.includes(index));
      return conflictOf(goal, reports[index] ?? [], rows, goalsAt);
    }),
    ...others.flatMap((other, index) => {
      const rows = rowsOf(gauges, other, ({ named }) => named.includes(index));
      return rows.length === 0 ? [] : unlikeCell(other, reportsOf(other, others), rows, resultsAt);
    }),
  ];
}

function rowsOf(gauges: readonly Gauge[], mention: Mention, fits: (related: Related) => boolean): readonly Gauge[] {
  return gauges.filter((gauge) => gauge.related.some(fits) && measures(gauge, mention));
}

function conflictOf(
  goal: Mention,
  reports: readonly Mention[],
  rows: readonly Gauge[],
  at: string,
): readonly Finding[] {
  if (rows.length === 0 && reports.length === 0) return [];
  const reported = reports.map(({ span }) => span);
  const targets = rows.flatMap((row) => targetSpan(row) ?? []);
  const short = misses(reported, goal);
  const low = misses(targets, goal);
  const unlike = rows.length > 0 && reported.length > 0 && rows.every((row) => differs(row, reported, goal));
  const putDown = !low && !unlike && rows.some((row) => reachedSpan(row, goal) !== null);
  if (!low && !unlike && (!short || putDown)) return [];
  return [
    finding('narrative-conflict', {
      at,
      subject: goal.noun.words,
      points: null,
      facts: {
        goal: goal.quote,
        result: largest(reports)?.quote ?? null,
        ...cellOf(low || unlike ? rows[0] : undefined, low),
      },
    }),
  ];
}

/** A result that no goal promises, beside a row of the very same name that says another number was reached. */
function unlikeCell(result: Mention, same: readonly Mention[], rows: readonly Gauge[], at: string): readonly Finding[] {
  // Several reports of one thing are told once, by the first.
  if (same[0] !== result) return [];
  const reported = same.map(({ span }) => span);
  if (!rows.every((one) => differs(one, reported, result))) return [];
  return [
    finding('narrative-conflict', {
      at,
      subject: result.noun.words,
      points: null,
      facts: { goal: null, result: result.quote, ...cellOf(rows[0], false) },
    }),
  ];
}

/** Whether each of them, and all of them together, stay below a goal (or go beyond one that is an upper bound). */
function misses(spans: readonly Span[], { span }: Mention): boolean {
  if (spans.length === 0) return false;
  if (span.low === -Infinity) return spans.every((one) => isBelow(span, one));
  return spans.every((one) => isBelow(one, span)) && isBelow(together(spans), span);
}

/** Whether the row says that something else was reached than each report, and all of them together, say. */
function differs(row: Gauge, reported: readonly Span[], mention: Mention): boolean {
  const reached = reachedSpan(row, mention);
  return reached !== null && [...reported, together(reported)].every((span) => !mayEqual(reached, span));
}

function largest(reports: readonly Mention[]): Mention | undefined {
  return [...reports].sort((a, b) => b.value - a.value)[0];
}

/** The quotation from the row: its target where that is below the goal, else what it says was reached. */
function cellOf(
  row: Gauge | undefined,
  low: boolean,
): { readonly cell: string | null; readonly cellAt: string | null } {
  if (row === undefined) return { cell: null, cellAt: null };
  const { target, actual, indicator } = row.row;
  const [read, entry] = low ? [target, indicator.target] : [actual, indicator.actual];
  return { cell: read.seen, cellAt: entry?.at ?? null };
}
