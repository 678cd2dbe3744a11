/** Cells of a sheet → entries of a form. */
import type { Entry } from '../scoring/form';
import type { Standing } from './blocks';
import type { CellKey, Ownership } from './ledger';

/** A cell that the add-in may have written. */
export function entry(cell: Standing | null, key: CellKey, isOwn: Ownership): Entry | null {
  return cell === null ? null : owned(cell, cell.formula === null && isOwn(key, cell.value));
}

/** A cell that only people write. */
export function typed(cell: Standing | null): Entry | null {
  return cell === null ? null : owned(cell, false);
}

function owned({ value, text, formula, format, uncalculated, at }: Standing, own: boolean): Entry {
  return uncalculated === true
    ? { value, text, formula, format, uncalculated, at, own }
    : { value, text, formula, format, at, own };
}
