/** What turns the headless workbook into a grid that one sees and types into. Loaded only by the page. */
import { LocaleType, mergeLocales, ThemeService, type Univer } from '@univerjs/core';
import DesignZh from '@univerjs/design/locale/zh-CN';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import DocsUIZh from '@univerjs/docs-ui/locale/zh-CN';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import FormulaUIZh from '@univerjs/sheets-formula-ui/locale/zh-CN';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import SheetsUIZh from '@univerjs/sheets-ui/locale/zh-CN';
import SheetsZh from '@univerjs/sheets/locale/zh-CN';
import { defaultTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';
import UIZh from '@univerjs/ui/locale/zh-CN';
import type { WorkbookData } from '../data';
import { createEngine, type UniverEngine } from './engine';
import { createUniver } from './instance';
import { paintConditionalFormats } from './painting';
import { keepPlainLook } from './plainLook';
import { showSelections } from './scrolling';
import { followEditing, readTyping } from './typing';

import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';

/** Fluent's brand ramp, so that the selection wears the accent of page and pane. */
const BRAND = {
  50: '#ebf3fc',
  100: '#cfe4fa',
  200: '#b4d6fa',
  300: '#77b7f7',
  400: '#479ef5',
  500: '#2886de',
  600: '#0f6cbd',
  700: '#115ea3',
  800: '#0f548c',
  900: '#0c3b5e',
};

/** Fluent's colorNeutralStroke1, for the handles that freeze panes. */
const LINE = '#d1d1d1';

/** Univer's scroll bars let the cells shine through, which makes the last row look faint. */
const SCROLL_BARS = { barSize: 12, trackBackgroundColor: '#fafafa', trackBorderColor: '#f0f0f0' };

/** Univer's own protection of ranges is not Excel's. */
const HIDDEN_MENUS = { 'sheet.contextMenu.permission': { hidden: true } };

/** The page has its own ribbon, value line and sheet tabs, so Univer's stay off. */
function addGrid(univer: Univer, container: HTMLElement): void {
  univer
    .__getInjector()
    .get(ThemeService)
    .setTheme({ ...defaultTheme, primary: BRAND, gray: { ...defaultTheme.gray, 300: LINE } });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: false,
    toolbar: false,
    footer: false,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: false,
    disableAutoFocus: true,
    scrollConfig: SCROLL_BARS,
    menu: HIDDEN_MENUS,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
}

/** Opens a workbook as a grid in the element. */
export function openGrid(container: HTMLElement, data: WorkbookData): UniverEngine {
  // The words that Univer itself still shows: its context menu and notes about the clipboard.
  const words = mergeLocales(DesignZh, UIZh, DocsUIZh, SheetsZh, SheetsUIZh, FormulaUIZh);
  const univer = createUniver({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: words },
    more: (started) => addGrid(started, container),
  });
  const engine = createEngine(univer, data);
  keepPlainLook(univer, engine);
  paintConditionalFormats(univer, engine);
  showSelections(univer, engine);
  readTyping(univer, engine, 'zh-CN');
  followEditing(univer, engine);
  return engine;
}
