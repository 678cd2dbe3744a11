/** What the pane shows, as plain data. */
import type { Correction } from '../excel/bind';
import type { Problem } from '../excel/outcome';
import type { ImportedAll } from '../excel/importFiles';
import type { FormView } from '../excel/scorer';
import type { Summarised } from '../excel/summary';
import type { Recognition } from '../form/recognise';
import type { Comparison } from '../scoring/compare';
import type { RulePack } from '../scoring/packs/pack';
import type { Act } from './act';
import type { Made, Said } from './announcement';

/** The active sheet, as last read. */
export type Sheet =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'empty'; readonly hasContent: boolean }
  | { readonly kind: 'form'; readonly view: FormView };

/** Why a result no longer speaks of the sheet as it is. */
export interface Stale {
  /** Addresses as the events gave them, each once. */
  readonly changed: readonly string[];
  /** Other rules were chosen after the run. */
  readonly otherRules: boolean;
}

/** The last run of one form in this session. */
export interface Result {
  readonly view: FormView;
  readonly written: number;
  readonly at: Date;
  /** Null while the result is of the sheet as it stands. */
  readonly stale: Stale | null;
}

export type Message =
  | { readonly kind: 'problem'; readonly problem: Problem; readonly again: Act }
  | { readonly kind: 'restored'; readonly restored: number; readonly left: readonly string[] }
  /** A sheet drawn by the add-in; `seen` once the pane has read that no form is on it. */
  | {
      readonly kind: 'made';
      readonly what: Made;
      readonly sheet: string;
      readonly replaced: boolean;
      readonly seen: boolean;
    }
  /** What a review wrote beside the forms; the first reason why some were left out, where some were. */
  | {
      readonly kind: 'reviewed';
      readonly forms: number;
      readonly written: number;
      readonly kept: number;
      readonly refused: readonly string[];
      readonly problem: Problem | null;
    }
  /** Forms that scoring all forms did not score, the first one's reason. */
  | { readonly kind: 'notAll'; readonly sheets: readonly string[]; readonly problem: Problem };

export interface Busy {
  readonly act: Act;
  /** More than a second has gone by. */
  readonly slow: boolean;
  readonly progress: { readonly form: number; readonly forms: number } | null;
}

/** Which row is open below the tools: one at a time. */
export type Row = 'template' | 'more' | 'compare';

/** The rules in force held against another pack. */
export interface Compared {
  readonly comparison: Comparison;
  /** Something was changed or written since. */
  readonly stale: boolean;
}

/** What was recognised on the active sheet, until the user takes it or leaves it. */
export interface Found {
  readonly recognition: Recognition;
  /** In the order made; of two for one field the later one counts. */
  readonly corrections: readonly Correction[];
}

/** What came of an act on many forms; it stays until it is closed, whichever sheet one is on. */
export type Overview =
  | {
      readonly kind: 'imported';
      readonly imported: ImportedAll;
      /** Files not begun when it was stopped. */
      readonly notBegun: number;
    }
  | { readonly kind: 'summary'; readonly summarised: Summarised };

export interface State {
  readonly packs: readonly RulePack[];
  readonly sheet: Sheet;
  /** The user went to another sheet, which is not read yet. */
  readonly elsewhere: boolean;
  /** By the sheet's name: a run's result is there again when the user comes back to its sheet. */
  readonly results: Readonly<Record<string, Result>>;
  readonly message: Message | null;
  readonly busy: Busy | null;
  readonly row: Row | null;
  readonly compared: Compared | null;
  readonly found: Found | null;
  readonly overview: Overview | null;
  /** The sheet of the form that was read last: the way back from a sheet without one. */
  readonly home: string | null;
  readonly said: Said | null;
}

export const START: State = {
  packs: [],
  sheet: { kind: 'unknown' },
  elsewhere: false,
  results: {},
  message: null,
  busy: null,
  row: null,
  compared: null,
  found: null,
  overview: null,
  home: null,
  said: null,
};

/** The form on the active sheet, if there is one. */
export function formOf({ sheet }: State): FormView | null {
  return sheet.kind === 'form' ? sheet.view : null;
}

/** Messages that are still read on a sheet without a form: that it was made, and what is wrong with the rules on it. */
export function outlivesForm(message: Message): boolean {
  return message.kind === 'made' || isOfRules(message);
}

/** The rules, not the form, are what is to be mended. */
export function isOfRules(message: Message): boolean {
  return message.kind === 'problem' && ['rulesFaulty', 'packUnknown'].includes(message.problem.code);
}

/** The run of the form on the active sheet, if there was one. */
export function resultOf(state: State): Result | null {
  const form = formOf(state);
  return form === null ? null : (state.results[form.sheet] ?? null);
}
