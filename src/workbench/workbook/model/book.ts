/** What all objects of the model share: the engine, and the rules that hold for every write. */
import { type Area, formatArea, quoteSheet, without } from '../area';
import type { WorkbookData } from '../data';
import type { Engine, SheetState } from '../engine';
import { Fault } from '../fault';
import type { Tracked } from './thing';

export interface Book {
  readonly engine: Engine;
  /** Makes a place that follows inserted and deleted rows for the rest of the request. */
  track(sheetId: string, area: Area): Tracked;
  /** The language strings are parsed in: decides what counts as a date. */
  readonly language: () => string;
  /** What an add-in may call to be told of changes; the transport keeps them. */
  register(event: string, targetId: string): void;
  unregister(event: string, targetId: string): void;
  /** The workbook in a file that came with the request, as base64; null where it is none. */
  readonly file: (base64: string) => WorkbookData | null;
  /** Places that outlive the request, by the id the client knows them by. */
  release(referenceId: string): void;
}

export function sheetOf(book: Book, sheetId: string): SheetState {
  const sheet = book.engine.sheets().find(({ id }) => id === sheetId);
  if (!sheet) throw new Fault('ItemNotFound', `sheet ${sheetId}`);
  return sheet;
}

/** By name (whatever its case) or id, as `worksheets.getItem` does; null where there is none. */
export function findSheet(book: Book, key: string): SheetState | null {
  const upper = key.toUpperCase();
  return book.engine.sheets().find(({ id, name }) => id === key || name.toUpperCase() === upper) ?? null;
}

/** `Sheet1!A1:B2` */
export const fullAddress = (book: Book, sheetId: string, area: Area): string =>
  `${quoteSheet(sheetOf(book, sheetId).name)}!${formatArea(area)}`;

/** The parts of an area whose cells are locked. */
export function lockedParts(book: Book, sheetId: string, area: Area): readonly Area[] {
  return book.engine
    .notes()
    .locks.filter((patch) => patch.sheetId === sheetId && !patch.value)
    .reduce<readonly Area[]>((rest, patch) => rest.flatMap((part) => without(part, patch.area)), [area]);
}

/** On a protected sheet a block that touches one locked cell is refused as a whole, even where it leaves that cell alone. */
export function guardContent(book: Book, sheetId: string, area: Area): void {
  if (book.engine.protection(sheetId) && lockedParts(book, sheetId, area).length > 0) {
    throw new Fault('AccessDenied', `${fullAddress(book, sheetId, area)} is locked`);
  }
}

/** What a protected sheet allows only when an option says so, e.g. `allowFormatCells`. */
export function guardOption(book: Book, sheetId: string, option: string): void {
  const protection = book.engine.protection(sheetId);
  if (protection && protection.options[option] !== true) throw new Fault('AccessDenied', `${option} is not allowed`);
}
