/** Setting a finding aside, and taking it back: one read, one write, into the workbook's settings alone. */
import { asideFor, record, sameFinding, setAside as sortOut, withoutRecord, withRecord } from '../form/aside';
import type { Finding } from '../scoring/findings';
import { readActive } from './active';
import { packFor, stand, viewOf, type Standing } from './decision';
import { fitsAside, queueAside, type Memory } from './memory';
import { done, failed, type Outcome } from './outcome';
import { guarded, isRestorable } from './score';
import type { FormView } from './scorer';
import type { Session } from './session';

/** Keeps the reason; no cell is touched, so a protected sheet is none in the way. */
export async function setAside(session: Session, finding: Finding, reason: string): Promise<Outcome<FormView>> {
  if (reason.trim() === '') return failed({ code: 'reasonMissing' });
  return change(session, (standing, memory) => {
    const { form, findings } = standing.assessment;
    const found = sameFinding(findings, finding);
    // What the user looked at is not there any more, or says something else by now.
    if (found === undefined) return failed({ code: 'changedMeanwhile' });
    const added = record(form, found, reason, new Date().toISOString());
    return done(withRecord(memory.aside, standing.identity, form, added));
  });
}

/** Opens the finding again; where it is open already nothing is written. */
export async function takeBack(session: Session, finding: Finding): Promise<Outcome<FormView>> {
  return change(session, (standing, memory) => {
    const { form, findings } = standing.assessment;
    const { aside } = sortOut(form, findings, asideFor(memory.aside, standing.identity, form));
    const found = sameFinding(
      aside.map((one) => one.finding),
      finding,
    );
    return done(found === undefined ? memory.aside : withoutRecord(memory.aside, standing.identity, form, found));
  });
}

async function change(
  session: Session,
  next: (standing: Standing, memory: Memory) => Outcome<Memory['aside']>,
): Promise<Outcome<FormView>> {
  return guarded(async (context) => {
    const read = await readActive(context);
    if (!read.ok) return read;
    const { form, memory } = read.value;
    const pack = packFor(form, session);
    if (!pack.ok) return pack;
    const standing = stand(form, memory, pack.value);
    const changed = next(standing, memory);
    if (!changed.ok) return changed;
    const aside = changed.value;
    if (aside !== memory.aside) {
      if (!fitsAside(aside)) return failed({ code: 'asideFull' });
      queueAside(context, aside);
      await context.sync();
    }
    const restorable = isRestorable(memory, standing.identity, form);
    return done(viewOf(form, standing, restorable, session, { ...memory, aside }));
  });
}
