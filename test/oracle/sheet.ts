/** A generated form as the named blocks of a sheet. */
import type { SheetBlocks } from '../../src/form/blocks';
import { EMPTY_CELL, type Block } from '../../src/sheet';
import { text, type Typed } from './cells';
import type { Sample } from './forms';

const MONEY_ROW = 4;
const TABLE_ROW = 14;

/** Columns in the order of the alphabet; the money block above the indicator table. */
export function sheetOf({ form, typed: { lines, rows, full } }: Sample): SheetBlocks {
  const money = (column: number, cells: readonly Typed[]) => block(MONEY_ROW, column, cells);
  const table = (column: number, cells: readonly Typed[]) => block(TABLE_ROW, column, cells);
  return {
    sheet: '自评表',
    head: null,
    blocks: {
      year: block(0, 0, [text(`${form.year}年度部门整体支出绩效自评表`)]),
      fullMarks: block(1, 0, [full]),
      line: money(
        0,
        lines.map(({ label }) => text(label)),
      ),
      initialBudget: money(
        1,
        lines.map(({ initialBudget }) => initialBudget),
      ),
      budget: money(
        2,
        lines.map(({ budget }) => budget),
      ),
      adjustedBudget: money(
        3,
        lines.map(({ adjustedBudget }) => adjustedBudget),
      ),
      outturn: money(
        4,
        lines.map(({ outturn }) => outturn),
      ),
      level1: table(
        0,
        rows.map((_, index) => text(index === 0 ? '产出' : '')),
      ),
      level2: table(
        1,
        rows.map(({ level2 }) => text(level2)),
      ),
      level3: table(
        2,
        rows.map(({ level3 }) => text(level3)),
      ),
      points: table(
        3,
        rows.map(({ points }) => points),
      ),
      target: table(
        4,
        rows.map(({ target }) => target),
      ),
      actual: table(
        5,
        rows.map(({ actual }) => actual),
      ),
      coefficient: table(
        6,
        rows.map(({ coefficient }) => coefficient),
      ),
      deduction: table(
        7,
        rows.map(({ deduction }) => deduction),
      ),
      score: table(
        8,
        rows.map(({ score }) => score),
      ),
    },
  };
}

function block(row: number, column: number, cells: readonly Typed[]): Block {
  return {
    row,
    column,
    cells: cells.map(({ value, format }) => [{ ...EMPTY_CELL, value, text: String(value), format }]),
  };
}
