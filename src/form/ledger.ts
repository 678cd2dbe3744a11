/**
 * What the add-in itself wrote into a form. A cell is its own only while it still holds the value written,
 * and it is known by its row's words, not by its address: rows may be inserted, deleted, sorted, copied.
 */
import type { CellValue } from '../sheet';

/** The fields that Score writes. */
export type WrittenField = 'executionRate' | 'completionRate' | 'actual' | 'score' | 'note' | 'total';

/** One cell's identity: its field and its row's words. */
export interface CellKey {
  readonly field: WrittenField;
  readonly row: string;
}

export interface Written extends CellKey {
  readonly value: CellValue;
}

/** Which form a ledger belongs to: told by what stands in it, since a sheet's id changes between sessions. */
export interface FormIdentity {
  readonly sheet: string;
  readonly unit: string;
  readonly year: number | null;
}

export interface FormLedger extends FormIdentity {
  readonly cells: readonly Written[];
}

export type Ledger = readonly FormLedger[];

export const rowKey = (...words: readonly string[]): string => words.join('|');

/** Whether a cell is the add-in's own. */
export type Ownership = (key: CellKey, value: CellValue) => boolean;

export const NOTHING_OWN: Ownership = () => false;

export function ownership(cells: readonly Written[]): Ownership {
  const known = new Set(cells.map(fingerprint));
  return (key, value) => value !== '' && known.has(fingerprint({ ...key, value }));
}

function fingerprint({ field, row, value }: Written): string {
  return `${field}|${row}|${typeof value}|${typeof value === 'number' ? value.toPrecision(12) : String(value)}`;
}

/** The form's own record; for a sheet renamed or copied, the record of the same unit and year. */
export function ledgerFor(ledger: Ledger, form: FormIdentity): readonly Written[] {
  const same = ledger.filter(({ unit, year }) => unit === form.unit && year === form.year);
  return (same.find(({ sheet }) => sheet === form.sheet) ?? same[0])?.cells ?? [];
}

/** The ledger with this form's record replaced; an empty record is dropped. */
export function withForm(ledger: Ledger, form: FormLedger): Ledger {
  const { sheet, unit, year } = form;
  const others = ledger.filter((one) => one.sheet !== sheet || one.unit !== unit || one.year !== year);
  return form.cells.length === 0 ? others : [...others, form];
}
