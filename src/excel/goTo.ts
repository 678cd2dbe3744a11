import { withOneRetry } from './errors';
import { done, type Outcome } from './outcome';
import { guarded } from './score';

/** Shows a cell: `select()` across sheets is unreliable (OfficeDev/office-js#5118), so the sheet goes first. */
export async function goTo(sheet: string, at: string): Promise<Outcome<null>> {
  return guarded((context) =>
    withOneRetry(async () => {
      const target = context.workbook.worksheets.getItem(sheet);
      target.activate();
      await context.sync();
      target.getRange(at).select();
      await context.sync();
      return done(null);
    }),
  );
}
