/** What all cells of a range have in common. */
import { countOf, intersection, sameArea } from '../area';
import { areaAt, type RangeSubject } from './place';

/** Areas of more cells are not looked at cell by cell. */
const LOOKED_AT = 100_000;

/**
 * Something that all cells of an area have in common; null where they differ. Of large areas only what is used and one
 * cell outside of it are looked at.
 */
export function common<T>(range: RangeSubject, pick: (row: number, column: number) => T): T | null {
  const area = areaAt(range);
  const used = countOf(area) > LOOKED_AT ? range.book.engine.used(range.place.sheetId, false) : area;
  const looked = (used && intersection(used, area)) ?? { ...area, bottom: area.top, right: area.left };
  const first = pick(looked.top, looked.left);
  const same = (one: T): boolean => JSON.stringify(one) === JSON.stringify(first);
  for (let row = looked.top; row <= looked.bottom; row += 1) {
    for (let column = looked.left; column <= looked.right; column += 1) if (!same(pick(row, column))) return null;
  }
  return sameArea(looked, area) || same(pick(area.bottom, area.right)) ? first : null;
}
