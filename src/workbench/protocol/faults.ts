/** Faults on demand, of three kinds: refused before anything, failed in the middle, applied with the answer lost. */
import type { Action } from './wire';
import type { TransportCode } from './message';

export type FaultKind =
  | { readonly kind: 'refuse'; readonly code: TransportCode }
  /** The first action for which the predicate holds fails; the ones before it stay applied, as in Excel. */
  | { readonly kind: 'failAction'; readonly when: (action: Action, index: number) => boolean }
  | { readonly kind: 'loseAnswer' };

export interface FaultOptions {
  /** 1: the next request it may hit, 2: the one after. */
  readonly nth?: number;
  /** Only requests that write count. */
  readonly writesOnly?: boolean;
}

interface Armed {
  readonly fault: FaultKind;
  readonly writesOnly: boolean;
  left: number;
}

export interface Faults {
  arm(fault: FaultKind, options?: FaultOptions): void;
  /** How many are still to come. */
  armed(): number;
  clear(): void;
  /** The fault that hits this request; asking uses it up. */
  take(request: { readonly writes: boolean }): FaultKind | null;
}

export function createFaults(): Faults {
  let list: Armed[] = [];
  return {
    arm(fault, { nth = 1, writesOnly = false } = {}) {
      list.push({ fault, writesOnly, left: nth });
    },
    armed: () => list.length,
    clear() {
      list = [];
    },
    take({ writes }) {
      let hit: FaultKind | null = null;
      for (const armed of list) {
        if (armed.writesOnly && !writes) continue;
        armed.left -= 1;
        if (armed.left === 0) hit ??= armed.fault;
      }
      list = list.filter(({ left }) => left > 0);
      return hit;
    },
  };
}
