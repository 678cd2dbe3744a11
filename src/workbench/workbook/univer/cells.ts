/** Cells in Univer: reading them, writing them, and how they look. */
import {
  type ICellData,
  type IMutationInfo,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type Nullable,
  CellValueType,
  ObjectMatrix,
  Tools,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  type ISetRangeValuesMutationParams,
  SetColDataMutation,
  SetColDataMutationFactory,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetRowDataMutation,
  SetRowDataMutationFactory,
  SetWorksheetColumnCountMutation,
  SetWorksheetDefaultStyleMutation,
  SetWorksheetDefaultStyleMutationFactory,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import type { CellValue } from '../../../sheet';
import { type Area, bounding, cellArea, holds, isWholeColumns, isWholeRows } from '../area';
import type { CellPatch, CellState, Content, Engine } from '../engine';
import type { CellStyle, StylePatch } from '../style';
import type { Desk } from './desk';
import { dumped } from './dump';
import { styleData } from './looks';

const EMPTY: CellState = { value: '', formula: null, quoted: false };

function valueOf(raw: ICellData): CellValue {
  if (raw.p?.body) return raw.p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  const { v, t } = raw;
  if (v === null || v === undefined) return '';
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === 'TRUE' || v === '1';
  if (t === CellValueType.NUMBER) return Number(v);
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  return v;
}

/** What a raw cell of Univer holds. `find` gives the formula of a cell that shares one with others. */
export function stateOf(raw: Nullable<ICellData>, find: () => string | null): CellState {
  if (!raw) return EMPTY;
  const formula = raw.f ?? (raw.si ? find() : null);
  return {
    value: valueOf(raw),
    formula: formula === '' ? null : formula,
    quoted: raw.t === CellValueType.FORCE_STRING,
  };
}

/** What Univer stores for a content. A formula's value comes later, from the calculation. */
export function cellData(content: Content): ICellData {
  const plain = { f: null, si: null, p: null };
  if (content.kind === 'formula') return { ...plain, f: content.formula, v: null, t: null };
  const { value } = content;
  if (value === '') return { ...plain, v: null, t: null };
  if (typeof value === 'boolean') return { ...plain, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { ...plain, v: value, t: CellValueType.NUMBER };
  return { ...plain, v: value, t: content.quoted ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Whether a raw cell holds something. */
const fills = ({ v, f, si, p }: ICellData): boolean =>
  (v !== null && v !== undefined && v !== '') ||
  [f, si, p].some((part) => part !== null && part !== undefined && part !== '');

type Cells = Pick<Engine, 'cell' | 'style' | 'used' | 'write' | 'paint' | 'dump'>;

export function createCells(desk: Desk): Cells {
  const { injector } = desk;
  const formulas = injector.get(FormulaDataModel);

  /** Univer's sheets end somewhere; Excel's do not, so they grow when somebody writes beyond. */
  function reach(sheet: Worksheet, row: number, column: number): void {
    const of = { unitId: desk.state.unitId, subUnitId: sheet.getSheetId() };
    if (row >= sheet.getRowCount()) {
      desk.commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...of, rowCount: row + 100 });
    }
    if (column >= sheet.getColumnCount()) {
      desk.commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...of, columnCount: column + 10 });
    }
  }

  function setRange(sheetId: string, cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>>): void {
    const params: ISetRangeValuesMutationParams = { unitId: desk.state.unitId, subUnitId: sheetId, cellValue };
    const undo = injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, params));
    desk.mutate({ id: SetRangeValuesMutation.id, params }, { id: SetRangeValuesMutation.id, params: undo });
  }

  const merged = (old: Nullable<IStyleData>, style: StylePatch | null): Nullable<IStyleData> => {
    if (style === null) return null;
    const next = styleData(style);
    const both = { ...(old ?? {}), ...next };
    if (next.bd && old?.bd) both.bd = { ...old.bd, ...next.bd };
    return Tools.removeNull(Tools.deepClone(both));
  };

  /** Gives all cells that exist in an area a look of their own, so that they do not keep an older one. */
  function repaint(sheetId: string, area: Area, style: StylePatch | null): void {
    const found = new ObjectMatrix<Nullable<ICellData>>();
    desk
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell?.s && holds(area, row, column))
          found.setValue(row, column, { s: style === null ? null : styleData(style) });
      });
    if (found.getSizeOf() > 0) setRange(sheetId, found.getMatrix());
  }

  function paintLines(sheetId: string, area: Area, style: StylePatch | null): void {
    const sheet = desk.sheet(sheetId);
    const of = { unitId: desk.state.unitId, subUnitId: sheetId };
    const lines: Record<number, { s: Nullable<IStyleData> }> = {};
    let redo: IMutationInfo;
    let undo: IMutationInfo;
    if (isWholeColumns(area)) {
      reach(sheet, 0, area.right);
      for (let column = area.left; column <= area.right; column += 1) {
        lines[column] = { s: merged(sheet.getColumnStyle(column), style) };
      }
      const params = { ...of, columnData: lines };
      redo = { id: SetColDataMutation.id, params };
      undo = { id: SetColDataMutation.id, params: SetColDataMutationFactory(params, sheet) };
    } else {
      reach(sheet, area.bottom, 0);
      for (let row = area.top; row <= area.bottom; row += 1) lines[row] = { s: merged(sheet.getRowStyle(row), style) };
      const params = { ...of, rowData: lines };
      redo = { id: SetRowDataMutation.id, params };
      undo = { id: SetRowDataMutation.id, params: SetRowDataMutationFactory(params, sheet) };
    }
    desk.mutate(redo, undo);
    repaint(sheetId, area, style);
  }

  function paintSheet(sheetId: string, area: Area, style: StylePatch | null): void {
    const sheet = desk.sheet(sheetId);
    const defaultStyle = merged(sheet.getDefaultCellStyleInternal(), style);
    const params = { unitId: desk.state.unitId, subUnitId: sheetId, defaultStyle };
    const undo = injector.invoke((accessor) => SetWorksheetDefaultStyleMutationFactory(accessor, params));
    desk.mutate(
      { id: SetWorksheetDefaultStyleMutation.id, params },
      { id: SetWorksheetDefaultStyleMutation.id, params: undo },
    );
    repaint(sheetId, area, style);
  }

  const cells: Cells = {
    cell(sheetId, row, column) {
      const { unitId } = desk.state;
      return stateOf(
        desk.sheet(sheetId).getCellRaw(row, column),
        () => formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? null,
      );
    },
    style: (sheetId, row, column): CellStyle => desk.styles.styleAt(desk.sheet(sheetId), row, column),
    used(sheetId, valuesOnly) {
      let area: Area | null = null;
      desk
        .sheet(sheetId)
        .getCellMatrix()
        .forValue((row, column, cell) => {
          const filled = cell && fills(cell);
          if (!filled && (valuesOnly || !cell?.s)) return;
          const one = cellArea(row, column);
          area = area ? bounding(area, one) : one;
        });
      return area;
    },
    dump: (sheetId) => dumped(desk, sheetId, (row, column) => cells.cell(sheetId, row, column)),
    write(sheetId, patches) {
      const sheet = desk.sheet(sheetId);
      const matrix = new ObjectMatrix<Nullable<ICellData>>();
      let lastRow = 0;
      let lastColumn = 0;
      for (const { row, column, content, style } of patches) {
        lastRow = Math.max(lastRow, row);
        lastColumn = Math.max(lastColumn, column);
        matrix.setValue(row, column, {
          ...(content ? cellData(content) : {}),
          ...(style === undefined ? {} : { s: style === null ? null : styleData(style) }),
        });
      }
      if (patches.length === 0) return;
      reach(sheet, lastRow, lastColumn);
      setRange(sheetId, matrix.getMatrix());
    },
    paint(sheetId, area, style) {
      if (isWholeColumns(area) && isWholeRows(area)) {
        paintSheet(sheetId, area, style);
        return;
      }
      if (isWholeColumns(area) || isWholeRows(area)) {
        paintLines(sheetId, area, style);
        return;
      }
      const patches: CellPatch[] = [];
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) patches.push({ row, column, style });
      }
      cells.write(sheetId, patches);
    },
  };
  return cells;
}
