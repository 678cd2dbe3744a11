/** What turns the headless workbook into a grid that one sees and types into. Loaded only by the page. */
import { LocaleType, mergeLocales, type ILanguagePack, type Univer } from '@univerjs/core';
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
import { UniverUIPlugin } from '@univerjs/ui';
import UIZh from '@univerjs/ui/locale/zh-CN';

import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';

/** The few texts that Univer itself still shows (cell editor, clipboard notes): the toolbar and menus are off. */
export const GRID_LOCALE = LocaleType.ZH_CN;

export const GRID_TEXTS: ILanguagePack = mergeLocales(DesignZh, UIZh, DocsUIZh, SheetsZh, SheetsUIZh, FormulaUIZh);

/** Adds the plugins that draw; the page has its own ribbon, value line and sheet tabs, so Univer's stay off. */
export function addGrid(univer: Univer, container: HTMLElement): void {
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: false,
    toolbar: false,
    footer: false,
    contextMenu: true,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, { formulaBar: false, footer: false, disableAutoFocus: true });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
}
