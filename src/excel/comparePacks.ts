import { identify, readForm } from '../form/read';
import { ledgerFor } from '../form/ledger';
import { holdsIn } from '../form/standing';
import { compare, type Comparison } from '../scoring/compare';
import { readActive } from './active';
import { packChosen, packFor } from './decision';
import { done, type Outcome } from './outcome';
import { guarded } from './score';
import type { Session } from './session';

/** Holds the pack in force against another, on the active form: one request, nothing written. */
export async function comparePacks(session: Session, id: string): Promise<Outcome<Comparison>> {
  return guarded(async (context) => {
    const read = await readActive(context);
    if (!read.ok) return read;
    const { form, memory } = read.value;
    const [mine, other] = [packFor(form, session), packChosen(id, form.rules)];
    if (!mine.ok) return mine;
    if (!other.ok) return other;
    const own = ledgerFor(memory.ledger, identify(form.source), holdsIn(form.source));
    return done(compare(readForm(form.source, own), mine.value, other.value));
  });
}
