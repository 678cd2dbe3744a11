import fc from 'fast-check';
import {
  isLike,
  isOfReview,
  ledgerFor,
  likeness,
  NOTHING_OWN,
  ownership,
  rowKey,
  withForm,
  type FormLedger,
  type Written,
  type WrittenField,
} from '../../src/form/ledger';
import type { CellValue } from '../../src/sheet';

const scores = (values: readonly CellValue[], unit = '道路'): readonly Written[] =>
  values.map((value, index) => ({ field: 'score', row: `${unit}${index}`, value }));

const TEN = scores([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);

/** What still stands: the first `count` of the cells. */
const first =
  (count: number, cells = TEN) =>
  (one: Written) =>
    cells.slice(0, count).includes(one);

const NOTHING = () => false;

const record = (cells: readonly Written[], identity: Partial<FormLedger> = {}): FormLedger => ({
  sheet: '自评表',
  unit: '某单位',
  year: 2020,
  cells,
  ...identity,
});

describe('a cell is the add-in’s own while it holds what was written', () => {
  const isOwn = ownership([
    { field: 'score', row: '道路|长度', value: 2.5 },
    { field: 'executionRate', row: '财政拨款', value: 1 / 3 },
    { field: 'note', row: '道路|长度', value: '' },
    { field: 'note', row: '桥梁', value: '5' },
  ]);
  test.each<[string, WrittenField, string, CellValue, boolean]>([
    ['the value written', 'score', '道路|长度', 2.5, true],
    ['another value', 'score', '道路|长度', 2.6, false],
    ['another row', 'score', '道路|宽度', 2.5, false],
    ['another column', 'actual', '道路|长度', 2.5, false],
    ['the digits in place of the number', 'score', '道路|长度', '2.5', false],
    ['a number in place of its digits', 'note', '桥梁', 5, false],
    ['a rate as Excel keeps it, 15 digits', 'executionRate', '财政拨款', 0.333333333333333, true],
    ['a rate that differs in its 5th digit', 'executionRate', '财政拨款', 0.33334, false],
    ['a cell that is blank again', 'note', '道路|长度', '', false],
  ])('%s', (_, field, row, value, expected) => {
    expect(isOwn({ field, row }, value)).toBe(expected);
  });

  test('nothing is, before the first run', () => {
    expect(NOTHING_OWN({ field: 'score', row: '道路' }, 2)).toBe(false);
  });
});

test.each<[WrittenField, boolean]>([
  ['reviewScore', true],
  ['reviewNote', true],
  ['score', false],
  ['note', false],
  ['total', false],
])('%s belongs to the review: %s', (field, expected) => {
  expect(isOfReview({ field, row: '道路' })).toBe(expected);
});

describe('likeness: the share of the cells written that still stand', () => {
  test.each([
    [10, 1],
    [8, 0.8],
    [3, 0.3],
    [0, 0],
  ])('%i of 10', (standing, share) => {
    expect(likeness(TEN, first(standing))).toBe(share);
    expect(isLike(TEN, first(standing))).toBe(share >= 0.8);
  });

  test('0 where nothing was written', () => {
    expect(likeness([], () => true)).toBe(0);
  });

  test('a cell whose former value stands counts once, and so do the columns of a row apart', () => {
    const [now, former] = [scores([2, 3]), scores([1, 1])];
    expect(likeness([...now, ...former], (one) => former.includes(one))).toBe(1);
    const row: readonly Written[] = [
      { field: 'score', row: '道路', value: 2 },
      { field: 'note', row: '道路', value: '超预算' },
    ];
    expect(likeness(row, ({ field }) => field === 'score')).toBe(0.5);
    const rows: readonly Written[] = [
      { field: 'score', row: '道路', value: 2 },
      { field: 'score', row: '桥梁', value: 2 },
    ];
    expect(likeness(rows, ({ row: name }) => name === '道路')).toBe(0.5);
  });
});

describe('whose record a form’s is', () => {
  const OTHER = record(scores([3, 3, 3], '桥梁'), { sheet: '另一张', unit: '另一单位' });
  const BEFORE = scores([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  test.each<[string, readonly FormLedger[], Partial<FormLedger>, (one: Written) => boolean, readonly Written[]]>([
    ['its sheet’s, of the same unit and year', [OTHER, record(TEN)], {}, NOTHING, TEN],
    ['its sheet’s, though the unit was changed: most of it stands', [record(TEN)], { unit: '新名' }, first(8), TEN],
    ['not its sheet’s when another unit’s form was pasted there', [record(TEN)], { unit: '新名' }, first(7), []],
    ['its sheet’s, though the year was changed', [record(TEN)], { year: 2021 }, first(8), TEN],
    ['not its sheet’s when next year’s form stands there', [record(TEN)], { year: 2021 }, first(7), []],
    ['another sheet’s that was renamed or copied', [OTHER, record(TEN)], { sheet: '副本' }, first(8), TEN],
    ['not that of a second form of the same unit', [record(TEN)], { sheet: '第二张' }, first(7), []],
    [
      'a copy made before the last run holds the former values',
      [record(TEN, { former: BEFORE })],
      { sheet: '副本' },
      (one) => BEFORE.includes(one),
      [...TEN, ...BEFORE],
    ],
    [
      'another sheet’s, pasted over a form that is gone',
      [record(scores([7], '桥梁')), record(TEN, { sheet: '原表' })],
      { unit: '新名' },
      first(10),
      TEN,
    ],
    ['nobody’s before the first run', [], {}, () => true, []],
  ])('%s', (_, ledger, form, holds, expected) => {
    expect(ledgerFor(ledger, { ...record([]), ...form }, holds)).toEqual(expected);
  });
});

describe('the ledger after a run', () => {
  const other = record(TEN, { sheet: '另一张' });

  test('this form’s record is replaced, the others stay', () => {
    const now = record(scores([3]));
    expect(withForm([record(scores([3])), other], now)).toEqual([other, now]);
    expect(withForm([], now)).toEqual([now]);
  });

  test('what was refreshed is remembered with its former value, what was not is not', () => {
    const [was, now] = [scores([1, 2, 3]), scores([1, 2, 4])];
    expect(withForm([record(was)], record(now))).toEqual([record(now, { former: was.slice(2) })]);
  });

  test('an empty record is dropped', () => {
    expect(withForm([record(TEN), other], record([]))).toEqual([other]);
  });

  test('a form has one record, whatever was recorded before', () => {
    const sheets = fc.constantFrom('一', '二', '三');
    const runs = fc.array(fc.tuple(sheets, fc.nat(3)), { maxLength: 8 });
    fc.assert(
      fc.property(runs, (all) => {
        const ledger = all.reduce<readonly FormLedger[]>(
          (known, [sheet, count]) => withForm(known, record(TEN.slice(0, count), { sheet })),
          [],
        );
        const last = new Map(all);
        expect(ledger.map(({ sheet, cells }) => [sheet, cells.length]).sort()).toEqual(
          [...last].filter(([, count]) => count > 0).sort(),
        );
      }),
    );
  });
});

test('a row is known by its words, each apart', () => {
  expect(rowKey('道路', '长度')).toBe('道路|长度');
  expect(rowKey('道路', '长度')).not.toBe(rowKey('道路长度'));
});
