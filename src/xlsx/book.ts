/**
 * A workbook with its looks as plain data, between a file and whoever shows it: cells, and what Excel keeps beside them,
 * under the names of Excel's own API. Addresses are written as on the sheet; colours are `#RRGGBB`, sizes are points.
 */
import type { CellValue } from '../sheet';

export interface Line {
  readonly style: 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  readonly color: string;
}

export type Side = 'top' | 'bottom' | 'left' | 'right' | 'diagonalDown' | 'diagonalUp';

/** How a cell looks, as far as it differs from 宋体 11, centred downwards, without fill and lines. */
export interface Look extends Partial<Readonly<Record<Side, Line | null>>> {
  readonly format?: string;
  readonly fill?: string | null;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly color?: string;
  readonly horizontal?:
    'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  readonly vertical?: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  readonly wrap?: boolean;
  readonly indent?: number;
}

export interface BookCell {
  /** `G15` */
  readonly at: string;
  /** Beside a formula: its last result. */
  readonly value?: CellValue;
  /** With its `=`. */
  readonly formula?: string;
  /** Index into the book's `styles`. */
  readonly style?: number;
}

export interface BookName {
  readonly name: string;
  /** `=自评表!$G$14:$G$30`, `=#REF!`. */
  readonly formula: string;
  readonly visible?: boolean;
  readonly comment?: string;
}

/** What a conditional format paints. */
export interface Paint {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
}

export interface BarEdge {
  /** As Excel's `ConditionalFormatRuleType`s: `Number`, `LowestValue`, … */
  readonly type: string;
  readonly formula: string | null;
}

export type CompareBy =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqual'
  | 'LessThanOrEqual';

/** Formulas stand with their `=`, written for the first cell of the first area. */
export type Condition =
  | { readonly type: 'Custom'; readonly formula: string }
  | { readonly type: 'CellValue'; readonly operator: CompareBy; readonly formula1: string; readonly formula2: string }
  | {
      readonly type: 'DataBar';
      readonly color: string;
      readonly gradient: boolean;
      readonly barOnly: boolean;
      readonly lower: BarEdge;
      readonly upper: BarEdge;
    };

export interface BookFormat {
  readonly areas: readonly string[];
  readonly condition: Condition;
  readonly paint: Paint;
  readonly stopIfTrue: boolean;
}

/** A value that the API knows by its name, e.g. `{ decimal: { formula1: 0, … } }`. */
export type Fields = Readonly<Record<string, unknown>>;

export interface BookValidation {
  readonly area: string;
  /** As `Excel.DataValidationRule`. */
  readonly rule: Fields;
  /** As `Excel.DataValidationErrorAlert`. */
  readonly errorAlert: Fields;
  /** As `Excel.DataValidationPrompt`. */
  readonly prompt: Fields;
  readonly ignoreBlanks: boolean;
}

export interface BookLink {
  readonly area: string;
  readonly address?: string;
  /** `'自评表'!G15` */
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** As `Excel.PageLayout`; margins in points, headers and footers as `default.centerFooter`. */
export type BookPage = Readonly<Record<string, CellValue | null | Readonly<Record<string, CellValue | null>>>>;

export interface BookSheet {
  readonly name: string;
  readonly visibility?: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly tabColor?: string;
  readonly gridlines?: boolean;
  readonly cells: readonly BookCell[];
  /** The look of all cells that are not listed. */
  readonly style?: number;
  readonly columnStyles?: Readonly<Record<string, number>>;
  readonly rowStyles?: Readonly<Record<string, number>>;
  readonly merges?: readonly string[];
  /** In points, by row number (`'1'`) and column letters (`'A'`). */
  readonly rowHeights?: Readonly<Record<string, number>>;
  readonly columnWidths?: Readonly<Record<string, number>>;
  readonly names?: readonly BookName[];
  /** Highest priority first. */
  readonly conditionalFormats?: readonly BookFormat[];
  readonly validations?: readonly BookValidation[];
  readonly links?: readonly BookLink[];
  /** Areas whose cells are not locked. */
  readonly unlocked?: readonly string[];
  readonly page?: BookPage;
  /** `options` as `Excel.WorksheetProtectionOptions`. */
  readonly protection?: { readonly options: Fields; readonly hasPassword: boolean };
}

export interface Book {
  readonly styles?: readonly Look[];
  readonly sheets: readonly BookSheet[];
  /** The name of the sheet in front. */
  readonly active?: string;
  readonly names?: readonly BookName[];
  /** What add-ins keep in the workbook: values as JSON. */
  readonly settings?: Fields;
}
