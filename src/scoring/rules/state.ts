import { array, minLength, optional, pipe, strictObject } from 'valibot';
import { points, work } from '../trace';
import { answerIn } from './answer';
import { part, pointsOf, words } from './params';
import { obstacleOf, ruleType } from './rule';

/**
 * 状态: named states, each with its points, e.g. 资金结余 of Hunan's departments: 无结余 3, 不高于上年 2, 高于上年 0 (F05).
 * What the words do not say is for a person, unless the pack gives the rest its points (`else`).
 */
export const state = ruleType({
  type: 'state',
  params: strictObject({
    states: pipe(array(strictObject({ words, score: part })), minLength(1, 'atLeastOne')),
    /** What words of none of the states get; for a person where not given. */
    else: optional(part),
  }),
  score: ({ states, else: otherwise }, subject) => {
    const { actual, points: full } = subject;
    const found = answerIn(
      actual.seen,
      states.map((one) => one.words),
    );
    const named = found === null ? undefined : states[found.index];
    if (found !== null && named !== undefined) {
      const score = pointsOf(named.score, full);
      return {
        verdict: 'scored',
        score,
        work: [{ kind: 'answer', seen: actual.seen, answer: found.word }, work('score', points(score))],
      };
    }
    if (actual.kind === 'blank' || actual.kind === 'nil' || actual.kind === 'unreadable') return obstacleOf(subject);
    if (otherwise === undefined || actual.kind !== 'words') return { verdict: 'cannotJudge', obstacle: 'wordsUnknown' };
    const score = pointsOf(otherwise, full);
    return { verdict: 'scored', score, work: [work('score', points(score))] };
  },
});
