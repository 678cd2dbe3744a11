/** ms and round trips of Score through the real office.js, on the headless workbook: the host's own time is in it. */
import { open, openGrown, openMany, SHEET, valueOf } from '../excel/workbooks';
import { median, report } from './table';

test('score', async () => {
  const one = async (rows: number) => {
    const scorer = await openGrown(rows);
    host.clearLog();
    valueOf(await scorer.score());
    const trips = host.roundTrips();
    const ms = await median(7, async () => {
      valueOf(await scorer.restore());
      host.type(SHEET, 'P1', Math.random());
      await scorer.score();
    });
    return [`${rows} rows`, `${Math.round(ms)} ms for Score and Restore, Score ${trips} round trips`] as const;
  };
  const many = async () => {
    const scorer = await openMany(20);
    host.clearLog();
    const start = performance.now();
    valueOf(await scorer.scoreAll(() => undefined, new AbortController().signal));
    return ['20 forms', `${Math.round(performance.now() - start)} ms, ${host.roundTrips()} round trips`] as const;
  };
  await open();
  report('Score in the workbook', [await one(17), await one(100), await one(500), await many()]);
}, 120_000);
