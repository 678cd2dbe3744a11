/** Name box, value line and sheet tabs, kept in step with the workbook. */
import { address } from '../../sheet';
import type { Engine } from '../workbook/engine';
import { drawCellBar } from './cellBar';
import { drawSheetTabs } from './sheetTabs';
import type { Language } from './words';

/** Draws them and follows the workbook; returns the function that stops following. */
export function followWorkbook(engine: Engine, language: Language): () => void {
  const bar = drawCellBar(language);

  function showCell(): void {
    const { sheetId, area } = engine.selection();
    const { value, formula } = engine.cell(sheetId, area.top, area.left);
    bar.show(address({ row: area.top, column: area.left }), formula ?? String(value));
  }

  function showTabs(): void {
    const tabs = engine.sheets().filter(({ visibility }) => visibility === 'Visible');
    drawSheetTabs(language, tabs, engine.activeSheet(), (id) => engine.activate(id));
  }

  const stop = engine.onChange(({ kind }) => {
    if (kind !== 'format' && kind !== 'notes' && kind !== 'protection') showCell();
    if (kind.startsWith('sheet') || kind === 'loaded') showTabs();
  });
  showCell();
  showTabs();
  return stop;
}
