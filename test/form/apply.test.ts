import { apply } from '../../src/form/apply';
import type { Change } from '../../src/form/plan';
import { EMPTY_CELL, type Cell } from '../../src/sheet';
import { sampleSheet } from './sheets';

const ENTRY = { ...EMPTY_CELL, at: 'G15', own: false };
const change = (value: Change['value'], format: string | null = null): Change => ({
  field: 'score',
  row: '预算执行管理|',
  at: 'G15',
  before: ENTRY,
  value,
  format,
});

const cells = (source: ReturnType<typeof sampleSheet>): readonly Cell[] =>
  Object.values(source.blocks).flatMap((block) => block.cells.flat());

test.each<[string, Change, Partial<Cell>]>([
  ['a number', change(2), { value: 2, text: '2', format: 'General', formula: null }],
  ['a number of many digits', change(1 / 3), { value: 1 / 3, text: '0.333333333' }],
  ['a rate', change(3.12971, '0.00%'), { value: 3.12971, text: '312.97%', format: '0.00%' }],
  ['a whole rate', change(1, '0.00%'), { text: '100.00%' }],
  ['a rate that there is none of', change('/', '0.00%'), { value: '/', text: '/', format: '0.00%' }],
  ['words', change('超预算'), { value: '超预算', text: '超预算', format: 'General' }],
  ['nothing', change(''), { value: '', text: '' }],
])('what the cell shows afterwards: %s', (_, one, expected) => {
  expect(apply(sampleSheet(), [one]).blocks.score?.cells[1]?.[0]).toMatchObject(expected);
});

test('no cell but the changed one is touched', () => {
  const before = sampleSheet();
  const after = apply(before, [change(2)]);
  const was = cells(before);
  expect(cells(after).filter((cell, index) => cell !== was[index])).toEqual([
    { value: 2, text: '2', formula: null, format: 'General' },
  ]);
  expect([after.sheet, after.head]).toEqual([before.sheet, before.head]);
});

test('a block of several columns: the cell at the address, and none beside it', () => {
  const block = { row: 2, column: 4, cells: [['甲', '乙', '丙'].map((value) => ({ ...EMPTY_CELL, value }))] };
  const after = apply({ ...sampleSheet(), blocks: { unit: block } }, [{ ...change('丁'), at: 'F3' }]);
  expect(after.blocks.unit?.cells[0]?.map(({ value }) => value)).toEqual(['甲', '丁', '丙']);
});

test('a change outside the form changes nothing', () => {
  expect(cells(apply(sampleSheet(), [{ ...change(2), at: 'Z99' }]))).toEqual(cells(sampleSheet()));
});
