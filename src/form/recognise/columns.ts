/** Which column of the indicator table is which field. */
import type { Field } from '../names';
import { isFigure, range, type Grid } from './grid';
import type { HeadRow, Heading } from './headRow';
import type { Ground, Sureness } from './recognition';
import type { TableSpan } from './table';
import type { Role } from './vocabulary';

/** A field's column in the grid, and why. */
export interface Taken {
  readonly field: Field;
  readonly heading: Heading | null;
  readonly column: number;
  readonly sureness: Sureness;
  readonly ground: Ground;
}

/** The columns of headings in which a table's contents stand. */
export function contentColumns({ headings }: HeadRow): readonly number[] {
  return headings.flatMap(({ meaning, column }) => (meaning === null || meaning.role === 'other' ? [] : [column]));
}

/** A field for each heading that has one; of two headings for one field the more telling, else the first. */
export function takeColumns(grid: Grid, span: TableSpan): readonly Taken[] {
  const { headings } = span.head;
  const candidates = headings.flatMap((heading): readonly Taken[] => {
    const { meaning, column } = heading;
    if (meaning === null) return [];
    const field = fieldOf(grid, span, heading);
    if (field === null) return [];
    const isPlaced = meaning.role !== field;
    const sureness: Sureness = meaning.exact || isPlaced ? 'sure' : 'likely';
    return [{ field, heading, column, sureness, ground: isPlaced ? 'position' : 'heading' }];
  });
  const rank = ({ heading }: Taken) => heading?.meaning?.rank ?? 0;
  const best = candidates.filter((one) =>
    candidates.every(
      (other) =>
        other.field !== one.field ||
        other === one ||
        rank(other) > rank(one) ||
        (rank(other) === rank(one) && other.column > one.column),
    ),
  );
  const placed = best.map((one) => beside(grid, span, one));
  return withWeight(grid, span, placed);
}

function fieldOf(grid: Grid, span: TableSpan, heading: Heading): Field | null {
  const role = heading.meaning?.role ?? 'other';
  if (role === 'share') return shareField(grid, span, heading.column);
  if (role === 'name') return has(span.head, 'level3') ? null : has(span.head, 'level2') ? 'level3' : 'level2';
  if (role === 'adjustedTarget') return has(span.head, 'target') ? null : 'target';
  return role === 'criterion' || role === 'other' ? null : role;
}

const has = ({ headings }: HeadRow, role: Role): boolean => headings.some(({ meaning }) => meaning?.role === role);

/** 分值 behind 一级指标 is its weight, behind 二级指标 its points, further right the row's own. */
function shareField(grid: Grid, span: TableSpan, column: number): Field {
  const level = (role: Role) => span.head.headings.find(({ meaning }) => meaning?.role === role);
  const [first, second] = [level('level1'), level('level2')];
  const deepest = level('level3') ?? level('name') ?? second;
  if (deepest === undefined || column > deepest.column) return 'points';
  const [field, owner] =
    second !== undefined && column > second.column ? (['level2Points', second] as const) : (['weight', first] as const);
  // More figures than names to their left: they are the rows' own.
  return owner === undefined || filled(grid, span, column) > filled(grid, span, owner.column) ? 'points' : field;
}

function filled(grid: Grid, { firstRow, lastRow }: TableSpan, column: number): number {
  return range(firstRow, lastRow).filter((row) => grid.text(row, column) !== '').length;
}

/** A heading merged over two columns may have its values in the second. */
function beside(grid: Grid, span: TableSpan, taken: Taken): Taken {
  if (filled(grid, span, taken.column) > 0) return taken;
  const rows = span.lastRow - span.firstRow + 1;
  const found = under(span.head, taken.column).find((column) => filled(grid, span, column) * 2 >= rows);
  return found === undefined ? taken : { ...taken, column: found, sureness: 'guess', ground: 'values' };
}

/** The columns without a heading of their own between this heading and the next. */
function under({ headings }: HeadRow, column: number): readonly number[] {
  const next = headings.find((other) => other.column > column)?.column;
  return next === undefined ? [] : range(column + 1, next - 1);
}

/** 50分 beside 产出指标, both below one heading: the weight, though nothing says so. */
function withWeight(grid: Grid, span: TableSpan, taken: readonly Taken[]): readonly Taken[] {
  const level1 = taken.find(({ field }) => field === 'level1');
  if (level1 === undefined || taken.some(({ field }) => field === 'weight')) return taken;
  const column = under(span.head, level1.column).find((one) => {
    const texts = range(span.firstRow, span.lastRow)
      .map((row) => grid.text(row, one))
      .filter((text) => text !== '');
    return texts.length > 0 && texts.length <= filled(grid, span, level1.column) && texts.every(isFigure);
  });
  if (column === undefined) return taken;
  return [...taken, { field: 'weight', heading: null, column, sureness: 'guess', ground: 'values' }];
}
