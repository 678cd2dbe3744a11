/** How a rate that is worked out becomes points: by steps away from a base, or by tiers. */
import { lazy, type InferOutput } from 'valibot';
import type { Exact } from '../exact';
import type { Step } from '../trace';
import { awayInRate, rateStepParams, takeSteps } from './step';
import { scoreInTiers, tierParams } from './tier';

/**
 * `{ "base": "0%", "direction": "above", … }` or `{ "tiers": [ … ], "else": 0 }`. Whichever is meant is the one that is
 * checked: what the other lacks is no fault.
 */
export const scaleParams = lazy<typeof rateStepParams | typeof tierParams>((data) =>
  typeof data === 'object' && data !== null && 'tiers' in data ? tierParams : rateStepParams,
);

export type Scale = InferOutput<typeof scaleParams>;

/** 105% on “each pp above 100% −1”, 6 points → 1. */
export function onScale(
  scale: Scale,
  full: Exact,
  reached: Exact,
): { readonly score: Exact; readonly work: readonly Step[] } {
  return 'tiers' in scale ? scoreInTiers(scale, full, reached) : takeSteps(scale, full, awayInRate(scale, reached));
}
