import { changedCells, open, openMany, SHEET, until, valueOf } from './workbooks';

const shown = (sheet: string, ...cells: readonly string[]) => cells.map((at) => host.text(sheet, at));

test('a second form of the same unit and year: its typed cells are its own clerk’s', async () => {
  const scorer = await openMany(2);
  host.type('表2', 'E3', '单位1');
  host.activate('表1');
  valueOf(await scorer.score());
  host.activate('表2');
  host.type('表2', 'G14', 3);
  host.type('表2', 'F14', '50%');
  valueOf(await scorer.score());
  expect(shown('表2', 'G14')).toEqual(['3']);
});

test('two rows of the same words: what one clerk typed is not what the rule wrote beside it', async () => {
  const scorer = await open();
  for (const row of [22, 23]) {
    host.type(SHEET, `C${row}`, '数量指标（7）');
    host.type(SHEET, `D${row}`, '道路');
    host.type(SHEET, `E${row}`, '10公里');
    host.type(SHEET, `F${row}`, '10公里');
    host.type(SHEET, `J${row}`, 7);
  }
  host.type(SHEET, 'G23', 7);
  valueOf(await scorer.score());
  host.type(SHEET, 'F23', '5公里');
  valueOf(await scorer.score());
  expect(shown(SHEET, 'G22', 'G23')).toEqual(['7', '7']);
});

test('output cells formatted as text are refreshed like others', async () => {
  const scorer = await open();
  host.setStyle(SHEET, 'G14:G31', { format: '@' });
  valueOf(await scorer.score());
  expect(host.value(SHEET, 'G15')).toBe(2);
  host.type(SHEET, 'F5', 181.03);
  valueOf(await scorer.score());
  expect(shown(SHEET, 'G15', 'G31')).toEqual(['4', '95']);
});

test('output cells formatted as text are put back with their format', async () => {
  const scorer = await open();
  host.setStyle(SHEET, 'G14:G31', { format: '@' });
  host.setStyle(SHEET, 'H5:H8', { format: '@' });
  const before = host.cells(SHEET);
  valueOf(await scorer.score());
  expect(shown(SHEET, 'H5', 'G15')).toEqual(['312.97%', '2']);
  valueOf(await scorer.restore());
  expect(changedCells(before, host.cells(SHEET))).toEqual([]);
});

test('a score typed into a text cell and taken over becomes a number', async () => {
  const scorer = await open();
  host.setStyle(SHEET, 'G25', { format: '@' });
  host.type(SHEET, 'G25', '4');
  const before = host.cells(SHEET);
  valueOf(await scorer.takeOver(valueOf(await scorer.look()).plan.differences));
  expect(host.value(SHEET, 'G25')).toBe(5);
  valueOf(await scorer.restore());
  expect(changedCells(before, host.cells(SHEET))).toEqual([]);
});

describe('text cells, when the write fails', () => {
  test.each(Array.from({ length: 14 }, (_, index) => index))(
    'at action %d: contents and formats are put back',
    async (action) => {
      const scorer = await open();
      host.setStyle(SHEET, 'G14:G31', { format: '@' });
      const before = host.cells(SHEET);
      host.failAction(action, { writesOnly: true });
      expect((await scorer.score()).ok).toBe(false);
      expect(changedCells(before, host.cells(SHEET))).toEqual([]);
    },
  );
});

test('a form that cannot be read again after a failed write is not called put back', async () => {
  const scorer = await open();
  host.loseAnswer({ writesOnly: true });
  const running = scorer.score();
  await until(() => host.faultsLeft() === 0);
  host.deleteColumns(SHEET, 'C');
  const outcome = await running;
  expect(outcome.ok ? '' : outcome.problem.code).toBe('writeLeft');
});

test('texts that look like numbers or dates are put back as texts', async () => {
  const scorer = await open();
  host.type(SHEET, 'G25', "'4");
  host.type(SHEET, 'H15', '超预算');
  const before = host.cells(SHEET);
  const view = valueOf(await scorer.look());
  expect(view.plan.differences.map(({ at }) => at)).toContain('G25');
  valueOf(await scorer.takeOver(view.plan.differences));
  expect(host.value(SHEET, 'G25')).toBe(5);
  valueOf(await scorer.restore());
  expect(changedCells(before, host.cells(SHEET))).toEqual([]);
  expect(host.value(SHEET, 'G25')).toBe('4');
});

