/**
 * The port: what the workbook's object model needs from a spreadsheet engine. Everything outside `univer/` talks to this
 * alone, so that another engine could stand behind the workbench.
 */
import type { CellValue, Place } from '../../sheet';
import type { Area, Shift } from './area';
import type { WorkbookData } from './data';
import type { Notes, PageSetup, Protection } from './notes';
import type { CellStyle, StylePatch } from './style';

/** Who makes a change: somebody at the grid, the add-in through the API, or a file being opened. */
export type Source = 'user' | 'api' | 'load';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** `#RRGGBB`, or `''` for none. */
  readonly tabColor: string;
  readonly gridlines: boolean;
}

export interface CellState {
  /** The calculated value; `''` for an empty cell. Errors are texts such as `#DIV/0!`. */
  readonly value: CellValue;
  /** With its `=`; null where the cell holds a plain value. */
  readonly formula: string | null;
  /** A text entered with an apostrophe: it may look like a formula or a number and is neither. */
  readonly quoted: boolean;
}

/** What a cell is made to hold. */
export type Content =
  | { readonly kind: 'value'; readonly value: CellValue; readonly quoted?: boolean }
  | { readonly kind: 'formula'; readonly formula: string };

export interface CellPatch extends Place {
  /** Absent: what the cell holds stays. */
  readonly content?: Content;
  /** Absent keys stay; null: back to the sheet's plain look. */
  readonly style?: StylePatch | null;
}

/** All that is kept of a sheet cell by cell and line by line, for files and comparisons. Styles: what differs from the default. */
export interface SheetDump {
  readonly cells: readonly (Place & { readonly state: CellState; readonly style: StylePatch | null })[];
  readonly style: StylePatch;
  readonly rows: ReadonlyMap<number, { readonly style: StylePatch | null; readonly height: number | null }>;
  readonly columns: ReadonlyMap<number, { readonly style: StylePatch | null; readonly width: number | null }>;
}

/** Something has changed. Addresses are as they are after the change. */
export type Change = { readonly source: Source } & (
  | {
      readonly kind: 'cells';
      readonly sheetId: string;
      readonly area: Area;
      /** Set where exactly one cell changed. */
      readonly before?: CellState;
      readonly after?: CellState;
    }
  | { readonly kind: 'format'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'shift'; readonly sheetId: string; readonly shift: Shift; readonly area: Area }
  | { readonly kind: 'sheetAdded' | 'sheetDeleted' | 'sheetRenamed' | 'sheetChanged'; readonly sheetId: string }
  | { readonly kind: 'sheetActivated'; readonly sheetId: string; readonly before: string }
  | { readonly kind: 'protection'; readonly sheetId: string; readonly protected: boolean }
  | { readonly kind: 'selection'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'notes' }
  | { readonly kind: 'loaded' }
);

/** Somebody at the grid tried what a protected sheet forbids. */
export interface Refusal {
  readonly sheetId: string;
  readonly reason: 'protected';
}

export interface Engine {
  // Sheets, in the order of their tabs.
  sheets(): readonly SheetState[];
  activeSheet(): string;
  selection(): { readonly sheetId: string; readonly area: Area };
  activate(sheetId: string): void;
  select(sheetId: string, area: Area): void;
  /** The caller has checked the name. The new sheet goes last and is not activated. Returns its id. */
  addSheet(name: string): string;
  /** Copies cells, looks, sheet-scoped names, formats and validations; returns the copy's id. */
  copySheet(sheetId: string, name: string, position: number): string;
  /** The sheets of another workbook under these names, which the caller has checked; returns their ids. */
  insertSheets(data: WorkbookData, names: readonly string[], position: number): readonly string[];
  deleteSheet(sheetId: string): void;
  changeSheet(sheetId: string, change: Partial<Omit<SheetState, 'id'>>): void;
  moveSheet(sheetId: string, position: number): void;

  // Cells.
  cell(sheetId: string, row: number, column: number): CellState;
  style(sheetId: string, row: number, column: number): CellStyle;
  /** The rectangle of cells that hold something (or, unless `valuesOnly`, look different); null where there are none. */
  used(sheetId: string, valuesOnly: boolean): Area | null;
  dump(sheetId: string): SheetDump;
  write(sheetId: string, patches: readonly CellPatch[]): void;
  /** One look for a whole area; whole sheets, columns and rows are kept as such. */
  paint(sheetId: string, area: Area, style: StylePatch | null): void;

  // Rows and columns; sizes in points.
  rowHeight(sheetId: string, row: number): number;
  columnWidth(sheetId: string, column: number): number;
  rowHidden(sheetId: string, row: number): boolean;
  columnHidden(sheetId: string, column: number): boolean;
  setRowHeight(sheetId: string, first: number, last: number, points: number): void;
  setColumnWidth(sheetId: string, first: number, last: number, points: number): void;
  setRowHidden(sheetId: string, first: number, last: number, hidden: boolean): void;
  setColumnHidden(sheetId: string, first: number, last: number, hidden: boolean): void;
  /** Inserts or deletes whole rows or columns; formulas, merges, names and formats follow. */
  shift(sheetId: string, shift: Shift): void;

  merges(sheetId: string): readonly Area[];
  merge(sheetId: string, area: Area): void;
  /** Every merged area that touches the area. */
  unmerge(sheetId: string, area: Area): void;

  // Beside the cells.
  notes(): Notes;
  setNotes(notes: Notes): void;
  page(sheetId: string): PageSetup;
  setPage(sheetId: string, page: PageSetup): void;
  protection(sheetId: string): Protection | null;
  setProtection(sheetId: string, protection: Protection | null): void;
  settings(): ReadonlyMap<string, unknown>;
  setSetting(key: string, value: unknown): void;
  deleteSetting(key: string): void;

  // Control.
  /** Runs `work`; what it changes is `source`'s doing. Outside a `step` it is one step of undo. */
  act<T>(source: Source, work: () => T): T;
  /** Runs `work`, in which `act` is called any number of times; all of it is one step of undo. */
  step<T>(work: () => Promise<T>): Promise<T>;
  /** Whether formulas wait to be calculated; `settle` waits for them. */
  pending(): boolean;
  settle(): Promise<void>;
  /** What formulas would give in cells of a sheet, without standing there. An array's is `#VALUE!`. */
  evaluate(sheetId: string, formulas: readonly (Place & { readonly formula: string })[]): Promise<readonly CellValue[]>;
  /** A cell is being edited at the grid. */
  editing(): boolean;
  setEditing(editing: boolean): void;
  undo(): boolean;
  redo(): boolean;
  /** A value as the sheet shows it under a number format. */
  text(value: CellValue, format: string): string;
  /** Whether the engine can read a formula (with its `=`). */
  reads(formula: string): boolean;
  /** A formula rewritten as if copied `rows` down and `columns` to the right. */
  moved(formula: string, rows: number, columns: number): string;
  /** A new id, unique in this session, as Excel's look: `{…}`. */
  nextId(): string;
  onChange(listener: (change: Change) => void): () => void;
  onRefusal(listener: (refusal: Refusal) => void): () => void;
  dispose(): void;
}
