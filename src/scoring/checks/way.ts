/** Which way is better, where the form does not say it by a sign. */
import type { RowAssessment } from '../assessment';
import { isNumeric } from '../quantity';

/** Names of what should rather be less; without a sign nobody can tell (F04: 控制率 100%, 92% reached, full points). */
const LESS_MAY_BE_BETTER =
  /控制率|变动率|调整率|结转|结余|负债|债务|投诉|信访|上访|事故|事件|案件|死亡|发病|流失|变质|损失|损耗|差错|错误|违规|违纪|违法|逾期|超时|拖欠|闲置|空置|排放|污染|能耗|浓度|故障|缺陷|返工|成本|费用|时长|耗时|用时|天数|时间|时限|周期/u;
const RATE = /[率度]$/u;

/** Whether it is sure which way the row's target is to be met; else a check that needs it is silent. */
export function isWayKnown({ target, direction, indicator }: RowAssessment): boolean {
  if (isNumeric(target) && target.bound !== null) return true;
  const { level2, level3 } = indicator;
  const name = level3 === '' ? level2 : level3;
  if (direction === 'forward') return !LESS_MAY_BE_BETTER.test(name);
  // Without a sign less is wanted of costs alone; one in per cent may be a rate of accounts settled (F26) as well.
  return target.kind !== 'percent' || !RATE.test(name);
}
