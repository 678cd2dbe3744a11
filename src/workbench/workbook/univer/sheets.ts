/** The sheets of the workbook in Univer: their tabs, which is in front, what is selected. */
import {
  BooleanNumber,
  type IMutationInfo,
  type IRange,
  type IWorksheetData,
  mergeWorksheetSnapshotWithDefault,
  Tools,
  type Worksheet,
} from '@univerjs/core';
import {
  InsertSheetMutation,
  InsertSheetUndoMutationFactory,
  RemoveSheetMutation,
  RemoveSheetUndoMutationFactory,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SheetsSelectionsService,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { type Area, cellArea } from '../area';
import type { Engine, SheetState } from '../engine';
import { notesCopied, notesRenamed, notesWithout } from '../noting';
import type { Desk } from './desk';
import { insertSheets } from './insertSheets';
import { hex } from './looks';

/** Points are 3/4 of a pixel at 96 dpi. */
export const POINTS = 0.75;

/** Excel's own in a zh-CN workbook: 13.5 and 54 points. */
export const DEFAULT_ROW_PIXELS = 18;
export const DEFAULT_COLUMN_PIXELS = 72;

export const areaOf = (range: IRange): Area => ({
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow,
  right: range.endColumn,
});

export const rangeOf = (area: Area): IRange => ({
  startRow: area.top,
  startColumn: area.left,
  endRow: area.bottom,
  endColumn: area.right,
});

/** A new sheet's data in Univer. */
export function sheetData(id: string, name: string, data: Partial<IWorksheetData> = {}): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    rowCount: 200,
    columnCount: 26,
    ...data,
    id,
    name,
  });
}

type Sheets = Pick<
  Engine,
  | 'sheets'
  | 'activeSheet'
  | 'selection'
  | 'activate'
  | 'select'
  | 'addSheet'
  | 'copySheet'
  | 'insertSheets'
  | 'deleteSheet'
  | 'changeSheet'
  | 'moveSheet'
>;

