import type { Blocks, SheetBlocks } from '../../src/form/blocks';
import type { Field } from '../../src/form/names';
import { rowsOutside } from '../../src/form/outside';
import { EMPTY_CELL, type Block, type CellValue } from '../../src/sheet';

const block = (row: number, column: number, rows: readonly (readonly CellValue[])[]): Block => ({
  row,
  column,
  cells: rows.map((cells) => cells.map((value) => ({ ...EMPTY_CELL, value }))),
});

/** A sheet whose table ends in row 4 and whose 总分 stands in row 8; between them rows 5 to 7, columns A to E. */
function sheet(
  between: readonly (readonly CellValue[])[],
  blocks: Blocks = {},
  without: readonly Field[] = [],
): SheetBlocks {
  const all: Blocks = {
    level2: block(2, 1, [['数量指标'], ['质量指标']]),
    score: block(2, 2, [[1], [2]]),
    note: block(2, 3, [[''], ['']]),
    total: block(7, 2, [[3]]),
    ...blocks,
  };
  return {
    sheet: '自评表',
    blocks: Object.fromEntries(Object.entries(all).filter(([field]) => !without.some((one) => one === field))),
    head: block(1, 0, [
      ['', '二级指标', '得分', '说明', ''],
      ['', '数量指标', 1, '', ''],
      ['', '质量指标', 2, '', ''],
      ...between,
    ]),
  };
}

const BLANK = ['', '', '', '', ''];

test.each<[string, SheetBlocks, readonly number[]]>([
  ['nothing stands between', sheet([BLANK, BLANK, BLANK]), []],
  ['a row right below the table', sheet([['', '时效指标', '', '', ''], BLANK, BLANK]), [5]],
  ['a row right above the total', sheet([BLANK, BLANK, ['', '', '', '年底前', '']]), [7]],
  ['a score alone', sheet([BLANK, ['', '', 0, '', ''], BLANK]), [6]],
  ['two rows', sheet([['', '时效指标', '', '', ''], BLANK, ['', '', 5, '', '']]), [5, 7]],
  ['blanks and line breaks are nothing', sheet([['', ' \n　', '', '', ''], BLANK, BLANK]), []],
  [
    'what stands left and right of the table is none of its own',
    sheet([['注', '', '', '', '见附件'], BLANK, BLANK]),
    [],
  ],
  ['the last column counts', sheet([['', '', '', '已说明', ''], BLANK, BLANK]), [5]],
  ['rows that were not read are not guessed', sheet([['', '时效指标', '', '', '']]), [5]],
  ['without notes the table ends at its score', sheet([['', '', '', '附注', '']], {}, ['note']), []],
  ['without scores, at its indicators', sheet([['', '', 5, '', '']], {}, ['note', 'score']), []],
  ['the total right below', sheet([['', '合计', 3, '', '']], { total: block(4, 2, [[3]]) }), []],
  ['a total above the table', sheet([['', '合计', 3, '', '']], { total: block(1, 2, [[3]]) }), []],
  ['no indicators', sheet([['', '时效指标', '', '', '']], {}, ['level2']), []],
  ['no total', sheet([['', '时效指标', '', '', '']], {}, ['total']), []],
  ['the sheet was not read', { ...sheet([]), head: null }, []],
])('%s', (_, source, rows) => {
  expect(rowsOutside(source)).toEqual(rows);
});

test('columns are counted from where the sheet was read', () => {
  const read = (between: readonly CellValue[]): SheetBlocks => {
    const { head, ...source } = sheet([between]);
    const cells = head?.cells.map((row) => row.slice(1)) ?? [];
    return { ...source, head: { row: 1, column: 1, cells } };
  };
  expect(rowsOutside(read(['', '', '', '年底前', '']))).toEqual([5]);
  expect(rowsOutside(read(['', '时效指标', '', '', '']))).toEqual([5]);
  expect(rowsOutside(read(['注', '', '', '', '见附件']))).toEqual([]);
});
