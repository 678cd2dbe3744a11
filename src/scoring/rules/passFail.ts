import { optional, strictObject } from 'valibot';
import { attainmentOf } from '../completion';
import { ONE } from '../exact';
import { rate, work } from '../trace';
import { answerIn } from './answer';
import { words } from './params';
import { allOrNothing, reading, zeroTarget } from './reading';
import { obstacleOf, ruleType } from './rule';

/**
 * 是否: yes → full marks, no → 0, e.g. 有计划、上级文件或批复 → 2, else 0 (F27; F08). A number is yes where it meets
 * its target in the row's direction; 部分 is neither and is for a person.
 */
export const passFail = ruleType({
  type: 'passFail',
  params: strictObject({
    /** A form's own words for yes and no, where 是, 合格, 达标 and 否, 不合格 and their like are not enough. */
    pass: optional(words),
    fail: optional(words),
  }),
  score: ({ pass = [], fail = [] }, subject) => {
    const { target, actual, direction, completion, points: full } = subject;
    const said = answerIn(actual.seen, [pass, fail]);
    if (said !== null) {
      return allOrNothing(said.index === 0, full, [{ kind: 'answer', seen: actual.seen, answer: said.word }]);
    }
    if (completion?.via === 'zeroTarget') return zeroTarget(completion.actual, full);
    if (completion !== null) {
      const order = completion.rate.compare(1);
      const met = direction === 'forward' ? order >= 0 : order <= 0;
      const sign = order < 0 ? '<' : order > 0 ? '>' : '=';
      return allOrNothing(met, full, [...reading(completion), work('limit', rate(completion.rate), sign, rate(ONE))]);
    }
    const reached = attainmentOf(target, actual, direction);
    if (reached === 'met' || reached === 'missed') {
      return allOrNothing(reached === 'met', full, [
        { kind: 'remark', remark: reached === 'met' ? 'bandMet' : 'bandMissed' },
      ]);
    }
    return actual.kind === 'words' ? { verdict: 'cannotJudge', obstacle: 'wordsUnknown' } : obstacleOf(subject);
  },
});