export function createSheets(desk: Desk): Sheets {
  const { commands, injector, state } = desk;
  const selections = injector.get(SheetsSelectionsService);
  const of = (sheetId: string): { readonly unitId: string; readonly subUnitId: string } => ({
    unitId: state.unitId,
    subUnitId: sheetId,
  });

  function stateOf(sheet: Worksheet): SheetState {
    const id = sheet.getSheetId();
    return {
      id,
      name: sheet.getName(),
      visibility: sheet.isSheetHidden() === BooleanNumber.TRUE ? (state.hidden.get(id) ?? 'Hidden') : 'Visible',
      tabColor: hex(sheet.getTabColor()) ?? '',
      gridlines: !sheet.hasHiddenGridlines(),
    };
  }

  function insert(data: IWorksheetData, index: number): void {
    const params = { unitId: state.unitId, index, sheet: data };
    const undo = injector.invoke((accessor) => InsertSheetUndoMutationFactory(accessor, params));
    // Univer brings a new sheet to the front; Excel's API does not.
    desk.quietly(() => {
      desk.mutate({ id: InsertSheetMutation.id, params }, { id: RemoveSheetMutation.id, params: undo });
    });
  }

  const sheets: Sheets = {
    sheets: () => desk.workbook().getSheets().map(stateOf),
    activeSheet: () => desk.workbook().getActiveSheet().getSheetId(),
    selection() {
      const sheetId = sheets.activeSheet();
      const range = selections.getWorkbookSelections(state.unitId).getCurrentLastSelection()?.range;
      return { sheetId, area: range ? areaOf(range) : cellArea(0, 0) };
    },
    activate(sheetId) {
      if (sheets.activeSheet() === sheetId) return;
      commands.syncExecuteCommand(SetWorksheetActiveOperation.id, of(sheetId));
    },
    select(sheetId, area) {
      sheets.activate(sheetId);
      const { top, left } = area;
      const primary = {
        ...rangeOf(cellArea(top, left)),
        actualRow: top,
        actualColumn: left,
        isMerged: false,
        isMergedMainCell: false,
      };
      commands.syncExecuteCommand(SetSelectionsOperation.id, {
        ...of(sheetId),
        selections: [{ range: rangeOf(area), primary, style: null }],
      });
    },
    addSheet(name) {
      const id = desk.nextId();
      insert(sheetData(id, name), desk.workbook().getSheetSize());
      return id;
    },
    copySheet(sheetId, name, position) {
      const id = desk.nextId();
      const snapshot = Tools.deepClone(desk.sheet(sheetId).getSnapshot());
      desk.setNotes(notesCopied(state.notes, sheetId, id, () => desk.nextId()));
      insert({ ...snapshot, id, name }, position);
      const page = state.pages.get(sheetId);
      if (page) state.pages.set(id, page);
      const protection = state.protections.get(sheetId);
      if (protection) state.protections.set(id, protection);
      return id;
    },
    insertSheets: (data, names, position) => insertSheets(desk, insert, data, names, position),
    deleteSheet(sheetId) {
      const workbook = desk.workbook();
      if (sheets.activeSheet() === sheetId) {
        const index = workbook.getIndexBySheetId(sheetId);
        const visible = workbook.getSheets().filter((sheet) => sheet.isSheetHidden() !== BooleanNumber.TRUE);
        const next = visible.find((sheet) => workbook.getIndexBySheetId(sheet.getSheetId()) > index);
        const before = visible.findLast((sheet) => workbook.getIndexBySheetId(sheet.getSheetId()) < index);
        const heir = next ?? before;
        if (heir) sheets.activate(heir.getSheetId());
      }
      const params = { unitId: state.unitId, subUnitId: sheetId, subUnitName: desk.sheet(sheetId).getName() };
      const undo = injector.invoke((accessor) => RemoveSheetUndoMutationFactory(accessor, params));
      desk.setNotes(notesWithout(state.notes, sheetId));
      desk.mutate({ id: RemoveSheetMutation.id, params }, { id: InsertSheetMutation.id, params: undo });
    },
    changeSheet(sheetId, { name, visibility, tabColor, gridlines }) {
      const now = stateOf(desk.sheet(sheetId));
      if (name !== undefined && name !== now.name) {
        commands.syncExecuteCommand(SetWorksheetNameCommand.id, { ...of(sheetId), name });
        desk.setNotes(notesRenamed(state.notes, now.name, name));
      }
      if (visibility !== undefined) {
        if (visibility === 'VeryHidden') state.hidden.set(sheetId, visibility);
        else state.hidden.delete(sheetId);
        const hidden = (on: boolean): IMutationInfo => ({
          id: SetWorksheetHideMutation.id,
          params: { ...of(sheetId), hidden: on ? BooleanNumber.TRUE : BooleanNumber.FALSE },
        });
        desk.mutate(hidden(visibility !== 'Visible'), hidden(now.visibility !== 'Visible'));
      }
      if (tabColor !== undefined) {
        const colored = (color: string): IMutationInfo => ({
          id: SetTabColorMutation.id,
          params: { ...of(sheetId), color },
        });
        desk.mutate(colored(tabColor), colored(now.tabColor));
      }
      if (gridlines !== undefined) {
        const shown = (on: boolean): IMutationInfo => ({
          id: ToggleGridlinesMutation.id,
          params: { ...of(sheetId), showGridlines: on ? BooleanNumber.TRUE : BooleanNumber.FALSE },
        });
        desk.mutate(shown(gridlines), shown(now.gridlines));
      }
    },
    moveSheet(sheetId, position) {
      const from = desk.workbook().getIndexBySheetId(sheetId);
      const order = (fromOrder: number, toOrder: number): IMutationInfo => ({
        id: SetWorksheetOrderMutation.id,
        params: { ...of(sheetId), fromOrder, toOrder },
      });
      if (from !== position) desk.mutate(order(from, position), order(position, from));
    },
  };
  return sheets;
}
