import { literal, optional, picklist, strictObject, union } from 'valibot';
import { ONE } from '../exact';
import { points, rate, work } from '../trace';
import { reading } from './reading';
import { ruleType } from './rule';
import { awayInRate, stepParams, takeSteps } from './step';

/**
 * 预算执行: points × min(1, outturn ÷ budget); the money block gives the rate, never the row's own cells.
 * Source: 财预〔2020〕10号 (execution 10·min(1, r)), shown by F04, F15, F30, F31. What overspending costs is
 * regulated nowhere that was found: `"cap"` keeps full marks (with a finding), steps are a local habit.
 */
export const execution = ruleType({
  type: 'execution',
  params: strictObject({
    budget: picklist(['fiscal', 'all']),
    /** 全年预算数 as printed where not given; `initial` and `adjusted` where a form has columns for them. */
    base: optional(picklist(['initial', 'adjusted'])),
    over: union([literal('cap'), stepParams], 'capOrSteps'),
    /** Nothing budgeted and nothing spent: full marks, 0, or for a person (where not given). */
    zeroBudget: optional(picklist(['full', 'zero', 'manual'])),
  }),
  score: ({ over }, { completion, points: full }) => {
    if (completion?.via !== 'money') return { verdict: 'cannotJudge', obstacle: 'noMoney' };
    const { rate: spent } = completion;
    const first = reading(completion);
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
