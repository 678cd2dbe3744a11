/** What a person can ask for, as data: a button, the ribbon and “try again” all mean the very same thing by it. */
import type { Correction } from '../excel/bind';
import type { Difference } from '../form/plan';
import type { FormRecognition } from '../form/recognise';
import type { Finding } from '../scoring/findings';
import type { Language } from '../scoring/packs/pack';

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
  /** A reason of blanks alone is refused. */
  | { readonly kind: 'setAside'; readonly finding: Finding; readonly reason: string }
  | { readonly kind: 'takeBack'; readonly finding: Finding }
  | { readonly kind: 'explain'; readonly language: Language }
  /** Of the rules in force when its turn comes. */
  | { readonly kind: 'insertRuleTable' }
  /** Holds the rules in force against those of another pack; writes nothing. */
  | { readonly kind: 'compare'; readonly id: string }
  /** Looks for a form by its headings; writes nothing. */
  | { readonly kind: 'recognise' }
  /** Names a recognised form's fields, as the user corrected them. */
  | { readonly kind: 'bind'; readonly recognised: FormRecognition; readonly corrections: readonly Correction[] }
  /** Takes the sheets of files into the workbook; they are read when its turn comes. */
  | { readonly kind: 'importFiles'; readonly files: readonly File[] }
  /** Reviews one sheet's form; null: every form of the workbook. */
  | { readonly kind: 'review'; readonly sheet: string | null }
  | { readonly kind: 'summarise'; readonly language: Language }
  | { readonly kind: 'goTo'; readonly sheet: string; readonly at: string };

/** Acts on many forms or files, which tell how far they are and can be stopped. */
export type LongAct = Extract<Act, { readonly kind: 'scoreAll' | 'importFiles' | 'review' }>;

/** Two acts with the same key are one act pressed twice. */
export function keyOf(act: Act): string {
  switch (act.kind) {
    case 'takeOver':
      return `takeOver ${act.differences.map(({ at }) => at).join(' ')}`;
    case 'choosePack':
      return `choosePack ${act.id}`;
    case 'setAside':
    case 'takeBack':
      return `${act.kind} ${act.finding.code} ${act.finding.at}`;
    case 'compare':
      return `compare ${act.id}`;
    case 'importFiles':
      return `importFiles ${act.files.map(({ name }) => name).join(' ')}`;
    case 'review':
      return `review ${act.sheet ?? ''}`;
    case 'goTo':
      return `goTo ${act.sheet} ${act.at}`;
    case 'look':
    case 'score':
    case 'scoreAll':
    case 'restore':
    case 'highlight':
    case 'insertTemplate':
    case 'explain':
    case 'insertRuleTable':
    case 'recognise':
    case 'bind':
    case 'summarise':
      return act.kind;
  }
}

export function isLong(act: Act): act is LongAct {
  return act.kind === 'scoreAll' || act.kind === 'importFiles' || act.kind === 'review';
}

/** Acts that only read: they may be tried again without being asked for. */
export function isReading(act: Act): boolean {
  return act.kind === 'look';
}
