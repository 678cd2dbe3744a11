/** What was found on a sheet, put together: every field's place on the sheet, every column and how sure it is. */
import { address, type Block, type Place } from '../../sheet';
import type { Field } from '../names';
import { takeColumns, type Taken } from './columns';
import { findGoals } from './goals';
import type { Grid } from './grid';
import { headingOf, type HeadRow, type Heading } from './headRow';
import { layoutOf } from './layout';
import { findMoney, type MoneyBlock } from './money';
import type { Area, FormRecognition, FoundColumn, OtherColumn, Sureness } from './recognition';
import { findFullMarks, findGrade, findPack, findTotal, findUnit, findYear, hasTitle } from './surroundings';
import type { TableSpan } from './table';

/** The form around an indicator table; `cells` tells where the grid begins on its sheet. */
export function formOf(sheet: string, cells: Block, grid: Grid, span: TableSpan): FormRecognition {
  const taken = takeColumns(grid, span);
  const money = findMoney(grid, span.head.row);
  const columnOf = (field: Field) => taken.find((one) => one.field === field)?.column;
  const goals = findGoals(grid, money === null ? 0 : money.lastRow + 1, span.head.row);
  const single: readonly (readonly [Field, Area | null])[] = [
    ['unit', findUnit(grid, span.head.row)],
    ['year', findYear(grid, span.head.row)],
    ['goals', goals.goals],
    ['results', goals.results],
    ['total', findTotal(grid, span, columnOf('score'))],
    ['fullMarks', findFullMarks(grid, span, [columnOf('points'), columnOf('weight')])],
    ['grade', findGrade(grid)],
    ['pack', findPack(grid, span.head.row)],
    ...moneyCells(money),
  ];
  const areas = new Map<Field, Area>(single.flatMap(([field, area]) => (area === null ? [] : [[field, area]])));
  for (const { field, column } of money?.taken ?? []) areas.set(field, rowsIn(money, column));
  for (const { field, column } of taken) areas.set(field, rowsIn(span, column));
  const others = othersOf(span.head, taken);
  const fields = Object.fromEntries([...areas].map(([field, area]) => [field, moved(area, cells)]));
  const hasCriterion = others.some(({ meaning }) => meaning?.role === 'criterion');
  const columns = [...(money?.taken ?? []), ...executionColumns(money), ...taken];
  return {
    kind: 'form',
    sheet,
    layout: layoutOf(new Set(areas.keys()), hasCriterion),
    fields,
    columns: columns.map((one) => columnIn(one, span, cells)),
    others: others.map(({ text, row, column }) => otherIn(text, row, column, cells)),
    lastRow: span.lastRow + cells.row + 1,
    sureness: surenessOf(columns, areas, hasTitle(grid, span.head.row)),
  };
}

function moneyCells(money: MoneyBlock | null): readonly (readonly [Field, Area | null])[] {
  if (money === null) return [];
  const { labels, firstRow, lastRow, execution } = money;
  const cell = (one: Place | null) => (one === null ? null : { ...one, rows: 1, columns: 1 });
  return [
    ['line', labels === null ? null : { row: firstRow, rows: lastRow - firstRow + 1, ...labels }],
    ['executionPoints', cell(execution.points)],
    ['executionScore', cell(execution.score)],
  ];
}

/** Points and score of the execution rate are one cell each, but they have headings as columns do. */
function executionColumns(money: MoneyBlock | null): readonly Taken[] {
  if (money === null) return [];
  return (['executionPoints', 'executionScore'] as const).flatMap((field) => {
    const heading = headingOf(money.head, field);
    if (heading === undefined || money.execution.score === null) return [];
    return [{ field, heading, column: heading.column, sureness: 'sure', ground: 'heading' } as const];
  });
}

function rowsIn(rows: { readonly firstRow: number; readonly lastRow: number } | null, column: number): Area {
  const { firstRow, lastRow } = rows ?? { firstRow: 0, lastRow: 0 };
  return { row: firstRow, column, rows: lastRow - firstRow + 1, columns: 1 };
}

/** Headings that no field was taken for. */
function othersOf({ headings }: HeadRow, taken: readonly Taken[]): readonly Heading[] {
  return headings.filter((heading) => heading.text !== '' && !taken.some((one) => one.heading === heading));
}

/** From the block's own rows and columns to the sheet's. */
const moved = (area: Area, { row, column }: Place): Area => ({
  ...area,
  row: area.row + row,
  column: area.column + column,
});

function columnIn(
  { field, heading, column, sureness, ground }: Taken,
  { head }: TableSpan,
  origin: Place,
): FoundColumn {
  const place = { row: (heading?.row ?? head.row) + origin.row, column: (heading?.column ?? column) + origin.column };
  return { field, heading: heading?.text ?? '', at: address(place), column: column + origin.column, sureness, ground };
}

function otherIn(heading: string, row: number, column: number, origin: Place): OtherColumn {
  const place = { row: row + origin.row, column: column + origin.column };
  return { heading, at: address(place), column: place.column };
}

/** As sure as its least sure column; without a title, a score or a name it is no more than likely. */
function surenessOf(columns: readonly Taken[], areas: ReadonlyMap<Field, Area>, isTitled: boolean): Sureness {
  if (columns.some(({ sureness }) => sureness === 'guess') || !areas.has('score')) return 'guess';
  const isWhole = isTitled && (areas.has('level2') || areas.has('level3'));
  return isWhole && columns.every(({ sureness }) => sureness === 'sure') ? 'sure' : 'likely';
}
