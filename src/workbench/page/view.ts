/** Everything the page shows around the grid, drawn in one language, and what the workbook makes it say. */
import { address } from '../../sheet';
import type { UniverEngine } from '../workbook/univer/engine';
import { drawCellBar } from './cellBar';
import { part } from './element';
import { drawSheetTabs } from './sheetTabs';
import type { Language } from './words';

/** Keeps name box, value line and tabs in step with the workbook; returns the function that ends it. */
export function followWorkbook(engine: UniverEngine, language: Language): () => void {
  const bar = drawCellBar(language);

  function showCell(): void {
    const { sheetId, area } = engine.selection();
    const { value, formula } = engine.cell(sheetId, area.top, area.left);
    bar.show(address({ row: area.top, column: area.left }), formula ?? String(value));
  }

  function showTabs(): void {
    const tabs = engine.sheets().filter(({ visibility }) => visibility === 'Visible');
    drawSheetTabs(language, tabs, engine.activeSheet(), (id) => {
      engine.activate(id);
      part('grid').querySelector('canvas')?.focus();
    });
  }

  const stop = engine.onChange(({ kind }) => {
    if (kind !== 'format' && kind !== 'notes' && kind !== 'protection') showCell();
    if (kind.startsWith('sheet') || kind === 'loaded') showTabs();
  });
  showCell();
  showTabs();
  return stop;
}
