/** What a screen reader hears, as data; it is worded only when it is said. */
import type { Bound } from '../excel/bind';
import type { Scored } from '../excel/scorer';
import type { Recognition } from '../form/recognise';
import type { LongAct } from './act';

export type Announcement =
  | { readonly kind: 'scored'; readonly scored: Scored }
  | { readonly kind: 'scoredAll'; readonly forms: number }
  | { readonly kind: 'stale' }
  | { readonly kind: 'restored'; readonly restored: number; readonly left: number }
  | { readonly kind: 'highlighted'; readonly on: boolean; readonly rows: number }
  | { readonly kind: 'tookOver'; readonly at: readonly string[]; readonly left: number }
  | {
      readonly kind: 'progress';
      readonly of: LongAct['kind'];
      /** Forms, or files. */
      readonly form: number;
      readonly forms: number;
    }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'noForm' }
  /** One finding aside, or open again; `open` are left, hints not counted. */
  | { readonly kind: 'setAside' | 'takenBack'; readonly at: string; readonly open: number }
  | { readonly kind: 'reasonMissing' }
  | { readonly kind: 'made'; readonly what: Made; readonly sheet: string; readonly replaced: boolean }
  | { readonly kind: 'compared'; readonly rows: number }
  | { readonly kind: 'recognised'; readonly recognition: Recognition }
  | { readonly kind: 'bound'; readonly bound: Bound }
  | { readonly kind: 'imported'; readonly files: number; readonly forms: number }
  | { readonly kind: 'reviewed'; readonly forms: number; readonly written: number };

/** What the add-in draws on a sheet of its own. */
export type Made = 'explanation' | 'ruleTable' | 'summary';

/** An announcement and its number: the same words said twice are two announcements. */
export interface Said {
  readonly number: number;
  readonly what: Announcement;
}
