import { optional, strictObject } from 'valibot';
import { words } from './params';
import { ruleType } from './rule';

export const passFail = ruleType({
  type: 'passFail',
  params: strictObject({
    /** A form's own words for yes and no, where 是, 合格, 达标 and 否, 不合格 and their like are not enough. */
    pass: optional(words),
    fail: optional(words),
  }),
  score: () => ({ verdict: 'manual', work: [{ kind: 'remark', remark: 'manual' }] }),
});
