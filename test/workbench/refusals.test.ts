import { code } from './code';

const BOOK = {
  sheets: [
    { name: '表', cells: [{ at: 'A1', value: 1 }], names: [{ name: '预算数', formula: '=表!$A$1:$A$3' }] },
    { name: '另一张', cells: [] },
  ],
};

type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;
const on =
  (batch: Batch) =>
  (context: Excel.RequestContext): void =>
    batch(context.workbook.worksheets.getItem('表'), context);

beforeEach(() => {
  host.reset();
  host.load(BOOK);
});

describe('what Excel refuses', () => {
  test.each<[string, Batch, string]>([
    [
      'a sheet that is not there',
      (_s, context) => context.workbook.worksheets.getItem('没有').load('name'),
      'ItemNotFound',
    ],
    ['a name that is not there', (sheet) => sheet.names.getItem('没有').load('type'), 'ItemNotFound'],
    [
      'the range of a lost name',
      (sheet) => sheet.names.add('坏', '=#REF!').getRange().load('address'),
      'InvalidReference',
    ],
    ['a name twice', (sheet) => sheet.names.add('预算数', '=1'), 'ItemAlreadyExists'],
    ['a name with a blank', (sheet) => sheet.names.add('预算 数', '=1'), 'InvalidArgument'],
    ['a name like a cell', (sheet) => sheet.names.add('AB12', '=1'), 'InvalidArgument'],
    ['a name that begins with a digit', (sheet) => sheet.names.add('2020年', '=1'), 'InvalidArgument'],
    ['an array of another shape', (sheet) => (sheet.getRange('A1:B2').values = [[1, 2]]), 'InvalidArgument'],
    [
      'an array of formats of another shape',
      (sheet) => (sheet.getRange('A1:B2').numberFormat = [['0%']]),
      'InvalidArgument',
    ],
    ['a formula that cannot be read', (sheet) => (sheet.getRange('A1').values = [['=1+']]), 'InvalidArgument'],
    ['an object as a value', (sheet) => (sheet.getRange('A1').values = [[{}]]), 'InvalidArgument'],
    [
      'values for whole columns',
      (sheet) => (sheet.getRange('A:A').values = 1 as unknown as unknown[][]),
      'InvalidArgument',
    ],
    ['an address that is none', (sheet) => sheet.getRange('预算').load('address'), 'InvalidArgument'],
    [
      'a range beyond the sheet',
      (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('address'),
      'InvalidArgument',
    ],
    [
      'ranges of two sheets',
      (sheet, context) =>
        sheet
          .getRange('A1')
          .getBoundingRect(context.workbook.worksheets.getItem('另一张').getRange('B2'))
          .load('address'),
      'InvalidArgument',
    ],
    ['a row higher than 409.5', (sheet) => (sheet.getRange('A1').format.rowHeight = 410), 'InvalidArgument'],
    ['a colour that is none', (sheet) => (sheet.getRange('A1').format.fill.color = '红'), 'InvalidArgument'],
    [
      'an alignment that is none',
      (sheet) => (sheet.getRange('A1').format.horizontalAlignment = 'Middle' as 'Center'),
      'InvalidArgument',
    ],
    ['a sheet’s name twice', (_s, context) => context.workbook.worksheets.add('另一张'), 'ItemAlreadyExists'],
    [
      'a sheet’s name of 32 characters',
      (_s, context) => context.workbook.worksheets.add('绩'.repeat(32)),
      'InvalidArgument',
    ],
    ['a sheet’s name with a slash', (sheet) => (sheet.name = '2020/2021'), 'InvalidArgument'],
    [
      'no visible sheet left',
      (sheet, context) => {
        context.workbook.worksheets.getItem('另一张').visibility = 'Hidden';
        sheet.delete();
      },
      'InvalidOperation',
    ],
    [
      'a list of 256 characters',
      (sheet) =>
        (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x,'.repeat(128) } }),
      'InvalidArgument',
    ],
    [
      'a setting that is not there',
      (_s, context) => context.workbook.settings.getItem('x').load('value'),
      'ItemNotFound',
    ],
    [
      'a rule of another type',
      (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom').cellValue.load('rule'),
      'InvalidOperation',
    ],
    ['unprotecting what is not protected', (sheet) => sheet.protection.unprotect(), 'InvalidOperation'],
  ])('%s', async (_what, batch, expected) => {
    expect(await code(on(batch))).toBe(expected);
  });

  test('protecting twice, and a password', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('表').protection.protect({}, '密码');
      await context.sync();
    });
    expect(await code(on((sheet) => sheet.protection.protect()))).toBe('InvalidOperation');
    expect(await code(on((sheet) => sheet.protection.unprotect()))).toBe('InvalidArgument');
  });

  test('what was done before the failure stays done', async () => {
    await code(
      on((sheet) => {
        sheet.getRange('A1').values = [[2]];
        sheet.getRange('A1').format.rowHeight = 500;
        sheet.getRange('A1').values = [[3]];
      }),
    );
    expect(host.value('表', 'A1')).toBe(2);
  });

  test('the client says which statement it was', async () => {
    const failed = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('没有').load('name');
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { statement: expect.stringContaining('getItem') as string },
    });
  });
});

