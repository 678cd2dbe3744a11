/** Forms without names, in their own layouts: recognised, corrected, bound, scored. */
import { createScorer } from '../../src/excel';
import type { Scorer } from '../../src/excel/scorer';
import type { FormRecognition } from '../../src/form/recognise';
import { address, columnIndex } from '../../src/sheet';
import { FORMS } from '../form/recognise/forms';
import { formOn } from '../form/recognise/found';
import { sheetOf } from '../form/recognise/printed';
import { changedCells, problemCode, SHEET, valueOf } from './workbooks';

/** Opens a printed form as its file would stand in Excel: cells and merges, no names. */
async function openForm(id: string): Promise<Scorer> {
  const form = FORMS[id];
  if (form === undefined) throw new Error(`no form ${id}`);
  const { cells, merges } = sheetOf(form);
  await Office.onReady();
  host.reset();
  host.load({
    sheets: [
      {
        name: SHEET,
        cells: cells.cells.flatMap((row, down) =>
          row.flatMap(({ value }, right) =>
            value === '' ? [] : [{ at: address({ row: down, column: right }), value }],
          ),
        ),
        merges: merges ?? [],
      },
    ],
  });
  host.activate(SHEET);
  await host.idle();
  host.clearLog();
  return createScorer();
}

async function recognised(scorer: Scorer): Promise<FormRecognition> {
  const found = valueOf(await scorer.recognise());
  if (found.kind !== 'form') throw new Error(found.kind);
  return found;
}

const names = () => (host.save().sheets[0]?.names ?? []).map(({ name }) => name);

describe.each(['F00', 'F12', 'F25', 'F33', 'F04', 'F05', 'F09'])('%s', (id) => {
  test('is recognised as from a file, in one request that changes nothing', async () => {
    const scorer = await openForm(id);
    const before = host.save();
    const found = await recognised(scorer);
    expect(host.roundTrips()).toBe(1);
    expect(host.save()).toEqual(before);
    const form = FORMS[id];
    expect(found.fields).toEqual(form === undefined ? null : formOn(sheetOf(form)).fields);
    expect(host.missing()).toEqual([]);
  });
  test('is bound in two requests; its own cells stay as they are; Score works', async () => {
    const scorer = await openForm(id);
    const found = await recognised(scorer);
    const before = host.cells(SHEET);
    host.clearLog();
    const bound = valueOf(await scorer.bind(found));
    expect(host.roundTrips()).toBe(2);
    expect(names()).toHaveLength(bound.names);
    const changed = changedCells(before, host.cells(SHEET));
    expect(changed.map((at) => host.value(SHEET, at)).sort()).toEqual([...bound.added].sort());
    const { view } = valueOf(await scorer.score());
    expect(view.assessment.rows.length).toBeGreaterThan(0);
    expect(host.missing()).toEqual([]);
  });
});

describe('beside the form', () => {
  test.each([
    ['F00', ['评分规则', '规则包']],
    ['F25', ['分值', '评分规则', '规则包']],
    ['F09', ['评分规则', '规则包']],
  ])('%s gets %j', async (id, added) => {
    const scorer = await openForm(id);
    expect(valueOf(await scorer.bind(await recognised(scorer))).added).toEqual(added);
  });
});

test('a bound form is like any other: its rules chosen, its row scored, its total made', async () => {
  const scorer = await openForm('F00');
  valueOf(await scorer.bind(await recognised(scorer)));
  host.type(SHEET, 'G13', '');
  host.type(SHEET, 'G29', '');
  await host.idle();
  valueOf(await scorer.choosePack('liuyang-2020'));
  valueOf(await scorer.score());
  expect([host.text(SHEET, 'G13'), host.text(SHEET, 'G29')]).toEqual(['2', '93']);
  expect(host.value(SHEET, 'K10')).toBe('liuyang-2020');
});

test('a corrected column is bound as the user has it', async () => {
  const scorer = await openForm('F12');
  const found = await recognised(scorer);
  valueOf(await scorer.bind(found, [{ field: 'note', column: columnIndex('I') }]));
  expect(host.save().sheets[0]?.names).toContainEqual(
    expect.objectContaining({ name: '偏差原因', formula: expect.stringMatching(/\$?I\$?12:\$?I\$?21$/) as string }),
  );
});

