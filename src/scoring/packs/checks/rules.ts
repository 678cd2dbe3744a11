import { decimal, ONE, sum, type Exact } from '../../exact';
import type { Rule } from '../../rules';
import type { Scale } from '../../rules/scale';
import { fault, type PackFault } from '../fault';
import type { RulePack } from '../pack';
import { bandFaults } from './bands';
import { partsOf, type PlacedPart } from './parts';
import { stateFaults } from './states';
import { tierFaults } from './tiers';

/** Each rule by itself: its tiers, bands and states, and whether all that it gives and takes keeps to the row's points. */
export function ruleFaults({ rules }: RulePack): readonly PackFault[] {
  return rules.flatMap(({ rule, points }, index) => {
    const place = `rules.${index}.rule.params`;
    // What a row gets of the group's points is not known before a form is read.
    const full = rule.type === 'groupSplit' ? undefined : points;
    return [...paramFaults(rule, points, place), ...partsOf(rule, place).flatMap((placed) => aboveFull(placed, full))];
  });
}

function paramFaults(rule: Rule, full: Exact | undefined, place: string): readonly PackFault[] {
  switch (rule.type) {
    case 'groupSplit':
      return paramFaults(rule.params.rule, undefined, `${place}.rule.params`);
    case 'tier':
      return scaleFaults(rule.params, place);
    case 'controlRate':
    case 'changeRate':
      return scaleFaults(rule.params.scale, `${place}.scale`);
    case 'band':
      return bandFaults(rule.params, place);
    case 'state':
      return stateFaults(rule.params.states, `${place}.states`);
    case 'checklist':
      return 'items' in rule.params ? itemFaults(rule.params.items, full, `${place}.items`) : [];
    default:
      return [];
  }
}

function scaleFaults(scale: Scale, place: string): readonly PackFault[] {
  return 'tiers' in scale ? tierFaults(scale.tiers, `${place}.tiers`) : [];
}

function aboveFull({ place, part }: PlacedPart, full: Exact | undefined): readonly PackFault[] {
  if ('fraction' in part) return part.fraction.compare(ONE) <= 0 ? [] : [fault(place, 'aboveWhole', {})];
  if (full === undefined || part.points.compare(full) <= 0) return [];
  return [fault(place, 'pointsAboveFull', { points: decimal(part.points), full: decimal(full) })];
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
