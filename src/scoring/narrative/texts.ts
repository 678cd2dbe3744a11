/** What the goals promise beside what the results report. A form's texts change seldom: it is worked out once. */
import type { Mention } from './mention';
import { isSame, mayBe, type Noun } from './noun';
import { remembering } from '../remembering';
import { sameUnit } from './units';

export interface Texts {
  /** What is promised and what is reported: whole quantities, each once. */
  readonly goals: readonly Mention[];
  readonly results: readonly Mention[];
  /** By goal: the reports of what it promises. */
  readonly reports: readonly (readonly Mention[])[];
  /** What is reported and was not promised. */
  readonly others: readonly Mention[];
  /** How a row of that name stands to both. */
  readonly related: (noun: Noun) => Related;
}

/** Places in `goals`, and in `others`. */
export interface Related {
  /** Goals that the row may be meant to measure. */
  readonly may: readonly number[];
  /** Goals of plainly the same thing. */
  readonly same: readonly number[];
  /** Other reports of the very same words. */
  readonly named: readonly number[];
}

/** Mentions are kept by text, so the same texts give the same lists. */
const known = new WeakMap<readonly Mention[], WeakMap<readonly Mention[], Texts>>();

/** `textsOf(mentionsIn(goals), mentionsIn(results))` */
export function textsOf(promised: readonly Mention[], reported: readonly Mention[]): Texts {
  const beside = known.get(promised);
  const before = beside?.get(reported);
  if (before !== undefined) return before;
  const [goals, results] = [wholeOf(promised), wholeOf(reported)];
  const reports = goals.map((goal) => reportsOf(goal, results));
  const others = results.filter((result) => !reports.some((some) => some.includes(result)));
  const texts = { goals, results, reports, others, related: relating(goals, others) };
  known.set(promised, (beside ?? new WeakMap<readonly Mention[], Texts>()).set(reported, texts));
  return texts;
}

function wholeOf(mentions: readonly Mention[]): readonly Mention[] {
  const whole = mentions.filter(({ partial }) => !partial);
  return whole.filter((one, index) => whole.findIndex((other) => repeats(other, one)) === index);
}

/** Said twice, as clerks do: once is enough. */
function repeats(a: Mention, b: Mention): boolean {
  return a.noun.words === b.noun.words && a.unit === b.unit && a.value === b.value;
}

/** The reports of one thing: the same noun and unit, and no stock beside what the year added. */
export function reportsOf(of: Mention, results: readonly Mention[]): readonly Mention[] {
  return results.filter(
    ({ noun, kind, unit, counts }) =>
      kind === of.kind &&
      sameUnit(unit, of.unit) &&
      isSame(noun, of.noun) &&
      (counts === null || of.counts === null || counts === of.counts),
  );
}

/** Rows of many names come by while somebody types. */
function relating(goals: readonly Mention[], others: readonly Mention[]): Texts['related'] {
  const places = (mentions: readonly Mention[], fits: (one: Mention) => boolean) =>
    mentions.flatMap((one, index) => (fits(one) ? [index] : []));
  return remembering(500, (noun) => ({
    may: places(goals, (goal) => mayBe(noun, goal.noun)),
    same: places(goals, (goal) => isSame(noun, goal.noun)),
    named: places(others, (other) => noun.words === other.noun.words),
  }));
}
