import type { FormIdentity, Written } from '../../src/form/ledger';
import { planRestore, runFor, runOf, type PutBack, type Run, type TouchedCell } from '../../src/form/run';
import { cellKey, holdsIn } from '../../src/form/standing';
import type { Entry } from '../../src/scoring/form';
import type { Cell } from '../../src/sheet';
import { sampleSheet, withCells } from './sheets';

const FORM: FormIdentity = { sheet: '自评表', unit: '某单位', year: 2020 };
const ROW = '预算执行管理|';

/** The run's record of the score of row 15, as it is unless told otherwise: blank before, 2 after. */
const touched = (cell: Partial<TouchedCell> = {}): TouchedCell => ({
  field: 'score',
  row: ROW,
  at: 'G15',
  before: { value: '', formula: null, format: 'General' },
  after: 2,
  afterFormula: null,
  format: null,
  ...cell,
});

const restored = (cells: Readonly<Record<string, Partial<Cell>>>, ...run: readonly TouchedCell[]) => {
  const { puts, left } = planRestore(withCells(sampleSheet(), cells), { ...FORM, cells: run, own: [] });
  return [...puts.map(({ at, value, formula, format }) => [at, value, formula, format]), ...left];
};

describe('Restore puts back what still holds what the run wrote', () => {
  const BEFORE = { value: 3, formula: '=J15-1', format: '0.0' };
  test.each<[string, Partial<Cell>, Partial<TouchedCell>, unknown]>([
    ['a blank', { value: 2 }, {}, ['G15', '', null, null]],
    ['a value taken over', { value: 2 }, { before: { ...BEFORE, formula: null } }, ['G15', 3, null, null]],
    ['a formula', { value: 2 }, { before: BEFORE }, ['G15', 3, '=J15-1', null]],
    ['the format that the run replaced', { value: 2 }, { before: BEFORE, format: '0.00' }, ['G15', 3, '=J15-1', '0.0']],
    ['a number as Excel keeps it', { value: 0.333333333333333 }, { after: 1 / 3 }, ['G15', '', null, null]],
    ['a number that a text cell holds as digits', { value: '2', format: '@' }, {}, ['G15', '', null, null]],
    ['nothing where the text is somebody’s', { value: '2' }, {}, 'G15'],
    ['nothing where another number stands', { value: 3 }, {}, 'G15'],
    ['nothing where a text cell holds another number', { value: '3', format: '@' }, {}, 'G15'],
    ['nothing where a formula gives the same', { value: 2, formula: '=1+1' }, {}, 'G15'],
    ['a formula that a run put back', { value: 7, formula: '=J15' }, { afterFormula: '=J15' }, ['G15', '', null, null]],
    ['nothing where that formula was changed', { value: 2, formula: '=J15+0' }, { afterFormula: '=J15' }, 'G15'],
    ['nothing where that formula is gone', { value: 2 }, { afterFormula: '=J15' }, 'G15'],
  ])('%s', (_, now, cell, expected) => {
    expect(restored({ G15: now }, touched(cell))).toEqual([expected]);
  });
});

describe('a run that broke off after the format and before the value', () => {
  const CELL = touched({ before: { value: 3, formula: null, format: '0.0' }, format: '0.00%' });
  test.each<[string, Partial<Cell>, TouchedCell, unknown]>([
    ['the format goes back', { value: 3, format: '0.00%' }, CELL, ['G15', 3, null, '0.0']],
    ['untouched', { value: 3, format: '0.0' }, CELL, 'G15'],
    ['another format by now', { value: 3, format: '0' }, CELL, 'G15'],
    ['another value by now', { value: 4, format: '0.00%' }, CELL, 'G15'],
    ['a formula by now', { value: 3, formula: '=1+2', format: '0.00%' }, CELL, 'G15'],
    ['no format was set', { value: 3, format: '0.0' }, { ...CELL, format: null }, 'G15'],
    ['the format was the same', { value: 3, format: '0.0' }, { ...CELL, format: '0.0' }, 'G15'],
  ])('%s', (_, now, cell, expected) => {
    expect(restored({ G15: now }, cell)).toEqual([expected]);
  });
});

