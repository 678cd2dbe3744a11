import { optional, picklist, strictObject, type InferOutput } from 'valibot';
import { roundTo, ZERO, type Exact } from '../exact';
import { number, points, work, type Step } from '../trace';
import { rounding } from './params';
import { plainRule, scorePlainly } from './plain';
import { ruleType, type Group } from './rule';

const splitParams = strictObject({
  /** How a share is rounded: to whole points, half up, where not given. */
  shares: optional(rounding),
  /** Who takes what rounding leaves over or lacks: the last row (where not given), or nobody. */
  rest: optional(picklist(['last', 'none'])),
  /** The rule that scores the row by its share. */
  rule: plainRule,
});

/**
 * 平分: rows under one level-2 name share its points equally, each share rounded half up to whole points (F27); then
 * another rule scores the row. 10 points over 3 rows → 3, 3, 4: that the last row takes the rest is our own way to
 * keep the sum, `"rest": "none"` leaves it as F27 words it.
 */
export const groupSplit = ruleType({
  type: 'groupSplit',
  params: splitParams,
  score: ({ rule }, subject) => {
    const outcome = scorePlainly(rule, subject);
    if (subject.group === null || outcome.verdict === 'cannotJudge') return outcome;
    return { ...outcome, work: [shareStep(subject.group, subject.points), ...outcome.work] };
  },
});

/** `shareOf({ points: 10, rows: 3, place: 2 })` → 4. */
export function shareOf(
  { shares, rest = 'last' }: Pick<InferOutput<typeof splitParams>, 'shares' | 'rest'>,
  group: Group,
): Exact {
  const { digits, mode } = shares ?? ({ digits: 0, mode: 'halfUp' } as const);
  const equal = group.points.div(group.rows);
  const rounded = roundTo(equal, { digits, mode });
  if (rest === 'none') return rounded;
  // Rounded up, nine of ten rows may take more than there is: 5 points over 10 rows.
  const overdrawn = rounded.mul(group.rows - 1).compare(group.points) > 0;
  const each = overdrawn ? roundTo(equal, { digits, mode: 'down' }) : rounded;
  return group.place === group.rows - 1 ? group.points.sub(each.mul(group.rows - 1)) : each;
}

function shareStep({ points: all, rows }: Group, share: Exact): Step {
  const equal = all.div(rows);
  const divided = [points(all), '÷', number(ZERO.add(rows))] as const;
  return equal.equals(share)
    ? work('share', ...divided, '=', points(share))
    : work('share', ...divided, '=', number(equal), '→', points(share));
}
