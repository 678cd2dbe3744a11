import { array, minLength, optional, pipe, strictObject } from 'valibot';
import { part, words } from './params';
import { ruleType } from './rule';

export const state = ruleType({
  type: 'state',
  params: strictObject({
    states: pipe(array(strictObject({ words, score: part })), minLength(1, 'atLeastOne')),
    /** What words of none of the states get; for a person where not given. */
    else: optional(part),
  }),
  score: () => ({ verdict: 'manual', work: [{ kind: 'remark', remark: 'manual' }] }),
});
