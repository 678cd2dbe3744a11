/** How a cell looks: what both engine and object model mean by a style. */

export type Edge = 'top' | 'bottom' | 'left' | 'right' | 'diagonalDown' | 'diagonalUp';

/** Excel's line styles and weights, under the names of its API. */
export interface Border {
  readonly style: 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  /** `#RRGGBB` */
  readonly color: string;
}

export type Horizontal =
  'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
export type Vertical = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';

/** One cell's look, flat so that a change of one property is one key. Colours are `#RRGGBB`, sizes points. */
export interface CellStyle {
  /** Number format, e.g. `0.00%`. */
  readonly format: string;
  /** null: no fill (the API reads it as white). */
  readonly fill: string | null;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly color: string;
  readonly horizontal: Horizontal;
  readonly vertical: Vertical;
  readonly wrap: boolean;
  /** Steps of one character, 0 to 250. */
  readonly indent: number;
  readonly top: Border | null;
  readonly bottom: Border | null;
  readonly left: Border | null;
  readonly right: Border | null;
  readonly diagonalDown: Border | null;
  readonly diagonalUp: Border | null;
}

/** Only the properties that change. */
export type StylePatch = Partial<CellStyle>;

export const DEFAULT_STYLE: CellStyle = {
  format: 'General',
  fill: null,
  fontName: '宋体',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  color: '#000000',
  horizontal: 'General',
  vertical: 'Center',
  wrap: false,
  indent: 0,
  top: null,
  bottom: null,
  left: null,
  right: null,
  diagonalDown: null,
  diagonalUp: null,
};

/** What differs from the default, for files and snapshots. */
export function sparse(style: CellStyle): StylePatch {
  const differs = Object.entries(style).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_STYLE[key as keyof CellStyle]),
  );
  return Object.fromEntries(differs);
}
