/** Score: one form in two requests, all forms of a workbook in three. */
import type { Difference } from '../form/plan';
import { runFor } from '../form/run';
import { holdsIn } from '../form/standing';
import { readActive } from './active';
import { commit, type Committed } from './commit';
import { decide, packFor, stand, viewOf, type Decision } from './decision';
import { problemOf } from './errors';
import { memoryOf, requestMemory, type Memory } from './memory';
import { done, failed, type Outcome } from './outcome';
import { formOf, requestForm, type FormRequest, type ReadForm } from './reading';
import { requestRules, type RulesRequest } from './rules';
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
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const remembered = requestMemory(context);
    const requests = await readAll(context, worksheets.items, requestRules(context));
    const memory = memoryOf(remembered);
    const forms = requests
      .map((request) => ({ sheet: request.sheet.name, read: formOf(request) }))
      .filter(({ read }) => read.ok || read.problem.code !== 'noForm');
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

/** A form's answer is some 40 kB; Excel on the web refuses 5 MB. */
const FORMS_A_REQUEST = 60;

/** All forms in one request, or in as few as keep each below 4 MB. */
async function readAll(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  rules: RulesRequest,
): Promise<readonly FormRequest[]> {
  const requests = sheets.slice(0, FORMS_A_REQUEST).map((sheet) => requestForm(sheet, rules));
  await context.sync();
  const rest = sheets.slice(FORMS_A_REQUEST);
  return rest.length === 0 ? requests : [...requests, ...(await readAll(context, rest, rules))];
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
