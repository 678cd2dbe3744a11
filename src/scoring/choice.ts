/** Which rule scores a row. */
import type { Direction } from './completion';
import type { Indicator } from './form';
import { ruleFor } from './packs/applies';
import type { PackRule, Rule, RulePack } from './packs/pack';
import type { Quantity } from './quantity';
import type { PlainRule } from './rules/plain';

export interface Choice {
  readonly packRule: PackRule;
  /** Why the rule does not count; null where it does. */
  readonly obstacle: 'unknownRule' | 'noExecutionRule' | null;
}

/**
 * The rule that the row's own cell names (手工), else the pack's first that fits. The execution row of the money block
 * gets the pack's execution rule whatever it is called.
 */
export function choose(
  indicator: Indicator,
  target: Quantity,
  actual: Quantity,
  direction: Direction,
  pack: RulePack,
): Choice {
  const named = indicator.rule === '' ? null : ruleNamed(indicator.rule, pack);
  if (named !== null) return { packRule: named, obstacle: null };
  const fitting = ruleFor({ indicator, target, actual, direction }, pack);
  if (!indicator.inMoneyBlock || plainly(fitting.rule).type === 'execution') {
    return { packRule: fitting, obstacle: indicator.rule === '' ? null : 'unknownRule' };
  }
  const execution = pack.rules.find(({ rule }) => rule.type === 'execution');
  return execution === undefined
    ? { packRule: fitting, obstacle: 'noExecutionRule' }
    : { packRule: execution, obstacle: indicator.rule === '' ? null : 'unknownRule' };
}

function ruleNamed(text: string, { rules }: RulePack): PackRule | null {
  const wanted = text.trim();
  return rules.find(({ name }) => name['zh-CN'] === wanted || name['en-US'] === wanted) ?? null;
}

/** The rule that scores the row once its points are known: of a split group, the one that it names. */
export function plainly(rule: Rule): PlainRule {
  return rule.type === 'groupSplit' ? rule.params.rule : rule;
}
