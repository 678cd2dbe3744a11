import { strictObject } from 'valibot';
import { ruleType } from './rule';

/** 不计分: text only; the row has no score and counts for nothing (F26, F38–F40). */
export const none = ruleType({
  type: 'none',
  params: strictObject({}),
  score: () => ({ verdict: 'none', work: [] }),
});
