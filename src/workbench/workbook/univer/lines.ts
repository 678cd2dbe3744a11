/** Rows and columns in Univer: sizes, hiding, inserting and deleting; and merged areas. */
import { BooleanNumber, Direction, type IMutationInfo, type IRange, RANGE_TYPE } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  copyRangeStyles,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
} from '@univerjs/sheets';
import { intersection } from '../area';
import type { Engine } from '../engine';
import type { Desk } from './desk';
import { areaOf, POINTS, rangeOf } from './sheets';

type Lines = Pick<
  Engine,
  | 'rowHeight'
  | 'columnWidth'
  | 'rowHidden'
  | 'columnHidden'
  | 'setRowHeight'
  | 'setColumnWidth'
  | 'setRowHidden'
  | 'setColumnHidden'
  | 'shift'
  | 'merges'
  | 'merge'
  | 'unmerge'
>;

export function createLines(desk: Desk): Lines {
  const { commands, state } = desk;
  const of = (sheetId: string): { readonly unitId: string; readonly subUnitId: string } => ({
    unitId: state.unitId,
    subUnitId: sheetId,
  });
  const rows = (sheetId: string, startRow: number, endRow: number): IRange => ({
    startRow,
    endRow,
    startColumn: 0,
    endColumn: desk.sheet(sheetId).getColumnCount() - 1,
    rangeType: RANGE_TYPE.ROW,
  });
  const columns = (sheetId: string, startColumn: number, endColumn: number): IRange => ({
    startRow: 0,
    endRow: desk.sheet(sheetId).getRowCount() - 1,
    startColumn,
    endColumn,
    rangeType: RANGE_TYPE.COLUMN,
  });

  /** Univer selects the rows it inserted, on whatever sheet. */
  const run = (id: string, params: object): void => {
    desk.quietly(() => {
      commands.syncExecuteCommand(id, params);
    });
  };

  function hide(
    ids: { readonly hide: string; readonly show: string },
    sheetId: string,
    range: IRange,
    hidden: boolean,
  ): void {
    const mutation = (on: boolean): IMutationInfo => ({
      id: on ? ids.hide : ids.show,
      params: { ...of(sheetId), ranges: [range] },
    });
    desk.mutate(mutation(hidden), mutation(!hidden));
  }

  return {
    rowHeight: (sheetId, row) => desk.sheet(sheetId).getRowHeight(row) * POINTS,
    columnWidth: (sheetId, column) => desk.sheet(sheetId).getColumnWidth(column) * POINTS,
    rowHidden: (sheetId, row) => !desk.sheet(sheetId).getRowVisible(row),
    columnHidden: (sheetId, column) => !desk.sheet(sheetId).getColVisible(column),
    setRowHeight(sheetId, first, last, points) {
      const sheet = desk.sheet(sheetId);
      const ranges = [rows(sheetId, first, last)];
      const auto = { ...of(sheetId), ranges, autoHeightInfo: BooleanNumber.FALSE };
      const height = { ...of(sheetId), ranges, rowHeight: points / POINTS };
      desk.mutate(
        { id: SetWorksheetRowIsAutoHeightMutation.id, params: auto },
        {
          id: SetWorksheetRowIsAutoHeightMutation.id,
          params: SetWorksheetRowIsAutoHeightMutationFactory(auto, sheet),
        },
      );
      desk.mutate(
        { id: SetWorksheetRowHeightMutation.id, params: height },
        { id: SetWorksheetRowHeightMutation.id, params: SetWorksheetRowHeightMutationFactory(height, sheet) },
      );
    },
    setColumnWidth(sheetId, first, last, points) {
      const params = { ...of(sheetId), ranges: [columns(sheetId, first, last)], colWidth: points / POINTS };
      const undo = SetWorksheetColWidthMutationFactory(params, desk.sheet(sheetId));
      desk.mutate(
        { id: SetWorksheetColWidthMutation.id, params },
        { id: SetWorksheetColWidthMutation.id, params: undo },
      );
    },
    setRowHidden: (sheetId, first, last, hidden) =>
      hide(
        { hide: SetRowHiddenMutation.id, show: SetRowVisibleMutation.id },
        sheetId,
        rows(sheetId, first, last),
        hidden,
      ),
    setColumnHidden: (sheetId, first, last, hidden) =>
      hide(
        { hide: SetColHiddenMutation.id, show: SetColVisibleMutation.id },
        sheetId,
        columns(sheetId, first, last),
        hidden,
      ),
    shift(sheetId, { axis, at, count }) {
      const last = at + Math.abs(count) - 1;
      const sheet = desk.sheet(sheetId);
      const size = axis === 'rows' ? sheet.getRowCount() : sheet.getColumnCount();
      // Beyond what Univer keeps there is nothing to move.
      if (at >= size) return;
      if (count < 0) {
        const range =
          axis === 'rows'
            ? rows(sheetId, at, Math.min(last, size - 1))
            : columns(sheetId, at, Math.min(last, size - 1));
        const command = axis === 'rows' ? RemoveRowByRangeCommand : RemoveColByRangeCommand;
        run(command.id, { ...of(sheetId), range });
        return;
      }
      // New rows and columns look like the ones before them.
      const byRow = axis === 'rows';
      const range = byRow ? rows(sheetId, at, last) : columns(sheetId, at, last);
      const { startRow, endRow, startColumn, endColumn } = range;
      const cellValue = at === 0 ? {} : copyRangeStyles(sheet, startRow, endRow, startColumn, endColumn, byRow, at - 1);
      const [before, behind] = byRow ? [Direction.UP, Direction.DOWN] : [Direction.LEFT, Direction.RIGHT];
      const command = byRow ? InsertRowByRangeCommand : InsertColByRangeCommand;
      const direction = at === 0 ? before : behind;
      run(command.id, { ...of(sheetId), range, direction, cellValue });
    },
    merges: (sheetId) => desk.sheet(sheetId).getMergeData().map(areaOf),
    merge(sheetId, area) {
      const params = { ...of(sheetId), ranges: [rangeOf(area)] };
      desk.mutate({ id: AddWorksheetMergeMutation.id, params }, { id: RemoveWorksheetMergeMutation.id, params });
    },
    unmerge(sheetId, area) {
      const gone = desk
        .sheet(sheetId)
        .getMergeData()
        .filter((range) => intersection(areaOf(range), area));
      if (gone.length === 0) return;
      const params = { ...of(sheetId), ranges: structuredClone(gone) };
      desk.mutate({ id: RemoveWorksheetMergeMutation.id, params }, { id: AddWorksheetMergeMutation.id, params });
    },
  };
}
