import type { Tier } from '../../rules/tier';
import { fault, type PackFault } from '../fault';

/** Every rate belongs to one tier: none empty, none overlapping, no gap between two; above and below there is `else`. */
export function tierFaults(tiers: readonly Tier[], place: string): readonly PackFault[] {
  const own = tiers.flatMap((tier, index): readonly PackFault[] => {
    if (isEmpty(tier)) return [fault(`${place}.${index}.to`, 'tierEmpty', {})];
    const hidden = tiers.slice(0, index).some((before) => includes(before, tier));
    return hidden ? [fault(`${place}.${index}`, 'tierUnreachable', {})] : [];
  });
  return own.length > 0 ? own : neighbours(tiers, place);
}

function neighbours(tiers: readonly Tier[], place: string): readonly PackFault[] {
  const rising = tiers.map((tier, index) => ({ tier, index })).sort((a, b) => compareStarts(a.tier, b.tier));
  return rising.flatMap((upper, position): readonly PackFault[] => {
    const lower = rising[position - 1];
    if (lower === undefined) return [];
    const meeting = meet(lower.tier, upper.tier);
    if (meeting === 'fits') return [];
    // The edge of whichever was written later is the one to look at.
    const [edge, other] =
      upper.index > lower.index ? ([`${upper.index}.from`, lower] as const) : ([`${lower.index}.to`, upper] as const);
    return [fault(`${place}.${edge}`, meeting, { with: other.index + 1 })];
  });
}

function meet(lower: Tier, upper: Tier): 'fits' | 'tiersOverlap' | 'tiersGap' {
  if (lower.to === undefined || upper.from === undefined) return 'tiersOverlap';
  const order = lower.to.compare(upper.from);
  if (order !== 0) return order > 0 ? 'tiersOverlap' : 'tiersGap';
  const [below, above] = [toIncluded(lower), fromIncluded(upper)];
  if (below !== above) return 'fits';
  return below ? 'tiersOverlap' : 'tiersGap';
}

function isEmpty(tier: Tier): boolean {
  if (tier.from === undefined || tier.to === undefined) return false;
  const order = tier.from.compare(tier.to);
  return order > 0 || (order === 0 && !(fromIncluded(tier) && toIncluded(tier)));
}

/** Whether all that the inner tier holds is held by the outer one. */
function includes(outer: Tier, inner: Tier): boolean {
  return compareStarts(outer, inner) <= 0 && compareEnds(outer, inner) >= 0;
}

function compareStarts(a: Tier, b: Tier): number {
  if (a.from === undefined || b.from === undefined) return Number(a.from !== undefined) - Number(b.from !== undefined);
  return a.from.compare(b.from) || Number(fromIncluded(b)) - Number(fromIncluded(a));
}

function compareEnds(a: Tier, b: Tier): number {
  if (a.to === undefined || b.to === undefined) return Number(a.to === undefined) - Number(b.to === undefined);
  return a.to.compare(b.to) || Number(toIncluded(a)) - Number(toIncluded(b));
}

/** As the rule reads them (`rules/tier.ts`): from … on, up to but without … */
const fromIncluded = ({ fromIncluded: included = true }: Tier): boolean => included;
const toIncluded = ({ toIncluded: included = false }: Tier): boolean => included;
