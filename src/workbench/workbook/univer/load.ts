/** A workbook's data → Univer's snapshot and what stands beside it. */
import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  Tools,
} from '@univerjs/core';
import { columnIndex, place } from '../../../sheet';
import { parseArea, WHOLE_SHEET } from '../area';
import type { SheetData, WorkbookData } from '../data';
import type { Notes } from '../notes';
import { referenceOf } from '../reference';
import { cellData } from './cells';
import { styleData } from './looks';
import { POINTS, rangeOf, sheetData } from './sheets';

interface Opened {
  readonly snapshot: IWorkbookData;
  readonly notes: Notes;
  readonly ids: ReadonlyMap<string, string>;
  readonly hasFormulas: boolean;
}

const byId = (index: number | undefined): { s?: string } => (index === undefined ? {} : { s: `s${index}` });

function cellsOf(data: SheetData): {
  readonly cellData: IWorksheetData['cellData'];
  readonly rows: number;
  readonly columns: number;
} {
  const cells: Record<number, Record<number, ICellData>> = {};
  let rows = 200;
  let columns = 26;
  for (const { at, value, formula, quoted, style } of data.cells) {
    const found = place(at);
    if (!found) throw new Error(`${at} is no cell`);
    const content =
      formula !== undefined
        ? cellData({ kind: 'formula', formula })
        : value !== undefined
          ? cellData({ kind: 'value', value, quoted: quoted ?? false })
          : {};
    (cells[found.row] ??= {})[found.column] = Tools.removeNull({ ...content, ...byId(style) });
    rows = Math.max(rows, found.row + 100);
    columns = Math.max(columns, found.column + 10);
  }
  return { cellData: cells, rows, columns };
}

function linesOf(data: SheetData): Pick<IWorksheetData, 'rowData' | 'columnData'> {
  const rowData: Record<number, Partial<IRowData>> = {};
  const columnData: Record<number, Partial<IColumnData>> = {};
  for (const [row, points] of Object.entries(data.rowHeights ?? {})) {
    rowData[Number(row) - 1] = { h: points / POINTS, ia: BooleanNumber.FALSE };
  }
  for (const [column, points] of Object.entries(data.columnWidths ?? {})) {
    columnData[columnIndex(column)] = { w: points / POINTS };
  }
  for (const [row, style] of Object.entries(data.rowStyles ?? {})) {
    rowData[Number(row) - 1] = { ...rowData[Number(row) - 1], ...byId(style) };
  }
  for (const [column, style] of Object.entries(data.columnStyles ?? {})) {
    const index = columnIndex(column);
    columnData[index] = { ...columnData[index], ...byId(style) };
  }
  return { rowData, columnData };
}

function sheetOf(data: SheetData, id: string): IWorksheetData {
  const { cellData: cells, rows, columns } = cellsOf(data);
  return sheetData(id, data.name, {
    cellData: cells,
    ...linesOf(data),
    rowCount: rows,
    columnCount: columns,
    tabColor: data.tabColor ?? '',
    hidden: (data.visibility ?? 'Visible') === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: data.gridlines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    mergeData: (data.merges ?? []).map((text) => rangeOf(parseArea(text) ?? WHOLE_SHEET)),
    ...(data.style === undefined ? {} : { defaultStyle: `s${data.style}` }),
  });
}

function notesOf(data: WorkbookData, ids: ReadonlyMap<string, string>, nextId: () => string): Notes {
  const areas = (texts: readonly string[]) => texts.flatMap((text) => parseArea(text) ?? []);
  const find = (name: string): string | null => ids.get(name.toUpperCase()) ?? null;
  const scoped = [
    ...(data.names ?? []).map((name) => ({ ...name, scope: null })),
    ...data.sheets.flatMap((sheet) => (sheet.names ?? []).map((name) => ({ ...name, scope: find(sheet.name) }))),
  ];
  const each = <T>(list: (sheet: SheetData, sheetId: string) => readonly T[]): readonly T[] =>
    data.sheets.flatMap((sheet) => list(sheet, find(sheet.name) ?? ''));
  return {
    names: scoped.map(({ name, formula, visible = true, comment = '', scope }) => ({
      name,
      scope,
      reference: referenceOf(formula, find),
      visible,
      comment,
    })),
    conditionalFormats: each((sheet, sheetId) =>
      (sheet.conditionalFormats ?? []).map((format) => ({
        ...format,
        id: nextId(),
        sheetId,
        areas: areas(format.areas),
      })),
    ),
    validations: each((sheet, sheetId) =>
      (sheet.validations ?? []).flatMap(({ area, ...value }) =>
        areas([area]).map((one) => ({ sheetId, area: one, value })),
      ),
    ),
    links: each((sheet, sheetId) =>
      (sheet.links ?? []).flatMap(({ area, ...value }) => areas([area]).map((one) => ({ sheetId, area: one, value }))),
    ),
    locks: each((sheet, sheetId) => areas(sheet.unlocked ?? []).map((area) => ({ sheetId, area, value: false }))),
  };
}

/** What Univer opens. Sheets get new ids: Excel's, too, differ from one session to the next. */
export function opened(data: WorkbookData, unitId: string, nextId: () => string): Opened {
  const ids = new Map(data.sheets.map((sheet) => [sheet.name.toUpperCase(), nextId()]));
  const idOf = (sheet: SheetData): string => ids.get(sheet.name.toUpperCase()) ?? '';
  const styles: Record<string, IStyleData> = {};
  (data.styles ?? []).forEach((style, index) => {
    styles[`s${index}`] = Tools.removeNull(styleData(style));
  });
  return {
    snapshot: {
      id: unitId,
      name: 'Book1',
      appVersion: '0.25.1',
      locale: LocaleType.ZH_CN,
      styles,
      sheetOrder: data.sheets.map(idOf),
      sheets: Object.fromEntries(data.sheets.map((sheet) => [idOf(sheet), sheetOf(sheet, idOf(sheet))])),
    },
    notes: notesOf(data, ids, nextId),
    ids,
    hasFormulas: data.sheets.some((sheet) => sheet.cells.some((cell) => cell.formula !== undefined)),
  };
}
