/** The two long texts of a form beside each other and beside its rows. */
import type { Judged } from '../assessment';
import type { Entry } from '../form';
import { mentionsIn } from './extract';
import { gaugeOf, type Gauge } from './gauge';
import { textsOf, type Texts } from './texts';

export interface Narrative extends Texts {
  readonly goalsAt: string;
  readonly resultsAt: string;
  readonly gauges: readonly Gauge[];
}

/** The checks of one form look at the same narrative, one after the other; many in a WeakMap cost more than they save. */
let latest: { readonly judged: Judged; readonly narrative: Narrative } | null = null;

/** Everything that both texts mention, and the rows that may measure it. */
export function narrativeOf(judged: Judged): Narrative {
  if (latest?.judged === judged) return latest.narrative;
  const { goals, results } = judged.form;
  const texts = textsOf(mentionsIn(textOf(goals)), mentionsIn(textOf(results)));
  const silent = texts.goals.length + texts.results.length === 0;
  const narrative = {
    ...texts,
    goalsAt: goals?.at ?? '',
    resultsAt: results?.at ?? '',
    gauges: silent ? [] : judged.rows.map((row) => gaugeOf(row, texts)),
  };
  latest = { judged, narrative };
  return narrative;
}

/** The text of a cell; '' where there is none. */
export function textOf(entry: Entry | null): string {
  return String(entry?.value ?? '');
}
