import { BOOK, loaded, type Sheet } from './sheet';

beforeEach(() => host.load(BOOK));

describe('reading a range', () => {
  test.each<[string, (sheet: Sheet) => Excel.Range, string, unknown]>([
    [
      'values',
      (sheet) => sheet.getRange('B2:C3'),
      'values',
      [
        [181.03, 566.57],
        ['/', 113.84],
      ],
    ],
    [
      'text',
      (sheet) => sheet.getRange('B2:C3'),
      'text',
      [
        ['181.03万元', '566.57万元'],
        ['/', '113.84'],
      ],
    ],
    ['formulas', (sheet) => sheet.getRange('B4:D4'), 'formulas', [['=SUM(B2:B3)', '', '=1+1']]],
    ['a formula’s value', (sheet) => sheet.getRange('B4'), 'values', [[181.03]]],
    ['a quoted text’s value', (sheet) => sheet.getRange('D4'), 'values', [['=1+1']]],
    ['numberFormat', (sheet) => sheet.getRange('B2:B3'), 'numberFormat', [['0.00"万元"'], ['General']]],
    ['valueTypes', (sheet) => sheet.getRange('A4:D4'), 'valueTypes', [['Empty', 'Double', 'Empty', 'String']]],
    ['address', (sheet) => sheet.getRange('B2:C3'), 'address', '自评表!B2:C3'],
    ['rowIndex', (sheet) => sheet.getRange('B2:C3'), 'rowIndex', 1],
    ['columnIndex', (sheet) => sheet.getRange('B2:C3'), 'columnIndex', 1],
    ['rowCount', (sheet) => sheet.getRange('B2:C3'), 'rowCount', 2],
    ['columnCount', (sheet) => sheet.getRange('B2:C4'), 'columnCount', 2],
    ['cellCount', (sheet) => sheet.getRange('B2:C4'), 'cellCount', 6],
    ['values of whole columns', (sheet) => sheet.getRange('B:C'), 'values', null],
    ['getCell', (sheet) => sheet.getRange('B2:C3').getCell(1, 1), 'address', '自评表!C3'],
    ['getCell outside of the range', (sheet) => sheet.getRange('B2').getCell(2, 2), 'address', '自评表!D4'],
    ['getRow', (sheet) => sheet.getRange('B2:C4').getRow(1), 'address', '自评表!B3:C3'],
    ['getColumn', (sheet) => sheet.getRange('B2:C4').getColumn(1), 'address', '自评表!C2:C4'],
    ['getOffsetRange', (sheet) => sheet.getRange('B2:C4').getOffsetRange(1, -1), 'address', '自评表!A3:B5'],
    ['getResizedRange', (sheet) => sheet.getRange('B2:C4').getResizedRange(1, -1), 'address', '自评表!B2:B5'],
    ['getRowsAbove', (sheet) => sheet.getRange('B3:C4').getRowsAbove(2), 'address', '自评表!B1:C2'],
    ['getRowsBelow', (sheet) => sheet.getRange('B3:C4').getRowsBelow(), 'address', '自评表!B5:C5'],
    ['getColumnsAfter', (sheet) => sheet.getRange('B3:C4').getColumnsAfter(2), 'address', '自评表!D3:E4'],
    ['getColumnsBefore', (sheet) => sheet.getRange('B3:C4').getColumnsBefore(), 'address', '自评表!A3:A4'],
    ['getBoundingRect', (sheet) => sheet.getRange('B2').getBoundingRect('D4'), 'address', '自评表!B2:D4'],
    ['getIntersection', (sheet) => sheet.getRange('B2:C4').getIntersection('C3:D9'), 'address', '自评表!C3:C4'],
    ['getEntireRow', (sheet) => sheet.getRange('B2:C3').getEntireRow(), 'address', '自评表!2:3'],
    ['getEntireColumn', (sheet) => sheet.getRange('B2:C3').getEntireColumn(), 'address', '自评表!B:C'],
    ['getLastCell', (sheet) => sheet.getRange('B2:C3').getLastCell(), 'address', '自评表!C3'],
    ['getUsedRange', (sheet) => sheet.getUsedRange(), 'address', '自评表!A1:D4'],
    ['getUsedRangeOrNullObject', (sheet) => sheet.getUsedRangeOrNullObject(true), 'address', '自评表!A1:D4'],
    ['getRangeByIndexes', (sheet) => sheet.getRangeByIndexes(1, 2, 3, 1), 'address', '自评表!C2:C4'],
    ['Worksheet.getCell', (sheet) => sheet.getCell(1, 1), 'address', '自评表!B2'],
    ['getRange of a name', (sheet) => sheet.getRange('预算数'), 'address', '自评表!B2:B4'],
    ['getRange of the whole sheet', (sheet) => sheet.getRange(), 'address', '自评表!1:1048576'],
  ])('%s', async (_what, pick, name, expected) => {
    expect((await loaded(pick, name))[name]).toEqual(expected);
  });

  test('ranges that do not touch give a null object', async () => {
    expect(await loaded((sheet) => sheet.getRange('B2').getIntersectionOrNullObject('C3'), 'address')).toEqual({
      isNullObject: true,
    });
  });

  test('an empty sheet has no used range', async () => {
    const none = await loaded(
      (_s, context) => context.workbook.worksheets.getItem('说明').getUsedRangeOrNullObject(),
      'address',
    );
    expect(none).toEqual({ isNullObject: true });
  });

  test('locks and looks of every cell in one answer', async () => {
    host.unlock('自评表', 'B2');
    const answer = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('自评表').getRange('B2:B3');
      const properties = range.getCellProperties({ format: { protection: true, font: { bold: true } } });
      await context.sync();
      return properties.value;
    });
    expect(answer).toMatchObject([
      [{ format: { protection: { locked: false }, font: { bold: true } } }],
      [{ format: { protection: { locked: true }, font: { bold: false } } }],
    ]);
  });
});
