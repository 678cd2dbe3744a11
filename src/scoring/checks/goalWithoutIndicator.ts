import type { Judged } from '../assessment';
import { finding, type Finding } from '../findings';
import { holdsNumber, mayMeasure } from '../narrative/gauge';
import type { Mention } from '../narrative/mention';
import { narrativeOf, reportsOf } from '../narrative/narrative';

/** Money is promised where it is to be earned; what is to be spent stands in the money block. */
const EARNED = /收入|税收|产值|产量|销售额|营业额|交易额|订单|利润|增加值|存款|外资|引资|进出口/u;

/** A quantity promised in the goals that no row measures, e.g. “文化企业410家” beside rows of other things. */
export function goalWithoutIndicator(judged: Judged): readonly Finding[] {
  const { goalsAt, goals, results, gauges } = narrativeOf(judged);
  // A form without a column of targets measures nothing by number.
  if (goals.length === 0 || gauges.every(({ row }) => row.indicator.target === null)) return [];
  // A row that some other promise claims by name is not this one's for its number alone.
  const free = gauges.filter((gauge) => !goals.some((goal) => mayMeasure(gauge, goal)));
  return goals
    .filter((goal) => isPromise(goal) && !gauges.some((gauge) => mayMeasure(gauge, goal)))
    .filter((goal) => !free.some((gauge) => holdsNumber(gauge, goal)))
    .map((goal) =>
      finding('goal-without-indicator', {
        at: goalsAt,
        subject: goal.noun.words,
        points: null,
        facts: { goal: goal.quote, result: reportsOf(goal, results)[0]?.quote ?? null },
      }),
    );
}

function isPromise({ kind, noun }: Mention): boolean {
  return kind !== 'money' || EARNED.test(noun.words);
}
