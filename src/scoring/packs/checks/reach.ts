import { fault, type PackFault } from '../fault';
import type { PackRule, RulePack } from '../pack';

type When = PackRule['when'];

/** The last rule takes every row, and none is hidden behind another: else rows have no rule, or rules no rows. */
export function reachFaults({ rules }: RulePack): readonly PackFault[] {
  const last = rules.length - 1;
  return rules.flatMap(({ when }, index): readonly PackFault[] => {
    const place = `rules.${index}.when`;
    const open = Object.keys(when).length === 0;
    if (open !== (index === last)) return [fault(place, open ? 'hidesTheRest' : 'noRuleForTheRest', {})];
    const hiding = open || when.named === true ? -1 : rules.findIndex((rule) => hides(rule.when, when));
    const by = rules[hiding];
    return by === undefined || hiding >= index ? [] : [fault(place, 'ruleUnreachable', { by: by.name['zh-CN'] })];
  });
}

const hides = (wide: When, narrow: When): boolean => Object.keys(wide).length > 0 && covers(wide, narrow);

/** Whether every row that the narrow condition takes is taken by the wide one, too. */
function covers(wide: When, narrow: When): boolean {
  if (wide.named === true) return false;
  return (
    coversWords(wide.level1, narrow.level1) &&
    coversWords(wide.level2, narrow.level2) &&
    coversWords(wide.level3, narrow.level3) &&
    (['direction', 'dates', 'qualitative'] as const).every(
      (key) => wide[key] === undefined || wide[key] === narrow[key],
    )
  );
}

/** A name that holds 成本指标 holds 成本, too. */
function coversWords(wide: readonly string[] | undefined, narrow: readonly string[] | undefined): boolean {
  if (wide === undefined) return true;
  return narrow?.every((word) => wide.some((part) => word.includes(part))) === true;
}
