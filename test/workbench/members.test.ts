import type { WorkbookData } from '../../src/workbench/workbook/data';

/** A made-up sheet: money in B2:C4, a name over each column, a merged title. */
const BOOK: WorkbookData = {
  styles: [{ format: '0.00"万元"', fontName: '黑体', fontSize: 12, bold: true }],
  sheets: [
    {
      name: '自评表',
      cells: [
        { at: 'A1', value: '标题' },
        { at: 'B2', value: 181.03, style: 0 },
        { at: 'C2', value: 566.57, style: 0 },
        { at: 'B3', value: '/' },
        { at: 'C3', value: 113.84 },
        { at: 'B4', formula: '=SUM(B2:B3)' },
        { at: 'D4', value: '=1+1', quoted: true },
      ],
      merges: ['A1:D1'],
      names: [
        { name: '预算数', formula: '=自评表!$B$2:$B$4' },
        { name: '坏名', formula: '=#REF!' },
      ],
      rowHeights: { '1': 30 },
      columnWidths: { A: 90 },
    },
    { name: '说明', cells: [] },
  ],
  names: [{ name: '年度', formula: '=2020' }],
};

type Sheet = Excel.Worksheet;

/** What the objects of the API have in common. */
interface Loadable {
  load(names: string): unknown;
  toJSON(): unknown;
  readonly isNullObject?: boolean;
}

/** Loads plain values of an object and gives them. */
async function loaded(
  pick: (sheet: Sheet, context: Excel.RequestContext) => Loadable,
  names: string,
): Promise<Record<string, unknown>> {
  return Excel.run(async (context) => {
    const object = pick(context.workbook.worksheets.getItem('自评表'), context);
    object.load(names);
    await context.sync();
    return object.isNullObject ? { isNullObject: true } : (object.toJSON() as Record<string, unknown>);
  });
}

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

/** Does something to B2:C3 of the sheet and gives what one of its values reads afterwards. */
async function after(act: (range: Excel.Range, context: Excel.RequestContext) => void, path: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('自评表').getRange('B2:C3');
    act(range, context);
    range.load(path);
    await context.sync();
    return path.split('/').reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], range);
  });
}

