/** The indicator table: its headings, its rows, its total. */
import { columnsOf, isOfTable, type TableColumns } from './foot';
import { range, type Grid } from './grid';
import { hasRole, headRowAt, known, type HeadRow, type Heading } from './headRow';
import type { Role } from './vocabulary';

/** Rows are the grid's own, counted from 0, the last one included. */
export interface TableSpan {
  readonly head: HeadRow;
  readonly firstRow: number;
  readonly lastRow: number;
  /** The row of 总分; null where there is none. */
  readonly totalRow: number | null;
}

/** The table's headings; `targets` tells a declaration of targets, which has no results, from no table at all. */
export type FoundHeads =
  | { readonly kind: 'heads'; readonly heads: readonly HeadRow[] }
  | { readonly kind: 'targets' }
  | { readonly kind: 'none' };

export const LEVELS: readonly Role[] = ['level1', 'level2', 'level3'];

/** All rows of headings of indicator tables, from the top. */
export function findHeads(grid: Grid): FoundHeads {
  const heads: HeadRow[] = [];
  let targets = false;
  for (let row = 0; row < grid.rows; row += 1) {
    if (!grid.has(row, LEVEL_WORD)) continue;
    const head = tableHeadAt(grid, row);
    if (!head.headings.some((one) => one.row === row && isLevel(one)) || !isTable(head)) continue;
    if (hasResults(head)) heads.push(head);
    else targets = true;
    row = head.row + head.depth;
  }
  if (heads.length > 0) return { kind: 'heads', heads };
  return { kind: targets ? 'targets' : 'none' };
}

/** In one of a head's rows there is a word of this kind; most rows of a sheet have none and are passed over. */
const LEVEL_WORD = /[一二三]级|指标(?:名称|内容)|(?:评价|考核)指标/u;

/** 一级指标 may stand below 绩效指标, while 年度指标值 beside it begins in the row above. */
function tableHeadAt(grid: Grid, row: number): HeadRow {
  const head = headRowAt(grid, 'table', row);
  if (row === 0 || grid.has(row - 1, MONEY_WORD)) return head;
  const above = headRowAt(grid, 'table', row - 1);
  return known(above) > known(head) ? above : head;
}

const isLevel = ({ meaning }: Heading): boolean =>
  meaning !== null && (meaning.role === 'name' || LEVELS.includes(meaning.role));

const MONEY_WORD = /预算|执行/u;

/** Levels of indicators with points, targets or results beside them; names alone need points and a score. */
function isTable(head: HeadRow): boolean {
  const roles = new Set(head.headings.flatMap(({ meaning }) => (meaning === null ? [] : [meaning.role])));
  const levels = LEVELS.filter((level) => roles.has(level)).length;
  const values = (['share', 'target', 'actual', 'score'] as const).filter((role) => roles.has(role)).length;
  if (levels > 0) return levels + values >= 3 && values > 0;
  return roles.has('name') && roles.has('share') && roles.has('score');
}

function hasResults(head: HeadRow): boolean {
  return hasRole(head, 'actual', 'score');
}

/** Whether two levels of the same name stand side by side: two forms, not one. */
export function isDoubled({ headings }: HeadRow): boolean {
  return LEVELS.some((level) => headings.filter(({ meaning }) => meaning?.role === level).length > 1);
}

/** Whether both rows of headings have the same words in the same columns, as where a table goes on on a new page. */
export function isSameHead(a: HeadRow, b: HeadRow): boolean {
  const words = ({ headings }: HeadRow) =>
    headings.flatMap(({ meaning, column }) => (meaning === null ? [] : [`${column} ${meaning.role}`])).join();
  return words(a) === words(b);
}

const TOTAL = /^(?:自评)?(?:总分|总得分|总评分|总计|合计|得分合计|综合得分|合计得分)(?:值|数)?(?:[:：(].*)?$/u;
const FOOT =
  /^(?:注|备注|说明|填表说明|填报说明|填表人|填报人|联系人|联系电话|审核人|负责人|.{2,6}负责人|制表人?)(?:[:：]|\d[.、])/u;
const GRADE = /^(?:评价|评定|自评|绩效)?(?:等级|等次)/u;

/** So many blank rows end a table. */
const GAP = 8;

/** The rows below the headings, up to the total, a footnote, or the last row in which something stands. */
export function spanBelow(grid: Grid, head: HeadRow, end: number, columns: readonly number[]): TableSpan | null {
  const start = head.row + head.depth + 1;
  const table = columnsOf(head, grid.columns - 1);
  let [first, last, total, blanks] = [-1, -1, -1, 0];
  for (let row = start; row < end; row += 1) {
    const isBlank = columns.every((column) => grid.text(row, column) === '');
    blanks = grid.isBlankRow(row) ? blanks + 1 : 0;
    if (blanks >= GAP && first >= 0) break;
    const lead = leadOf(grid, row);
    if (TOTAL.test(lead) && first >= 0) {
      total = row;
      if (!goesOn(grid, row + 1, end, columns, table)) break;
      continue;
    }
    if (FOOT.test(lead) || GRADE.test(lead)) break;
    if (isBlank) continue;
    if (first < 0) first = row;
    if (total >= 0) total = -1;
    last = row;
  }
  if (first < 0) return null;
  if (total >= 0) return { head, firstRow: first, lastRow: last, totalRow: total };
  const lowest = lastOfTable(grid, table, first, last);
  return lowest === null ? null : { head, firstRow: first, lastRow: lowest, totalRow: null };
}

/** Without a total only the rows themselves tell where the table ends. */
function lastOfTable(grid: Grid, table: TableColumns, first: number, last: number): number | null {
  const rows = range(first, last).filter((row) => !grid.isBlankRow(row));
  const index = rows.findLastIndex((row, place) => isOfTable(grid, table, row, rows[place - 1] ?? null));
  return rows[index] ?? null;
}

/** A subtotal is followed by more rows of indicators, or by the total itself. */
function goesOn(grid: Grid, row: number, end: number, columns: readonly number[], table: TableColumns): boolean {
  for (let next = row; next < Math.min(end, row + 3); next += 1) {
    const lead = leadOf(grid, next);
    if (TOTAL.test(lead)) return true;
    if (FOOT.test(lead) || GRADE.test(lead)) return false;
    const isRow = columns.filter((column) => grid.text(next, column) !== '').length >= 3;
    if (isRow && isOfTable(grid, table, next, row - 1)) return true;
  }
  return false;
}

function leadOf(grid: Grid, row: number): string {
  for (let column = 0; column < grid.columns; column += 1) {
    const text = grid.text(row, column);
    if (text !== '') return text;
  }
  return '';
}
