/** The sheets of another workbook, with all that stands in and beside their cells, put into the open one. */
import type { IWorksheetData } from '@univerjs/core';
import type { WorkbookData } from '../data';
import type { Desk } from './desk';
import { opened } from './load';

/** How one sheet is put at a place among the tabs. */
export type Insert = (data: IWorksheetData, index: number) => void;

/** Names of the whole workbook that are taken already stay as they are, as in Excel; settings stay in the file. */
export function insertSheets(
  desk: Desk,
  insert: Insert,
  data: WorkbookData,
  names: readonly string[],
  position: number,
): readonly string[] {
  const { state } = desk;
  const { snapshot, notes, hasFormulas } = opened(data, state.unitId, () => desk.nextId());
  const styles = desk.workbook().getStyles();
  const own = new Map(Object.entries(snapshot.styles).map(([id, style]) => [id, styles.setValue(style)]));
  state.hasFormulas ||= hasFormulas;
  const taken = new Set(state.notes.names.filter(({ scope }) => scope === null).map(({ name }) => name.toUpperCase()));
  const brought = notes.names.filter(({ name, scope }) => scope !== null || !taken.has(name.toUpperCase()));
  snapshot.sheetOrder.forEach((id, index) => {
    const [sheet, from] = [snapshot.sheets[id], data.sheets[index]];
    if (sheet === undefined || from === undefined) return;
    insert({ ...restyled(sheet, own), id, name: names[index] ?? from.name } as IWorksheetData, position + index);
    if (from.page) state.pages.set(id, from.page);
    if (from.protection) state.protections.set(id, from.protection);
    if (from.visibility === 'VeryHidden') state.hidden.set(id, from.visibility);
  });
  desk.setNotes({
    names: [...state.notes.names, ...brought],
    conditionalFormats: [...state.notes.conditionalFormats, ...notes.conditionalFormats],
    validations: [...state.notes.validations, ...notes.validations],
    links: [...state.notes.links, ...notes.links],
    locks: [...state.notes.locks, ...notes.locks],
  });
  return snapshot.sheetOrder;
}

/** The file counts its styles for itself; in the workbook they have other numbers. */
function restyled<T>(value: T, own: ReadonlyMap<string, unknown>): T {
  if (Array.isArray(value)) return value.map((one: unknown) => restyled(one, own)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [
      key,
      (key === 's' || key === 'defaultStyle') && typeof one === 'string' ? (own.get(one) ?? one) : restyled(one, own),
    ]),
  ) as T;
}
