/** What somebody at the grid does, as Excel takes it: typing is parsed, protected sheets refuse. */
import { place } from '../../src/sheet';
import type { CellValue } from '../../src/sheet';
import { type Area, cellArea, parseArea, within } from '../../src/workbench/workbook/area';
import type { CellPatch, Content, Engine } from '../../src/workbench/workbook/engine';
import { parseEntry } from '../../src/workbench/workbook/entry';
import type { ConditionalFormat } from '../../src/workbench/workbook/notes';
import { patched, saidOf } from '../../src/workbench/workbook/noting';
import { type SortKey, sortRows } from '../../src/workbench/workbook/reorder';
import type { StylePatch } from '../../src/workbench/workbook/style';

export interface User {
  /** Types into a cell and presses Enter. Texts are parsed: `12%` is a number, `'=1` a text. Throws where Excel would beep. */
  type(sheet: string, at: string, entry: CellValue): void;
  /** Presses Delete. */
  clear(sheet: string, area: string): void;
  /** Inserts whole rows before the row with that number (from 1). */
  insertRows(sheet: string, row: number, count?: number): void;
  deleteRows(sheet: string, row: number, count?: number): void;
  insertColumns(sheet: string, column: string, count?: number): void;
  deleteColumns(sheet: string, column: string, count?: number): void;
  /** Sorts the rows of an area by one of its columns (from 0). */
  sortRows(sheet: string, area: string, keys: readonly SortKey[]): void;
  /** Returns the copy's name; it stands right behind the original. */
  copySheet(sheet: string): string;
  renameSheet(sheet: string, name: string): void;
  addSheet(name: string): void;
  deleteSheet(sheet: string): void;
  activate(sheet: string): void;
  select(sheet: string, area: string): void;
  protect(sheet: string, options?: Readonly<Record<string, unknown>>): void;
  unprotect(sheet: string): void;
  lock(sheet: string, area: string): void;
  unlock(sheet: string, area: string): void;
  setFill(sheet: string, area: string, color: string | null): void;
  setStyle(sheet: string, area: string, style: StylePatch): void;
  merge(sheet: string, area: string): void;
  /** Adds a format of the user's own, on top of all others. */
  addConditionalFormat(sheet: string, area: string, format: Pick<ConditionalFormat, 'condition' | 'paint'>): void;
  /** A cell is being edited, until `endEdit`. */
  beginEdit(): void;
  endEdit(): void;
  undo(): boolean;
  redo(): boolean;
}

export function createUser(engine: Engine, language: () => string): User {
  const idOf = (name: string): string => {
    const found = engine.sheets().find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found.id;
  };
  const areaOf = (text: string): Area => {
    const area = parseArea(text);
    if (!area) throw new Error(`${text} is no area`);
    return area;
  };

  function mayWrite(sheetId: string, area: Area): void {
    if (engine.protection(sheetId) === null) return;
    const { locks } = engine.notes();
    const open = locks.some((patch) => patch.sheetId === sheetId && !patch.value && within(area, patch.area));
    if (!open && (saidOf(locks, sheetId, area.top, area.left) ?? true)) throw new Error('the sheet is protected');
  }

  function contentOf(
    sheetId: string,
    row: number,
    column: number,
    entry: CellValue,
  ): Omit<CellPatch, 'row' | 'column'> {
    if (typeof entry !== 'string') return { content: { kind: 'value', value: entry } };
    const { format } = engine.style(sheetId, row, column);
    const parsed = parseEntry(entry, { format, language: language(), year: new Date().getFullYear() }, (formula) =>
      engine.reads(formula),
    );
    if ('unreadable' in parsed) throw new Error(`${parsed.unreadable} is no formula`);
    return parsed.format !== undefined && format === 'General'
      ? { content: parsed.content, style: { format: parsed.format } }
      : { content: parsed.content };
  }

  const act = (work: () => void): void => engine.act('user', work);
  const EMPTY: Content = { kind: 'value', value: '' };
  const columnOf = (letters: string): number => areaOf(`${letters}1`).left;

  function setLock(sheet: string, area: string, locked: boolean): void {
    act(() => {
      const notes = engine.notes();
      engine.setNotes({ ...notes, locks: patched(notes.locks, idOf(sheet), areaOf(area), locked ? null : false) });
    });
  }

  return {
    type(sheet, at, entry) {
      const found = place(at);
      if (!found) throw new Error(`${at} is no cell`);
      const { row, column } = found;
      const sheetId = idOf(sheet);
      mayWrite(sheetId, cellArea(row, column));
      act(() => engine.write(sheetId, [{ row, column, ...contentOf(sheetId, row, column, entry) }]));
    },
    clear(sheet, text) {
      const area = areaOf(text);
      const sheetId = idOf(sheet);
      mayWrite(sheetId, area);
      const patches: CellPatch[] = [];
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) patches.push({ row, column, content: EMPTY });
      }
      act(() => engine.write(sheetId, patches));
    },
    insertRows: (sheet, row, count = 1) => act(() => engine.shift(idOf(sheet), { axis: 'rows', at: row - 1, count })),
    deleteRows: (sheet, row, count = 1) =>
      act(() => engine.shift(idOf(sheet), { axis: 'rows', at: row - 1, count: -count })),
    insertColumns: (sheet, column, count = 1) =>
      act(() => engine.shift(idOf(sheet), { axis: 'columns', at: columnOf(column), count })),
    deleteColumns: (sheet, column, count = 1) =>
      act(() => engine.shift(idOf(sheet), { axis: 'columns', at: columnOf(column), count: -count })),
    sortRows: (sheet, area, keys) => act(() => sortRows(engine, idOf(sheet), areaOf(area), keys)),
    copySheet(sheet) {
      const name = `${sheet} (2)`;
      const position = engine.sheets().findIndex(({ id }) => id === idOf(sheet)) + 1;
      act(() => void engine.copySheet(idOf(sheet), name, position));
      return name;
    },
    renameSheet: (sheet, name) => act(() => engine.changeSheet(idOf(sheet), { name })),
    addSheet: (name) => act(() => engine.activate(engine.addSheet(name))),
    deleteSheet: (sheet) => act(() => engine.deleteSheet(idOf(sheet))),
    activate: (sheet) => act(() => engine.activate(idOf(sheet))),
    select: (sheet, area) => act(() => engine.select(idOf(sheet), areaOf(area))),
    protect: (sheet, options = {}) => act(() => engine.setProtection(idOf(sheet), { options, hasPassword: false })),
    unprotect: (sheet) => act(() => engine.setProtection(idOf(sheet), null)),
    lock: (sheet, area) => setLock(sheet, area, true),
    unlock: (sheet, area) => setLock(sheet, area, false),
    setFill: (sheet, area, fill) => act(() => engine.paint(idOf(sheet), areaOf(area), { fill })),
    setStyle: (sheet, area, style) => act(() => engine.paint(idOf(sheet), areaOf(area), style)),
    merge: (sheet, area) => act(() => engine.merge(idOf(sheet), areaOf(area))),
    addConditionalFormat: (sheet, area, format) =>
      act(() => {
        const notes = engine.notes();
        const added = {
          ...format,
          id: engine.nextId(),
          sheetId: idOf(sheet),
          areas: [areaOf(area)],
          stopIfTrue: false,
        };
        engine.setNotes({ ...notes, conditionalFormats: [added, ...notes.conditionalFormats] });
      }),
    beginEdit: () => engine.setEditing(true),
    endEdit: () => engine.setEditing(false),
    undo: () => engine.undo(),
    redo: () => engine.redo(),
  };
}
