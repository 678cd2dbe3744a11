/** What the pane, the ribbon and the tests ask of the workbook. One function each, one place. */
import type { Assessment } from '../scoring/assessment';
import type { Comparison } from '../scoring/compare';
import type { SetAside } from '../form/aside';
import type { Finding } from '../scoring/findings';
import type { Difference, Plan } from '../form/plan';
import type { ImportFile } from './importFile';
import type { ImportedAll } from './importFiles';
import type { Language } from '../scoring/packs/pack';
import type { FormRecognition, Recognition } from '../form/recognise';
import type { Bound, Correction } from './bind';
import type { Outcome } from './outcome';
import type { PutSheet } from './putSheet';
import type { ReviewedAll } from './review';
import type { OwnRules } from './rules';
import type { Summarised } from './summary';

/** One form as it stands, assessed, and what Score would do to it. */
export interface FormView {
  readonly sheet: string;
  readonly assessment: Assessment;
  readonly plan: Plan;
  /** Of the assessment's findings those that were set aside; the others are open. */
  readonly aside: readonly SetAside[];
  /** Whether a run of this form can be taken back. */
  readonly restorable: boolean;
  readonly highlighted: boolean;
  /** The form's place among the workbook's forms, counted from 1. */
  readonly position: number;
  readonly forms: number;
  /** The workbook's own rules, where it has a rule table: the pack, or what is wrong with it. */
  readonly rules: OwnRules | null;
}

export interface Scored {
  /** As it stands after the run. */
  readonly view: FormView;
  /** Cells written. */
  readonly written: number;
  readonly at: Date;
}

export interface Restored {
  readonly restored: number;
  /** Cells that were changed after the run and so were left alone. */
  readonly left: readonly string[];
  readonly view: FormView;
}

export interface ScoredAll {
  readonly forms: readonly { readonly sheet: string; readonly outcome: Outcome<Scored> }[];
}

export interface Highlighted {
  readonly on: boolean;
  /** Rows that are over budget now: money lines and indicator rows. */
  readonly rows: number;
}

/** A cell the user changed, or a sheet the user went to. */
export type SheetEvent =
  { readonly kind: 'changed'; readonly sheet: string; readonly address: string } | { readonly kind: 'activated' };

export interface Scorer {
  /** Reads the active sheet's form; writes nothing. */
  readonly look: () => Promise<Outcome<FormView>>;
  readonly score: () => Promise<Outcome<Scored>>;
  /** Scores every form of the workbook; nothing is written once `signal` is aborted before the write. */
  readonly scoreAll: (
    progress: (form: number, forms: number) => void,
    signal: AbortSignal,
  ) => Promise<Outcome<ScoredAll>>;
  /** Puts the rule's value into cells that a person had filled; they become the add-in's own. */
  readonly takeOver: (differences: readonly Difference[]) => Promise<Outcome<Scored>>;
  readonly restore: () => Promise<Outcome<Restored>>;
  readonly highlight: (on: boolean) => Promise<Outcome<Highlighted>>;
  /** A new sheet with the standard form; its name. */
  readonly insertTemplate: (content: 'blank' | 'sample') => Promise<Outcome<string>>;
  /** Explains the active form's scores as they stand on a sheet of their own; made again it replaces itself. */
  readonly explain: (language: Language) => Promise<Outcome<PutSheet>>;
  /**
   * Puts a pack on a sheet as a table that the user may change, and lets the active form go by it; null takes the pack
   * in force. A table that stands already is shown.
   */
  readonly insertRuleTable: (id: string | null) => Promise<Outcome<PutSheet>>;
  /** What another pack would give the active form; reads once, writes nothing. */
  readonly compare: (id: string) => Promise<Outcome<Comparison>>;
  /** Writes the choice beside the form, where the form has the cell for it. */
  readonly choosePack: (id: string) => Promise<Outcome<FormView>>;
  /** Keeps the reason in the workbook; the finding stays aside until what it rests on changes. */
  readonly setAside: (finding: Finding, reason: string) => Promise<Outcome<FormView>>;
  /** Opens a finding again that was set aside. */
  readonly takeBack: (finding: Finding) => Promise<Outcome<FormView>>;
  /**
   * Puts the sheets of .xlsx files into the workbook, binds the forms that are recognised for sure and judges them; writes
   * nothing into them. Stops between two files once `signal` is aborted.
   */
  readonly importFiles: (
    files: readonly ImportFile[],
    progress: (file: number, files: number) => void,
    signal: AbortSignal,
  ) => Promise<Outcome<ImportedAll>>;
  /**
   * Fills 复核得分 and 复核意见 beside every form of the workbook, or of the sheet `only`; the forms themselves, and what a reviewer typed, stay.
   * Restore takes it back, form by form.
   */
  readonly review: (
    progress: (form: number, forms: number) => void,
    signal: AbortSignal,
    only?: string,
  ) => Promise<Outcome<ReviewedAll>>;
  /** Draws 汇总 and 问题清单 of all forms of the workbook; made again they replace themselves. */
  readonly summarise: (language: Language) => Promise<Outcome<Summarised>>;
  /** Finds the form on the active sheet by its headings; writes nothing. */
  readonly recognise: () => Promise<Outcome<Recognition>>;
  /** Names the fields of a recognised form, as the user corrected them; the form is then like any other. */
  readonly bind: (recognised: FormRecognition, corrections?: readonly Correction[]) => Promise<Outcome<Bound>>;
  readonly goTo: (sheet: string, at: string) => Promise<Outcome<null>>;
  /** Tells of changes that were not the add-in's own; returns how to stop. */
  readonly listen: (listener: (event: SheetEvent) => void) => Promise<() => Promise<void>>;
}
