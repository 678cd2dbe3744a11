/** What stands around the tables: unit, year, total, grade, rule pack. */
import type { Place } from '../../sheet';
import { NAMES } from '../names';
import { range, type Grid } from './grid';
import type { TableSpan } from './table';
import type { Area } from './recognition';

const one = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
const cellOf = (place: Place | null): Area | null => (place === null ? null : one(place.row, place.column));

/** The most telling label first: the department itself, else who carries the project out, else who is over it. */
const UNITS: readonly RegExp[] = [
  /^(?:部门|预算部门|预算单位|单位)(?:\(单位\)|\(部门\))?名称/u,
  /^(?:项目)?(?:实施|承担|执行)单位/u,
  /^(?:项目单位|预算单位|自评单位|填报单位|填报部门|评价单位|被评价单位|编制单位)/u,
  /^(?:市级|县级|区级|省级)?主管部门/u,
  // “单位：万元” is the unit of money.
  /^单位(?:\((?:公章|盖章|签章)\)(?:[:：]|$)|[:：](?![百千万亿]*元))/u,
];
const LABEL = /[:：]$|名称|单位|部门|代码|编码|编号|负责人|联系人|电话|日期|金额|资金|规则包/u;

/** The cell with the unit's name: right of its label, or the label's own, “填报单位：…”. */
export function findUnit(grid: Grid, end: number): Area | null {
  for (const label of UNITS) {
    const found = grid.find(0, end, label);
    if (found === null) continue;
    const { row, column } = found;
    if (/[:：]./u.test(grid.text(row, column))) return one(row, column);
    return valueBeside(grid, row, column) ?? blankBeside(grid, row, column);
  }
  return null;
}

/** Nothing is filled in yet, and no merge is known: the name may come to stand in any of the cells up to the next label. */
function blankBeside(grid: Grid, row: number, column: number): Area | null {
  const next = range(column + 1, grid.columns - 1).find((right) => grid.text(row, right) !== '') ?? grid.columns;
  return next === column + 1 ? null : { row, column: column + 1, rows: 1, columns: next - column - 1 };
}

function valueBeside(grid: Grid, row: number, column: number): Area | null {
  const right = range(column + 1, grid.columns - 1).find((next) => grid.text(row, next) !== '');
  if (right === undefined) return null;
  const text = grid.text(row, right);
  return LABEL.test(text) && text.length <= 8 ? null : one(row, right);
}

/** The value's cell, or the one right of the label where nothing is filled in yet. */
function cellBeside(grid: Grid, label: Place | null): Area | null {
  if (label === null) return null;
  const { row, column } = label;
  return valueBeside(grid, row, column) ?? (grid.text(row, column + 1) === '' ? one(row, column + 1) : null);
}

const TITLE = /(?:自评|绩效评价|评分)\p{Script=Han}*表/u;

/** The cell that says the year: the title, “（2023年度）”, or the title without one, for the clerk to fill. */
export function findYear(grid: Grid, end: number): Area | null {
  return cellOf(
    grid.find(0, end, /(?:19|20)\d{2}.*(?:自评|绩效|评分)/u) ??
      grid.find(0, end, /^[(（]?(?:19|20)\d{2}年?度?[)）]?$/u) ??
      grid.find(0, end, /^(?:自评|预算|评价)?年度[:：]?(?:19|20)\d{2}/u) ??
      grid.find(0, end, TITLE),
  );
}

/** Whether a title or a unit's label stands in these rows: a form begins there. */
export function beginsForm(grid: Grid, start: number, end: number): boolean {
  return [TITLE, ...UNITS].some((words) => grid.find(start, end, words) !== null);
}

/** Whether the sheet calls itself a form of this kind. */
export function hasTitle(grid: Grid, end: number): boolean {
  return grid.find(0, end, /自评|绩效|评分表/u) !== null;
}

/** The score's cell in the row of 总分, or beside “自评总分” above the table. */
export function findTotal(grid: Grid, span: TableSpan, score: number | undefined): Area | null {
  if (span.totalRow !== null) return score === undefined ? null : one(span.totalRow, score);
  return cellBeside(grid, grid.find(0, span.head.row, /^(?:自评)?(?:总分|总得分)(?:\(.*\))?[:：]?$/u));
}

/** The full marks in the row of 总分, below points or weights; null where no figure stands there. */
export function findFullMarks(
  grid: Grid,
  { totalRow }: TableSpan,
  columns: readonly (number | undefined)[],
): Area | null {
  if (totalRow === null) return null;
  const column = columns.find((each) => each !== undefined && /^\d/.test(grid.text(totalRow, each)));
  return column === undefined ? null : one(totalRow, column);
}

/** The cell right of 评价等级; null where the form has none. */
export function findGrade(grid: Grid): Area | null {
  return cellBeside(grid, grid.find(0, grid.rows, /^(?:自评|评价|评定|绩效)?(?:等级|等次)[:：]?$/u));
}

const PACK = new RegExp(`^${NAMES.pack}$`, 'u');

/** The cell right of 规则包, which the add-in itself puts beside a form; null where the form has none. */
export function findPack(grid: Grid, end: number): Area | null {
  const label = grid.find(0, end, PACK);
  return label === null ? null : one(label.row, label.column + 1);
}
