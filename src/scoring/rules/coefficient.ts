import { strictObject } from 'valibot';
import { ruleType } from './rule';

export const coefficient = ruleType({
  type: 'coefficient',
  params: strictObject({}),
  score: () => ({ verdict: 'cannotJudge', obstacle: 'nothing' }),
});
