/** What a recognised form lacks and gets beside it, where nothing stands: nothing of the printed form is moved. */
import { address, type Block, type SheetCells } from '../../sheet';
import { words } from '../blocks';
import { splitPoints } from '../levels';
import { NAMES, type Field } from '../names';
import { blocksOf, rangeOf, type NewName } from './blocks';
import type { Area, FormRecognition } from './recognition';

/** A new block beside the form and the heading to write for it, e.g. `评分规则` in `J13` over `J14:J30`. */
export interface Helper extends NewName {
  /** The heading's cell; null where there is no row above. */
  readonly heading: string | null;
}

/**
 * 评分规则, to choose a row's rule; 分值, where neither a column nor a name says the points; and the cell 规则包, so that
 * the choice of rules stays with the form. A column is left blank between them and what stands on the sheet.
 */
export function helpersOf(form: FormRecognition, sheet: Pick<SheetCells, 'cells'>): readonly Helper[] {
  const rows = form.fields.level2 ?? form.fields.score;
  if (rows === undefined) return [];
  const fields: readonly Field[] = hasPoints(form, sheet) ? ['rule'] : ['points', 'rule'];
  const missing = fields.filter((field) => form.fields[field] === undefined);
  const first = lastColumn(sheet.cells) + 2;
  const columns = missing.map((field, index) => helper(field, { ...rows, column: first + index, columns: 1 }, -1));
  return form.fields.pack === undefined && rows.row >= 2 ? [...columns, packCell(first, rows.row - 2)] : columns;
}

function hasPoints(form: FormRecognition, sheet: Pick<SheetCells, 'cells'>): boolean {
  const { points, level2Points, level2 } = form.fields;
  if (points !== undefined || level2Points !== undefined) return true;
  const names = level2 === undefined ? undefined : blocksOf(form, sheet).blocks.level2;
  return names?.cells.some(([cell]) => cell !== undefined && splitPoints(words(cell)).points !== null) ?? false;
}

function helper(field: Field, area: Area, above: number): Helper {
  const heading = { row: area.row + above, column: area.column };
  return { field, name: NAMES[field], range: rangeOf(area), heading: heading.row < 0 ? null : address(heading) };
}

function packCell(column: number, row: number): Helper {
  const range = address({ row, column: column + 1 });
  return { field: 'pack', name: NAMES.pack, range, heading: address({ row, column }) };
}

function lastColumn({ column, cells }: Block): number {
  return cells.reduce((last, row) => Math.max(last, column + row.length - 1), 0);
}
