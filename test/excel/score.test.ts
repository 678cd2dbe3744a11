import { changedCells, open, openPrinted, SHEET, valueOf } from './workbooks';

const shown = (...cells: readonly string[]) => cells.map((at) => host.text(SHEET, at));

/** The highest ExcelApi set used unconditionally, and one that tells whose change it was. */
describe.each(['1.9', '1.14'])('with ExcelApi %s alone', (claimed) => {
  test('score, mark, restore, choose, listen', async () => {
    const scorer = await open('sample', claimed);
    const heard: unknown[] = [];
    const stop = await scorer.listen((event) => heard.push(event));
    valueOf(await scorer.look());
    valueOf(await scorer.choosePack('liuyang-2020'));
    valueOf(await scorer.score());
    valueOf(await scorer.highlight(true));
    valueOf(await scorer.highlight(false));
    valueOf(await scorer.restore());
    await host.idle();
    expect(heard).toEqual([]);
    valueOf(await scorer.goTo(SHEET, 'G15'));
    expect(host.selection()).toBe('14,6,14,6');
    await stop();
    expect(host.missing()).toEqual([]);
  });
});

describe('changes are told apart', () => {
  test('a user’s change is heard, with its sheet and address', async () => {
    const scorer = await open();
    const heard: unknown[] = [];
    const stop = await scorer.listen((event) => heard.push(event));
    host.type(SHEET, 'F5', 181.03);
    await host.idle();
    expect(heard).toEqual([{ kind: 'changed', sheet: SHEET, address: 'F5' }]);
    await stop();
    host.type(SHEET, 'F5', 566.57);
    await host.idle();
    expect(heard).toHaveLength(1);
  });
});

describe('Score on the sample', () => {
  test('liuyang-2020: rates, scores, notes, 93', async () => {
    const scorer = await open();
    const { view, written } = valueOf(await scorer.score());
    expect(shown('H5', 'H6', 'H7', 'H8')).toEqual(['312.97%', '/', '105.37%', '848.63%']);
    expect(shown('F15', 'G15', 'H15')).toEqual(['312.97%', '2', '超预算 212.97%（多 385.54 万元）']);
    expect(shown('G25', 'H25', 'G31')).toEqual(['5', '超预算 8.98%', '93']);
    expect(view.assessment.total.grade).toBe('优');
    expect(written).toBe(35);
    expect(host.roundTrips()).toBe(2);
  });

  test('national-2020: 4, 5.46, 95.46; 8 beside the 10 it offers, three rows kept as typed', async () => {
    const scorer = await open();
    valueOf(await scorer.choosePack('national-2020'));
    const { view } = valueOf(await scorer.score());
    expect(shown('G15', 'G25', 'G26', 'G31', 'G21', 'G29', 'G30')).toEqual(['4', '5.46', '8', '95.46', '2', '8', '10']);
    expect(view.plan.differences.map(({ at, typed, ruled }) => [at, typed, ruled])).toEqual([['G26', '8', '10']]);
    expect(view.assessment.rows.filter(({ verdict }) => verdict === 'cannotJudge').map(({ name }) => name)).toEqual([
      '资产管理',
      '可持续影响指标',
      '满意度指标',
    ]);
    expect(host.value(SHEET, 'K3')).toBe('national-2020');
  });

  test('writes values, not formulas, and only its own cells', async () => {
    const scorer = await open();
    const before = host.cells(SHEET);
    valueOf(await scorer.score());
    const after = host.cells(SHEET);
    const changed = changedCells(before, after);
    expect(changed.every((at) => /^(H[5-8]|F15|[GHL](1[4-9]|2\d|30)|G31)$/.test(at))).toBe(true);
    expect(changed.filter((at) => after.cells[at]?.formula !== undefined)).toEqual([]);
  });

  test('a second Score writes nothing and asks once', async () => {
    const scorer = await open();
    valueOf(await scorer.score());
    host.clearLog();
    expect(valueOf(await scorer.score()).written).toBe(0);
    expect(host.roundTrips()).toBe(1);
  });
});

