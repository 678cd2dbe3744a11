/** The long texts 年初设定目标 and 全年完成情况. */
import { range, type Grid } from './grid';
import type { Area } from './recognition';

const GOALS = /^(?:年初设定目标|年初设定绩效目标|年初绩效目标|年初目标|预期目标|预期绩效目标|年度预期目标)$/u;
const RESULTS =
  /^(?:全年完成情况|实际完成情况|全年实际完成情况|目标实际完成情况|年度完成情况|完成情况|全年目标完成情况)$/u;

export interface Goals {
  readonly goals: Area | null;
  readonly results: Area | null;
}

/** The long texts between two rows: below their headings, over all rows that Word made of their paragraphs. */
export function findGoals(grid: Grid, start: number, end: number): Goals {
  const find = (label: RegExp) => {
    const found = grid.find(start, end, label);
    return found === null ? null : textBelow(grid, found.row, found.column, end);
  };
  return { goals: find(GOALS), results: find(RESULTS) };
}

function textBelow(grid: Grid, row: number, column: number, end: number): Area | null {
  const isLabel = (at: number, right: number) => [GOALS, RESULTS].some((label) => label.test(grid.text(at, right)));
  const next = range(row + 1, end - 1).find((below) => isLabel(below, column)) ?? end;
  const rows = range(row + 1, next - 1).filter((below) => grid.text(below, column) !== '');
  const [first = 0, last] = [rows[0], rows.at(-1)];
  if (last !== undefined) return { row: first, column, rows: last - first + 1, columns: 1 };
  const right = range(column + 1, grid.columns - 1).find((one) => grid.text(row, one) !== '');
  if (right !== undefined && !isLabel(row, right)) return { row, column: right, rows: 1, columns: 1 };
  return row + 1 < next ? { row: row + 1, column, rows: 1, columns: 1 } : null;
}
