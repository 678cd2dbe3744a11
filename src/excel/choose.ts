/** The pane's choice of a rule pack: written beside the form, where the form has the cell for it. */
import { asText } from '../form/text';
import { address } from '../sheet';
import { readActive } from './active';
import { packChosen, stand, viewOf } from './decision';
import { problemOf } from './errors';
import { done, failed, type Outcome } from './outcome';
import { guarded, isRestorable } from './score';
import type { ReadForm } from './reading';
import type { FormView } from './scorer';
import type { Session } from './session';

export async function choosePack(session: Session, id: string): Promise<Outcome<FormView>> {
  return guarded(async (context) => {
    const read = await readActive(context);
    if (!read.ok) return read;
    const { form, memory } = read.value;
    const pack = packChosen(id, form.rules);
    if (!pack.ok) return pack;
    const cell = form.ranges.get('pack');
    if (cell === undefined) session.packs.set(form.id, id);
    else {
      session.expect(form.id);
      cell.getCell(0, 0).values = [[id]];
      try {
        await context.sync();
      } catch (error) {
        await putBack(form);
        return failed(problemOf(error, form.name));
      }
    }
    const standing = stand(form, memory, pack.value);
    return done(viewOf(form, standing, isRestorable(memory, standing.identity, form), session, memory));
  });
}

/** A choice that failed is no choice: the cell gets back what it held. */
export async function putBack(form: ReadForm): Promise<void> {
  const block = form.source.blocks.pack;
  if (block === undefined) return;
  await guarded(async (context) => {
    const cell = context.workbook.worksheets.getItem(form.id).getRange(address(block));
    cell.values = [[asText(block.cells[0]?.[0]?.value ?? '')]];
    await context.sync();
    return done(null);
  });
}
