/** Which cells of protected sheets are locked. One more request, only where a sheet is protected. */
import type { Change } from '../form/plan';
import type { WrittenField } from '../form/ledger';
import { place } from '../sheet';
import type { ReadForm } from './reading';

export interface Intent {
  readonly form: ReadForm;
  readonly changes: readonly Change[];
}

/** The locked cells among those to be written, by the sheet's id; a sheet without any is absent. */
export async function lockedCells(
  context: Excel.RequestContext,
  intents: readonly Intent[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const asked = intents
    .filter(({ form }) => form.protected)
    .map(({ form, changes }) => ({ form, changes, locks: requestLocks(form, changes) }));
  if (asked.length > 0) await context.sync();
  const locked = asked.map(({ form, changes, locks }) => {
    const cells = changes.filter((change) => isLocked(form, change, locks.get(change.field)?.value));
    return [form.id, cells.map(({ at }) => at)] as const;
  });
  return new Map(locked.filter(([, cells]) => cells.length > 0));
}

type Locks = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

function requestLocks({ ranges }: ReadForm, changes: readonly Change[]): ReadonlyMap<WrittenField, Locks> {
  const locks = new Map<WrittenField, Locks>();
  for (const field of new Set(changes.map((change) => change.field))) {
    const range = ranges.get(field);
    if (range !== undefined) locks.set(field, range.getCellProperties({ format: { protection: true } }));
  }
  return locks;
}

/** What the host does not call unlocked counts as locked. */
function isLocked({ source }: ReadForm, { field, at }: Change, locks: Excel.CellProperties[][] | undefined): boolean {
  const [block, cell] = [source.blocks[field], place(at)];
  if (block === undefined || cell === null) return true;
  return locks?.[cell.row - block.row]?.[0]?.format?.protection?.locked !== false;
}
