import { optional, picklist, strictObject, type InferOutput } from 'valibot';
import { exact, max, min, ZERO, type Exact } from '../exact';
import { incomparable } from '../comparable';
import { lateness } from '../lateness';
import { number, points, work } from '../trace';
import { part, pointsOf, size } from './params';
import { ratio } from './ratio';
import { obstacleOf, ruleType } from './rule';

const DAYS = { day: 1, week: 7, month: 30 } as const;

const cost = strictObject({ unit: picklist(['day', 'week', 'month']), deduct: size, maxDeduct: optional(part) });

type Cost = InferOutput<typeof cost>;

/**
 * 期限: done by the due date → full marks; each day (week, month of 30 days) begun after it takes `deduct` off.
 * No national number for lateness was found: without `late` a late row is for a person to judge.
 * A percentage in place of a date is the completion rate and is scored as one.
 */
export const deadline = ruleType({
  type: 'deadline',
  params: strictObject({ late: optional(cost) }),
  score: ({ late: charge }, subject) => {
    const { target, actual, completion, points: full, year } = subject;
    if (completion !== null) return ratio.score({}, subject);
    if (target.kind !== 'date' || actual.kind !== 'date') return obstacleOf(subject);
    const open = incomparable(target, actual);
    if (open !== null) return { verdict: 'cannotJudge', obstacle: open };
    if (target.approximate || actual.approximate) return { verdict: 'cannotJudge', obstacle: 'inexact' };
    const late = lateness(target, actual, year);
    if (typeof late === 'string') return { verdict: 'cannotJudge', obstacle: late };
    if (late.most === 0)
      return { verdict: 'scored', score: full, work: [work('late', number(ZERO)), work('score', points(full))] };
    if (late.least === 0) return { verdict: 'cannotJudge', obstacle: 'dayUnknown' };
    if (charge === undefined) return { verdict: 'cannotJudge', obstacle: 'lateUnregulated' };
    const [best, worst] = [scored(late.least, charge, full), scored(late.most, charge, full)];
    return best.score.equals(worst.score) ? worst : { verdict: 'cannotJudge', obstacle: 'dayUnknown' };
  },
});

function scored(days: number, { unit, deduct, maxDeduct }: Cost, full: Exact) {
  const late = exact(Math.ceil(days / DAYS[unit]));
  const owed = deduct.mul(late);
  const taken = min(owed, maxDeduct === undefined ? full : pointsOf(maxDeduct, full));
  const score = max(ZERO, full.sub(taken));
  return {
    verdict: 'scored',
    score,
    work: [
      work('late', number(late)),
      work('deduction', number(late), '×', points(deduct), '=', points(owed)),
      ...(owed.compare(taken) > 0 ? [work('limit', points(owed), '→', points(taken))] : []),
      work('score', points(full), '−', points(taken), '=', points(score)),
    ],
  } as const;
}
