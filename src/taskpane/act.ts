/** What a person can ask for, as data: a button, the ribbon and “try again” all mean the very same thing by it. */
import type { Difference } from '../form/plan';

export type Act =
  | { readonly kind: 'look' }
  | { readonly kind: 'score' }
  | { readonly kind: 'scoreAll' }
  | { readonly kind: 'takeOver'; readonly differences: readonly Difference[] }
  | { readonly kind: 'restore' }
  /** Turns the highlight to what it is not when its turn comes. */
  | { readonly kind: 'highlight' }
  | { readonly kind: 'insertTemplate'; readonly content: 'blank' | 'sample' }
  | { readonly kind: 'choosePack'; readonly id: string }
  | { readonly kind: 'goTo'; readonly sheet: string; readonly at: string };

/** Two acts with the same key are one act pressed twice. */
export function keyOf(act: Act): string {
  switch (act.kind) {
    case 'takeOver':
      return `takeOver ${act.differences.map(({ at }) => at).join(' ')}`;
    case 'choosePack':
      return `choosePack ${act.id}`;
    case 'goTo':
      return `goTo ${act.sheet} ${act.at}`;
    case 'look':
    case 'score':
    case 'scoreAll':
    case 'restore':
    case 'highlight':
    case 'insertTemplate':
      return act.kind;
  }
}

/** Acts that only read: they may be tried again without being asked for. */
export function isReading(act: Act): boolean {
  return act.kind === 'look';
}
