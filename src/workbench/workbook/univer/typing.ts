/** What somebody types at the grid becomes what Excel would make of it, by the same rules as a write of the API. */
import { CellValueType, type ICellData, type Nullable, type Univer } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { Engine } from '../engine';
import { parseEntry } from '../entry';
import { cellData } from './cells';

/** Before Univer's own reading of numbers and dates, which is not Excel's. */
const FIRST = 1000;

/** @param language decides what counts as a date, e.g. `zh-CN` */
export function readTyping(univer: Univer, engine: Engine, language: string): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);

  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (typed: Nullable<ICellData>, { subUnitId, row, col }, next): Nullable<ICellData> => {
      if (!typed || typed.p || typed.f || typeof typed.v !== 'string' || typed.t === CellValueType.FORCE_STRING) {
        return next(typed);
      }
      const { format } = engine.style(subUnitId, row, col);
      const context = { format, language, year: new Date().getFullYear() };
      const entry = parseEntry(typed.v, context, (formula) => engine.reads(formula));
      if ('unreadable' in entry) return next(typed);
      const style = entry.format !== undefined && format === 'General' ? { s: { n: { pattern: entry.format } } } : {};
      return { ...typed, ...cellData(entry.content), ...style };
    },
  });
}

/** Tells the engine when somebody is typing into a cell: then it takes no writes from the add-in. */
export function followEditing(univer: Univer, engine: Engine): void {
  const bridge = univer.__getInjector().get(IEditorBridgeService);
  bridge.visible$.subscribe(({ visible }) => engine.setEditing(visible));
}
