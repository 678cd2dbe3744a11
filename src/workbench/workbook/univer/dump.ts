/** All that Univer keeps of a sheet, as the port's plain data. */
import { BooleanNumber, type IColumnData, type IRowData, type IStyleData, type Nullable } from '@univerjs/core';
import type { CellState, SheetDump } from '../engine';
import { sparse, type StylePatch } from '../style';
import type { Desk } from './desk';
import { styleOf } from './looks';
import { POINTS } from './sheets';

const patchOf = (style: Nullable<IStyleData>): StylePatch | null => {
  if (!style) return null;
  const patch = sparse(styleOf(style));
  return Object.keys(patch).length > 0 ? patch : null;
};

export function dumped(desk: Desk, sheetId: string, cell: (row: number, column: number) => CellState): SheetDump {
  const sheet = desk.sheet(sheetId);
  const styles = desk.workbook().getStyles();
  const patches = new Map<string, StylePatch | null>();
  /** Most cells share their style with many others. */
  const patchUnder = (style: Nullable<IStyleData | string>): StylePatch | null => {
    if (typeof style !== 'string') return patchOf(styles.get(style));
    const known = patches.get(style);
    if (known !== undefined) return known;
    const patch = patchOf(styles.get(style));
    patches.set(style, patch);
    return patch;
  };
  const cells: SheetDump['cells'][number][] = [];
  sheet.getCellMatrix().forValue((row, column, raw) => {
    const state = cell(row, column);
    const style = patchUnder(raw?.s);
    if (state.value !== '' || state.formula !== null || style) cells.push({ row, column, state, style });
  });
  const { rowData, columnData } = sheet.getSnapshot();
  const rows = Object.entries(rowData as Record<string, Partial<IRowData>>).map(([row, { h, s, ia }]) => {
    const height = h !== undefined && ia !== BooleanNumber.TRUE ? h * POINTS : null;
    return [Number(row), { style: patchOf(styles.get(s)), height }] as const;
  });
  const columns = Object.entries(columnData as Record<string, Partial<IColumnData>>).map(([column, { w, s }]) => {
    return [Number(column), { style: patchOf(styles.get(s)), width: w === undefined ? null : w * POINTS }] as const;
  });
  return {
    cells,
    style: patchOf(sheet.getDefaultCellStyleInternal()) ?? {},
    rows: new Map(rows.filter(([, { style, height }]) => style ?? height)),
    columns: new Map(columns.filter(([, { style, width }]) => style ?? width)),
  };
}
