/** The active sheet without names: which form stands on it. One request, and nothing is written. */
import { recognise, type Recognition } from '../form/recognise';
import type { SheetCells } from '../sheet';
import { done, type Outcome } from './outcome';
import { blockOf } from './reading';
import { guarded } from './score';

/** A form ends well before; a stray cell in the last row must not make an answer of a million. */
const MOST = 'A1:AZ600';

/** Finds the form on the active sheet; its merges are not asked for, which would cost the user's undo. */
export async function recogniseActive(): Promise<Outcome<Recognition>> {
  return guarded(async (context) => {
    const request = requestCells(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
    return done(recognise(cellsOf(request)));
  });
}

export interface CellsRequest {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Queues the reading of all that stands on the sheet. */
export function requestCells(sheet: Excel.Worksheet): CellsRequest {
  sheet.load('name');
  const used = sheet.getRange(MOST).getUsedRangeOrNullObject(true);
  used.load('values, text, formulas, numberFormat, rowIndex, columnIndex');
  return { sheet, used };
}

/** What was read, once it is there. */
export function cellsOf({ sheet, used }: CellsRequest): SheetCells {
  const cells = used.isNullObject ? { row: 0, column: 0, cells: [] } : blockOf(used);
  return { name: sheet.name, cells, merges: null };
}
