/**
 * The record of the last run over one form, kept in the workbook: what stood in each touched cell and what
 * was written. Restore and the rollback of a failed run put back from it, and only what still holds the run's value.
 */
import type { Entry } from '../scoring/form';
import { sameValue, type CellValue } from '../sheet';
import type { SheetBlocks } from './blocks';
import { readForm } from './read';
import { rowKey, type CellKey, type FormIdentity, type WrittenField, type Written } from './ledger';
import type { Change } from './plan';

export interface TouchedCell extends CellKey {
  readonly at: string;
  /** The formula, where it held one; else the value. */
  readonly before: { readonly value: CellValue; readonly formula: string | null; readonly format: string };
  readonly after: CellValue;
  /** The number format the run set; null where it set none. */
  readonly format: string | null;
}

export interface Run extends FormIdentity {
  readonly cells: readonly TouchedCell[];
  /** What was the add-in's own before the run; Restore gives ownership back, too. */
  readonly own: readonly Written[];
}

export function runOf(form: FormIdentity, changes: readonly Change[], own: readonly Written[]): Run {
  const cells = changes.map(({ field, row, at, before: { value, formula, format: was }, value: after, format }) => ({
    field,
    row,
    at,
    before: { value, formula, format: was },
    after,
    format,
  }));
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
  const standing = standingCells(source);
  const puts: PutBack[] = [];
  const left: string[] = [];
  for (const { field, row, at, before, after, format } of run.cells) {
    const candidates = standing.get(rowKey(field, row)) ?? [];
    const index = candidates.findIndex((entry) => sameValue(entry.value, after) && entry.formula === null);
    const [entry] = index < 0 ? [] : candidates.splice(index, 1);
    if (entry === undefined) left.push(candidates[0]?.at ?? at);
    else if (entry.value !== before.value || before.formula !== null) {
      puts.push({
        field,
        row,
        at: entry.at,
        before: entry,
        value: before.value,
        formula: before.formula,
        format: format === null ? null : before.format,
      });
    }
  }
  return { puts, left };
}

/** Every cell that Score may write, by field and row. */
function standingCells(source: SheetBlocks): Map<string, Entry[]> {
  const form = readForm(source);
  const cells = new Map<string, Entry[]>();
  const add = (field: WrittenField, row: string, entry: Entry | null) => {
    if (entry === null) return;
    const key = rowKey(field, row);
    cells.set(key, [...(cells.get(key) ?? []), entry]);
  };
  for (const { group, label, executionRate } of form.lines) add('executionRate', rowKey(group, label), executionRate);
  for (const { level2, level3, actual, completionRate, score, note } of form.indicators) {
    const row = rowKey(level2, level3);
    add('actual', row, actual);
    add('completionRate', row, completionRate);
    add('score', row, score);
    add('note', row, note);
  }
  add('total', rowKey('total'), form.total);
  return cells;
}