test('a formula that was taken over and put back, the answer lost: the sheet is as before the restore', async () => {
  const scorer = await open();
  host.type(SHEET, 'G15', '=1+0');
  await host.calculated();
  const view = valueOf(await scorer.look());
  valueOf(await scorer.takeOver(view.plan.differences.filter(({ at }) => at === 'G15')));
  expect(host.value(SHEET, 'G15')).toBe(2);
  host.loseAnswer({ writesOnly: true });
  expect((await scorer.restore()).ok).toBe(false);
  expect([host.value(SHEET, 'G15'), host.formula(SHEET, 'G15')]).toEqual([2, null]);
  valueOf(await scorer.restore());
  expect(host.formula(SHEET, 'G15')).toBe('=1+0');
});

test('an execution row’s own completion value goes with the rate, and comes with it', async () => {
  const scorer = await open();
  valueOf(await scorer.score());
  host.clear(SHEET, 'E5');
  valueOf(await scorer.score());
  expect(shown(SHEET, 'H5', 'F15', 'G15')).toEqual(['', '', '']);
  host.type(SHEET, 'E5', 566.57);
  const { view } = valueOf(await scorer.score());
  expect(shown(SHEET, 'H5', 'F15', 'G15')).toEqual(['100.00%', '100.00%', '4']);
  expect(view.assessment.findings.map(({ code }) => code)).not.toContain('rate-mismatch');
});

describe('the form is known again', () => {
  test('after the unit’s name was corrected', async () => {
    const scorer = await open();
    valueOf(await scorer.score());
    host.type(SHEET, 'E3', '浏阳市文化产业园管委会');
    host.type(SHEET, 'F5', 181.03);
    valueOf(await scorer.score());
    expect(shown(SHEET, 'G15', 'G31')).toEqual(['4', '95']);
    valueOf(await scorer.restore());
    expect(shown(SHEET, 'G31')).toEqual(['93']);
  });

  test('under a new name of its sheet', async () => {
    const scorer = await open();
    valueOf(await scorer.score());
    host.renameSheet(SHEET, '2020 年');
    expect(valueOf(await scorer.look()).restorable).toBe(true);
    valueOf(await scorer.restore());
    expect(shown('2020 年', 'G31')).toEqual(['']);
  });

  test('as a copy, though the original was scored again first', async () => {
    const scorer = await open();
    valueOf(await scorer.score());
    const copy = host.copySheet(SHEET);
    host.activate(SHEET);
    host.type(SHEET, 'F5', 181.03);
    valueOf(await scorer.score());
    host.activate(copy);
    host.type(copy, 'F5', 190);
    valueOf(await scorer.score());
    expect([host.text(SHEET, 'H5'), host.text(copy, 'H5')]).toEqual(['100.00%', '104.95%']);
    expect(shown(copy, 'G15', 'G31')).toEqual(['4', '95']);
  });

  test('by its own last run, though another form was scored since', async () => {
    const scorer = await openMany(2);
    host.activate('表1');
    valueOf(await scorer.score());
    host.activate('表2');
    valueOf(await scorer.score());
    host.activate('表1');
    valueOf(await scorer.restore());
    expect([host.text('表1', 'G31'), host.text('表2', 'G31')]).toEqual(['', '93']);
  });
});

test('a damaged record is no record: Score works, and takes every cell for typed', async () => {
  const scorer = await open();
  valueOf(await scorer.score());
  await Excel.run(async (context) => {
    context.workbook.settings.add('selfEvaluationScorer.written', '[{"sheet":"自评表","cells":[null]}]');
    context.workbook.settings.add('selfEvaluationScorer.lastRun', '{');
    await context.sync();
  });
  expect(valueOf(await scorer.score()).written).toBe(0);
});

test('typing on another sheet is no reason to stop', async () => {
  const scorer = await open();
  const stop = await scorer.listen(() => undefined);
  host.addSheet('草稿');
  host.activate(SHEET);
  const running = scorer.score();
  host.type('草稿', 'A1', 1);
  valueOf(await running);
  await stop();
});

test('a name that is missing is not called deleted', async () => {
  const scorer = await open();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).names.getItem('自评得分').delete();
    await context.sync();
  });
  const outcome = await scorer.look();
  expect(!outcome.ok && outcome.problem).toEqual({ code: 'nameMissing', names: ['自评得分'] });
});

test('a row added right above 总分 is outside the names: refused with its number, not left out without a word', async () => {
  const scorer = await open();
  host.insertRows(SHEET, 31);
  valueOf(await scorer.look());
  host.type(SHEET, 'C31', '附加指标（5）');
  const before = host.cells(SHEET);
  const outcome = await scorer.score();
  expect(!outcome.ok && outcome.problem).toEqual({ code: 'rowsOutside', rows: [31], last: 30 });
  expect(changedCells(before, host.cells(SHEET))).toEqual([]);
});
