import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book, BookSheet, Look } from '../../src/xlsx/book';
import { openBook } from '../../src/xlsx/opening';
import { writeBook } from '../../src/xlsx/writing';

const SAMPLE = JSON.parse(readFileSync(join(__dirname, '../../assets/sample.json'), 'utf8')) as Book;

async function again(book: Book): Promise<Book> {
  const opened = await openBook(await writeBook(book));
  if (!opened.ok) throw new Error(opened.fault.code);
  return opened.value;
}

/** What a cell without any look looks like. */
const PLAIN: Look = { fontName: '宋体', fontSize: 11, vertical: 'Center' };

/** A sheet's cells by their address, with their looks spelled out. */
function cellsOf({ styles = [] }: Book, sheet: BookSheet) {
  const shown = sheet.cells.map(({ at, value, formula, style }) => {
    const { color = '#000000', horizontal = 'General', ...look } = { ...PLAIN, ...styles[style ?? -1] };
    const rest = Object.entries({ ...look, color, horizontal }).filter(([, part]) => part !== null && part !== false);
    return [at, { value: formula === undefined ? value : undefined, formula, ...Object.fromEntries(rest) }] as const;
  });
  return Object.fromEntries(shown);
}

const sheetOf = (book: Book): BookSheet => {
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};

describe('the sample, written and opened again', () => {
  const before = sheetOf(SAMPLE);
  let opened: Book;
  let after: BookSheet;
  beforeAll(async () => {
    opened = await again(SAMPLE);
    after = sheetOf(opened);
  });

  test('every cell with its value, formula and look', () => {
    const cells = cellsOf(opened, after);
    expect(Object.keys(cells).length).toBeGreaterThan(200);
    expect(cells).toMatchObject(cellsOf(SAMPLE, before));
  });

  test('merges', () => {
    expect(after.merges?.toSorted()).toEqual(before.merges);
  });

  test.each(['rowHeights', 'names', 'validations'] as const)('%s', (key) => {
    expect(after[key]).toEqual(before[key]);
  });

  test('column widths, to a thousandth of a point', () => {
    const rounded = (widths: BookSheet['columnWidths'] = {}) =>
      Object.entries(widths).map(([column, points]) => `${column} ${points.toFixed(3)}`);
    expect(rounded(after.columnWidths)).toEqual(rounded(before.columnWidths));
  });

  test('the page', () => {
    const rounded = (page: BookSheet['page'] = {}) =>
      Object.fromEntries(
        Object.entries(page).map(([key, value]) => [key, typeof value === 'number' ? Number(value.toFixed(3)) : value]),
      );
    expect(rounded(after.page)).toMatchObject(rounded(before.page));
  });
});

/** One of everything that the sample has not. */
const RICH: Book = {
  styles: [
    { fontName: '楷体', fontSize: 10.5, italic: true, underline: true, strikethrough: true, indent: 2 },
    { diagonalDown: { style: 'Continuous', weight: 'Thin', color: '#FF0000' }, format: '0.00"万元"' },
  ],
  sheets: [
    {
      name: "甲's 表",
      tabColor: '#0F6CBD',
      cells: [
        { at: 'A1', value: '五号', style: 0 },
        { at: 'B1', value: 181.03, style: 1 },
        { at: 'C1', value: 362.06, formula: '=B1*2' },
        { at: 'D1', value: '#DIV/0!', formula: '=1/0' },
        { at: 'E1', value: '=1+1' },
        { at: 'F1', value: true },
        { at: 'G1', value: ' 前后 空格 \n两行' },
      ],
      names: [
        { name: '执行率', formula: "='甲''s 表'!$B$1" },
        { name: '失去', formula: '=#REF!' },
        { name: '记号', formula: "='甲''s 表'!$A$1", visible: false, comment: 'a&b <1>' },
      ],
      conditionalFormats: [
        {
          areas: ['A1:B2', 'D4'],
          condition: { type: 'Custom', formula: '=AND($B1>"<",N("x")=0)' },
          paint: { fill: '#FFC7CE', color: '#9C0006', bold: true },
          stopIfTrue: true,
        },
        {
          areas: ['B1'],
          condition: { type: 'CellValue', operator: 'Between', formula1: '=0', formula2: '=100' },
          paint: { fill: '#FFC7CE', color: '#9C0006', bold: true },
          stopIfTrue: false,
        },
        {
          areas: ['C1:C9'],
          condition: {
            type: 'DataBar',
            color: '#638EC6',
            gradient: true,
            barOnly: true,
            lower: { type: 'Automatic', formula: null },
            upper: { type: 'HighestValue', formula: null },
          },
          paint: {},
          stopIfTrue: false,
        },
      ],
      links: [
        { area: 'A1', documentReference: "'乙'!B2", screenTip: '去“乙”' },
        { area: 'B1', address: 'https://example.org/?a=1&b=2' },
      ],
      unlocked: ['A1:B1', 'A3:B4'],
      protection: { options: { allowFormatCells: true, selectionMode: 'Unlocked' }, hasPassword: false },
    },
    { name: '乙', visibility: 'VeryHidden', cells: [], gridlines: false },
  ],
  active: "甲's 表",
  names: [{ name: '全书', formula: "='乙'!$A$1:$B$2" }],
  settings: { 'run:1': '{"cells":["G15 <97>"]}', 语言: ['zh-CN', null, 1.5] },
};

describe('one of everything, written and opened again', () => {
  const before = sheetOf(RICH);
  let opened: Book;
  let after: BookSheet;
  beforeAll(async () => {
    opened = await again(RICH);
    after = sheetOf(opened);
  });

  test('cells: errors, texts like formulas, truths, blanks and lines; and their looks', () => {
    expect(cellsOf(opened, after)).toMatchObject(cellsOf(RICH, before));
    expect(after.cells.find(({ at }) => at === 'C1')).toMatchObject({ value: 362.06, formula: '=B1*2' });
  });

  test.each(['tabColor', 'names', 'conditionalFormats', 'links', 'unlocked', 'protection'] as const)('%s', (key) => {
    expect(after[key]).toEqual(before[key]);
  });

  test('sheets, the one in front, names of the workbook', () => {
    expect(opened.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["甲's 表", undefined],
      ['乙', 'VeryHidden'],
    ]);
    expect([opened.active, opened.names]).toEqual([RICH.active, RICH.names]);
  });

  test('what add-ins keep in the workbook', () => {
    expect(opened.settings).toEqual(RICH.settings);
  });
});
