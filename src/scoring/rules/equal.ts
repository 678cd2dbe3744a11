import { optional, picklist, strictObject } from 'valibot';
import { margin } from './params';
import { ruleType } from './rule';
import { ratio } from './ratio';

export const equal = ruleType({
  type: 'equal',
  params: strictObject({
    /** How far below the target still counts as met: units of the indicator, or a share of the target. */
    tolerance: optional(margin),
    /** A target of 0 and a result above it: 0 points (where not given), or for a person. */
    zeroTarget: optional(picklist(['zero', 'manual'])),
  }),
  score: (_, subject) => ratio.score({}, subject),
});
