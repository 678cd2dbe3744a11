import { literal, optional, picklist, strictObject, union } from 'valibot';
import { isNothingBudgeted } from '../budget';
import { max, ONE, ZERO } from '../exact';
import { points, rate, work } from '../trace';
import { allOrNothing, reading } from './reading';
import { ruleType } from './rule';
import { awayInRate, rateStepParams, takeSteps } from './step';

/**
 * 预算执行: points × min(1, outturn ÷ budget), e.g. 86.2% of 10 points → 8.62 (F30). The money block gives the rate;
 * only where the form has none, as in Hunan's tables, the row's own percentage does.
 * Source: 财预〔2020〕10号 (execution 10·min(1, r)), shown by F04, F15, F30, F31. What overspending costs is
 * regulated nowhere that was found: `"cap"` keeps full marks (with a finding), steps are a local habit.
 */
export const execution = ruleType({
  type: 'execution',
  params: strictObject({
    budget: picklist(['fiscal', 'all']),
    /** 全年预算数 as printed where not given; `initial` and `adjusted` where a form has columns for them. */
    base: optional(picklist(['initial', 'adjusted'])),
    over: union([literal('cap'), rateStepParams], 'capOrSteps'),
    /** Nothing budgeted and nothing spent: full marks, 0, or for a person (where not given). */
    zeroBudget: optional(picklist(['full', 'zero', 'manual'])),
  }),
  score: ({ over, budget, base, zeroBudget = 'manual' }, subject) => {
    const { completion, points: full, lines } = subject;
    if (completion === null && zeroBudget !== 'manual' && isNothingBudgeted(lines, budget, base)) {
      return allOrNothing(zeroBudget === 'full', full, [{ kind: 'remark', remark: 'zeroBudget' }]);
    }
    if (completion?.rate == null) return { verdict: 'cannotJudge', obstacle: 'noMoney' };
    const spent = max(ZERO, completion.rate);
    const first = reading(completion, 'rate');
    if (spent.compare(1) <= 0) {
      const score = full.mul(spent);
      return {
        verdict: 'scored',
        score,
        work: [...first, work('score', points(full), '×', rate(spent), '=', points(score))],
      };
    }
    if (over === 'cap') {
      const capped = work('limit', rate(spent), '→', rate(ONE));
      return {
        verdict: 'scored',
        score: full,
        work: [...first, { kind: 'remark', remark: 'capped' }, capped, work('score', points(full))],
      };
    }
    const { score, work: taken } = takeSteps(over, full, awayInRate(over, spent));
    return { verdict: 'scored', score, work: [...first, ...taken] };
  },
});
