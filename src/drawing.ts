/**
 * A sheet as data: what stands on it, how it looks, how it prints. Forms and reports are described so; Excel draws
 * them, tests read them. Ranges and addresses are written as on the sheet: `A3:H31`, `G15`.
 */
import type { CellValue } from './sheet';

/** A cell of this workbook, e.g. `{ sheet: '自评表', at: 'G15' }`. */
export interface Target {
  readonly sheet: string;
  readonly at: string;
}

export interface DrawnCell {
  readonly at: string;
  readonly value: CellValue;
  /** Where a click leads. */
  readonly link?: Target;
}

export interface Formatted {
  readonly range: string;
  /** A number format, e.g. `0.00%`. */
  readonly format: string;
}

export interface Style {
  readonly font: '宋体' | '黑体';
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly underline?: boolean;
  /** `#RRGGBB`. */
  readonly color?: string;
  readonly fill?: string;
  readonly across: 'Left' | 'Center' | 'Right';
  readonly down: 'Top' | 'Center';
  readonly indent?: number;
  /** Wraps unless said otherwise. */
  readonly wrap?: boolean;
}

/** A rectangle and how it looks; where two overlap, the later one counts. */
export interface Styled {
  readonly range: string;
  readonly style: Style;
}

/** Thin lines inside, and an outline. */
export interface Box {
  readonly range: string;
  readonly outline: 'Thin' | 'Medium';
}

/** What Excel says when it refuses what is typed. */
export interface Alert {
  readonly title: string;
  readonly message: string;
}

/** What may be typed into a range: a number between two limits, or one of the cells of another range as a drop-down. */
export type Validation =
  | {
      readonly kind: 'decimal';
      readonly range: string;
      readonly from: number;
      /** A formula for the range's first cell, e.g. `=$J14`. */
      readonly to: string;
      readonly alert: Alert;
    }
  | { readonly kind: 'list'; readonly range: string; readonly source: string; readonly alert: Alert };

/** Bars behind numbers, from 0 to `to`. */
export interface DataBar {
  readonly range: string;
  readonly color: string;
  readonly to: number;
}

/** A4, one page wide. */
export interface Page {
  readonly orientation: 'Portrait' | 'Landscape';
  /** What is printed; null prints all that is there. */
  readonly area: string | null;
  /** In mm. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Cells of the rows that begin a new page. */
  readonly breaksBefore: readonly string[];
  /** Rows repeated at the top of every page, e.g. `1:3`. */
  readonly repeatedRows: string | null;
  readonly footer: string;
}

/**
 * What makes a sheet known as ours when it is drawn again: a name of its own, and the cell that it is about.
 * A title alone never does, since anybody may give it to a sheet.
 */
export interface Mark {
  readonly name: string;
  readonly about: Target | null;
}

export interface Drawing {
  /** The name wanted for the sheet; taken, it gets a number. */
  readonly sheet: string;
  readonly mark: Mark | null;
  readonly cells: readonly DrawnCell[];
  readonly formats: readonly Formatted[];
  readonly merges: readonly string[];
  readonly styles: readonly Styled[];
  readonly boxes: readonly Box[];
  /** Column widths in mm on paper, from A. */
  readonly widths: readonly number[];
  /** Row heights in points, e.g. `['3:9', 27]`; Excel takes at most 409.5. */
  readonly heights: readonly (readonly [string, number])[];
  /** Ranges of the sheet under worksheet-scoped names. */
  readonly names: Readonly<Record<string, string>>;
  /** Ranges of the sheet under names of the whole workbook; one that stands already moves here. */
  readonly workbookNames: Readonly<Record<string, string>>;
  readonly validations: readonly Validation[];
  readonly bars: readonly DataBar[];
  readonly page: Page;
}

/** Excel's own limit. */
export const HIGHEST_ROW = 409.5;
