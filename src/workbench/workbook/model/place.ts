/** The subject of a range: a tracked place in a book. */
import type { Area } from '../area';
import { Fault } from '../fault';
import type { Book } from './book';
import type { Tracked } from './thing';

export interface RangeSubject {
  readonly book: Book;
  readonly place: Tracked;
}

/** Where the range stands now; a range whose cells were deleted is refused. */
export function areaAt({ place }: RangeSubject): Area {
  if (place.area === null) throw new Fault('InvalidReference', 'the cells of this range were deleted');
  return place.area;
}

/** Ranges of more cells are not read or written cell by cell. */
export const MOST_CELLS = 5_000_000;

/** Maps every cell of an area, row by row. */
export function eachCell<T>(area: Area, map: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column += 1) cells.push(map(row, column));
    rows.push(cells);
  }
  return rows;
}
