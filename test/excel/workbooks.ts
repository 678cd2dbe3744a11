/** Workbooks for the tests: drawn by the add-in's own template, then opened as often as needed. */
import { createScorer } from '../../src/excel';
import type { Outcome } from '../../src/excel/outcome';
import type { Scorer } from '../../src/excel/scorer';
import { PRINTED_CELLS } from '../form/sheets';

type Saved = ReturnType<typeof host.save>;

export const SHEET = '自评表';

const drawn = new Map<string, Saved>();

async function draw(content: 'blank' | 'sample'): Promise<Saved> {
  await Office.onReady();
  host.reset();
  const inserted = await createScorer().insertTemplate(content);
  if (!inserted.ok) throw new Error(JSON.stringify(inserted.problem));
  return host.save();
}

/** Opens the sample, or the blank form, on its sheet; a scorer for it. */
export async function open(content: 'blank' | 'sample' = 'sample', claimed = '1.14'): Promise<Scorer> {
  const saved = drawn.get(content) ?? (await draw(content));
  drawn.set(content, saved);
  host.reset();
  host.claim(claimed);
  host.load(saved);
  host.activate(SHEET);
  await host.idle();
  host.clearLog();
  return createScorer();
}

/** The sample with everything typed, as it was printed in 2020. */
export async function openPrinted(): Promise<Scorer> {
  const scorer = await open();
  for (const [at, value] of Object.entries(PRINTED_CELLS)) host.type(SHEET, at, value);
  await host.idle();
  host.clearLog();
  return scorer;
}

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

export function problemCode(outcome: Outcome<unknown>): string {
  return outcome.ok ? 'none' : outcome.problem.code;
}

/** Which cells differ between two snapshots, contents and looks. */
export function changedCells(
  before: ReturnType<typeof host.cells>,
  after: ReturnType<typeof host.cells>,
): readonly string[] {
  const places = new Set([...Object.keys(before.cells), ...Object.keys(after.cells)]);
  const text = (cell: unknown) => JSON.stringify(cell ?? {});
  return [...places].filter((at) => text(before.cells[at]) !== text(after.cells[at]));
}

/** The sample grown to `rows` indicator rows; the new ones are quality indicators of 1 point. */
export async function openGrown(rows: number): Promise<Scorer> {
  const scorer = await open();
  const added = rows - 17;
  if (added > 0) {
    host.insertRows(SHEET, 24, added);
    const last = 23 + added;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      const names = Array.from({ length: added }, (_, index) => [
        `质量指标${index + 2}（1）`,
        `合格率${index + 2}`,
        '95%',
        '96%',
      ]);
      sheet.getRange(`C24:F${last}`).values = names;
      sheet.getRange(`J24:J${last}`).values = names.map(() => [1]);
      await context.sync();
    });
  }
  await host.idle();
  host.clearLog();
  return scorer;
}

/** A workbook of `count` forms, each a copy of the sample under a unit of its own. */
export async function openMany(count: number): Promise<Scorer> {
  const scorer = await open();
  const saved = host.save();
  const [form] = saved.sheets.filter(({ name }) => name === SHEET);
  if (form === undefined) throw new Error('no form');
  const sheets = Array.from({ length: count }, (_, index) => ({
    ...form,
    name: `表${index + 1}`,
    cells: form.cells.map((cell) => (cell.at === 'E3' ? { ...cell, value: `单位${index + 1}` } : cell)),
    ...(form.names === undefined
      ? {}
      : {
          names: form.names.map((name) => ({ ...name, formula: name.formula.replace(/=.*!/, `='表${index + 1}'!`) })),
        }),
  }));
  host.load({ ...saved, sheets });
  await host.idle();
  host.clearLog();
  return scorer;
}

/** Waits, one turn of the event loop after another. */
export async function until(holds: () => boolean): Promise<void> {
  if (holds()) return;
  await new Promise((resolve) => setTimeout(resolve, 0));
  await until(holds);
}
