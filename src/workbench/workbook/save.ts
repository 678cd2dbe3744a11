/** The open workbook as data: what `load` opens again. */
import { address, columnName } from '../../sheet';
import { formatArea } from './area';
import type { CellData, ConditionalFormatData, NameData, SheetData, WorkbookData } from './data';
import type { Engine, SheetState } from './engine';
import type { Name } from './notes';
import { referenceFormula } from './reference';
import type { StylePatch } from './style';

/** Keeps one copy of each style and gives its index. */
interface Styles {
  readonly list: StylePatch[];
  index(style: StylePatch): number;
}

function createStyles(): Styles {
  const indexes = new Map<string, number>();
  const objects = new Map<StylePatch, number>();
  const list: StylePatch[] = [];
  return {
    list,
    index(style) {
      const same = objects.get(style);
      if (same !== undefined) return same;
      const key = JSON.stringify(style);
      const known = indexes.get(key);
      objects.set(style, known ?? list.length);
      if (known !== undefined) return known;
      indexes.set(key, list.length);
      list.push(style);
      return list.length - 1;
    },
  };
}

function nameData(engine: Engine, { name, reference, visible, comment }: Name): NameData {
  const nameOf = (id: string): string | null => engine.sheets().find((sheet) => sheet.id === id)?.name ?? null;
  return {
    name,
    formula: referenceFormula(reference, nameOf),
    ...(visible ? {} : { visible }),
    ...(comment === '' ? {} : { comment }),
  };
}

const filled = <T extends object>(key: string, value: T): Readonly<Record<string, T>> =>
  Object.keys(value).length > 0 ? { [key]: value } : {};

function sheetOf(engine: Engine, sheet: SheetState, styles: Styles): SheetData {
  const { id, name, visibility, tabColor, gridlines } = sheet;
  const dump = engine.dump(id);
  const notes = engine.notes();
  const here = <T extends { readonly sheetId: string }>(list: readonly T[]): readonly T[] =>
    list.filter(({ sheetId }) => sheetId === id);
  const styled = (style: StylePatch | null): { readonly style?: number } =>
    style ? { style: styles.index(style) } : {};
  const cells = dump.cells
    .toSorted((one, other) => one.row - other.row || one.column - other.column)
    .map(({ row, column, state, style }): CellData => {
      const content =
        state.formula !== null ? { formula: state.formula } : state.value !== '' ? { value: state.value } : {};
      return { at: address({ row, column }), ...content, ...(state.quoted ? { quoted: true } : {}), ...styled(style) };
    });
  const lines = <T, R>(map: ReadonlyMap<number, T>, key: (line: number) => string, pick: (of: T) => R | null) =>
    Object.fromEntries(
      [...map].flatMap(([line, of]) => {
        const value = pick(of);
        return value === null ? [] : [[key(line), value] as const];
      }),
    );
  const row = (line: number): string => String(line + 1);
  const formats = here(notes.conditionalFormats).map(
    ({ areas, condition, paint, stopIfTrue }): ConditionalFormatData => ({
      areas: areas.map((area) => formatArea(area)),
      condition,
      paint,
      stopIfTrue,
    }),
  );
  const validations = here(notes.validations).map(({ area, value }) => ({ area: formatArea(area), ...value }));
  const links = here(notes.links).map(({ area, value }) => ({ area: formatArea(area), ...value }));
  const protection = engine.protection(id);
  return {
    name,
    ...(visibility === 'Visible' ? {} : { visibility }),
    ...(tabColor === '' ? {} : { tabColor }),
    ...(gridlines ? {} : { gridlines }),
    cells,
    ...(Object.keys(dump.style).length > 0 ? styled(dump.style) : {}),
    ...filled(
      'columnStyles',
      lines(dump.columns, columnName, ({ style }) => style && styles.index(style)),
    ),
    ...filled(
      'rowStyles',
      lines(dump.rows, row, ({ style }) => style && styles.index(style)),
    ),
    ...filled(
      'merges',
      engine
        .merges(id)
        .map((area) => formatArea(area))
        .toSorted(),
    ),
    ...filled(
      'rowHeights',
      lines(dump.rows, row, ({ height }) => height),
    ),
    ...filled(
      'columnWidths',
      lines(dump.columns, columnName, ({ width }) => width),
    ),
    ...filled(
      'names',
      notes.names.filter(({ scope }) => scope === id).map((one) => nameData(engine, one)),
    ),
    ...filled('conditionalFormats', formats),
    ...filled('validations', validations),
    ...filled('links', links),
    ...filled(
      'unlocked',
      here(notes.locks)
        .filter(({ value }) => !value)
        .map(({ area }) => formatArea(area))
        .toSorted(),
    ),
    ...filled('page', engine.page(id)),
    ...(protection ? { protection } : {}),
  };
}

export function saveWorkbook(engine: Engine): WorkbookData {
  const styles = createStyles();
  const sheets = engine.sheets().map((sheet) => sheetOf(engine, sheet, styles));
  const active = engine.sheets().find(({ id }) => id === engine.activeSheet())?.name;
  const names = engine.notes().names.filter(({ scope }) => scope === null);
  return {
    ...filled('styles', styles.list),
    sheets,
    ...(active === undefined ? {} : { active }),
    ...filled(
      'names',
      names.map((one) => nameData(engine, one)),
    ),
    ...filled('settings', Object.fromEntries(engine.settings())),
  };
}
