/**
 * The record of the last run over one form, kept in the workbook: what stood in each touched cell and what
 * was written. Restore and the rollback of a failed run put back from it, and only what still holds the run's value.
 */
import type { Entry } from '../scoring/form';
import { sameValue, type CellValue } from '../sheet';
import type { SheetBlocks } from './blocks';
import { isLike, type CellKey, type FormIdentity, type Holds, type Written } from './ledger';
import type { Change } from './plan';
import { cellKey, holdsValue, standingCells } from './standing';

export interface TouchedCell extends CellKey {
  readonly at: string;
  /** The formula, where it held one; else the value. */
  readonly before: { readonly value: CellValue; readonly formula: string | null; readonly format: string };
  readonly after: CellValue;
  /** Set where a run put a formula back. */
  readonly afterFormula: string | null;
  /** The number format the run set; null where it set none. */
  readonly format: string | null;
}

export interface Run extends FormIdentity {
  readonly cells: readonly TouchedCell[];
  /** What was the add-in's own before the run; Restore gives ownership back, too. */
  readonly own: readonly Written[];
}

export function runOf(form: FormIdentity, changes: readonly (Change | PutBack)[], own: readonly Written[]): Run {
  const cells = changes.map((change): TouchedCell => {
    const { field, row, at, before, value: after, format } = change;
    const { value, formula, format: was } = before;
    const afterFormula = 'formula' in change ? change.formula : null;
    return { field, row, at, before: { value, formula, format: was }, after, afterFormula, format };
  });
  return { ...form, cells, own };
}

/** A cell to be put back: a change whose formula, where there is one, is written as such. */
export interface PutBack extends Change {
  readonly formula: string | null;
}

export interface RestorePlan {
  readonly puts: readonly PutBack[];
  /** Addresses of touched cells that hold something else by now, or are gone. */
  readonly left: readonly string[];
}

/** What of a run can be put back on the sheet as it is now. Rows may have moved: cells are found by their words. */
export function planRestore(source: SheetBlocks, run: Run): RestorePlan {
  const standing = new Map(Array.from(standingCells(source), ([key, entries]) => [key, [...entries]]));
  const puts: PutBack[] = [];
  const left: string[] = [];
  for (const cell of run.cells) {
    const candidates = standing.get(cellKey(cell)) ?? [];
    const held = candidates.findIndex((entry) => holdsRun(entry, cell));
    const index = held >= 0 ? held : candidates.findIndex((entry) => onlyFormatted(entry, cell));
    const [entry] = index < 0 ? [] : candidates.splice(index, 1);
    if (entry === undefined) left.push(candidates[0]?.at ?? cell.at);
    else puts.push(putBack(entry, cell));
  }
  return { puts, left };
}

/** Whether the cell still holds what the run wrote; a formula that was put back is known by itself. */
function holdsRun(entry: Entry, { after, afterFormula }: TouchedCell): boolean {
  return afterFormula === null ? holdsValue(entry, after) : entry.formula === afterFormula;
}

/** Whether a run that broke off got no further than the cell's number format. */
function onlyFormatted({ value, formula, format: now }: Entry, { before, format }: TouchedCell): boolean {
  return now === format && now !== before.format && formula === before.formula && sameValue(value, before.value);
}

function putBack(entry: Entry, { field, row, before, format }: TouchedCell): PutBack {
  const asBefore = format === null ? null : before.format;
  return { field, row, at: entry.at, before: entry, value: before.value, formula: before.formula, format: asBefore };
}

/** The run that wrote this form: its sheet's, else one that plainly wrote it under another name. */
export function runFor(runs: readonly Run[], { sheet }: FormIdentity, holds: Holds): Run | undefined {
  const written = ({ cells }: Run) => cells.map(({ field, row, after }) => ({ field, row, value: after }));
  return runs.find((run) => run.sheet === sheet) ?? runs.find((run) => isLike(written(run), holds));
}
