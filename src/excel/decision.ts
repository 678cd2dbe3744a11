/** One form as read → what to write into it, and how it will stand then. Pure but for the session's choices. */
import { apply } from '../form/apply';
import { asideFor, setAside } from '../form/aside';
import { identify, readForm } from '../form/read';
import { isOfReview, ledgerFor, type FormIdentity, type Written } from '../form/ledger';
import { plan, type Change, type Difference, type Plan } from '../form/plan';
import { holdsIn } from '../form/standing';
import { assess } from '../scoring/assess';
import type { Assessment } from '../scoring/assessment';
import { DEFAULT_PACK, packNamed } from '../scoring/packs';
import type { RulePack } from '../scoring/packs/pack';
import { failed, done, type Outcome } from './outcome';
import type { Memory } from './memory';
import type { ReadForm } from './reading';
import { meansOwn, type OwnRules } from './rules';
import type { Session } from './session';
import type { FormView } from './scorer';

export interface Decision {
  readonly form: ReadForm;
  readonly identity: FormIdentity;
  readonly changes: readonly Change[];
  /** What is the add-in's own now, and once the changes stand. */
  readonly ownBefore: readonly Written[];
  readonly ownAfter: readonly Written[];
  /** How the form will stand. */
  readonly assessment: Assessment;
  readonly plan: Plan;
  /** Queues what must stand before the changes do, e.g. columns that the form has not got. */
  readonly prepare?: () => void;
}

/** The bound cell goes first, then the pane's choice for a form without that cell, then the national pack. */
export function packFor({ source, id, rules }: ReadForm, session: Session): Outcome<RulePack> {
  const { pack: named } = readForm(source);
  return packChosen(named === '' ? (session.packs.get(id) ?? DEFAULT_PACK) : named, rules);
}

/** The pack of that id or name; the workbook's own rules count only where their table has no fault. */
export function packChosen(choice: string, rules: OwnRules | null): Outcome<RulePack> {
  if (rules !== null && meansOwn(choice, rules)) {
    const { pack, sheet, faults } = rules;
    return pack === null ? failed({ code: 'rulesFaulty', sheet, faults }) : done(pack);
  }
  const pack = packNamed(choice);
  return pack === null ? failed({ code: 'packUnknown', name: choice }) : done(pack);
}

export interface Standing {
  readonly identity: FormIdentity;
  readonly own: readonly Written[];
  readonly assessment: Assessment;
  readonly plan: Plan;
}

/** The form as it stands, assessed; nothing is decided yet. */
export function stand(form: ReadForm, memory: Memory, pack: RulePack): Standing {
  const identity = identify(form.source);
  const own = ledgerFor(memory.ledger, identity, holdsIn(form.source));
  const assessment = assess(readForm(form.source, own), pack);
  return { identity, own, assessment, plan: plan(assessment) };
}

/** What Score would write, with the differences that the user takes over. */
export function decide(form: ReadForm, memory: Memory, pack: RulePack, taken: readonly Difference[] = []): Decision {
  const { identity, own } = stand(form, memory, pack);
  const takenChanges = taken.map(({ change }) => change);
  const takenOwn = takenChanges.map(({ field, row, value }) => ({ field, row, value }));
  const source = apply(form.source, takenChanges);
  const score = plan(assess(readForm(source, [...own, ...takenOwn]), pack));
  const after = assess(readForm(apply(source, score.changes), score.own), pack);
  return {
    form,
    identity,
    changes: [...takenChanges, ...score.changes],
    ownBefore: own,
    // What the review wrote stays its own.
    ownAfter: [...score.own, ...own.filter(isOfReview)],
    assessment: after,
    plan: plan(after),
  };
}

export function viewOf(
  form: ReadForm,
  standing: Pick<Standing, 'identity' | 'assessment' | 'plan'>,
  restorable: boolean,
  session: Session,
  memory: Memory,
): FormView {
  const { form: read, findings } = standing.assessment;
  const { position, forms } = session.forms.get(form.id) ?? { position: 1, forms: 1 };
  return {
    sheet: form.name,
    assessment: standing.assessment,
    plan: standing.plan,
    aside: setAside(read, findings, asideFor(memory.aside, standing.identity, read)).aside,
    restorable,
    highlighted: session.highlighted.get(form.id) ?? false,
    position,
    forms,
    rules: form.rules,
  };
}