describe('Score on the form as printed', () => {
  test('leaves every typed cell alone', async () => {
    const scorer = await openPrinted();
    const before = host.cells(SHEET);
    const { view } = valueOf(await scorer.score());
    expect(changedCells(before, host.cells(SHEET)).filter((at) => !at.startsWith('L'))).toEqual([]);
    expect(view.plan.kept).toBe(25);
    expect(view.assessment.findings.map(({ code }) => code).sort()).toEqual([
      'actual-missing',
      'column-shifted',
      'column-shifted',
      'column-shifted',
      'deadline-without-year',
      'deducted-though-met',
      'deduction-without-reason',
      'goal-without-indicator',
      'goal-without-indicator',
      'goal-without-indicator',
      'narrative-conflict',
      'over-budget',
      'over-budget',
      'over-budget',
      'over-budget',
      'reason-thin',
      'reason-thin',
      'reason-thin',
      'score-without-actual',
      'score-without-actual',
      'target-equals-result',
      'target-vague',
      'target-vague',
      'target-vague',
      'unbudgeted-spending',
      'unit-mismatch',
      'unit-mismatch',
      'unit-mismatch',
      'unit-mismatch',
      'unit-mismatch',
    ]);
  });

  test('a difference taken over becomes the add-in’s own, and the total follows', async () => {
    const scorer = await openPrinted();
    valueOf(await scorer.choosePack('national-2020'));
    const { view } = valueOf(await scorer.score());
    const wanted = view.plan.differences.filter(({ at }) => at === 'G15');
    host.clear(SHEET, 'G31');
    const taken = valueOf(await scorer.takeOver(wanted));
    expect(shown('G15', 'G31')).toEqual(['4', '95']);
    expect(taken.view.plan.differences.map(({ at }) => at)).toEqual(['G25', 'G26']);
    valueOf(await scorer.choosePack('liuyang-2020'));
    valueOf(await scorer.score());
    expect(shown('G15')).toEqual(['2']);
    const restored = valueOf(await scorer.restore());
    expect(restored.left).toEqual([]);
  });

  test('a difference that moved since it was shown is not taken', async () => {
    const scorer = await openPrinted();
    const { view } = valueOf(await scorer.score());
    host.type(SHEET, 'H15', '另有原因');
    const outcome = await scorer.takeOver(view.plan.differences);
    expect(outcome.ok ? '' : outcome.problem.code).toBe('changedMeanwhile');
    expect(host.value(SHEET, 'H15')).toBe('另有原因');
    expect(host.value(SHEET, 'H25')).toBe('超预算');
  });

  test('a formula is never overwritten', async () => {
    const scorer = await open();
    host.type(SHEET, 'G15', '=1+0');
    host.type(SHEET, 'G31', '=SUM(G14:G30)');
    valueOf(await scorer.score());
    await host.calculated();
    expect(host.formula(SHEET, 'G15')).toBe('=1+0');
    expect(host.formula(SHEET, 'G31')).toBe('=SUM(G14:G30)');
    expect(shown('G31')).toEqual(['92']);
  });
});

describe('566.57 → 181.03', () => {
  test('only the add-in’s own cells change: 100%, 4 points, no note, 95', async () => {
    const scorer = await open();
    valueOf(await scorer.score());
    host.type(SHEET, 'F5', 181.03);
    const before = host.cells(SHEET);
    const { view } = valueOf(await scorer.score());
    expect([...changedCells(before, host.cells(SHEET))].sort()).toEqual(['F15', 'G15', 'G31', 'H15', 'H5', 'L15']);
    expect(shown('H5', 'F15', 'G15', 'H15', 'G31')).toEqual(['100.00%', '100.00%', '4', '', '95']);
    expect(view.assessment.findings.map(({ code }) => code)).toContain('source-structure');
    valueOf(await scorer.restore());
    expect(changedCells(before, host.cells(SHEET))).toEqual([]);
  });
});