describe('cells are found by their words', () => {
  test('a row that moved', () => {
    const moved = withCells(sampleSheet(), {
      C15: { value: '预算绩效管理（5）' },
      C17: { value: '预算执行管理（4）' },
    });
    const { puts, left } = planRestore(withCells(moved, { G17: { value: 2 } }), {
      ...FORM,
      cells: [touched()],
      own: [],
    });
    expect([puts.map(({ at, before }) => [at, before.at]), left]).toEqual([[['G17', 'G17']], []]);
  });

  test('a row that is gone is named where it stood', () => {
    expect(restored({ G15: { value: 2 } }, touched({ row: '没有的行|', at: 'G99' }))).toEqual(['G99']);
  });

  test('a changed cell is named where it stands now', () => {
    expect(restored({ G15: { value: 1 } }, touched({ at: 'G14' }))).toEqual(['G15']);
  });

  test('two lines of the same name are put back one each, and never one of them twice', () => {
    const twice = { B7: { value: '资金来源：（1）财政拨款' }, A7: { value: '' } };
    const source = withCells(sampleSheet(), { ...twice, H5: { value: 0.5 }, H7: { value: 0.75 } });
    const standing = ({ puts, left }: ReturnType<typeof planRestore>) => [puts.map(({ at }) => at), left];
    const rate = (after: number, at: string) => touched({ field: 'executionRate', row: 'source|财政拨款', at, after });
    const run = (...cells: readonly TouchedCell[]): Run => ({ ...FORM, cells, own: [] });
    expect(standing(planRestore(source, run(rate(0.75, 'H7'), rate(0.5, 'H5'))))).toEqual([['H7', 'H5'], []]);
    expect(standing(planRestore(source, run(rate(0.5, 'H5'), rate(0.5, 'H5'))))).toEqual([['H5'], ['H7']]);
  });

  test('every column that Score and 复核 write', () => {
    const written = {
      H5: { field: 'executionRate', row: 'source|财政拨款' },
      F15: { field: 'actual', row: ROW },
      L15: { field: 'completionRate', row: ROW },
      G15: { field: 'score', row: ROW },
      H15: { field: 'note', row: ROW },
      M15: { field: 'reviewScore', row: ROW },
      N15: { field: 'reviewNote', row: ROW },
      G31: { field: 'total', row: 'total' },
    } as const;
    const cells = Object.entries(written).map(([at, key]) => touched({ ...key, at, after: at }));
    const sheet = Object.fromEntries(Object.keys(written).map((at) => [at, { value: at }]));
    expect(restored(sheet, ...cells)).toEqual(Object.keys(written).map((at) => [at, '', null, null]));
  });
});

describe('the record of a run', () => {
  const entry: Entry = { value: 3, text: '3.0', formula: '=J15-1', format: '0.0', at: 'G15', own: false };
  const own: readonly Written[] = [{ field: 'score', row: ROW, value: 3 }];

  test('says what stood there and what was written', () => {
    const change = { field: 'score', row: ROW, at: 'G15', before: entry, value: 2, format: '0.00' } as const;
    expect(runOf(FORM, [change], own)).toEqual({
      ...FORM,
      cells: [touched({ before: { value: 3, formula: '=J15-1', format: '0.0' }, format: '0.00' })],
      own,
    });
  });

  test('a formula that was put back is remembered as one', () => {
    const put: PutBack = {
      field: 'score',
      row: ROW,
      at: 'G15',
      before: entry,
      value: 2,
      format: null,
      formula: '=J15',
    };
    expect(runOf(FORM, [put], []).cells.map(({ afterFormula }) => afterFormula)).toEqual(['=J15']);
  });
});

describe('whose run it was', () => {
  const ten = Array.from({ length: 10 }, (_, index) => touched({ row: `道路${index}`, after: index }));
  const run: Run = { ...FORM, cells: ten, own: [] };
  const other: Run = { ...FORM, sheet: '另一张', cells: [], own: [] };
  const standing = (count: number) => (one: Written) => one.field === 'score' && Number(one.value) < count;
  test.each<[string, readonly Run[], string, number, Run | undefined]>([
    ['the sheet’s own, whatever stands', [other, run], '自评表', 0, run],
    ['that of a sheet renamed since', [other, run], '新表名', 8, run],
    ['the sheet’s own before one that looks like it', [run, other], '另一张', 10, other],
    ['nobody’s', [other, run], '新表名', 7, undefined],
    ['none', [], '自评表', 10, undefined],
  ])('%s', (_, runs, sheet, count, expected) => {
    expect(runFor(runs, { ...FORM, sheet }, standing(count))).toBe(expected);
  });
});

test('what was written holds where any cell of its name holds it', () => {
  const holds = holdsIn(withCells(sampleSheet(), { G15: { value: 2 } }));
  expect(cellKey({ field: 'score', row: ROW })).toBe(`score|${ROW}`);
  expect(holds({ field: 'score', row: ROW, value: 2 })).toBe(true);
  expect(holds({ field: 'score', row: ROW, value: 3 })).toBe(false);
  expect(holds({ field: 'score', row: '没有的行|', value: 2 })).toBe(false);
  const twice = withCells(sampleSheet({ B6: '（2）财政拨款' }), { H6: { value: 1.2 } });
  expect(holdsIn(twice)({ field: 'executionRate', row: 'source|财政拨款', value: 1.2 })).toBe(true);
  const { note, ...blocks } = sampleSheet().blocks;
  expect(note).toBeDefined();
  expect(holdsIn({ ...sampleSheet(), blocks })({ field: 'note', row: ROW, value: '超预算' })).toBe(false);
});