describe('writing a range', () => {
  test.each<[string, (range: Excel.Range) => void, string, unknown]>([
    [
      'values',
      (range) =>
        (range.values = [
          [1, 2],
          ['三', true],
        ]),
      'values',
      [
        [1, 2],
        ['三', true],
      ],
    ],
    [
      'one value for all',
      (range) => (range.values = 7 as unknown as unknown[][]),
      'values',
      [
        [7, 7],
        [7, 7],
      ],
    ],
    [
      'null leaves a cell alone',
      (range) =>
        (range.values = [
          [null, 1],
          [null, null],
        ]),
      'values',
      [
        [181.03, 1],
        ['/', 113.84],
      ],
    ],
    [
      'an empty text clears a cell',
      (range) =>
        (range.values = [
          ['', null],
          [null, null],
        ]),
      'values',
      [
        ['', 566.57],
        ['/', 113.84],
      ],
    ],
    [
      'formulas',
      (range) =>
        (range.formulas = [
          ['=1+1', null],
          [null, null],
        ]),
      'values',
      [
        [2, 566.57],
        ['/', 113.84],
      ],
    ],
    [
      'a text with an apostrophe',
      (range) =>
        (range.values = [
          ["'=1+1", null],
          [null, null],
        ]),
      'formulas',
      [
        ['=1+1', 566.57],
        ['/', 113.84],
      ],
    ],
    [
      'numberFormat',
      (range) =>
        (range.numberFormat = [
          ['0%', null],
          [null, '@'],
        ]),
      'numberFormat',
      [
        ['0%', '0.00"万元"'],
        ['General', '@'],
      ],
    ],
    [
      'one numberFormat for all',
      (range) => (range.numberFormat = '0.0' as unknown as string[][]),
      'numberFormat',
      [
        ['0.0', '0.0'],
        ['0.0', '0.0'],
      ],
    ],
    ['fill', (range) => (range.format.fill.color = 'yellow'), 'format/fill/color', '#FFFF00'],
    ['no fill reads as white', (range) => range.format.fill.clear(), 'format/fill/color', '#FFFFFF'],
    ['font name', (range) => (range.format.font.name = '宋体'), 'format/font/name', '宋体'],
    ['font size', (range) => (range.format.font.size = 10.5), 'format/font/size', 10.5],
    ['bold', (range) => (range.format.font.bold = false), 'format/font/bold', false],
    ['italic', (range) => (range.format.font.italic = true), 'format/font/italic', true],
    ['font colour', (range) => (range.format.font.color = '#c00000'), 'format/font/color', '#C00000'],
    [
      'horizontal alignment',
      (range) => (range.format.horizontalAlignment = 'Center'),
      'format/horizontalAlignment',
      'Center',
    ],
    ['vertical alignment', (range) => (range.format.verticalAlignment = 'Top'), 'format/verticalAlignment', 'Top'],
    ['wrapping', (range) => (range.format.wrapText = true), 'format/wrapText', true],
    ['indent', (range) => (range.format.indentLevel = 2), 'format/indentLevel', 2],
    ['row height', (range) => (range.format.rowHeight = 36), 'format/rowHeight', 36],
    ['column width', (range) => (range.format.columnWidth = 75), 'format/columnWidth', 75],
    ['locked', (range) => (range.format.protection.locked = false), 'format/protection/locked', false],
    [
      'mixed looks read as null',
      (range) => (range.getCell(0, 0).format.font.italic = true),
      'format/font/italic',
      null,
    ],
    [
      'clear',
      (range) => range.clear(),
      'values',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    [
      'clear of contents',
      (range) => range.clear('Contents'),
      'numberFormat',
      [
        ['0.00"万元"', '0.00"万元"'],
        ['General', 'General'],
      ],
    ],
    [
      'clear of formats',
      (range) => range.clear('Formats'),
      'values',
      [
        [181.03, 566.57],
        ['/', 113.84],
      ],
    ],
    ['set', (range) => range.set({ format: { font: { bold: false }, wrapText: true } }), 'format/wrapText', true],
    [
      'a sort',
      (range) => range.sort.apply([{ key: 1, ascending: true }]),
      'values',
      [
        ['/', 113.84],
        [181.03, 566.57],
      ],
    ],
  ])('%s', async (_what, act, path, expected) => {
    expect(await after(act, path)).toEqual(expected);
  });

  test('borders by edge, and inside', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('自评表').getRange('B2:C3');
      for (const edge of ['EdgeTop', 'EdgeLeft', 'InsideHorizontal'] as const) {
        const border = range.format.borders.getItem(edge);
        border.style = 'Continuous';
        border.weight = edge === 'EdgeTop' ? 'Medium' : 'Thin';
        border.color = '#FF0000';
      }
      await context.sync();
    });
    const [thin, medium] = ['Thin', 'Medium'].map((weight) => ({ style: 'Continuous', weight, color: '#FF0000' }));
    expect(host.style('自评表', 'B2')).toMatchObject({ top: medium, left: thin, bottom: thin, right: null });
    expect(host.style('自评表', 'C3')).toMatchObject({ top: thin, left: null, bottom: null });
  });

  test('copyFrom moves relative references along', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('自评表').getRange('C4').copyFrom('B4');
      await context.sync();
    });
    expect(host.formula('自评表', 'C4')).toBe('=SUM(C2:C3)');
    await host.calculated();
    expect(host.value('自评表', 'C4')).toBeCloseTo(680.41, 6);
  });

  test('merging keeps the first cell alone, and a merged area takes one value', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('自评表').getRange('B2:C3');
      range.merge();
      await context.sync();
      range.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    expect(host.cells('自评表').merges).toEqual(['A1:D1', 'B2:C3']);
    expect(['B2', 'C2', 'B3'].map((at) => host.value('自评表', at))).toEqual([1, '', '']);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('自评表').getRange('A1:D9').unmerge();
      await context.sync();
    });
    expect(host.cells('自评表').merges).toBeUndefined();
  });

  test('a look for the whole sheet holds for cells that are not there yet', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('自评表');
      sheet.getRange().format.font.name = '楷体';
      sheet.getRange('C:C').format.font.size = 9;
      await context.sync();
    });
    expect(host.style('自评表', 'Z99')).toMatchObject({ fontName: '楷体', fontSize: 11 });
    expect(host.style('自评表', 'C99')).toMatchObject({ fontName: '楷体', fontSize: 9 });
    expect(host.style('自评表', 'B2')).toMatchObject({ fontName: '楷体', fontSize: 12, bold: true });
  });

  test('rows are inserted and deleted, and cells beside them moved', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('自评表');
      sheet.getRange('3:3').insert('Down');
      await context.sync();
      sheet.getRange('B2:B3').delete('Up');
      await context.sync();
    });
    expect(host.cells('自评表').cells).toMatchObject({
      B2: { value: '/' },
      C2: { value: 566.57 },
      C4: { value: 113.84 },
    });
  });
});

