/** Restore: puts back exactly the cells that still hold what the last run wrote, and gives ownership back. */
import { withForm } from '../form/ledger';
import { planRestore, runOf } from '../form/run';
import { readActive } from './active';
import { afterFailure } from './commit';
import { packFor, stand, viewOf } from './decision';
import { lockedCells } from './locks';
import { queueMemory } from './memory';
import { done, failed, type Outcome } from './outcome';
import { apply } from '../form/apply';
import { identify } from '../form/read';
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
    const isThis = ({ sheet, unit, year }: typeof identity) =>
      sheet === identity.sheet && unit === identity.unit && year === identity.year;
    const run = memory.runs.find(isThis);
    const pack = packFor(form, session);
    if (run === undefined) return failed({ code: 'nothingToRestore' });
    if (!pack.ok) return pack;
    const { puts, left } = planRestore(form.source, run);
    const locked = (await lockedCells(context, [{ form, changes: puts }])).get(form.id);
    if (locked !== undefined) return failed({ code: 'protected', sheet: form.name, cells: locked });
    if (session.changedSince(seen, form.id)) return failed({ code: 'changedMeanwhile' });
    const next = {
      ledger: withForm(memory.ledger, { ...identity, cells: run.own }),
      runs: memory.runs.filter((one) => !isThis(one)),
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
    const after = { ...form, source: apply(form.source, puts) };
    return done({ restored: puts.length, left, view: viewOf(after, stand(after, next, pack.value), false, session) });
  });
}
