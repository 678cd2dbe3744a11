/** A selection that the add-in makes is scrolled into view, as Excel does; a user sees what they click already. */
import { ICommandService, type Univer } from '@univerjs/core';
import { ScrollToRangeOperation } from '@univerjs/sheets-ui';
import type { Engine } from '../engine';
import { rangeOf } from './sheets';

export function showSelections(univer: Univer, engine: Engine): void {
  const commands = univer.__getInjector().get(ICommandService);
  engine.onChange((change) => {
    if (change.kind !== 'selection' || change.source !== 'api') return;
    const { area } = change;
    // A sheet that has just come to the front is drawn first.
    setTimeout(() => commands.syncExecuteCommand(ScrollToRangeOperation.id, { range: rangeOf(area) }));
  });
}
