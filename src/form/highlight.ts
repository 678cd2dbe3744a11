/** The formulas that mark rows over budget, for a sheet's own conditional formats. */
import { address, columnName, type Block } from '../sheet';
import type { Blocks } from './blocks';

/** Known by what they hold, since Excel rewrites ids and addresses: `N("…")` is 0 and changes nothing. */
export const MARKER = 'N("绩效自评评分·超预算")=0';

export interface FormatRule {
  readonly range: string;
  /** Relative to the range's first cell. */
  readonly formula: string;
}

/** One for the money block, one for the indicator rows; each only where its columns are bound. */
export function overBudgetFormulas({
  line,
  budget,
  outturn,
  executionRate,
  level2,
  note,
}: Blocks): readonly FormatRule[] {
  const rules: FormatRule[] = [];
  if (budget !== undefined && outturn !== undefined) {
    const [planned, spent] = [cellOf(budget), cellOf(outturn)];
    rules.push({
      range: across(line ?? budget, executionRate ?? outturn, budget),
      formula: `=AND(${MARKER},IFERROR(${amount(planned)}>0,FALSE),IFERROR(${amount(spent)}>${amount(planned)},FALSE))`,
    });
  }
  if (note !== undefined) {
    const text = cellOf(note);
    rules.push({
      range: across(level2 ?? note, note, note),
      formula: `=AND(${MARKER},LEFT(TRIM(${text}),3)="超预算")`,
    });
  }
  return rules;
}

/** Numbers as numbers; texts through NUMBERVALUE without blanks, U+3000 and 万元; anything else is an error. */
function amount(cell: string): string {
  const bare = [' ', '\u3000', '万元'].reduce((text, part) => `SUBSTITUTE(${text},"${part}","")`, cell);
  return `IF(ISNUMBER(${cell}),${cell},IF(TRIM(${cell})="",NA(),NUMBERVALUE(${bare},".",",")))`;
}

function cellOf({ row, column }: Block): string {
  return `$${columnName(column)}${row + 1}`;
}

function across(first: Block, last: Block, rows: Block): string {
  const [left, right] = [Math.min(first.column, last.column), Math.max(first.column, last.column)];
  return `${address({ row: rows.row, column: left })}:${address({ row: rows.row + rows.cells.length - 1, column: right })}`;
}
