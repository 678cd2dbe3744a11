/** Where a table without a total ends: which of the lowest rows are no rows of it but notes, signatures, workings. */
import { isFigure, range, type Grid } from './grid';
import type { HeadRow, Heading } from './headRow';
import type { Role } from './vocabulary';

/** A table's columns: those of its names, from level 1 on, and those of what stands beside the names. */
export interface TableColumns {
  readonly names: readonly number[];
  readonly values: readonly number[];
  /** The column of level 1; null where names have but one column. */
  readonly level1: number | null;
}

const NAMES: readonly Role[] = ['level1', 'level2', 'level3', 'name'];
/** Columns of words about the row: nothing there makes it one. */
const ABOUT: readonly Role[] = ['note', 'criterion', 'rule', 'reviewScore', 'reviewNote', 'other'];

/** `columnsOf(head)`: a heading over several columns has them all. */
export function columnsOf({ headings }: HeadRow, last: number): TableColumns {
  const over = (roles: (role: Role) => boolean) =>
    headings.flatMap((heading) => {
      const { meaning } = heading;
      return meaning !== null && roles(meaning.role) ? range(heading.column, lastColumn(headings, heading, last)) : [];
    });
  const level1 = headings.find(({ meaning }) => meaning?.role === 'level1')?.column ?? null;
  return {
    names: over((role) => NAMES.includes(role)),
    values: over((role) => !NAMES.includes(role) && !ABOUT.includes(role)),
    level1,
  };
}

function lastColumn(headings: readonly Heading[], { column }: Heading, last: number): number {
  return (headings.find((other) => other.column > column)?.column ?? last + 1) - 1;
}

/** Begins a note, a signature or another form’s head. “注册企业数”, “说明书”, “审核通过率” do not. */
const FOOT =
  /^(?:附?注|备注)(?:$|[:：(\d])|^(?:填[表报])?说明(?!书)|^[本此该]表|^(?:.{2,6})?(?:负责人|领导)(?:$|[:：(])|^(?:填[表报制]|制表|审核|复核|经办|联系|评价)(?:人|单位|部门|日期|时间|电话)?(?:$|[:：(\d])|^(?:日期|时间)(?:$|[:：\d])|^(?:预算|填报|自评|项目|实施|主管)?(?:单位|部门)(?:名称)?(?:$|[:：(])/u;
/** Plainly the name of an indicator, or what ends one. */
const NAME = /指标$|^\(?\d+(?:\.\d+)?分?\)?$|\(\d+(?:\.\d+)?分?\)$/u;

/** Whether a row has what a row of indicators has; `above` is the row that it may go on with. */
export function isOfTable(grid: Grid, columns: TableColumns, row: number, above: number | null): boolean {
  const filled = range(0, grid.columns - 1).filter((column) => grid.text(row, column) !== '');
  const at = (wanted: readonly number[]) => wanted.filter((column) => filled.includes(column));
  const [names, values] = [at(columns.names), at(columns.values)];
  const [first = 0] = filled;
  const lead = grid.text(row, first);
  const isAlone = filled.every((column) => grid.text(row, column) === lead);
  if (isAlone) return isPart(grid, columns, row, above, first);
  if (names.length === 0) return !isWorking(grid, columns, row, values, above);
  const scored = values.filter((column) => isFigure(grid.text(row, column)));
  if (FOOT.test(lead) && scored.length < 2) return false;
  // 测算, 33, 44: a name is no figure.
  return !isFigure(grid.text(row, names.at(-1) ?? first));
}

/** One text and nothing beside it: the rest of a cell, a name typed ahead, or a sentence over all columns. */
function isPart(grid: Grid, columns: TableColumns, row: number, above: number | null, at: number): boolean {
  const { names, values, level1 } = columns;
  const text = grid.text(row, at);
  if (values.includes(at)) return !isWorking(grid, columns, row, [at], above);
  if (!names.includes(at)) return true;
  if (NAME.test(text)) return true;
  // A level 1 has a level 2 beside it; a line below the table begins where the table does.
  if (at === level1) return false;
  return !FOOT.test(text) && !text.endsWith('。');
}

/** Figures without a name, where the row above has its own or is none: sums and workings. */
function isWorking(
  grid: Grid,
  columns: TableColumns,
  row: number,
  values: readonly number[],
  above: number | null,
): boolean {
  if (values.length === 0 || !values.every((column) => isFigure(grid.text(row, column)))) return false;
  if (above === null || values.some((column) => grid.text(above, column) !== '')) return true;
  return !isOfTable(grid, columns, above, null);
}
