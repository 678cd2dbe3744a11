/** Restore: puts back exactly the cells that still hold what the last run wrote, and gives ownership back. */
import { withForm } from '../form/ledger';
import { planRestore, runFor, runOf } from '../form/run';
import { holdsIn } from '../form/standing';
import { readActive } from './active';
import { afterFailure } from './commit';
import { packFor, stand, viewOf } from './decision';
import { lockedCells } from './locks';
import { queueMemory } from './memory';
import { done, failed, type Outcome } from './outcome';
import { apply } from '../form/apply';
import { identify } from '../form/read';
import { NATIONAL } from '../scoring/packs';
import { guarded } from './score';
import type { Restored } from './scorer';
import type { Session } from './session';
import { queueChanges } from './writing';

export async function restore(session: Session): Promise<Outcome<Restored>> {
  return guarded(async (context) => {
    const seen = session.mark();
    const read = await readActive(context);
    if (!read.ok) return read;
    const { form, memory } = read.value;
    const identity = identify(form.source);
    const run = runFor(memory.runs, identity, holdsIn(form.source));
    if (run === undefined) return failed({ code: 'nothingToRestore' });
    const { puts, left } = planRestore(form.source, run);
    const locked = (await lockedCells(context, [{ form, changes: puts }])).get(form.id);
    if (locked !== undefined) return failed({ code: 'protected', sheet: form.name, cells: locked });
    if (session.changedSince(seen, form.id)) return failed({ code: 'changedMeanwhile' });
    const next = {
      ...memory,
      ledger: withForm(memory.ledger, { ...identity, cells: run.own }),
      runs: memory.runs.filter((one) => one !== run),
    };
    session.expect(form.id);
    queueChanges(form, puts);
    // The record goes last: should the request break off, Restore can be asked for again.
    queueMemory(context, next);
    try {
      await context.sync();
    } catch (error) {
      return afterFailure(error, session, memory, [runOf(identity, puts, run.own)], [form]);
    }
    // Putting back asks no rules; only the view does.
    const pack = packFor(form, session);
    const after = { ...form, source: apply(form.source, puts) };
    return done({
      restored: puts.length,
      left,
      view: viewOf(after, stand(after, next, pack.ok ? pack.value : NATIONAL), false, session, next),
    });
  });
}