describe('what the workbench does not model', () => {
  test('is not there, and is listed', async () => {
    expect(await code(on((sheet) => sheet.charts.load('items')))).toBe('ApiNotFound');
    expect(await code(on((sheet) => sheet.getRange('A1').load('style')))).toBe('ApiNotFound');
    expect(await code(on((sheet) => sheet.getRange('A1').format.autofitColumns()))).toBe('ApiNotFound');
    expect(host.missing()).toEqual(
      expect.arrayContaining(['Worksheet.charts', 'Range.style', 'RangeFormat.autofitColumns']),
    );
  });
});

describe('the claimed requirement set', () => {
  test.each<[string, string, Batch]>([
    ['1.3', 'sheet-scoped names (1.4)', (sheet) => sheet.names.load('items/name')],
    ['1.5', 'conditional formats (1.6)', (sheet) => sheet.getRange('A1').conditionalFormats.load('items/id')],
    ['1.6', 'getRangeByIndexes (1.7)', (sheet) => sheet.getRangeByIndexes(0, 0, 1, 1).load('values')],
    ['1.7', 'data validation (1.8)', (sheet) => sheet.getRange('A1').dataValidation.load('type')],
    ['1.8', 'page set-up (1.9)', (sheet) => sheet.pageLayout.load('orientation')],
    ['1.8', 'getCellProperties (1.9)', (sheet) => sheet.getRange('A1').getCellProperties({ address: true })],
    ['1.12', 'getPrecedents and its like', (sheet) => sheet.getRange('A1').getDirectPrecedents()],
  ])('at %s: %s is refused', async (claimed, _what, batch) => {
    host.claim(claimed);
    expect(await code(on(batch))).toBe('ApiNotFound');
  });

  test('at 1.9 all of these are there', async () => {
    host.claim('1.9');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表');
      sheet.names.load('items/name');
      sheet.pageLayout.load('orientation');
      sheet.getRange('A1').conditionalFormats.load('items/id');
      await context.sync();
    });
  });

  test('a load without names brings what the set has', async () => {
    host.claim('1.1');
    const range = await Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItem('表').getRange('A1');
      found.load();
      await context.sync();
      return found.toJSON() as unknown as Record<string, unknown>;
    });
    expect(range).toMatchObject({ address: '表!A1', values: [[1]] });
    expect(range).not.toHaveProperty('isEntireRow');
  });
});

describe('sizes', () => {
  test('a request above 5 MB is refused', async () => {
    const big = 'x'.repeat(30_000);
    const refused = code(on((sheet) => (sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => [big]))));
    expect(await refused).toBe('RequestPayloadSizeLimitExceeded');
    expect(host.value('表', 'A2')).toBe('');
  });

  test('an answer above 5 MB is refused', async () => {
    const big = 'x'.repeat(30_000);
    host.load({
      sheets: [
        { name: '表', cells: Array.from({ length: 200 }, (_, row) => ({ at: `A${String(row + 1)}`, value: big })) },
      ],
    });
    expect(await code(on((sheet) => sheet.getRange('A1:A200').load('values')))).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
  });

  test('more than 1,500 cells come in pieces and arrive whole', async () => {
    const values = Array.from({ length: 2000 }, (_, row) => [row, row % 7 === 0 ? null : `第${String(row)}行`]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('另一张').getRange('A1:B2000');
      range.values = values;
      await context.sync();
    });
    expect([1, 2, 1999, 2000].map((row) => host.value('另一张', `B${String(row)}`))).toEqual([
      '',
      '第1行',
      '第1998行',
      '第1999行',
    ]);
    expect(host.value('另一张', 'A2000')).toBe(1999);
  });
});
