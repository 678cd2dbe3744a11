/** The cells of a form that Score may write, as they stand now, by field and row. */
import type { Entry } from '../scoring/form';
import { sameValue } from '../sheet';
import type { SheetBlocks } from './blocks';
import { rowKey, type CellKey, type Written, type WrittenField } from './ledger';
import { readForm } from './read';
import { reviewCell } from './review';

export type StandingCells = ReadonlyMap<string, readonly Entry[]>;

export const cellKey = ({ field, row }: CellKey): string => rowKey(field, row);

export function standingCells(source: SheetBlocks): StandingCells {
  const form = readForm(source);
  const cells = new Map<string, Entry[]>();
  const add = (field: WrittenField, row: string, entry: Entry | null) => {
    if (entry === null) return;
    const key = cellKey({ field, row });
    cells.set(key, [...(cells.get(key) ?? []), entry]);
  };
  for (const { key, executionRate } of form.lines) add('executionRate', key, executionRate);
  for (const indicator of form.indicators) {
    const { key, actual, completionRate, score, note } = indicator;
    add('actual', key, actual);
    add('completionRate', key, completionRate);
    add('score', key, score);
    add('note', key, note);
    for (const field of ['reviewScore', 'reviewNote'] as const)
      add(field, key, reviewCell(source.blocks, indicator, field));
  }
  add('total', rowKey('total'), form.total);
  return cells;
}

/** Whether a cell holds what was written; in a cell formatted as text a number stands as its digits. */
export function holdsValue({ value, formula, format }: Entry, written: Written['value']): boolean {
  return formula === null && (sameValue(value, written) || (format === '@' && String(value) === String(written)));
}

/** Whether what was written still stands on that sheet. */
export function holdsIn(source: SheetBlocks): (written: Written) => boolean {
  const cells = standingCells(source);
  return (written) => cells.get(cellKey(written))?.some((entry) => holdsValue(entry, written.value)) ?? false;
}
