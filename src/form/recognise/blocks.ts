/** What was recognised → the blocks that a bound form would give, and the names that would bind it. */
import { address, EMPTY_CELL, type Block, type SheetCells } from '../../sheet';
import type { Blocks, SheetBlocks } from '../blocks';
import { NAMES, type Field } from '../names';
import { range } from './grid';
import type { Area, FormRecognition, FoundColumn } from './recognition';

/** As far down as headings with units, and rows that the fields do not reach, are looked for. */
const HEAD_ROWS = 80;

/** The recognised form's blocks, for `readForm`: no names are needed. The cells are those that were recognised. */
export function blocksOf({ sheet, fields }: FormRecognition, { cells }: Pick<SheetCells, 'cells'>): SheetBlocks {
  const entries = Object.entries(fields) as readonly (readonly [Field, Area])[];
  const blocks: Blocks = Object.fromEntries(entries.map(([field, area]) => [field, cut(cells, area)]));
  return { sheet, blocks, head: { ...cells, cells: cells.cells.slice(0, HEAD_ROWS) } };
}

function cut(cells: Block, { row, column, rows, columns }: Area): Block {
  const lines = range(row, row + rows - 1).map((down) =>
    range(column, column + columns - 1).map(
      (right) => cells.cells[down - cells.row]?.[right - cells.column] ?? EMPTY_CELL,
    ),
  );
  return { row, column, cells: lines };
}

/** A name to create on the sheet, e.g. `自评得分` for `G14:G30`. */
export interface NewName {
  readonly field: Field;
  readonly name: string;
  readonly range: string;
}

/** The names that bind the form as recognised. */
export function namesOf({ fields }: FormRecognition): readonly NewName[] {
  const entries = Object.entries(fields) as readonly (readonly [Field, Area])[];
  return entries.map(([field, area]) => ({ field, name: NAMES[field], range: rangeOf(area) }));
}

/** `rangeOf({ row: 13, column: 6, rows: 17, columns: 1 })` → `G14:G30`. */
export function rangeOf({ row, column, rows, columns }: Area): string {
  const first = address({ row, column });
  return rows * columns === 1 ? first : `${first}:${address({ row: row + rows - 1, column: column + columns - 1 })}`;
}

/**
 * The recognition with another column for a field, as the user has it; null takes the field away. A field that had that
 * column loses it; the total follows the scores.
 */
export function withColumn(form: FormRecognition, field: Field, column: number | null): FormRecognition {
  const old = form.fields[field] ?? rowsLike(form, field);
  if (old === null) return form;
  const isInTable = (area: Area) => area.row === old.row && area.rows === old.rows;
  const entries = Object.entries(form.fields) as readonly (readonly [Field, Area])[];
  const kept = entries.filter(([other, area]) => other !== field && !(isInTable(area) && area.column === column));
  const moved = kept.map(([other, area]): readonly [Field, Area] => {
    const follows = other === 'total' && field === 'score' && area.column === old.column && column !== null;
    return [other, follows ? { ...area, column } : area];
  });
  const chosen = column === null ? [] : [[field, { ...old, column }] as const];
  const fields = Object.fromEntries<Area>([...moved, ...chosen]);
  return { ...form, fields, ...columnsWith(form, fields, field, column) };
}

/** A field of the indicator table that was not found has the rows of those that were. */
function rowsLike({ fields }: FormRecognition, field: Field): Area | null {
  const money = ['initialBudget', 'budget', 'adjustedBudget', 'outturn', 'executionRate', 'line'].includes(field);
  const like = money ? (fields.budget ?? fields.outturn) : (fields.level2 ?? fields.level3 ?? fields.score);
  return like ?? null;
}

function columnsWith(
  { columns, others }: FormRecognition,
  fields: FormRecognition['fields'],
  field: Field,
  column: number | null,
): Pick<FormRecognition, 'columns' | 'others'> {
  const known = [...columns, ...others];
  const stays = (one: FoundColumn) => one.field !== field && fields[one.field] !== undefined;
  const kept = columns.filter(stays);
  const freed = columns.filter((one) => !stays(one) && one.column !== column && one.heading !== '');
  const under = known.find((one) => one.column === column && others.some((other) => other.at === one.at));
  const taken = under ?? columns.find((one) => one.column === column && !kept.includes(one));
  const { heading, at } = taken ?? { heading: '', at: address({ row: 0, column: column ?? 0 }) };
  const chosen: readonly FoundColumn[] =
    column === null ? [] : [{ field, heading, at, column, sureness: 'sure', ground: 'user' }];
  return {
    columns: [...kept, ...chosen],
    others: [
      ...others.filter((one) => one.column !== column),
      ...freed.map((one) => ({ heading: one.heading, at: one.at, column: one.column })),
    ],
  };
}
