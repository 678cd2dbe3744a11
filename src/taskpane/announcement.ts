/** What a screen reader hears, as data; it is worded only when it is said. */
import type { Scored } from '../excel/scorer';

export type Announcement =
  | { readonly kind: 'scored'; readonly scored: Scored }
  | { readonly kind: 'scoredAll'; readonly forms: number }
  | { readonly kind: 'stale' }
  | { readonly kind: 'restored'; readonly restored: number; readonly left: number }
  | { readonly kind: 'highlighted'; readonly on: boolean; readonly rows: number }
  | { readonly kind: 'tookOver'; readonly at: readonly string[]; readonly left: number }
  | { readonly kind: 'progress'; readonly form: number; readonly forms: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'noForm' };

/** An announcement and its number: the same words said twice are two announcements. */
export interface Said {
  readonly number: number;
  readonly what: Announcement;
}
