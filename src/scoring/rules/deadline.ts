import { optional, picklist, strictObject } from 'valibot';
import { daysLate } from '../calendar';
import { exact, max, min, ZERO } from '../exact';
import { number, points, work } from '../trace';
import { part, pointsOf, size } from './params';
import { ratio } from './ratio';
import { obstacleOf, ruleType } from './rule';

const DAYS = { day: 1, week: 7, month: 30 } as const;

/**
 * 期限: done by the due date → full marks; each day (week, month of 30 days) begun after it takes `deduct` off.
 * No national number for lateness was found: without `late` a late row is for a person to judge.
 * A percentage in place of a date is the completion rate and is scored as one.
 */
export const deadline = ruleType({
  type: 'deadline',
  params: strictObject({
    late: optional(strictObject({ unit: picklist(['day', 'week', 'month']), deduct: size, maxDeduct: optional(part) })),
  }),
  score: ({ late: cost }, subject) => {
    const { target, actual, completion, points: full, year } = subject;
    if (completion !== null) return ratio.score({}, subject);
    if (target.kind !== 'date' || actual.kind !== 'date') return obstacleOf(subject);
    const due = target.date.year ?? year ?? actual.date.year;
    if (due === null) return { verdict: 'cannotJudge', obstacle: 'noYear' };
    const { least, most } = daysLate({ ...target.date, year: due }, actual.date, due);
    if (least !== most) return { verdict: 'cannotJudge', obstacle: 'dayUnknown' };
    if (most === 0)
      return { verdict: 'scored', score: full, work: [work('late', number(ZERO)), work('score', points(full))] };
    if (cost === undefined) return { verdict: 'cannotJudge', obstacle: 'lateUnregulated' };
    const late = Math.ceil(most / DAYS[cost.unit]);
    const owed = cost.deduct.mul(late);
    const taken = min(owed, cost.maxDeduct === undefined ? full : pointsOf(cost.maxDeduct, full));
    const score = max(ZERO, full.sub(taken));
    return {
      verdict: 'scored',
      score,
      work: [
        work('late', number(exact(late))),
        work('deduction', number(exact(late)), '×', points(cost.deduct), '=', points(owed)),
        ...(owed.compare(taken) > 0 ? [work('limit', points(owed), '→', points(taken))] : []),
        work('score', points(full), '−', points(taken), '=', points(score)),
      ],
    };
  },
});
