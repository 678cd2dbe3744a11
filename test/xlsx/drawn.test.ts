import type { Book, BookSheet } from '../../src/xlsx/book';
import { writeDrawings } from '../../src/xlsx/drawn';
import { openBook } from '../../src/xlsx/opening';
import { readWorkbook } from '../../src/xlsx/reading';
import { SUMMARY } from './drawing';

describe('a drawn sheet, written and opened again', () => {
  let bytes: Uint8Array;
  let book: Book;
  let sheet: BookSheet;
  beforeAll(async () => {
    bytes = await writeDrawings([SUMMARY, SUMMARY]);
    const opened = await openBook(bytes);
    if (!opened.ok) throw new Error(opened.fault.code);
    book = opened.value;
    const [first] = book.sheets;
    if (first === undefined) throw new Error('no sheet');
    sheet = first;
  });

  const lookAt = (at: string) => book.styles?.[sheet.cells.find((cell) => cell.at === at)?.style ?? -1];

  test('two sheets of one name: the second gets a number, and the name of the workbook is there once', () => {
    expect(book.sheets.map(({ name }) => name)).toEqual(['汇总', '汇总 (2)']);
    expect(book.names).toEqual([{ name: '汇总表', formula: "='汇总 (2)'!$A$2:$C$4" }]);
    expect(sheet.names).toEqual([{ name: '自评得分', formula: "='汇总'!$B$3:$B$4" }]);
  });

  test('a text that looks like a formula stays a text', () => {
    const read = readWorkbook(bytes);
    const cell = read.ok ? read.value.sheets[0]?.cells.cells[2]?.[0] : undefined;
    expect(cell).toMatchObject({ value: '=市教育局<甲>&"乙"', formula: null });
  });

  test('fonts with half points, colours, lines, formats, alignment', () => {
    const thin = { style: 'Continuous', weight: 'Thin', color: '#000000' };
    expect(lookAt('C3')).toEqual({
      fontName: '宋体',
      fontSize: 10.5,
      format: '0.00%',
      horizontal: 'Left',
      vertical: 'Center',
      indent: 1,
      top: thin,
      bottom: thin,
      left: thin,
      right: { ...thin, weight: 'Medium' },
    });
    expect(lookAt('A2')).toMatchObject({ bold: true, color: '#FF0000', fill: '#FFF2CC', wrap: true, vertical: 'Top' });
  });

  test('merges, widths, heights', () => {
    expect(sheet.merges).toEqual(['A1:C1']);
    expect(sheet.columnWidths?.['A']).toBeCloseTo((60 * 72) / 25.4, 6);
    expect(sheet.rowHeights).toEqual({ '1': 30, '2': 18, '3': 18, '4': 18 });
  });

  test('the page: area, repeated rows, breaks, margins, one page wide, footer', () => {
    expect(sheet.page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      printArea: 'A1:C4',
      printTitleRows: '1:2',
      horizontalPageBreaks: 'A4',
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      centerHorizontally: true,
      'default.centerFooter': '第 &P 页，共 &N 页',
    });
    expect(sheet.page?.['topMargin']).toBeCloseTo((20 * 72) / 25.4, 3);
  });

  test('what may be typed: numbers up to a formula, a list from cells', () => {
    expect(sheet.validations?.map(({ area, rule }) => [area, rule])).toEqual([
      ['B3:B4', { decimal: { formula1: 0, formula2: '=$C3*100', operator: 'Between' } }],
      ['A3:A4', { list: { inCellDropDown: true, source: '=$A$3:$A$4' } }],
    ]);
    expect(sheet.validations?.[0]?.errorAlert).toEqual({
      showAlert: true,
      style: 'Stop',
      title: '分数',
      message: '0 至满分之间的数。',
    });
  });

  test('data bars without a gradient, from 0 to 100; links to cells', () => {
    expect(sheet.conditionalFormats?.map(({ areas, condition }) => [areas, condition])).toEqual([
      [
        ['B3:B4'],
        {
          type: 'DataBar',
          color: '#5B9BD5',
          gradient: false,
          barOnly: false,
          lower: { type: 'Number', formula: '0' },
          upper: { type: 'Number', formula: '100' },
        },
      ],
    ]);
    expect(sheet.links).toEqual([
      { area: 'A3', documentReference: "'自评''表'!G15", textToDisplay: '=市教育局<甲>&"乙"' },
    ]);
  });
});
