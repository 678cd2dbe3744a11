/** Lines of text and figures, one below the other → the cells, looks and heights of a drawing. */
import type { DrawnCell, Formatted, Style, Styled, Target } from '../drawing';
import { address, columnName, type CellValue } from '../sheet';
import { heightOf } from './height';
import { LOOKS, type ReportLook } from './looks';
import { columnRanges, runs } from './runs';

/** One cell of a line, by its column (0 is A). */
export interface Piece {
  readonly column: number;
  readonly value: CellValue;
  readonly look: ReportLook;
  readonly link?: Target;
  readonly format?: string;
  /** The last column that the cell is merged to. */
  readonly to?: number;
  /** How many lines below it the cell is merged over; its text then asks for no height of its own. */
  readonly below?: number;
}

export interface Line {
  readonly pieces: readonly Piece[];
  /** In points; else as high as its texts. */
  readonly height?: number;
}

export interface Written {
  readonly cells: readonly DrawnCell[];
  readonly formats: readonly Formatted[];
  readonly merges: readonly string[];
  readonly styles: readonly Styled[];
  readonly heights: readonly (readonly [string, number])[];
}

const LEAST = 18;

/** Writes lines from row `first` (counted from 1) on; `widths` are the columns' in mm. */
export function writeLines(lines: readonly Line[], widths: readonly number[], first = 1): Written {
  const placed = lines.flatMap(({ pieces }, index) => pieces.map((piece) => ({ piece, row: first + index })));
  const at = ({ column }: Piece, row: number) => address({ row: row - 1, column });
  const over = (piece: Piece, row: number) => {
    const [last, below] = [piece.to ?? piece.column, row + (piece.below ?? 0)];
    return last === piece.column && below === row ? at(piece, row) : `${at(piece, row)}:${columnName(last)}${below}`;
  };
  return {
    cells: placed.flatMap(({ piece, row }) => {
      const { value, link } = piece;
      return value === '' ? [] : [{ at: at(piece, row), value, ...(link === undefined ? {} : { link }) }];
    }),
    formats: placed.flatMap(({ piece, row }) =>
      piece.format === undefined ? [] : [{ range: at(piece, row), format: piece.format }],
    ),
    merges: placed.map(({ piece, row }) => over(piece, row)).filter((range) => range.includes(':')),
    styles: looksOf(lines, widths.length).flatMap((looks, column) =>
      columnRanges(looks, column, first).map(({ range, look }, index, [under]) => ({
        range,
        style: index > 0 && under !== undefined ? onTopOf(under.look, look) : LOOKS[look],
      })),
    ),
    heights: runs(lines.map((line) => heightOfLine(line, widths))).map(
      ({ from, to, value }) => [`${first + from}:${first + to}`, value] as const,
    ),
  };
}

/** A cell that lies on its column's look takes nothing over from it, its fill neither: a plain cell is no input. */
function onTopOf(under: ReportLook, look: ReportLook): Style {
  const bare = 'fill' in LOOKS[under] ? { fill: '#FFFFFF' } : {};
  return { bold: false, underline: false, color: '#000000', ...bare, ...LOOKS[look] };
}

/** The look of every cell, column by column; null where nothing was said of it. */
function looksOf(lines: readonly Line[], columns: number): readonly (readonly (ReportLook | null)[])[] {
  const looks = Array.from({ length: columns }, () => lines.map((): ReportLook | null => null));
  lines.forEach(({ pieces }, index) => {
    for (const { column, to = column, below = 0, look } of pieces) {
      for (const one of looks.slice(column, to + 1)) one.fill(look, index, index + below + 1);
    }
  });
  return looks;
}

function heightOfLine({ pieces, height }: Line, widths: readonly number[]): number {
  if (height !== undefined) return height;
  const wanted = pieces
    .filter(({ below = 0 }) => below === 0)
    .map(({ value, look, column, to = column }) => {
      const width = widths.slice(column, to + 1).reduce((sum, one) => sum + one, 0);
      // A number is never broken into lines, and is shown shorter than it is.
      return heightOf(typeof value === 'number' ? '' : String(value), width, LOOKS[look].size);
    });
  return Math.max(LEAST, ...wanted);
}
