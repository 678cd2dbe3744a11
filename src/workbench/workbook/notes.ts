/**
 * What the workbook knows beside its cells: names, conditional formats, validations, links, locks, page set-up. The spreadsheet
 * engine behind the workbench keeps none of these as Excel does, so they are kept here, as one immutable value, and
 * follow inserted and deleted rows by the one rule of `shifted`.
 */
import type { CellValue } from '../../sheet';
import type { Area } from './area';

/** What a name stands for. `lost`: its cells were deleted (`#REF!`). */
export type Reference =
  | { readonly kind: 'area'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'lost'; readonly sheetId: string | null }
  | { readonly kind: 'formula'; readonly formula: string };

export interface Name {
  readonly name: string;
  /** The sheet it belongs to; null: the whole workbook. */
  readonly scope: string | null;
  readonly reference: Reference;
  readonly visible: boolean;
  readonly comment: string;
}

/** What a conditional format paints. Colours are `#RRGGBB`; absent: left as it is. */
export interface Paint {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
}

export type Operator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqual'
  | 'LessThanOrEqual';

/** Formulas stand with their `=` and are written for the first cell of the first area, as Excel keeps them. */
export type Condition =
  | { readonly type: 'Custom'; readonly formula: string }
  | { readonly type: 'CellValue'; readonly operator: Operator; readonly formula1: string; readonly formula2: string }
  | DataBarCondition;

/** A bar behind each number: none at `lower`, the whole cell at `upper`. An edge is a formula, or null for Excel to choose. */
export interface DataBarCondition {
  readonly type: 'DataBar';
  readonly color: string;
  readonly gradient: boolean;
  readonly barOnly: boolean;
  readonly lower: BarEdge;
  readonly upper: BarEdge;
}

/** `ConditionalDataBarRule`, e.g. `{ type: 'Number', formula: '0' }`. */
export interface BarEdge {
  readonly type: string;
  readonly formula: string | null;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly sheetId: string;
  readonly areas: readonly Area[];
  readonly condition: Condition;
  readonly paint: Paint;
  readonly stopIfTrue: boolean;
}

/** A data validation as the API writes it (`Excel.DataValidationRule` and its alert and prompt). */
export interface Validation {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

/** Where a click on a cell leads, as the API writes it (`Excel.RangeHyperlink`). */
export interface Link {
  readonly address?: string;
  /** `'自评表'!G15` */
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** Something said of an area of a sheet. Areas of one layer do not overlap. */
export interface Patch<T> {
  readonly sheetId: string;
  readonly area: Area;
  readonly value: T;
}

export interface Notes {
  readonly names: readonly Name[];
  /** Of all sheets, highest priority first. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Patch<Validation>[];
  readonly links: readonly Patch<Link>[];
  /** Cells are locked unless a patch says otherwise. */
  readonly locks: readonly Patch<boolean>[];
}

export const NO_NOTES: Notes = { names: [], conditionalFormats: [], validations: [], links: [], locks: [] };

/** Page set-up under the API's own names (`orientation`, `paperSize`, …), as far as somebody set it. */
export type PageSetup = Readonly<Record<string, CellValue | null | Readonly<Record<string, CellValue | null>>>>;

/** Whether a sheet is protected, and the options given. The password is never kept. */
export interface Protection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly hasPassword: boolean;
}