describe('binding is refused', () => {
  test('where the sheet changed meanwhile', async () => {
    const scorer = await openForm('F12');
    const found = await recognised(scorer);
    host.type(SHEET, 'G11', '扣分');
    expect(problemCode(await scorer.bind(found))).toBe('changedMeanwhile');
    expect(names()).toEqual([]);
  });
  test('but not for a value that was typed meanwhile', async () => {
    const scorer = await openForm('F12');
    const found = await recognised(scorer);
    host.type(SHEET, 'G12', 9);
    expect(problemCode(await scorer.bind(found))).toBe('none');
  });
  test('where names stand already', async () => {
    const scorer = await openForm('F12');
    valueOf(await scorer.bind(await recognised(scorer)));
    const before = host.save();
    expect(problemCode(await scorer.bind(await recognised(scorer)))).toBe('boundAlready');
    expect(host.save()).toEqual(before);
  });
  test('without a score: nothing is asked of the workbook', async () => {
    const scorer = await openForm('F26');
    const found = await recognised(scorer);
    host.clearLog();
    const outcome = await scorer.bind(found);
    expect(outcome).toEqual({ ok: false, problem: { code: 'columnMissing', names: ['自评得分'] } });
    expect(host.roundTrips()).toBe(0);
  });
  test('on a protected sheet', async () => {
    const scorer = await openForm('F12');
    const found = await recognised(scorer);
    host.protect(SHEET);
    expect(problemCode(await scorer.bind(found))).toBe('protected');
    expect(names()).toEqual([]);
  });
});

describe('a form whose names no longer hold', () => {
  test('is bound anew where a column was deleted and made again; what is named beside it stays', async () => {
    const scorer = await openForm('F00');
    valueOf(await scorer.bind(await recognised(scorer)));
    valueOf(await scorer.review(() => undefined, new AbortController().signal));
    const review = host.save().sheets[0]?.names?.filter(({ name }) => name.startsWith('复核'));
    host.deleteColumns(SHEET, 'H');
    host.type(SHEET, 'H11', '偏差及原因分析');
    await host.idle();
    expect(problemCode(await scorer.look())).toBe('nameBroken');
    valueOf(await scorer.bind(await recognised(scorer)));
    expect(problemCode(await scorer.look())).toBe('none');
    expect(names().filter((name) => name.startsWith('复核'))).toEqual(review?.map(({ name }) => name));
    expect(new Set(names()).size).toBe(names().length);
  });

  test('is bound anew where a name that scoring needs was deleted', async () => {
    const scorer = await openForm('F12');
    valueOf(await scorer.bind(await recognised(scorer)));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).names.getItem('自评得分').delete();
      await context.sync();
    });
    expect(problemCode(await scorer.look())).toBe('nameMissing');
    valueOf(await scorer.bind(await recognised(scorer)));
    expect(problemCode(await scorer.look())).toBe('none');
  });
});

test.each([0, 1, 5, 12, 20])('action %d of the binding fails: no name and no heading is left', async (action) => {
  const scorer = await openForm('F12');
  const found = await recognised(scorer);
  const before = host.cells(SHEET);
  host.failAction(action, { writesOnly: true });
  expect((await scorer.bind(found)).ok).toBe(false);
  expect(names()).toEqual([]);
  expect(changedCells(before, host.cells(SHEET))).toEqual([]);
});

test('a sheet without a form is none', async () => {
  const scorer = await openForm('F12');
  for (let row = 1; row <= 30; row += 1) host.type(SHEET, `A${row}`, '');
  host.type(SHEET, 'A11', '序号');
  expect(valueOf(await scorer.recognise()).kind).toBe('form');
  host.type(SHEET, 'B11', '');
  host.type(SHEET, 'C11', '');
  expect(valueOf(await scorer.recognise())).toEqual({ kind: 'none', why: 'noTable' });
});
