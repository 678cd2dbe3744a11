import { cellInRow, firstCell, joined, rowsOf, words } from '../../src/form/blocks';
import { typed } from '../../src/form/entries';
import { EMPTY_CELL, type Block, type Cell, type CellValue } from '../../src/sheet';

const cell = (value: CellValue): Cell => ({ ...EMPTY_CELL, value, text: String(value) });
/** A column of cells from B10 down. */
const column = (...values: readonly CellValue[]): Block => ({
  row: 9,
  column: 1,
  cells: values.map((value) => [cell(value), cell('beside')]),
});

describe('the cell of a block in a row of the sheet', () => {
  test.each<[string, Block | undefined, number, unknown]>([
    ['the first', column('甲', '乙'), 9, { ...cell('甲'), at: 'B10' }],
    ['the last', column('甲', '乙'), 10, { ...cell('乙'), at: 'B11' }],
    ['above it', column('甲', '乙'), 8, null],
    ['below it', column('甲', '乙'), 11, null],
    ['of an empty block', { ...column(), cells: [[]] }, 9, null],
    ['without a block', undefined, 9, null],
  ])('%s', (_, block, row, expected) => {
    expect(cellInRow(block, row)).toEqual(expected);
  });

  test('the first cell, with its formula and format', () => {
    const block = { row: 9, column: 1, cells: [[{ value: 1, text: '100%', formula: '=A1', format: '0%' }]] };
    expect(firstCell(block)).toEqual({ value: 1, text: '100%', formula: '=A1', format: '0%', at: 'B10' });
    expect(firstCell(undefined)).toBeNull();
  });

  test('a formula without its result stays one', () => {
    const cells = [[{ ...cell(''), formula: '=A1', uncalculated: true as const }]];
    expect(typed(firstCell({ row: 9, column: 1, cells }))).toMatchObject({ formula: '=A1', uncalculated: true });
    expect(typed(firstCell(column('甲')))).not.toHaveProperty('uncalculated');
  });
});

describe('a column as one cell', () => {
  test.each<[string, Block | undefined, unknown]>([
    [
      'each paragraph in its row',
      column('一、目标', '', '二、目标'),
      { value: '一、目标\n二、目标', text: '一、目标\n二、目标', at: 'B10' },
    ],
    ['numbers, too', column(1, 2), { value: '1\n2', text: '1\n2', at: 'B10' }],
    ['the first paragraph does not stand first', column('', '一', '二'), { value: '一\n二', at: 'B11' }],
    ['one filled cell is that cell', column('', 5, ' \n'), { value: 5, text: '5', at: 'B11' }],
    ['none is filled', column('', ''), { value: '', at: 'B10' }],
    ['one cell', column('一'), { value: '一', at: 'B10' }],
  ])('%s', (_, block, expected) => {
    expect(joined(block)).toMatchObject(expected as object);
  });

  test('joined, it is no formula; alone it stays one', () => {
    const formula = { ...cell('一'), formula: '=A1' };
    expect(joined({ ...column(), cells: [[formula], [cell('二')]] })?.formula).toBeNull();
    expect(joined({ ...column(), cells: [[formula]] })?.formula).toBe('=A1');
  });

  test('without a block there is none', () => {
    expect(joined(undefined)).toBeNull();
    expect(joined(column())).toBeNull();
  });
});

test.each<[Cell | null, string]>([
  [cell('投入管理\n指　　标'), '投入管理指标'],
  [cell(' 甲 乙 '), '甲乙'],
  [cell(0), '0'],
  [null, ''],
])('the text of %j in one line: %s', (one, expected) => {
  expect(words(one)).toBe(expected);
});

test('the rows that any block covers, each once and from the top', () => {
  const below = { ...column('丙', '丁'), row: 11 };
  const above = { ...column('戊'), row: 2 };
  expect(rowsOf([below, column('甲', '乙', '丙'), undefined, above])).toEqual([2, 9, 10, 11, 12]);
  expect(rowsOf([undefined])).toEqual([]);
});
