/** Univer's mutations, whoever caused them, as changes of a workbook; names and formats follow rows and columns here. */
import {
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
  ObjectMatrix,
} from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRowByRangeCommand,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { type Area, bounding, cellArea, LAST_COLUMN, LAST_ROW, type Shift, within } from '../area';
import type { CellState, Engine } from '../engine';
import { mappedNotes, shiftedNotes } from '../noting';
import type { Desk } from './desk';
import { areaOf } from './sheets';

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  /** The command that executed the mutation. */
  readonly trigger?: string;
  readonly range?: IRange;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  readonly sheet?: { readonly id: string };
  readonly from?: { readonly value: IObjectMatrixPrimitiveType<Nullable<ICellData>>; readonly subUnitId?: string };
  readonly to?: { readonly value: IObjectMatrixPrimitiveType<Nullable<ICellData>>; readonly subUnitId?: string };
  readonly selections?: readonly { readonly range: IRange }[];
}

const SHIFTS: Readonly<Record<string, readonly [Shift['axis'], 1 | -1]>> = {
  [InsertRowMutation.id]: ['rows', 1],
  [RemoveRowMutation.id]: ['rows', -1],
  [InsertColMutation.id]: ['columns', 1],
  [RemoveColMutation.id]: ['columns', -1],
};

/** While rows or columns come or go, cells are rewritten that nobody edited: formulas, and the looks of new cells. */
const SHIFTING: ReadonlySet<string> = new Set([
  InsertRowByRangeCommand.id,
  RemoveRowByRangeCommand.id,
  InsertColByRangeCommand.id,
  RemoveColByRangeCommand.id,
]);

function shiftOf(id: string, range: IRange): Shift | null {
  const found = SHIFTS[id];
  if (!found) return null;
  const [axis, sign] = found;
  const [at, last] = axis === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { axis, at, count: sign * (last - at + 1) };
}

const shiftedArea = ({ axis, at, count }: Shift): Area => {
  const last = at + Math.abs(count) - 1;
  return axis === 'rows'
    ? { top: at, bottom: last, left: 0, right: LAST_COLUMN }
    : { top: 0, bottom: LAST_ROW, left: at, right: last };
};

const holdsContent = (cell: Nullable<ICellData>): boolean =>
  cell === null || cell === undefined || 'v' in cell || 'f' in cell || 'p' in cell || 'si' in cell;

/** The area of a sparse matrix, how many cells it has, and whether any of them is given a content. */
function extent(matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>>): {
  readonly area: Area | null;
  readonly count: number;
  readonly content: boolean;
} {
  let area: Area | null = null;
  let count = 0;
  let content = false;
  new ObjectMatrix(matrix).forValue((row, column, cell) => {
    const one = cellArea(row, column);
    area = area ? bounding(area, one) : one;
    count += 1;
    content ||= holdsContent(cell);
  });
  return { area, count, content };
}

/** Listens to Univer for as long as it lives. `dirty` is called when formulas may have other values. */
export function listen(desk: Desk, cells: Pick<Engine, 'cell'>, dirty: () => void): void {
  const { commands, state } = desk;
  let before: CellState | undefined;
  let frontBefore = '';

  commands.beforeCommandExecuted((command: Readonly<ICommandInfo>) => {
    const params = command.params as Params | undefined;
    if (
      command.id === SetRangeValuesMutation.id &&
      params?.cellValue &&
      params.subUnitId &&
      params.unitId === state.unitId
    ) {
      const { area, count, content } = extent(params.cellValue);
      before = count === 1 && content && area ? cells.cell(params.subUnitId, area.top, area.left) : undefined;
    } else if (command.id === SetWorksheetActiveOperation.id && state.unitId !== '') {
      frontBefore = desk.workbook().getActiveSheet(true)?.getSheetId() ?? '';
    }
  });

  function cellsChanged(
    sheetId: string,
    matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
    trigger: string,
  ): void {
    const shifting = SHIFTING.has(trigger);
    const { area, count, content } = extent(matrix);
    if (!area) return;
    if (!content) {
      if (!shifting) desk.emit({ kind: 'format', sheetId, area });
      return;
    }
    new ObjectMatrix(matrix).forValue((_row, _column, cell) => {
      if (cell?.f || cell?.si) state.hasFormulas = true;
    });
    const one = count === 1 && before ? { before, after: cells.cell(sheetId, area.top, area.left) } : {};
    before = undefined;
    if (!shifting) desk.emit({ kind: 'cells', sheetId, area, ...one });
    dirty();
  }

  commands.onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    const params = (command.params ?? {}) as Params;
    const sheetId = params.subUnitId ?? '';
    if (params.unitId !== state.unitId || state.source === 'load') return;
    switch (command.id) {
      case SetRangeValuesMutation.id:
        // Calculated results come as writes, too; they are no edits.
        if (!options?.['fromFormula'] && !options?.onlyLocal && params.cellValue)
          cellsChanged(sheetId, params.cellValue, params.trigger ?? '');
        break;
      case InsertRowMutation.id:
      case RemoveRowMutation.id:
      case InsertColMutation.id:
      case RemoveColMutation.id: {
        const shift = params.range && shiftOf(command.id, params.range);
        if (!shift) break;
        desk.setNotes(shiftedNotes(state.notes, sheetId, shift, desk.sheet(sheetId).getName()));
        desk.emit({ kind: 'shift', sheetId, shift, area: shiftedArea(shift) });
        dirty();
        break;
      }
      case MoveRangeMutation.id: {
        const [from, to] = [params.from, params.to].map((end) => end && extent(end.value).area);
        // What is cut and pasted takes its names and formats along.
        if (from && to && (params.from?.subUnitId ?? sheetId) === (params.to?.subUnitId ?? sheetId)) {
          const [down, across] = [to.top - from.top, to.left - from.left];
          desk.setNotes(
            mappedNotes(state.notes, params.from?.subUnitId ?? sheetId, (area) =>
              within(area, from)
                ? {
                    top: area.top + down,
                    bottom: area.bottom + down,
                    left: area.left + across,
                    right: area.right + across,
                  }
                : area,
            ),
          );
        }
        for (const end of [params.from, params.to]) {
          const area = end && extent(end.value).area;
          if (area) desk.emit({ kind: 'cells', sheetId: end.subUnitId ?? sheetId, area });
        }
        dirty();
        break;
      }
      case ReorderRangeMutation.id:
        if (params.range) desk.emit({ kind: 'cells', sheetId, area: areaOf(params.range) });
        dirty();
        break;
      case InsertSheetMutation.id:
        if (params.sheet) desk.emit({ kind: 'sheetAdded', sheetId: params.sheet.id });
        dirty();
        break;
      case RemoveSheetMutation.id:
        desk.emit({ kind: 'sheetDeleted', sheetId });
        dirty();
        break;
      case SetWorksheetNameMutation.id:
        desk.emit({ kind: 'sheetRenamed', sheetId });
        dirty();
        break;
      case SetWorksheetHideMutation.id:
      case SetTabColorMutation.id:
      case ToggleGridlinesMutation.id:
      case SetWorksheetOrderMutation.id:
        desk.emit({ kind: 'sheetChanged', sheetId });
        break;
      case SetWorksheetActiveOperation.id:
        if (frontBefore !== sheetId) desk.emit({ kind: 'sheetActivated', sheetId, before: frontBefore });
        break;
      case SetSelectionsOperation.id: {
        const range = params.selections?.at(-1)?.range;
        if (range) desk.emit({ kind: 'selection', sheetId, area: areaOf(range) });
        break;
      }
      default:
    }
  });
}