describe('sheets', () => {
  const names = (): readonly string[] => host.save().sheets.map(({ name }) => name);

  test('one knows its names, its place and its looks', async () => {
    const sheet = await loaded((one) => one, 'name,position,visibility,tabColor,showGridlines');
    expect(sheet).toMatchObject({
      name: '自评表',
      position: 0,
      visibility: 'Visible',
      tabColor: '',
      showGridlines: true,
    });
  });

  test('a new one goes last and does not come to the front', async () => {
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('模板');
      sheet.tabColor = '#0F6CBD';
      sheet.showGridlines = false;
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('name');
      await context.sync();
      return active.name;
    });
    expect(name).toBe('自评表');
    expect(names()).toEqual(['自评表', '说明', '模板']);
    expect(host.cells('模板')).toMatchObject({ tabColor: '#0F6CBD', gridlines: false });
  });

  test('activate, rename, move, hide, delete', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('说明');
      sheet.activate();
      sheet.name = '填表说明';
      sheet.position = 0;
      await context.sync();
    });
    expect(host.activeSheet()).toBe('填表说明');
    expect(names()).toEqual(['填表说明', '自评表']);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('自评表').visibility = 'Hidden';
      await context.sync();
    });
    expect(host.cells('自评表').visibility).toBe('Hidden');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('自评表').delete();
      await context.sync();
    });
    expect(names()).toEqual(['填表说明']);
  });

  test('a copy has its own names', async () => {
    const copied = await Excel.run(async (context) => {
      const copy = context.workbook.worksheets
        .getItem('自评表')
        .copy('After', context.workbook.worksheets.getItem('自评表'));
      copy.load('name');
      copy.names.load('items/name,items/formula');
      await context.sync();
      return [copy.name, ...copy.names.items.map((item) => `${item.name} ${String(item.formula)}`)];
    });
    expect(copied).toEqual(['自评表 (2)', '坏名 =#REF!', "预算数 ='自评表 (2)'!$B$2:$B$4"]);
    expect(names()).toEqual(['自评表', '自评表 (2)', '说明']);
  });

  test('all of them, with what hangs below', async () => {
    const items = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name, items/names/items/name, items/protection/protected');
      const count = sheets.getCount();
      await context.sync();
      return [count.value, sheets.items.map((one) => [one.name, one.names.items.length, one.protection.protected])];
    });
    expect(items).toEqual([
      2,
      [
        ['自评表', 2, false],
        ['说明', 0, false],
      ],
    ]);
  });

  test('page set-up is kept', async () => {
    const page = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('自评表');
      const layout = sheet.pageLayout;
      layout.orientation = 'Landscape';
      layout.paperSize = 'A4';
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      layout.centerHorizontally = true;
      layout.setPrintArea('A1:D4');
      layout.setPrintMargins('Centimeters', { left: 2, top: 2.5 });
      layout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页';
      sheet.horizontalPageBreaks.add('A3');
      layout.load('orientation,leftMargin,zoom');
      await context.sync();
      return layout.toJSON();
    });
    expect(page).toMatchObject({ orientation: 'Landscape', zoom: { horizontalFitToPages: 1 } });
    expect(page.leftMargin).toBeCloseTo(56.69, 2);
    expect(host.cells('自评表').page).toMatchObject({ printArea: 'A1:D4', 'default.centerFooter': '第 &P 页' });
  });
});

