/** The look of a cell, composed from its own style and those of its row, column and sheet; composed once per combination. */
import type { Worksheet } from '@univerjs/core';
import { type CellStyle, DEFAULT_STYLE } from '../style';
import { styleOf } from './looks';

/** Univer never changes what stands under a style's id. */
export interface StyleCache {
  styleAt(sheet: Worksheet, row: number, column: number): CellStyle;
  /** Another workbook has other styles under the same ids. */
  clear(): void;
}

export function createStyleCache(): StyleCache {
  const known = new Map<string, CellStyle>();
  return {
    styleAt(sheet, row, column) {
      const own = sheet.getCellRaw(row, column)?.s;
      const ofRow = sheet.getRowStyle(row, true);
      const ofColumn = sheet.getColumnStyle(column, true);
      const ofSheet = sheet.getDefaultCellStyle();
      if (!own && !ofRow && !ofColumn && !ofSheet) return DEFAULT_STYLE;
      const compose = (): CellStyle => styleOf(sheet.getComposedCellStyle(row, column));
      const ids = [own, ofRow, ofColumn, ofSheet].map((style) => style ?? '');
      if (!ids.every((id) => typeof id === 'string')) return compose();
      const key = ids.join('|');
      const found = known.get(key) ?? compose();
      known.set(key, found);
      return found;
    },
    clear: () => known.clear(),
  };
}
