/** Rectangles of cells: their addresses, and what inserted and deleted rows do to them. */
import { columnIndex, columnName } from '../../sheet';

/** A rectangle of cells, counted from 0, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The last row and column of a sheet in .xlsx files. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Whole rows or columns that come (`count` > 0) at `at`, or go (`count` < 0) from `at` on. */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
}

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;
export const countOf = (area: Area): number => rowsOf(area) * columnsOf(area);
export const cellArea = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });
export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === LAST_COLUMN;
export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === LAST_ROW;

export function sameArea(one: Area, other: Area): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

export function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function within(inner: Area, outer: Area): boolean {
  return holds(outer, inner.top, inner.left) && holds(outer, inner.bottom, inner.right);
}

export function intersection(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

/** The smallest rectangle that holds both. */
export function bounding(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** What is left of an area without another: at most four rectangles. */
export function without(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  const rest: Area[] = [];
  if (area.top < cut.top) rest.push({ ...area, bottom: cut.top - 1 });
  if (area.left < cut.left) rest.push({ top: cut.top, bottom: cut.bottom, left: area.left, right: cut.left - 1 });
  if (area.right > cut.right) rest.push({ top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: area.right });
  if (area.bottom > cut.bottom) rest.push({ ...area, top: cut.bottom + 1 });
  return rest;
}

function shiftSpan(
  first: number,
  last: number,
  at: number,
  count: number,
  end: number,
): readonly [number, number] | null {
  if (count >= 0) {
    const next = first >= at ? first + count : first;
    return next > end ? null : [next, last === end ? end : Math.min(end, last >= at ? last + count : last)];
  }
  const gone = at - count; // the first one behind the deleted ones
  const start = first < at ? first : Math.max(at, first + count);
  const stop = last === end ? end : last < at ? last : last < gone ? at - 1 : last + count;
  return stop < start || (first >= at && last < gone) ? null : [start, stop];
}

/** Where an area stands after rows or columns came or went; null where all of it went. Names do the same in Excel. */
export function shifted(area: Area, { axis, at, count }: Shift): Area | null {
  if (axis === 'rows') {
    const rows = shiftSpan(area.top, area.bottom, at, count, LAST_ROW);
    return rows && { ...area, top: rows[0], bottom: rows[1] };
  }
  const columns = shiftSpan(area.left, area.right, at, count, LAST_COLUMN);
  return columns && { ...area, left: columns[0], right: columns[1] };
}

/** `A1`, `A1:B2`, `A:C`, `1:3`, with or without `$`; null where the text is none of them. */
export function parseArea(text: string): Area | null {
  const bare = text.trim().replaceAll('$', '');
  const cells = /^([A-Za-z]{1,3})([1-9]\d{0,6})(?::([A-Za-z]{1,3})([1-9]\d{0,6}))?$/.exec(bare);
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(bare);
  const rows = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(bare);
  let corners: readonly [number, number, number, number];
  if (cells) {
    const [, letters = '', digits = '', toLetters = letters, toDigits = digits] = cells;
    corners = [Number(digits) - 1, columnIndex(letters), Number(toDigits) - 1, columnIndex(toLetters)];
  } else if (columns) {
    corners = [0, columnIndex(columns[1] ?? ''), LAST_ROW, columnIndex(columns[2] ?? '')];
  } else if (rows) {
    corners = [Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN];
  } else {
    return null;
  }
  const [row, column, toRow, toColumn] = corners;
  const area = {
    top: Math.min(row, toRow),
    left: Math.min(column, toColumn),
    bottom: Math.max(row, toRow),
    right: Math.max(column, toColumn),
  };
  return within(area, WHOLE_SHEET) ? area : null;
}

/** `formatArea(area)` → `A1:B2`; `formatArea(area, '$')` → `$A$1:$B$2`. Whole columns and rows as Excel writes them. */
export function formatArea(area: Area, sign: '' | '$' = ''): string {
  const column = (index: number): string => sign + columnName(index);
  const row = (index: number): string => sign + String(index + 1);
  if (isWholeRows(area)) return `${row(area.top)}:${row(area.bottom)}`;
  if (isWholeColumns(area)) return `${column(area.left)}:${column(area.right)}`;
  const first = column(area.left) + row(area.top);
  return countOf(area) === 1 ? first : `${first}:${column(area.right)}${row(area.bottom)}`;
}

/** A sheet's name as it stands before a `!`: quoted where it holds anything but letters, digits, `_` and `.`. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === null ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `'评 分'!$A$1` → `{ sheet: '评 分', rest: '$A$1' }`; sheet is null where the text names none. */
export function splitSheet(text: string): { readonly sheet: string | null; readonly rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const plain = /^([^'!]+)!(.*)$/s.exec(text);
  return plain ? { sheet: plain[1] ?? '', rest: plain[2] ?? '' } : { sheet: null, rest: text };
}
