import { optional, picklist, strictObject } from 'valibot';
import { rounding } from './params';
import { plainRule, scorePlainly } from './plain';
import { ruleType } from './rule';

export const groupSplit = ruleType({
  type: 'groupSplit',
  params: strictObject({
    /** How a share is rounded: to whole points, half up, where not given. */
    shares: optional(rounding),
    /** Who takes what rounding leaves over or lacks: the last row (where not given), or nobody. */
    rest: optional(picklist(['last', 'none'])),
    /** The rule that scores the row by its share. */
    rule: plainRule,
  }),
  score: ({ rule }, subject) => scorePlainly(rule, subject),
});
