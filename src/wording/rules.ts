/** A rule in words, from its own parameters: what is shown is what is applied. */
import { ONE } from '../scoring/exact';
import type { Part } from '../scoring/rules/params';
import type { StepParams } from '../scoring/rules/step';
import type { Rule } from '../scoring/packs/pack';
import { number, rate } from './figures';
import type { Translate } from './translator';
import type { zhCN } from './zh-CN';

type T = Translate<typeof zhCN>;

export function ruleInWords(rule: Rule, t: T): string {
  switch (rule.type) {
    case 'ratio':
      return rule.params.floor === undefined
        ? t('rule.ratio')
        : t('rule.ratio.floor', { floor: partInWords(rule.params.floor, t) });
    case 'reverseRatio': {
      const { form, floor } = rule.params;
      const words = t(form === 'mirror' ? 'rule.mirror' : 'rule.reverse');
      return floor === undefined ? words : t('rule.reverse.floor', { rule: words, floor: partInWords(floor, t) });
    }
    case 'step':
      return stepsInWords(rule.params, t);
    case 'tier': {
      const tiers = rule.params.tiers.map((tier) =>
        t('rule.tier.one', {
          range: `${(tier.fromIncluded ?? true) ? '[' : '('}${tier.from === undefined ? '' : rate(tier.from)}, ${tier.to === undefined ? '' : rate(tier.to)}${(tier.toIncluded ?? false) ? ']' : ')'}`,
          score: partInWords(tier.score, t),
        }),
      );
      return t('rule.tier', { tiers: tiers.join('；'), else: partInWords(rule.params.else, t) });
    }
    case 'execution': {
      const { budget, over } = rule.params;
      const beyond =
        over === 'cap' ? t('rule.execution.cap') : t('rule.execution.steps', { steps: stepsInWords(over, t) });
      return t('rule.execution', {
        base: t(budget === 'fiscal' ? 'rule.execution.fiscal' : 'rule.execution.all'),
        beyond,
      });
    }
    case 'deadline': {
      const { late } = rule.params;
      if (late === undefined) return t('rule.deadline');
      return t('rule.deadline.late', { unit: t(`rule.deadline.${late.unit}`), deduct: number(late.deduct) });
    }
    case 'manual':
      return t('rule.manual');
  }
}

function stepsInWords({ base, direction, step, stepUnit, deduct, partialStep, maxDeduct }: StepParams, t: T): string {
  const inPoints = stepUnit === 'pp';
  return t(`rule.step.${direction}`, {
    base: rate(base),
    partial: t(`rule.step.${partialStep}`),
    step: t(inPoints ? 'rule.step.points' : 'rule.step.units', { count: number(inPoints ? step.mul(100) : step) }),
    deduct: number(deduct),
    most: maxDeduct === undefined ? '' : t('rule.step.most', { limit: partInWords(maxDeduct, t) }),
  });
}

export function partInWords(part: Part, t: T): string {
  if ('points' in part) return t('part.points', { points: number(part.points) });
  return part.fraction.mul(2).equals(ONE) ? t('part.half') : t('part.share', { share: rate(part.fraction) });
}
