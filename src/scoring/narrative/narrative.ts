/** The two long texts of a form beside each other and beside its rows. */
import type { Judged } from '../assessment';
import { isBlank, type Entry } from '../form';
import { mentionsIn } from './extract';
import { gaugeOf, type Gauge } from './gauge';
import type { Mention } from './mention';
import { isSame } from './noun';
import { sameUnit } from './units';

export interface Narrative {
  readonly goalsAt: string;
  readonly resultsAt: string;
  /** What is promised and what is reported: whole quantities, each once. */
  readonly goals: readonly Mention[];
  readonly results: readonly Mention[];
  readonly gauges: readonly Gauge[];
}

/** The checks of one form look at the same narrative. */
const known = new WeakMap<Judged, Narrative>();

export function narrativeOf(judged: Judged): Narrative {
  const before = known.get(judged);
  if (before !== undefined) return before;
  const { goals, results } = judged.form;
  const [promised, reported] = [wholeIn(goals), wholeIn(results)];
  const narrative = {
    goalsAt: goals?.at ?? '',
    resultsAt: results?.at ?? '',
    goals: promised,
    results: reported,
    gauges: promised.length + reported.length === 0 ? [] : judged.rows.map(gaugeOf),
  };
  known.set(judged, narrative);
  return narrative;
}

/** The text of a cell; '' where there is none. */
export function textOf(entry: Entry | null): string {
  return entry === null || isBlank(entry) ? '' : String(entry.value);
}

function wholeIn(entry: Entry | null): readonly Mention[] {
  const whole = mentionsIn(textOf(entry)).filter(({ partial }) => !partial);
  return whole.filter((one, index) => whole.findIndex((other) => repeats(other, one)) === index);
}

/** Said twice, as clerks do: once is enough. */
function repeats(a: Mention, b: Mention): boolean {
  return a.noun.words === b.noun.words && a.unit === b.unit && a.value === b.value;
}

/** The reports of what was promised: the same noun and unit, neither a part of it nor a stock beside a flow. */
export function reportsOf(goal: Mention, results: readonly Mention[]): readonly Mention[] {
  return results.filter(
    ({ noun, kind, unit, counts }) =>
      kind === goal.kind &&
      sameUnit(unit, goal.unit) &&
      isSame(noun, goal.noun) &&
      (counts === null || goal.counts === null || counts === goal.counts),
  );
}
