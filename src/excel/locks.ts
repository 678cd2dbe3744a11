/** Which cells of protected sheets are locked. One more request, only where a sheet is protected. */
import type { Change } from '../form/plan';
import type { WrittenField } from '../form/ledger';
import { place } from '../sheet';
import type { ReadForm } from './reading';

export interface Intent {
  readonly form: ReadForm;
  readonly changes: readonly Change[];
}

export interface Locked {
  readonly sheet: string;
  readonly cells: readonly string[];
}

/** The first sheet with locked cells among those to be written; null where all may be written. */
export async function lockedCells(context: Excel.RequestContext, intents: readonly Intent[]): Promise<Locked | null> {
  const asked = intents
    .filter(({ form }) => form.protected)
    .map(({ form, changes }) => ({ form, changes, locks: requestLocks(form, changes) }));
  if (asked.length === 0) return null;
  await context.sync();
  for (const { form, changes, locks } of asked) {
    const cells = changes
      .filter((change) => isLocked(form, change, locks.get(change.field)?.value))
      .map(({ at }) => at);
    if (cells.length > 0) return { sheet: form.name, cells };
  }
  return null;
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
