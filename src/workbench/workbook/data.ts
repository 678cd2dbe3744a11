/** A workbook as JSON that names no engine: what the page opens, what tests load and compare. */
import type { CellValue } from '../../sheet';
import type { ConditionalFormat, Link, PageSetup, Protection, Validation } from './notes';
import type { StylePatch } from './style';

/** One cell that holds something or looks different. */
export interface CellData {
  /** `G15` */
  readonly at: string;
  readonly value?: CellValue;
  /** With its `=`. */
  readonly formula?: string;
  /** A text that was typed with an apostrophe before it, such as `=1+1`. */
  readonly quoted?: boolean;
  /** Index into the workbook's `styles`. */
  readonly style?: number;
}

export interface NameData {
  readonly name: string;
  /** `=Sheet1!$A$1:$A$5`, `=#REF!`, or any formula. */
  readonly formula: string;
  readonly visible?: boolean;
  readonly comment?: string;
}

export interface ConditionalFormatData extends Pick<ConditionalFormat, 'condition' | 'paint' | 'stopIfTrue'> {
  /** `['A1:B5']` */
  readonly areas: readonly string[];
}

export interface SheetData {
  readonly name: string;
  readonly visibility?: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly tabColor?: string;
  readonly gridlines?: boolean;
  readonly cells: readonly CellData[];
  /** Looks of the whole sheet, and of whole columns and rows by `A` or `1`; indexes into `styles`. */
  readonly style?: number;
  readonly columnStyles?: Readonly<Record<string, number>>;
  readonly rowStyles?: Readonly<Record<string, number>>;
  /** `['A1:J1']` */
  readonly merges?: readonly string[];
  /** In points, by row number (`'1'`) and column letters (`'A'`). */
  readonly rowHeights?: Readonly<Record<string, number>>;
  readonly columnWidths?: Readonly<Record<string, number>>;
  readonly names?: readonly NameData[];
  /** Highest priority first. */
  readonly conditionalFormats?: readonly ConditionalFormatData[];
  readonly validations?: readonly ({ readonly area: string } & Validation)[];
  readonly links?: readonly ({ readonly area: string } & Link)[];
  /** Areas whose cells are not locked. */
  readonly unlocked?: readonly string[];
  readonly page?: PageSetup;
  readonly protection?: Protection;
}

export interface WorkbookData {
  readonly styles?: readonly StylePatch[];
  readonly sheets: readonly SheetData[];
  /** Name of the sheet in front. */
  readonly active?: string;
  readonly names?: readonly NameData[];
  /** `workbook.settings`: values as JSON. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

export const EMPTY_WORKBOOK: WorkbookData = { sheets: [{ name: 'Sheet1', cells: [] }] };
