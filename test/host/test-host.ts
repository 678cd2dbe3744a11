/** What tests see as the global `host`: Excel itself, the user in front of it, and the switches of the workbench. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FaultOptions } from '../../src/workbench/protocol/faults';
import type { Completion } from '../../src/workbench/protocol/commands';
import { createHost, type Host } from '../../src/workbench/protocol/host';
import type { LogEntry } from '../../src/workbench/protocol/log';
import type { TransportCode } from '../../src/workbench/protocol/message';
import { readRequirements, type Requirements } from '../../src/workbench/protocol/requirements';
import type { Action } from '../../src/workbench/protocol/wire';
import { EMPTY_WORKBOOK, type SheetData, type WorkbookData } from '../../src/workbench/workbook/data';
import { litCells } from '../../src/workbench/workbook/lit';
import { saveWorkbook } from '../../src/workbench/workbook/save';
import type { Paint } from '../../src/workbench/workbook/notes';
import type { StylePatch } from '../../src/workbench/workbook/style';
import { createEngine, type UniverEngine } from '../../src/workbench/workbook/univer/engine';
import { createUniver } from '../../src/workbench/workbook/univer/instance';
import { openBook } from '../../src/xlsx/opening';
import { writeBook } from '../../src/xlsx/writing';
import { ORIGIN } from './office';
import { createUser, type User } from './user';

/** A sheet for comparison cell by cell: styles stand in the cells themselves. */
export type SheetSnapshot = Omit<SheetData, 'cells'> & {
  readonly cells: Readonly<
    Record<string, { readonly value?: unknown; readonly formula?: string; readonly style?: StylePatch }>
  >;
};

export interface TestHost extends User {
  /** Opens a workbook; ranges and registrations of before are void. */
  load(data: WorkbookData): void;
  /** An empty workbook, the log cleared, no faults, everything as at the start. */
  reset(): void;
  /** The whole sheet as plain data: contents, formulas, looks, merges, names, formats, validations, locks, page set-up. */
  cells(sheet: string): SheetSnapshot;
  /** The whole workbook as data, settings and all. */
  save(): WorkbookData;
  /** The whole workbook as an .xlsx file, in base64. */
  file(): Promise<string>;
  /** What stands in `workbook.settings`. */
  settings(): Readonly<Record<string, unknown>>;
  /** What a cell shows. Formulas are waited for with `calculated`. */
  text(sheet: string, at: string): string;
  value(sheet: string, at: string): unknown;
  formula(sheet: string, at: string): string | null;
  style(sheet: string, at: string): StylePatch;
  activeSheet(): string;
  selection(): string;
  calculated(): Promise<void>;
  /** The cells that a conditional format lights up now, with what the foremost one paints: `{ B5: { fill: '#FFC7CE' } }`. */
  lit(sheet: string): Promise<Readonly<Record<string, Paint>>>;

  /** Requests since the log was cleared, without the client's own un-awaited clean-ups. */
  roundTrips(): number;
  log(): readonly LogEntry[];
  clearLog(): void;
  /** Members the add-in asked for that the workbench does not model. */
  missing(): readonly string[];

  /** Request faults: refused by the transport … */
  refuse(code: TransportCode, options?: FaultOptions): void;
  /** … or the n-th action (from 0), or the first for which the predicate holds, fails after the earlier ones … */
  failAction(which: number | ((action: Action) => boolean), options?: FaultOptions): void;
  /** … or all is applied and the answer lost. */
  loseAnswer(options?: FaultOptions): void;
  /** Faults that were asked for and did not come yet. */
  faultsLeft(): number;

  /** The ExcelApi set claimed, e.g. `1.9`. */
  claim(version: string): void;
  /** Presses a ribbon button; resolves when the add-in completes the command. */
  press(action: string): Promise<Completion>;
  /** Whether the pane is shown. */
  paneVisible(): boolean;
  /** Opens or closes the pane. */
  setPaneVisible(visible: boolean): void;
  /** When every request that came is answered and every event delivered. */
  idle(): Promise<void>;
  leaks(): ReturnType<Host['leaks']>;
}

/** Read once per worker: seven megabytes of declarations. */
let requirements: Requirements | null = null;

