import { optional, picklist, strictObject } from 'valibot';
import { words } from './params';
import { ruleType } from './rule';
import { scaleParams } from './scale';

/** An amount of the money block: the named lines together (all sources where none is named), one column. */
const term = strictObject({
  lines: optional(words),
  /** `added`: what the year added to the first budget. */
  column: picklist(['initial', 'adjusted', 'budget', 'added', 'outturn']),
});

export const controlRate = ruleType({
  type: 'controlRate',
  params: strictObject({
    /** Without it the row's own actual ÷ target is the rate, or the percentage printed there. */
    of: optional(strictObject({ numerator: term, denominator: term })),
    scale: scaleParams,
  }),
  score: () => ({ verdict: 'manual', work: [{ kind: 'remark', remark: 'manual' }] }),
});
