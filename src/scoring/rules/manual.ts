import { strictObject } from 'valibot';
import { ruleType } from './rule';

/** 手工: a person gives the score, and a reason where it is below full. Never worked out, never overwritten. */
export const manual = ruleType({
  type: 'manual',
  params: strictObject({}),
  score: () => ({ verdict: 'manual', work: [{ kind: 'remark', remark: 'manual' }] }),
});
