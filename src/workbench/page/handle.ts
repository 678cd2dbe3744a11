/** What browser tests and curious people get hold of: `window.workbench`. A canvas has no cells to look at. */
import { place, type CellValue } from '../../sheet';
import type { Host } from '../protocol/host';
import type { LogEntry } from '../protocol/log';
import type { WorkbookData } from '../workbook/data';
import type { CellState } from '../workbook/engine';
import type { CellStyle } from '../workbook/style';
import type { UniverEngine } from '../workbook/univer/engine';
import type { Button, Manifest } from './manifest';

export interface ShownCell extends CellState {
  /** What the sheet shows. */
  readonly text: string;
  readonly style: CellStyle;
}

export interface WorkbenchHandle {
  /** Whether the add-in in the pane has come up. */
  readonly ready: () => boolean;
  /** Settles when every request of the add-in is answered. */
  readonly idle: () => Promise<void>;
  /** `cell('G15')` on the sheet in front. */
  readonly cell: (at: string) => ShownCell;
  /** Selects a cell and scrolls to it. */
  readonly select: (at: string) => void;
  /** Puts a plain value into a cell, as a user's edit. */
  readonly put: (at: string, value: CellValue) => void;
  readonly undo: () => boolean;
  /** Presses the ribbon's button of a function: `run('score')`; settles when the command has completed. */
  readonly run: (name: string) => Promise<void>;
  readonly requests: () => readonly LogEntry[];
  readonly roundTrips: () => number;
  /** Members that the add-in asked for and the workbench does not model. */
  readonly missing: () => readonly string[];
  /** The workbook as a file would hold it. */
  readonly data: () => WorkbookData;
  readonly engine: UniverEngine;
}

declare global {
  interface Window {
    workbench?: WorkbenchHandle;
  }
}

interface Parts {
  readonly engine: UniverEngine;
  readonly data: () => WorkbookData;
  readonly host: Host;
  readonly manifest: () => Manifest;
  readonly press: (button: Button) => Promise<void>;
}

export function publishHandle({ engine, data, host, manifest, press }: Parts): void {
  const spot = (at: string) => {
    const found = place(at);
    if (!found) throw new Error(`${at} is no cell`);
    return { sheetId: engine.activeSheet(), ...found };
  };
  window.workbench = {
    ready: () => host.log.entries().some(({ members }) => members.some((name) => /notifyActionHandler/i.test(name))),
    idle: () => host.idle(),
    cell: (at) => {
      const { sheetId, row, column } = spot(at);
      const state = engine.cell(sheetId, row, column);
      const style = engine.style(sheetId, row, column);
      return { ...state, style, text: engine.text(state.value, style.format) };
    },
    select: (at) => {
      const { sheetId, row, column } = spot(at);
      engine.act('api', () => engine.select(sheetId, { top: row, bottom: row, left: column, right: column }));
    },
    put: (at, value) => {
      const { sheetId, row, column } = spot(at);
      engine.act('user', () => engine.write(sheetId, [{ row, column, content: { kind: 'value', value } }]));
    },
    undo: () => engine.undo(),
    run: async (name) => {
      const button = manifest().buttons.find(({ action }) => action.kind === 'function' && action.name === name);
      if (!button) throw new Error(`The ribbon has no button for ${name}`);
      await press(button);
    },
    requests: () => host.log.entries(),
    roundTrips: () => host.log.roundTrips(),
    missing: () => host.log.missing(),
    data,
    engine,
  };
}
