import { array, minLength, pipe, strictObject, string, nonEmpty, union } from 'valibot';
import { size } from './params';
import { ruleType } from './rule';

const items = pipe(
  array(strictObject({ name: pipe(string('text'), nonEmpty('text')), points: size })),
  minLength(1, 'atLeastOne'),
);

export const checklist = ruleType({
  type: 'checklist',
  params: union(
    [
      /** What must be met, each item with its points. */
      strictObject({ items }),
      /** Points for each item met. */
      strictObject({ each: size }),
      /** Points off for each violation. */
      strictObject({ deduct: size }),
    ],
    'checklist',
  ),
  score: () => ({ verdict: 'manual', work: [{ kind: 'remark', remark: 'manual' }] }),
});
