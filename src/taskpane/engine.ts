/** All that computes: loaded behind the first paint, which does not wait for it. */
import { createScorer } from '../excel';
import type { Scorer } from '../excel/scorer';
import { PACKS } from '../scoring/packs';
import type { RulePack } from '../scoring/packs/pack';

export interface Engine {
  readonly scorer: Scorer;
  readonly packs: readonly RulePack[];
}

export function createEngine(): Engine {
  return { scorer: createScorer(), packs: PACKS };
}
