import type { Judged } from '../assessment';
import { finding, type Finding } from '../findings';
import { holdsNumber, isComparable, type Gauge } from '../narrative/gauge';
import type { Mention } from '../narrative/mention';
import { narrativeOf } from '../narrative/narrative';

/** Money is promised where it is to be earned; what is to be spent stands in the money block. */
const EARNED = /收入|税收|产值|产量|销售额|营业额|交易额|订单|利润|增加值|存款|外资|引资|进出口/u;

/** A quantity promised in the goals that no row measures, e.g. “文化企业410家” beside rows of other things. */
export function goalWithoutIndicator(judged: Judged): readonly Finding[] {
  const { goalsAt, goals, reports, gauges } = narrativeOf(judged);
  // A form without a column of targets measures nothing by number.
  if (goals.length === 0 || gauges.every(({ row }) => row.indicator.target === null)) return [];
  const measured = new Set<Mention>();
  // A row that some promise claims by name is not another's for its number alone.
  const free = gauges.filter((gauge) => {
    const claiming = claims(gauge, goals);
    for (const goal of claiming) measured.add(goal);
    return claiming.length === 0;
  });
  return goals.flatMap((goal, index) => {
    if (measured.has(goal) || !isPromise(goal) || free.some((gauge) => holdsNumber(gauge, goal))) return [];
    return [
      finding('goal-without-indicator', {
        at: goalsAt,
        subject: goal.noun.words,
        points: null,
        facts: { goal: goal.quote, result: reports[index]?.[0]?.quote ?? null },
      }),
    ];
  });
}

function claims(gauge: Gauge, goals: readonly Mention[]): readonly Mention[] {
  if (gauge.related.every(({ may }) => may.length === 0)) return [];
  return gauge.related.flatMap(({ may }) =>
    may.flatMap((index) => goals[index] ?? []).filter((goal) => isComparable(gauge, goal)),
  );
}

function isPromise({ kind, noun }: Mention): boolean {
  return kind !== 'money' || EARNED.test(noun.words);
}
