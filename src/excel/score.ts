/** Score: one form in two requests, all forms of a workbook in three. */
import type { Difference } from '../form/plan';
import { runFor } from '../form/run';
import { holdsIn } from '../form/standing';
import { readActive } from './active';
import { readAllForms } from './allForms';
import { commit, type Committed } from './commit';
import { decide, packFor, stand, viewOf, type Decision } from './decision';
import { problemOf } from './errors';
import type { Memory } from './memory';
import { done, failed, type Outcome } from './outcome';
import type { ReadForm } from './reading';
import type { Scored, ScoredAll } from './scorer';
import type { Session } from './session';

/** Scores the active sheet's form; `taken` are typed cells that the user gives to the rule. */
export async function score(session: Session, taken: readonly Difference[] = []): Promise<Outcome<Scored>> {
  return guarded(async (context) => {
    const seen = session.mark();
    const read = await readActive(context);
    if (!read.ok) return read;
    const { form, memory } = read.value;
    const decision = decisionFor(form, memory, session, taken);
    if (!decision.ok) return decision;
    const written = await commit(context, session, memory, [decision.value], seen);
    return written.ok ? outcomeOf(decision.value, written.value, memory, session) : written;
  });
}

/** Scores every form of the workbook. A form that cannot be written is named; the others go on. */
export async function scoreAll(
  session: Session,
  progress: (form: number, forms: number) => void,
  signal: AbortSignal,
): Promise<Outcome<ScoredAll>> {
  return guarded(async (context) => {
    const seen = session.mark();
    const { memory, forms } = await readAllForms(context);
    const decided = forms.map(({ sheet, read }, index) => {
      progress(index + 1, forms.length);
      return { sheet, decision: read.ok ? decisionFor(read.value, memory, session, []) : read };
    });
    if (signal.aborted) return done({ forms: [] });
    const decisions = decided.flatMap(({ decision }) => (decision.ok ? [decision.value] : []));
    const written = await commit(context, session, memory, decisions, seen);
    if (!written.ok) return written;
    return done({
      forms: decided.map(({ sheet, decision }) => ({
        sheet,
        outcome: decision.ok ? outcomeOf(decision.value, written.value, memory, session) : decision,
      })),
    });
  });
}

function decisionFor(
  form: ReadForm,
  memory: Memory,
  session: Session,
  taken: readonly Difference[],
): Outcome<Decision> {
  const pack = packFor(form, session);
  if (!pack.ok) return pack;
  const current = taken.length === 0 ? [] : stillStanding(form, memory, taken, pack.value);
  if (current.length < taken.length) return failed({ code: 'changedMeanwhile' });
  return done(decide(form, memory, pack.value, current));
}

/** The differences as they stand now: the row may have moved, but the cell must hold what the user was shown. */
function stillStanding(
  form: ReadForm,
  memory: Memory,
  taken: readonly Difference[],
  pack: Parameters<typeof stand>[2],
): readonly Difference[] {
  const { plan } = stand(form, memory, pack);
  return taken.flatMap((wanted) => {
    const same = ({ change }: Difference) =>
      change.field === wanted.change.field &&
      change.row === wanted.change.row &&
      change.value === wanted.change.value &&
      change.before.value === wanted.change.before.value;
    return plan.differences.filter(same).slice(0, 1);
  });
}

function outcomeOf(decision: Decision, { locked }: Committed, memory: Memory, session: Session): Outcome<Scored> {
  const { id, name } = decision.form;
  const cells = locked.get(id);
  return cells === undefined
    ? done(scored(decision, memory, session))
    : failed({ code: 'protected', sheet: name, cells });
}

function scored(decision: Decision, memory: Memory, session: Session): Scored {
  const restorable = decision.changes.length > 0 || isRestorable(memory, decision.identity, decision.form);
  return {
    view: viewOf(decision.form, decision, restorable, session, memory),
    written: decision.changes.length,
    at: new Date(),
  };
}

export function isRestorable({ runs }: Memory, identity: Decision['identity'], { source }: ReadForm): boolean {
  return runFor(runs, identity, holdsIn(source)) !== undefined;
}

/** Runs one act; what the host refuses becomes a problem, and nothing else is swallowed into a value. */
export async function guarded<T>(act: (context: Excel.RequestContext) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await Excel.run(act);
  } catch (error) {
    return failed(problemOf(error, ''));
  }
}
