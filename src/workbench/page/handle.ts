/** What browser tests and curious people get hold of: `window.workbench`. A canvas has no cells to look at. */
import { place, type CellValue } from '../../sheet';
import type { WorkbookData } from '../workbook/data';
import type { CellState } from '../workbook/engine';
import type { CellStyle } from '../workbook/style';
import type { LoggedRequest } from './logPanel';
import type { Session } from './session';

export interface ShownCell extends CellState {
  /** What the sheet shows. */
  readonly text: string;
  readonly style: CellStyle;
}

export interface WorkbenchHandle {
  /** Whether the add-in in the pane has come up. */
  readonly ready: () => boolean;
  /** `cell('G15')` on the sheet in front. */
  readonly cell: (at: string) => ShownCell;
  readonly select: (at: string) => void;
  /** Types a plain value into a cell, as a user would. */
  readonly put: (at: string, value: CellValue) => void;
  readonly undo: () => boolean;
  /** Presses a button of the ribbon: `run('score')`; settles when the command has completed. */
  readonly run: (name: string) => Promise<void>;
  readonly requests: () => readonly LoggedRequest[];
  readonly roundTrips: () => number;
  readonly open: (data: WorkbookData) => void;
  readonly data: () => WorkbookData;
}

declare global {
  interface Window {
    workbench?: WorkbenchHandle;
  }
}

export function publishHandle(session: Session, run: (name: string) => Promise<void>): void {
  const { engine } = session;
  const spot = (at: string) => {
    const found = place(at);
    if (!found) throw new Error(`${at} is no cell`);
    return { sheetId: engine.activeSheet(), ...found };
  };
  window.workbench = {
    ready: session.ready,
    cell: (at) => {
      const { sheetId, row, column } = spot(at);
      const state = engine.cell(sheetId, row, column);
      const style = engine.style(sheetId, row, column);
      return { ...state, style, text: engine.text(state.value, style.format) };
    },
    select: (at) => {
      const { sheetId, row, column } = spot(at);
      engine.select(sheetId, { top: row, bottom: row, left: column, right: column });
    },
    put: (at, value) => {
      const { sheetId, row, column } = spot(at);
      engine.act('user', () => engine.write(sheetId, [{ row, column, content: { kind: 'value', value } }]));
    },
    undo: () => engine.undo(),
    run,
    requests: session.requests,
    roundTrips: session.roundTrips,
    open: session.open,
    data: session.data,
  };
}
