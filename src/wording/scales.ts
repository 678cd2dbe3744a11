/** Steps, tiers, parts and roundings in words: what several rules share. */
import { ONE, type Exact, type Rounding } from '../scoring/exact';
import type { Part } from '../scoring/rules/params';
import type { Scale } from '../scoring/rules/scale';
import type { StepParams } from '../scoring/rules/step';
import type { Tier, TierParams } from '../scoring/rules/tier';
import { number, rate } from './figures';
import type { Translate } from './translator';
import type { zhCN } from './zh-CN';

export type T = Translate<typeof zhCN>;

/** 超过 100% 的，每满 5 个百分点扣 1 分，最多扣一半。 */
export function stepsInWords(params: StepParams, t: T): string {
  const { base, direction, step, stepUnit, deduct, partialStep, maxDeduct } = params;
  const inPoints = stepUnit === 'pp';
  return t(`rule.step.${direction}`, {
    base: rate(base),
    partial: t(`rule.step.${partialStep}`),
    step: countInWords(inPoints ? step.mul(100) : step, inPoints, t),
    deduct: number(deduct),
    most: maxDeduct === undefined ? '' : t('rule.step.most', { limit: partInWords(maxDeduct, t) }),
  });
}

/** `5 个百分点`, `1 个单位`. */
function countInWords(count: Exact, inPoints: boolean, t: T): string {
  const one = count.equals(1);
  if (inPoints) return one ? t('rule.step.point') : t('rule.step.points', { count: number(count) });
  return one ? t('rule.step.unit') : t('rule.step.units', { count: number(count) });
}

/** 按所在档次给分：≤ 0% 得 5 分；(0%, 10%] 得 4 分；其余 0 分。 */
export function tiersInWords({ tiers, else: otherwise }: TierParams, t: T): string {
  const one = (tier: Tier) => t('rule.tier.one', { range: rangeOf(tier), score: partInWords(tier.score, t) });
  return t('rule.tier', { tiers: tiers.map(one).join(t('list.items')), else: partInWords(otherwise, t) });
}

function rangeOf({ from, fromIncluded = true, to, toIncluded = false }: Tier): string {
  if (from !== undefined && to !== undefined) {
    return `${fromIncluded ? '[' : '('}${rate(from)}, ${rate(to)}${toIncluded ? ']' : ')'}`;
  }
  if (to !== undefined) return `${toIncluded ? '≤' : '<'} ${rate(to)}`;
  return from === undefined ? '' : `${fromIncluded ? '≥' : '>'} ${rate(from)}`;
}

export function scaleInWords(scale: Scale, t: T): string {
  return 'tiers' in scale ? tiersInWords(scale, t) : stepsInWords(scale, t);
}

/** `2` → “2 分”, `"50%"` → “一半”. */
export function partInWords(part: Part, t: T): string {
  if ('points' in part)
    return part.points.equals(1) ? t('part.point') : t('part.points', { points: number(part.points) });
  return part.fraction.mul(2).equals(ONE) ? t('part.half') : t('part.share', { share: rate(part.fraction) });
}

/** Half up to whole points where nothing else is said, as shares are. */
export function roundingInWords(rounding: Rounding | undefined, t: T): string {
  const { digits, mode } = rounding ?? { digits: 0, mode: 'halfUp' };
  return digits === 0 ? t(`rounding.${mode}.whole`) : t(`rounding.${mode}`, { digits });
}
