/**
 * What the add-in itself wrote into a form. A cell is its own only while it still holds the value written,
 * and it is known by its row's words, not by its address: rows may be inserted, deleted, sorted, copied.
 */
import type { CellValue } from '../sheet';

/** The fields that 复核 writes. */
export type ReviewField = 'reviewScore' | 'reviewNote';

/** The fields that Score and 复核 write. */
export type WrittenField = 'executionRate' | 'completionRate' | 'actual' | 'score' | 'note' | 'total' | ReviewField;

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
  /** What stood in the refreshed cells before: a copy made then still holds it. */
  readonly former?: readonly Written[];
}

export type Ledger = readonly FormLedger[];

export const rowKey = (...words: readonly string[]): string => words.join('|');

/** Whether a cell belongs to the review, which Score neither writes nor gives away. */
export function isOfReview({ field }: CellKey): boolean {
  return field === 'reviewScore' || field === 'reviewNote';
}

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

/** Whether what was written still stands on the sheet in question. */
export type Holds = (written: Written) => boolean;

/** A sheet that holds so much of what was written is the one that was written, renamed or copied. */
const LIKENESS = 0.8;

/** The share of the written cells, told by field and row, that still stand; 0 where nothing was written. */
export function likeness(cells: readonly Written[], holds: Holds): number {
  const keys = new Set(cells.map(({ field, row }) => rowKey(field, row)));
  const standing = new Set(cells.filter(holds).map(({ field, row }) => rowKey(field, row)));
  return keys.size === 0 ? 0 : standing.size / keys.size;
}

export const isLike = (cells: readonly Written[], holds: Holds): boolean => likeness(cells, holds) >= LIKENESS;

/**
 * What the add-in wrote into this form. A sheet's own record counts while unit and year are the same, or while most of
 * what was written stands; another sheet's record only where this sheet is plainly its copy or its new name, so that
 * a second form of the same unit is never taken for the first.
 */
export function ledgerFor(ledger: Ledger, form: FormIdentity, holds: Holds): readonly Written[] {
  const own = ledger.find(({ sheet }) => sheet === form.sheet);
  if (own !== undefined && ((own.unit === form.unit && own.year === form.year) || isLike(own.cells, holds)))
    return own.cells;
  const others = ledger.filter((one) => one !== own).map(({ cells, former = [] }) => [...cells, ...former]);
  return others.find((cells) => isLike(cells, holds)) ?? [];
}

/** The ledger with this form's record replaced; an empty record is dropped. */
export function withForm(ledger: Ledger, form: FormLedger): Ledger {
  const before = ledger.find(({ sheet }) => sheet === form.sheet);
  const others = ledger.filter((one) => one !== before);
  if (form.cells.length === 0) return others;
  const now = new Set(form.cells.map(fingerprint));
  const former = (before?.cells ?? []).filter((cell) => !now.has(fingerprint(cell)));
  return [...others, former.length === 0 ? form : { ...form, former }];
}
