/** µs to assess one form: read, score, check; the plan included. */
import { plan } from '../../src/form/plan';
import { readForm } from '../../src/form/read';
import type { SheetBlocks } from '../../src/form/blocks';
import { assess } from '../../src/scoring/assess';
import { packById } from '../../src/scoring/packs';
import { sampleSheet } from '../form/sheets';
import { median, report } from './table';

/** The sample with its last row repeated until the table has `rows`. */
function grown(rows: number): SheetBlocks {
  const { blocks, ...rest } = sampleSheet();
  const longer = Object.fromEntries(
    Object.entries(blocks).map(([field, block]) => {
      const extra = block.cells.length === 17 ? Array.from({ length: rows - 17 }, () => block.cells[9] ?? []) : [];
      return [field, { ...block, cells: [...block.cells, ...extra] }];
    }),
  );
  return { ...rest, blocks: longer };
}

test('assess', async () => {
  const pack = packById('national-2020');
  if (pack === null) throw new Error('no pack');
  const measure = async (rows: number) => {
    const sheet = grown(rows);
    const repeat = Math.ceil(20_000 / rows);
    const ms = await median(7, () => {
      for (let run = 0; run < repeat; run += 1) plan(assess(readForm(sheet), pack));
    });
    return [`${rows} rows`, `${Math.round((ms / repeat) * 1000)} µs a form`] as const;
  };
  report('Read, assess, plan (national-2020)', [await measure(17), await measure(100), await measure(500)]);
});