describe('Restore', () => {
  test('puts back, cell for cell, what stood before', async () => {
    const scorer = await open();
    const before = host.save();
    valueOf(await scorer.score());
    const { restored, left, view } = valueOf(await scorer.restore());
    expect([restored, left]).toEqual([35, []]);
    expect(view.restorable).toBe(false);
    expect({ ...host.save(), settings: undefined }).toEqual({ ...before, settings: undefined });
  });

  test('leaves alone what was changed since, and names it', async () => {
    const scorer = await open();
    valueOf(await scorer.score());
    host.type(SHEET, 'H15', '年中追加预算');
    const { left } = valueOf(await scorer.restore());
    expect(left).toEqual(['H15']);
    expect(host.value(SHEET, 'H15')).toBe('年中追加预算');
  });

  test('once only', async () => {
    const scorer = await open();
    valueOf(await scorer.score());
    valueOf(await scorer.restore());
    const again = await scorer.restore();
    expect(again.ok ? '' : again.problem.code).toBe('nothingToRestore');
  });

  test('finds its cells after rows were inserted, deleted and sorted', async () => {
    const scorer = await open();
    valueOf(await scorer.score());
    host.insertRows(SHEET, 16, 2);
    host.deleteRows(SHEET, 20);
    host.sortRows(SHEET, 'C27:N31', [{ column: 0, ascending: false }]);
    const { left } = valueOf(await scorer.restore());
    // The deleted row had a score and a completion rate; the others went back.
    expect(left).toHaveLength(2);
    expect(shown('G17', 'H15', 'G15')).toEqual(['', '', '']);
    // Of the sorted rows the typed scores are still there, each beside its name; the written ones are gone.
    const scores = [27, 28, 29, 30, 31].map((row) => shown(`C${row}`, `G${row}`).join(' '));
    expect([...scores].sort()).toEqual(
      [
        '可持续影响指标（8） 8',
        '满意度指标（10） 10',
        '生态效益指标（7） ',
        '社会效益指标（10） ',
        '经济效益指标（10） 8',
      ].sort(),
    );
  });
});

describe('rows move', () => {
  test('a row inserted inside the table is scored', async () => {
    const scorer = await open();
    valueOf(await scorer.score());
    host.insertRows(SHEET, 24);
    for (const [at, value] of [
      ['C24', '质量指标二（2）'],
      ['D24', '验收合格率'],
      ['E24', '95%'],
      ['F24', '90%'],
      ['J24', 2],
    ] as const)
      host.type(SHEET, at, value);
    const { view } = valueOf(await scorer.score());
    expect(view.assessment.rows).toHaveLength(18);
    expect(shown('G24')).toEqual(['1.89']);
  });

  test('typed and written cells are still told apart', async () => {
    const scorer = await open();
    valueOf(await scorer.score());
    host.insertRows(SHEET, 18);
    host.deleteRows(SHEET, 17);
    const view = valueOf(await scorer.look());
    const own = view.assessment.rows.filter(({ indicator }) => indicator.score?.own === true).map(({ name }) => name);
    expect(own).toHaveLength(12);
    expect(own).not.toContain('资产管理');
  });

  test('sorted', async () => {
    const scorer = await open();
    valueOf(await scorer.score());
    host.sortRows(SHEET, 'C26:N30', [{ column: 0, ascending: false }]);
    const view = valueOf(await scorer.look());
    const own = view.assessment.rows
      .slice(12)
      .filter(({ indicator }) => indicator.score?.own === true)
      .map(({ name }) => name);
    expect([...own].sort()).toEqual(['生态效益指标', '社会效益指标']);
  });

  test('a copied sheet keeps its own account', async () => {
    const scorer = await open();
    valueOf(await scorer.score());
    const copy = host.copySheet(SHEET);
    host.activate(copy);
    host.type(copy, 'F5', 181.03);
    valueOf(await scorer.score());
    expect([host.text(copy, 'G31'), host.text(SHEET, 'G31')]).toEqual(['95', '93']);
    host.activate(SHEET);
    host.type(SHEET, 'F5', 190);
    valueOf(await scorer.score());
    expect([host.text(copy, 'H5'), host.text(SHEET, 'H5')]).toEqual(['100.00%', '104.95%']);
  });
});

describe('text that looks like a formula', () => {
  test.each(['=1+1', '+1', '@x', '＝1'])('%s in a name stays text and does not stop scoring', async (text) => {
    const scorer = await open();
    host.type(SHEET, 'D26', `'${text}`);
    host.type(SHEET, 'H26', `'${text}`);
    valueOf(await scorer.score());
    expect([host.value(SHEET, 'D26'), host.value(SHEET, 'H26')]).toEqual([text, text]);
    expect([host.formula(SHEET, 'D26'), host.formula(SHEET, 'H26')]).toEqual([null, null]);
    valueOf(await scorer.restore());
    expect(host.formula(SHEET, 'H26')).toBeNull();
  });

  test('is put back as text when it was taken over', async () => {
    const scorer = await openPrinted();
    host.type(SHEET, 'H15', "'＝超预算");
    const view = valueOf(await scorer.look());
    valueOf(await scorer.takeOver(view.plan.differences.filter(({ at }) => at === 'H15')));
    valueOf(await scorer.restore());
    expect([host.value(SHEET, 'H15'), host.formula(SHEET, 'H15')]).toEqual(['＝超预算', null]);
  });
});
