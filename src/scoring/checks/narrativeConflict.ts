import type { Judged } from '../assessment';
import { finding, type Finding } from '../findings';
import { measures, reachedSpan, targetSpan, type Gauge } from '../narrative/gauge';
import type { Mention } from '../narrative/mention';
import { narrativeOf, reportsOf, type Narrative } from '../narrative/narrative';
import { isBelow, mayEqual, together, type Span } from '../narrative/span';

/**
 * For one noun and unit: the result below the goal, or the row's cell below the goal or unlike the result.
 * Over-fulfilment is none; nor is a shortfall that the row itself puts down, for then it is scored.
 */
export function narrativeConflict(judged: Judged): readonly Finding[] {
  const narrative = narrativeOf(judged);
  const { goals, results } = narrative;
  const found = goals.flatMap((goal) => conflictOf(goal, reportsOf(goal, results), narrative));
  const promised = new Set(goals.flatMap((goal) => reportsOf(goal, results)));
  const others = results.filter((result) => !promised.has(result));
  return [...found, ...others.flatMap((result) => unlikeCell(result, others, narrative))];
}

function conflictOf(goal: Mention, reports: readonly Mention[], { goalsAt, gauges }: Narrative): readonly Finding[] {
  const rows = gauges.filter((gauge) => measures(gauge, goal));
  const reported = reports.map(({ span }) => span);
  const targets = rows.flatMap((row) => targetSpan(row) ?? []);
  const short = misses(reported, goal);
  const low = misses(targets, goal);
  const unlike = rows.length > 0 && reported.length > 0 && rows.every((row) => differs(row, reported, goal));
  const putDown = rows.length > 0 && !low && !unlike && rows.some((row) => reachedSpan(row, goal) !== null);
  if (!(short && !putDown) && !low && !unlike) return [];
  const [row] = rows;
  return [
    finding('narrative-conflict', {
      at: goalsAt,
      subject: goal.noun.words,
      points: null,
      facts: {
        goal: goal.quote,
        result: largest(reports)?.quote ?? null,
        ...cellOf(low || unlike ? row : undefined, low),
      },
    }),
  ];
}

/** A result that no goal promises, beside a row of the very same name that says another number was reached. */
function unlikeCell(
  result: Mention,
  results: readonly Mention[],
  { resultsAt, gauges }: Narrative,
): readonly Finding[] {
  const rows = gauges.filter(
    (gauge) => measures(gauge, result) && gauge.nouns.some(({ words }) => words === result.noun.words),
  );
  const same = reportsOf(result, results);
  const [row] = rows;
  // Several reports of one thing are told once, by the first.
  if (row === undefined || same[0] !== result) return [];
  const reported = same.map(({ span }) => span);
  if (!rows.every((one) => differs(one, reported, result))) return [];
  return [
    finding('narrative-conflict', {
      at: resultsAt,
      subject: result.noun.words,
      points: null,
      facts: { goal: null, result: result.quote, ...cellOf(row, false) },
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
