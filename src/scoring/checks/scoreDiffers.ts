import type { Judged, RowAssessment } from '../assessment';
import { plainly } from '../choice';
import { ONE } from '../exact';
import { finding, type Finding } from '../findings';
import { isAtOdds } from './attained';
import { cellOf } from './cellOf';
import { isDeductedThoughMet } from './deductedThoughMet';
import { foundIn } from './foundIn';
import { isFullDespiteShortfall } from './fullDespiteShortfall';
import { outOfRange } from './scoreOutOfRange';
import { isWayKnown } from './way';

/**
 * A typed score that is not what the rule gives, where no other finding says so more exactly. Where the form does not
 * say which way is better (F04: 控制率 100%, 92% reached, full points), the ratio's own way is no measure of it.
 */
export function scoreDiffers(judged: Judged): readonly Finding[] {
  return foundIn(judged.rows, (row) => {
    const { typed, score: ruled, indicator, name } = row;
    if (typed === null || ruled === null || typed.equals(ruled) || outOfRange(row) !== null) return null;
    if (isRateGuessed(row) || (row.completion?.via === 'money' && isAtOdds(judged.lines))) return null;
    if (isFullDespiteShortfall(row, judged) || isDeductedThoughMet(row, judged)) return null;
    return finding('score-differs', {
      at: cellOf(indicator.score, indicator.level2At),
      subject: name,
      points: typed.sub(ruled).abs(),
      facts: { score: typed, ruled },
    });
  });
}

function isRateGuessed(row: RowAssessment): boolean {
  const { completion, packRule, target } = row;
  if (plainly(packRule.rule).type !== 'ratio' || completion?.rate == null) return false;
  // Of “3M.8” and 95% nobody knows whether 95% is the rate.
  if (target.kind === 'unreadable') return true;
  return completion.rate.compare(ONE) !== 0 && !isWayKnown(row);
}
