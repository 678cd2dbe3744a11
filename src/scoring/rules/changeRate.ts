import { strictObject } from 'valibot';
import { ruleType } from './rule';
import { scaleParams } from './scale';

export const changeRate = ruleType({
  type: 'changeRate',
  params: strictObject({ scale: scaleParams }),
  score: () => ({ verdict: 'manual', work: [{ kind: 'remark', remark: 'manual' }] }),
});
