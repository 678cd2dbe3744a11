/** All or nothing: the record first, then the cells, in one request; after any failure everything is put back. */
import { withForm } from '../form/ledger';
import { planRestore, runOf, type Run } from '../form/run';
import type { Decision } from './decision';
import { problemOf } from './errors';
import { lockedCells } from './locks';
import { memoryOf, queueMemory, RECORD_LIMIT, recordSize, requestMemory, type Memory } from './memory';
import { done, failed, type Outcome, type Problem } from './outcome';
import { formOf, requestForm, type ReadForm } from './reading';
import type { Mark, Session } from './session';
import { queueChanges } from './writing';

/** What the workbook is to remember once the decisions stand. */
export function remember(memory: Memory, decisions: readonly Decision[]): Memory {
  const runs = decisions.map(({ identity, changes, ownBefore }) => runOf(identity, changes, ownBefore));
  const ledger = decisions.reduce(
    (all, { identity, ownAfter }) => withForm(all, { ...identity, cells: ownAfter }),
    memory.ledger,
  );
  return {
    ...memory,
    ledger,
    runs: withinLimit(
      [...memory.runs.filter((run) => !runs.some(({ sheet }) => sheet === run.sheet)), ...runs],
      runs.length,
    ),
  };
}

/** The last run of each form, as long as the record stays small; the oldest go first, this run's own never. */
function withinLimit(runs: readonly Run[], fresh: number): readonly Run[] {
  return runs.length > fresh && recordSize({ runs }) > RECORD_LIMIT ? withinLimit(runs.slice(1), fresh) : runs;
}

export interface Committed {
  /** Cells written. */
  readonly written: number;
  /** Locked cells by the sheet's id: these sheets were not written. */
  readonly locked: ReadonlyMap<string, readonly string[]>;
}

/** Refuses before any write what can be foreseen: locked cells, a record too large, a change since the reading. */
export async function commit(
  context: Excel.RequestContext,
  session: Session,
  memory: Memory,
  decisions: readonly Decision[],
  seen: Mark,
): Promise<Outcome<Committed>> {
  const wanted = decisions.filter(({ changes }) => changes.length > 0);
  const locked = await lockedCells(context, wanted);
  const writing = wanted.filter(({ form }) => !locked.has(form.id));
  if (writing.length === 0) return done({ written: 0, locked });
  const next = remember(memory, writing);
  if (recordSize(next) > RECORD_LIMIT) return failed({ code: 'tooLarge' });
  if (writing.some(({ form }) => session.changedSince(seen, form.id))) return failed({ code: 'changedMeanwhile' });
  queueMemory(context, next);
  for (const { form, changes, prepare } of writing) {
    session.expect(form.id);
    prepare?.();
    queueChanges(form, changes);
  }
  try {
    await context.sync();
  } catch (error) {
    const runs = writing.map(({ identity, changes, ownBefore }) => runOf(identity, changes, ownBefore));
    return afterFailure(
      error,
      session,
      memory,
      runs,
      writing.map(({ form }) => form),
    );
  }
  return done({ written: writing.reduce((count, { changes }) => count + changes.length, 0), locked });
}

/** A failed request may have written all, a part or nothing: only reading again tells. */
export async function afterFailure(
  error: unknown,
  session: Session,
  before: Memory,
  runs: readonly Run[],
  forms: readonly ReadForm[],
): Promise<{ readonly ok: false; readonly problem: Problem }> {
  const problem = problemOf(error, forms[0]?.name ?? '');
  // While a cell is edited Excel takes no request at all, this one included.
  if (problem.code === 'editing') return failed(problem);
  try {
    const undone = await rollBack(session, before, runs, forms);
    return failed(undone === 0 ? problem : { code: 'writeUndone' });
  } catch {
    return failed({ code: 'writeLeft', cells: addressesOf(runs) });
  }
}

/** Puts back what still holds the run's values, and the record that stood before; the number of cells put back. */
async function rollBack(
  session: Session,
  before: Memory,
  runs: readonly Run[],
  forms: readonly ReadForm[],
): Promise<number> {
  return Excel.run(async (context) => {
    const requested = forms.map(({ id }) => requestForm(context.workbook.worksheets.getItem(id)));
    const memory = requestMemory(context);
    await context.sync();
    const puts = requested.flatMap((request, index) => {
      const [read, run] = [formOf(request), runs[index]];
      // What cannot be read again cannot be called put back.
      if (!read.ok) throw new Error(read.problem.code);
      return run === undefined ? [] : [{ form: read.value, puts: planRestore(read.value.source, run).puts }];
    });
    const changed = puts.reduce((count, one) => count + one.puts.length, 0);
    const recorded = JSON.stringify(memoryOf(memory)) !== JSON.stringify(before);
    if (changed === 0 && !recorded) return 0;
    for (const one of puts) {
      session.expect(one.form.id);
      queueChanges(one.form, one.puts);
    }
    queueMemory(context, before);
    await context.sync();
    return changed;
  });
}

/** The cells of several sheets bear their sheets' names. */
function addressesOf(runs: readonly Run[]): readonly string[] {
  return runs.flatMap(({ sheet, cells }) => cells.map(({ at }) => (runs.length > 1 ? `${sheet}!${at}` : at)));
}
