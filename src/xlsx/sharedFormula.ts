/** A formula written once for many cells, as it reads in each of them. */
import { columnIndex, columnName, type Place } from '../sheet';

/** Quoted texts and sheet names stand as they are; `LOG10(` is a function, `A1!`, `A1B` and `表A1` are names. */
const PIECES = /"[^"]*"|'[^']*'|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/gu;

/** `moved('B2*$C$1', { row: 1, column: 0 }, { row: 2, column: 1 })` → `C3*$C$1`. */
export function moved(formula: string, from: Place, to: Place): string {
  return formula.replace(
    PIECES,
    (whole: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole;
      const column = columnIndex(letters) + (fixedColumn === '' ? to.column - from.column : 0);
      const row = Number(digits) + (fixedRow === '' ? to.row - from.row : 0);
      return column < 0 || row < 1 ? '#REF!' : `${fixedColumn}${columnName(column)}${fixedRow}${row}`;
    },
  );
}