describe('names', () => {
  test.each<[string, string, string, Record<string, unknown>]>([
    [
      'of cells',
      '预算数',
      'type,formula,scope,visible,value',
      { type: 'Range', formula: '=自评表!$B$2:$B$4', scope: 'Worksheet', visible: true },
    ],
    ['at deleted cells', '坏名', 'type,formula,value', { type: 'Error', formula: '=#REF!', value: '#REF!' }],
  ])('%s', async (_what, name, load, expected) => {
    expect(await loaded((sheet) => sheet.names.getItem(name), load)).toMatchObject(expected);
  });

  test('of the workbook are none of the sheet’s', async () => {
    expect(await loaded((sheet) => sheet.names.getItemOrNullObject('年度'), 'type')).toEqual({ isNullObject: true });
    expect(await loaded((_s, context) => context.workbook.names.getItem('年度'), 'type,value')).toMatchObject({
      type: 'Integer',
      value: 2020,
    });
    expect(await loaded((_s, context) => context.workbook.names.getItemOrNullObject('预算数'), 'type')).toEqual({
      isNullObject: true,
    });
  });

  test('a name without cells has a null range', async () => {
    expect(await loaded((sheet) => sheet.names.getItem('坏名').getRangeOrNullObject(), 'address')).toEqual({
      isNullObject: true,
    });
    expect(await loaded((sheet) => sheet.names.getItemOrNullObject('没有').getRangeOrNullObject(), 'address')).toEqual({
      isNullObject: true,
    });
  });

  test('are added, changed, deleted', async () => {
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('自评表');
      const added = sheet.names.add('执行数', sheet.getRange('C2:C4'));
      sheet.names.add('规则包', '=自评表!$D$4');
      sheet.names.getItem('坏名').delete();
      added.formula = '=自评表!$C$2:$C$3';
      sheet.names.load('items/name,items/formula');
      await context.sync();
      return sheet.names.items.map((item) => `${item.name} ${String(item.formula)}`);
    });
    expect(found).toEqual(['规则包 =自评表!$D$4', '预算数 =自评表!$B$2:$B$4', '执行数 =自评表!$C$2:$C$3']);
  });
});

test('selection and front sheet', async () => {
  const address = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('说明').getRange('B3:C4').select();
    const selected = context.workbook.getSelectedRange();
    const cell = context.workbook.getActiveCell();
    selected.load('address');
    cell.load('address');
    await context.sync();
    return [selected.address, cell.address];
  });
  expect(address).toEqual(['说明!B3:C4', '说明!B3']);
  expect(host.activeSheet()).toBe('说明');
});

test('settings are added, changed, listed and deleted', async () => {
  const seen = await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('a', 'x');
    settings.add('b', { list: [1] });
    settings.add('a', 'y');
    settings.load('items/key,items/value');
    const none = settings.getItemOrNullObject('c');
    none.load('value');
    await context.sync();
    const items = settings.items.map(({ key, value }) => [key, value as unknown]);
    settings.getItem('b').delete();
    await context.sync();
    return [items, none.isNullObject];
  });
  expect(seen).toEqual([
    [
      ['a', 'y'],
      ['b', { list: [1] }],
    ],
    true,
  ]);
  expect(host.settings()).toEqual({ a: 'y' });
});
