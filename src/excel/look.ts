/** Reads the active form without writing: what Score would do, and what the pane shows before it. */
import { NAMES } from '../form/names';
import { readActive } from './active';
import { packFor, stand, viewOf } from './decision';
import { isOurs, requestFormats } from './highlight';
import { done, type Outcome } from './outcome';
import type { ReadForm } from './reading';
import { guarded, isRestorable } from './score';
import type { FormView } from './scorer';
import type { Session } from './session';

export async function look(session: Session): Promise<Outcome<FormView>> {
  return guarded(async (context) => {
    const read = await readActive(context, () => context.workbook.worksheets.load('items/id'));
    if (!read.ok) return read;
    const { form, memory } = read.value;
    const pack = packFor(form, session);
    if (!pack.ok) return pack;
    await surroundings(context, form, session);
    const standing = stand(form, memory, pack.value);
    return done(viewOf(form, standing, isRestorable(memory, standing.identity, form), session, memory));
  });
}

/** How many forms the workbook holds and whether rows are marked: nice to know, and no reason to fail. */
async function surroundings(context: Excel.RequestContext, form: ReadForm, session: Session): Promise<void> {
  const { worksheets } = context.workbook;
  const scores = worksheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.names.getItemOrNullObject(NAMES.score),
  }));
  for (const { name } of scores) name.load('type');
  const formats = requestFormats(form.sheet);
  try {
    await context.sync();
    const ids = scores.filter(({ name }) => !name.isNullObject).map(({ id }) => id);
    session.forms.set(form.id, { position: ids.indexOf(form.id) + 1, forms: ids.length });
    session.highlighted.set(form.id, formats.items.some(isOurs));
  } catch {
    // Conditional formats become unreadable after a user copies rows (OfficeDev/office-js#5222): go by memory.
  }
}
