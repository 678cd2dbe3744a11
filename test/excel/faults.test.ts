import type { Scorer } from '../../src/excel/scorer';
import { changedCells, open, openMany, openPrinted, problemCode, SHEET, until, valueOf } from './workbooks';

/** What is left of a workbook, but for our own record of runs. */
const sheetNow = () => host.cells(SHEET);

const ACTS: readonly [string, (scorer: Scorer) => Promise<{ readonly ok: boolean }>, number][] = [
  ['Score', (scorer) => scorer.score(), 2],
  ['Highlight', (scorer) => scorer.highlight(true), 2],
  ['Score all', (scorer) => scorer.scoreAll(() => undefined, new AbortController().signal), 3],
];

describe.each(ACTS)('%s', (_, act, requests) => {
  test.each(Array.from({ length: requests }, (__, index) => index))(
    'request %d refused: nothing is changed',
    async (request) => {
      const scorer = await open();
      const before = sheetNow();
      host.refuse('ActivityLimitReached', { nth: request + 1 });
      const outcome = await act(scorer);
      expect(outcome.ok).toBe(false);
      expect(changedCells(before, sheetNow())).toEqual([]);
      expect(sheetNow().conditionalFormats ?? []).toEqual(before.conditionalFormats ?? []);
    },
  );
});

/** Actions of the sample's write: the record, the memory, six columns of values, three of formats. */
const WRITES = 19;

describe('Score, when the write fails', () => {
  test.each(Array.from({ length: WRITES }, (_, index) => index))(
    'action %d fails, the earlier ones applied: all is put back',
    async (action) => {
      const scorer = await open();
      const before = sheetNow();
      host.failAction(action, { writesOnly: true });
      const outcome = await scorer.score();
      expect(outcome.ok).toBe(false);
      expect(changedCells(before, sheetNow())).toEqual([]);
      expect(problemCode(await scorer.restore())).toBe('nothingToRestore');
    },
  );

  test('the answer is lost, all applied: all is put back', async () => {
    const scorer = await open();
    const before = sheetNow();
    host.loseAnswer({ writesOnly: true });
    expect(problemCode(await scorer.score())).toBe('writeUndone');
    expect(changedCells(before, sheetNow())).toEqual([]);
  });

  test('and putting back fails, too: what could not be put back is listed', async () => {
    const scorer = await open();
    host.loseAnswer({ writesOnly: true });
    host.refuse('ActivityLimitReached', { nth: 3 });
    const outcome = await scorer.score();
    expect(problemCode(outcome)).toBe('writeLeft');
    expect(!outcome.ok && outcome.problem.code === 'writeLeft' ? outcome.problem.cells : []).toContain('G15');
  });

  test('and the next Score works', async () => {
    const scorer = await open();
    host.loseAnswer({ writesOnly: true });
    await scorer.score();
    valueOf(await scorer.score());
    expect(host.text(SHEET, 'G31')).toBe('93');
  });
});

describe('what can be foreseen is refused before any write', () => {
  test('no form: a blank sheet and one with something on it', async () => {
    const scorer = await open();
    host.addSheet('空表');
    host.activate('空表');
    const blank = await scorer.score();
    expect(!blank.ok && blank.problem).toEqual({ code: 'noForm', hasContent: false });
    host.type('空表', 'A1', '别的');
    const other = await scorer.look();
    expect(!other.ok && other.problem).toEqual({ code: 'noForm', hasContent: true });
  });

  test('a name whose cells were deleted', async () => {
    const scorer = await open();
    host.deleteColumns(SHEET, 'G');
    const before = sheetNow();
    const outcome = await scorer.score();
    expect(!outcome.ok && outcome.problem).toEqual({ code: 'nameBroken', names: ['自评得分', '总分'] });
    expect(changedCells(before, sheetNow())).toEqual([]);
  });

  test('a protected sheet names its locked cells; unlocked ones are written one by one', async () => {
    const scorer = await open();
    host.protect(SHEET);
    const before = sheetNow();
    const outcome = await scorer.score();
    expect(
      !outcome.ok && outcome.problem.code === 'protected' ? [outcome.problem.sheet, outcome.problem.cells.length] : [],
    ).toEqual([SHEET, 35]);
    expect(changedCells(before, sheetNow())).toEqual([]);
    expect(host.roundTrips()).toBe(2);
  });

  test('a protected sheet whose output cells are unlocked is scored in three requests', async () => {
    const scorer = await open();
    for (const area of ['H5:H8', 'F15', 'G14:H30', 'L14:L30', 'G31']) host.unlock(SHEET, area);
    host.protect(SHEET);
    host.clearLog();
    valueOf(await scorer.score());
    expect(host.text(SHEET, 'G31')).toBe('93');
    expect(host.roundTrips()).toBe(3);
  });

  test('a cell being edited', async () => {
    const scorer = await open();
    host.beginEdit();
    expect(problemCode(await scorer.score())).toBe('editing');
    host.endEdit();
    valueOf(await scorer.score());
  });

  test('a change between reading and writing', async () => {
    const scorer = await open();
    // Reading the locks of a protected sheet lies between: time for a change.
    for (const area of ['F5', 'H5:H8', 'F15', 'G14:H30', 'L14:L30', 'G31']) host.unlock(SHEET, area);
    host.protect(SHEET);
    const stop = await scorer.listen(() => undefined);
    host.clearLog();
    const before = sheetNow();
    const running = scorer.score();
    await until(() => host.roundTrips() > 0);
    host.type(SHEET, 'F5', 181.03);
    expect(problemCode(await running)).toBe('changedMeanwhile');
    expect(changedCells(before, sheetNow())).toEqual(['F5']);
    await stop();
  });

  test('several workbooks open: one retry, then a plain problem', async () => {
    const scorer = await open();
    host.refuse('GeneralException');
    valueOf(await scorer.goTo(SHEET, 'G15'));
    host.refuse('GeneralException', { nth: 1 });
    host.refuse('GeneralException', { nth: 2 });
    expect(problemCode(await scorer.goTo(SHEET, 'G15'))).toBe('hostBusy');
  });

  test('a pack that there is not', async () => {
    const scorer = await open();
    host.type(SHEET, 'K3', '长沙 2020');
    const outcome = await scorer.score();
    expect(!outcome.ok && outcome.problem).toEqual({ code: 'packUnknown', name: '长沙 2020' });
  });
});

