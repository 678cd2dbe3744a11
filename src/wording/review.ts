/** The reviewer's draft beside a row: what the rule gives, what the form gives itself, and the rule's reason. */
import type { RowAssessment } from '../scoring/assessment';
import { isExplainedByRate } from '../scoring/note';
import { number } from './figures';
import { lostInWords, obstacleInWords } from './rows';
import type { Translate } from './translator';
import type { zhCN } from './zh-CN';

type T = Translate<typeof zhCN>;

/** `自评 5 分，按规则 4 分：完成 80%，差 20 个百分点。`; `''` where the row has full points and the rule agrees. */
export function reviewInWords(row: RowAssessment, t: T): string {
  const { verdict, printed, score, points } = row;
  const self = printed === null ? null : number(printed);
  if (verdict === 'none') return '';
  if (verdict === 'manual' && row.obstacle === null) return t('review.manual', { self: self ?? '' });
  if (verdict !== 'scored' || score === null) {
    const obstacle = obstacleInWords(row, t);
    return self === null ? obstacle : t('review.cannotJudge', { self, obstacle });
  }
  const lost = points !== null && score.compare(points) < 0;
  const reason = lost ? reasonInWords(row, t) : null;
  const agrees = printed?.equals(score) === true;
  if (agrees) return lost ? t('review.lost', { reason: reason ?? lostInWords(unprinted(row), t) }) : '';
  const figures = { ruled: number(score), self: self ?? '' };
  if (self === null) {
    return reason === null ? t('review.noSelf', figures) : t('review.noSelf.reason', { ...figures, reason });
  }
  return reason === null ? t('review.differs', figures) : t('review.differs.reason', { ...figures, reason });
}

/** The rule's reason; null where it is no more than the score once again. */
function reasonInWords(row: RowAssessment, t: T): string | null {
  const { completion, packRule } = row;
  return completion?.rate == null || !isExplainedByRate(packRule.rule) ? null : lostInWords(unprinted(row), t);
}

/** The row as the rule alone sees it: without the score on the form. */
function unprinted(row: RowAssessment): RowAssessment {
  return { ...row, indicator: { ...row.indicator, score: null } };
}