export function officeRequirements(): Requirements {
  requirements ??= readRequirements(
    readFileSync(join(process.cwd(), 'node_modules', '@types', 'office-js', 'index.d.ts'), 'utf8'),
  );
  return requirements;
}

/** A file that the add-in inserts. */
async function openFile(bytes: Uint8Array): Promise<WorkbookData | null> {
  const opened = await openBook(bytes);
  return opened.ok ? opened.value : null;
}

export interface Started {
  readonly host: TestHost;
  receive(text: unknown): void;
  clear(): void;
  dispose(): void;
}

/** Boots the spreadsheet and the host. `post` sends one message into the add-in's window. */
export function startHost(post: (text: string) => void): Started {
  const engine: UniverEngine = createEngine(createUniver(), EMPTY_WORKBOOK);
  const excel = createHost({ engine, requirements: officeRequirements(), origin: ORIGIN, post, openFile });
  const user = createUser(engine, () => 'zh-CN');

  const idOf = (name: string): string => {
    const found = engine.sheets().find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found.id;
  };
  const at = (text: string): readonly [number, number] => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
    const column = Array.from(letters).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return [Number(digits) - 1, column];
  };

  function cells(name: string): SheetSnapshot {
    const data = saveWorkbook(engine);
    const sheet = data.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    const entries = sheet.cells.map(({ at: key, style, ...rest }) => {
      const look = style === undefined ? undefined : data.styles?.[style];
      return [key, look ? { ...rest, style: look } : rest] as const;
    });
    return { ...sheet, cells: Object.fromEntries(entries) };
  }

  const host: TestHost = {
    ...user,
    load(data) {
      engine.open(data);
    },
    reset() {
      engine.setEditing(false);
      engine.open(EMPTY_WORKBOOK);
      excel.reset();
      excel.claim('1.14');
    },
    cells,
    save: () => saveWorkbook(engine),
    file: async () => Buffer.from(await writeBook(saveWorkbook(engine))).toString('base64'),
    settings: () => Object.fromEntries(engine.settings()),
    text(sheet, text) {
      const [row, column] = at(text);
      return engine.text(engine.cell(idOf(sheet), row, column).value, engine.style(idOf(sheet), row, column).format);
    },
    value: (sheet, text) => engine.cell(idOf(sheet), ...at(text)).value,
    formula: (sheet, text) => engine.cell(idOf(sheet), ...at(text)).formula,
    style: (sheet, text) => engine.style(idOf(sheet), ...at(text)),
    activeSheet: () => engine.sheets().find(({ id }) => id === engine.activeSheet())?.name ?? '',
    selection() {
      const { area } = engine.selection();
      return `${String(area.top)},${String(area.left)},${String(area.bottom)},${String(area.right)}`;
    },
    calculated: () => engine.settle(),
    lit: (sheet) => litCells(engine, idOf(sheet)),
    roundTrips: () => excel.log.roundTrips(),
    log: () => excel.log.entries(),
    clearLog: () => excel.log.clear(),
    missing: () => excel.log.missing(),
    refuse: (code, options) => excel.faults.arm({ kind: 'refuse', code }, options),
    failAction(which, options) {
      const when = typeof which === 'number' ? (_action: Action, index: number) => index === which : which;
      excel.faults.arm({ kind: 'failAction', when }, options);
    },
    loseAnswer: (options) => excel.faults.arm({ kind: 'loseAnswer' }, options),
    faultsLeft: () => excel.faults.armed(),
    claim: (version) => excel.claim(version),
    press: (action) => excel.commands.invoke(action),
    paneVisible: () => excel.visible(),
    setPaneVisible: (visible) => excel.setVisible(visible),
    async idle() {
      await excel.idle();
      // Messages travel one turn of the event loop each way.
      await new Promise((resolve) => setImmediate(resolve));
      await new Promise((resolve) => setImmediate(resolve));
      await excel.idle();
      await new Promise((resolve) => setImmediate(resolve));
    },
    leaks: () => excel.leaks(),
  };
  return {
    host,
    receive: (text) => excel.receive(text),
    clear() {
      excel.faults.clear();
      excel.log.clear();
    },
    dispose: () => engine.dispose(),
  };
}
