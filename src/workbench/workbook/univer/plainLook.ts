/**
 * Cells that say nothing of their look have Excel's (`DEFAULT_STYLE`), not Univer's: 宋体 11, in the middle. Only what is
 * drawn needs telling; the engine reads a missing property as that default anyway.
 */
import {
  type IStyleData,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import type { Engine } from '../engine';
import { DEFAULT_STYLE } from '../style';
import { styleData } from './looks';

const { fontName, fontSize, vertical } = DEFAULT_STYLE;
const PLAIN: IStyleData = styleData({ fontName, fontSize, vertical });

/** Gives every sheet that look under its own, now and whenever one is opened or added. */
export function keepPlainLook(univer: Univer, engine: Engine): void {
  const instances = univer.__getInjector().get(IUniverInstanceService);

  function apply(): void {
    const workbook = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    for (const sheet of workbook?.getSheets() ?? []) {
      const snapshot = sheet.getSnapshot();
      snapshot.defaultStyle = { ...PLAIN, ...sheet.getDefaultCellStyleInternal() };
    }
  }

  engine.onChange(({ kind }) => {
    if (kind === 'loaded' || kind === 'sheetAdded') apply();
  });
  apply();
}