describe('the template', () => {
  test.each([1, 2, 3])('request %d refused: no sheet is left half drawn', async (request) => {
    const scorer = await open();
    const before = host.save();
    host.refuse('ActivityLimitReached', { nth: request });
    const outcome = await scorer.insertTemplate('blank');
    // The third request sets the page; a form without it still stands.
    expect(outcome.ok).toBe(request === 3);
    if (!outcome.ok) expect(host.save().sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  });

  test.each([50, 300, 500])('action %d fails: no sheet is left half drawn', async (action) => {
    const scorer = await open();
    // The first try, and the one retry behind the removal of what it left.
    host.failAction(action, { writesOnly: true, nth: 1 });
    host.failAction(action, { writesOnly: true, nth: 3 });
    expect((await scorer.insertTemplate('sample')).ok).toBe(false);
    expect(host.save().sheets.map(({ name }) => name)).not.toContain('自评表 (2)');
  });
});

describe('Highlight, when the write fails', () => {
  test.each([4, 8, 12])('action %d fails: the formats stand as before', async (action) => {
    const scorer = await open();
    const before = sheetNow().conditionalFormats ?? [];
    host.failAction(action, { writesOnly: true });
    expect((await scorer.highlight(true)).ok).toBe(false);
    expect(sheetNow().conditionalFormats ?? []).toEqual(before);
  });
});

/** Everything that writes, each from a state in which it has something to write. */
const WRITERS: readonly [string, () => Promise<[Scorer, () => Promise<{ readonly ok: boolean }>]>][] = [
  [
    'Score',
    async () => {
      const scorer = await open();
      return [scorer, () => scorer.score()];
    },
  ],
  [
    'Score all',
    async () => {
      const scorer = await open();
      return [scorer, () => scorer.scoreAll(() => undefined, new AbortController().signal)];
    },
  ],
  [
    'Restore',
    async () => {
      const scorer = await open();
      valueOf(await scorer.score());
      return [scorer, () => scorer.restore()];
    },
  ],
  [
    'Take over',
    async () => {
      const scorer = await openPrinted();
      const { plan } = valueOf(await scorer.look());
      return [scorer, () => scorer.takeOver(plan.differences)];
    },
  ],
  [
    'Mark',
    async () => {
      const scorer = await open();
      return [scorer, () => scorer.highlight(true)];
    },
  ],
  [
    'Unmark',
    async () => {
      const scorer = await open();
      valueOf(await scorer.highlight(true));
      return [scorer, () => scorer.highlight(false)];
    },
  ],
  [
    'Choose a pack',
    async () => {
      const scorer = await open();
      return [scorer, () => scorer.choosePack('national-2020')];
    },
  ],
];

describe.each(WRITERS)('%s leaves the workbook as it was', (_, prepare) => {
  const FAULTS: readonly [string, () => void][] = [
    ['when the write is refused', () => host.refuse('ActivityLimitReached', { writesOnly: true })],
    [
      'when an action in the middle fails',
      () => host.failAction(({ type, name }) => type === 4 || name === 'Delete', { writesOnly: true }),
    ],
    ['when the answer is lost', () => host.loseAnswer({ writesOnly: true })],
  ];
  test.each(FAULTS)('%s', async (__, arm) => {
    const [, act] = await prepare();
    const before = sheetNow();
    const settings = host.settings();
    arm();
    expect((await act()).ok).toBe(false);
    expect(changedCells(before, sheetNow())).toEqual([]);
    expect((sheetNow().conditionalFormats ?? []).map(({ areas, condition }) => [areas, condition])).toEqual(
      (before.conditionalFormats ?? []).map(({ areas, condition }) => [areas, condition]),
    );
    const kept = (all: Readonly<Record<string, unknown>>) => Object.entries(all).filter(([, value]) => value !== '[]');
    expect(kept(host.settings())).toEqual(kept(settings));
  });
});

test('one protected sheet among many is named; the others are scored', async () => {
  const scorer = await openMany(3);
  host.protect('表2');
  const { forms } = valueOf(await scorer.scoreAll(() => undefined, new AbortController().signal));
  expect(forms.map(({ outcome }) => problemCode(outcome))).toEqual(['none', 'protected', 'none']);
  expect(['表1', '表2', '表3'].map((sheet) => host.text(sheet, 'G31'))).toEqual(['93', '', '93']);
});
