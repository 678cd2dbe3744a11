/**
 * Univer itself: the same plugins in Node and in the browser. The browser adds its renderer and its user interface
 * through `more`, before the first workbook is made.
 */
import { IUndoRedoService, LocaleType, LogLevel, Univer, type ILocales } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { StepUndoService } from './undo';

export interface UniverOptions {
  /** Univer's own words, for its menus; none are needed headless. */
  readonly locales?: ILocales;
  readonly locale?: LocaleType;
  readonly darkMode?: boolean;
  /** Registers more plugins: the renderer and the user interface. Called before the sheets' own plugins. */
  readonly more?: (univer: Univer) => void;
}

/** A Univer without a workbook; give it to `createEngine`. */
export function createUniver(options: UniverOptions = {}): Univer {
  const univer = new Univer({
    locale: options.locale ?? LocaleType.ZH_CN,
    locales: options.locales ?? { [LocaleType.ZH_CN]: {}, [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
    darkMode: options.darkMode ?? false,
    override: [[IUndoRedoService, { useClass: StepUndoService }]],
  });
  options.more?.(univer);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  // Number formats and conditional formats are the workbook's own (`text.ts`, `notes.ts`); Univer's are for what it draws.
  if (options.more) {
    univer.registerPlugin(UniverSheetsNumfmtPlugin);
    univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  }
  return univer;
}
