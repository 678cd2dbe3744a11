import { decimal, sum, type Exact } from '../../exact';
import type { Rule } from '../../rules';
import type { Part } from '../../rules/params';
import { fault, type PackFault } from '../fault';
import type { RulePack } from '../pack';
import { bandFaults } from './bands';
import { stateFaults } from './states';
import { tierFaults } from './tiers';

/** Each rule by itself: its tiers, bands and states, and whether they keep to the row's points. */
export function ruleFaults({ rules }: RulePack): readonly PackFault[] {
  return rules.flatMap(({ rule, points }, index) => paramFaults(rule, points, `rules.${index}.rule.params`));
}

function paramFaults(rule: Rule, full: Exact | undefined, place: string): readonly PackFault[] {
  switch (rule.type) {
    case 'groupSplit':
      // What a row gets of the group's points is not known before a form is read.
      return paramFaults(rule.params.rule, undefined, `${place}.rule.params`);
    case 'tier':
      return scaleFaults(rule.params, full, place);
    case 'controlRate':
    case 'changeRate':
      return scaleFaults(rule.params.scale, full, `${place}.scale`);
    case 'band':
      return bandFaults(rule.params, place);
    case 'state':
      return [
        ...stateFaults(rule.params.states, `${place}.states`),
        ...aboveFull(rule.params.states, full, `${place}.states`),
      ];
    case 'checklist':
      return 'items' in rule.params ? itemFaults(rule.params.items, full, `${place}.items`) : [];
    default:
      return [];
  }
}

type Scale = Extract<Rule, { type: 'changeRate' }>['params']['scale'];

function scaleFaults(scale: Scale, full: Exact | undefined, place: string): readonly PackFault[] {
  if (!('tiers' in scale)) return [];
  return [...tierFaults(scale.tiers, `${place}.tiers`), ...aboveFull(scale.tiers, full, `${place}.tiers`)];
}

function aboveFull(
  scored: readonly { readonly score: Part }[],
  full: Exact | undefined,
  place: string,
): readonly PackFault[] {
  return scored.flatMap(({ score }, index) =>
    full === undefined || !('points' in score) || score.points.compare(full) <= 0
      ? []
      : [fault(`${place}.${index}.score`, 'pointsAboveFull', { points: decimal(score.points), full: decimal(full) })],
  );
}

function itemFaults(
  items: readonly { readonly points: Exact }[],
  full: Exact | undefined,
  place: string,
): readonly PackFault[] {
  const made = sum(items.map(({ points }) => points));
  return full === undefined || made.equals(full)
    ? []
    : [fault(place, 'pointsSum', { sum: decimal(made), whole: decimal(full) })];
}
