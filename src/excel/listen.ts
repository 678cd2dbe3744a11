/** Tells of cells changed and sheets activated by people; our own writes are no news. */
import type { SheetEvent } from './scorer';
import type { Session } from './session';

/** Where `triggerSource` (ExcelApi 1.14) is missing, an event on a sheet just written by us counts as ours. */
export async function listen(session: Session, listener: (event: SheetEvent) => void): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add((event) => {
      if (isOurs(event, session)) return Promise.resolve();
      session.noteChange(event.worksheetId);
      return nameOf(event.worksheetId).then((sheet) => listener({ kind: 'changed', sheet, address: event.address }));
    });
    const activated = worksheets.onActivated.add(() => {
      listener({ kind: 'activated' });
      return Promise.resolve();
    });
    await context.sync();
    return async () => {
      await Excel.run(changed.context, async (registered) => {
        changed.remove();
        activated.remove();
        await registered.sync();
      });
    };
  });
}

function isOurs({ triggerSource, worksheetId }: Partial<Excel.WorksheetChangedEventArgs>, session: Session): boolean {
  return triggerSource === undefined ? session.isEcho(worksheetId ?? '') : triggerSource === 'ThisLocalAddin';
}

async function nameOf(id: string): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
}
