import { boolean, optional, strictObject } from 'valibot';
import { ruleType } from './rule';

/** 手工: a person gives the score, and a reason where it is below full. Never worked out, never overwritten. */
export const manual = ruleType({
  type: 'manual',
  params: strictObject({
    /** Whether the score rests on a paper from outside, e.g. a survey's report. */
    evidence: optional(boolean()),
  }),
  score: () => ({ verdict: 'manual', work: [{ kind: 'remark', remark: 'manual' }] }),
});
