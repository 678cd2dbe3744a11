import { code } from './code';

const BOOK = {
  sheets: [
    {
      name: '表',
      cells: [
        { at: 'A1', value: 1 },
        { at: 'A2', value: 2 },
      ],
      unlocked: ['A2:A9'],
      protection: { options: {}, hasPassword: false },
    },
  ],
};

beforeEach(() => {
  host.reset();
  host.load(BOOK);
});

const on = (batch: (sheet: Excel.Worksheet) => void) => (context: Excel.RequestContext) =>
  batch(context.workbook.worksheets.getItem('表'));

describe('a protected sheet', () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['a locked cell', (sheet) => (sheet.getRange('A1').values = [[5]])],
    ['a block that touches one, even where it is null', (sheet) => (sheet.getRange('A1:A2').values = [[null], [5]])],
    ['a number format', (sheet) => (sheet.getRange('A2').numberFormat = [['0%']])],
    ['a fill', (sheet) => (sheet.getRange('A2').format.fill.color = 'red')],
    ['a row’s height', (sheet) => (sheet.getRange('A2').format.rowHeight = 20)],
    ['a conditional format', (sheet) => sheet.getRange('A2').conditionalFormats.add('Custom')],
    ['inserted rows', (sheet) => sheet.getRange('2:2').insert('Down')],
    ['a merge', (sheet) => sheet.getRange('A2:A3').merge()],
    ['a lock', (sheet) => (sheet.getRange('A2').format.protection.locked = true)],
  ])('refuses %s', async (_what, batch) => {
    expect(await code(on(batch))).toBe('AccessDenied');
    expect([host.value('表', 'A1'), host.value('表', 'A2')]).toEqual([1, 2]);
  });

  test('takes values in unlocked cells, and says so beforehand', async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表');
      sheet.protection.load('protected');
      const locks = sheet.getRange('A1:A2').getCellProperties({ format: { protection: true } });
      sheet.getRange('A2:A3').values = [[7], [8]];
      await context.sync();
      return [sheet.protection.protected, locks.value.map(([cell]) => cell?.format?.protection?.locked)];
    });
    expect(read).toEqual([true, [true, false]]);
    expect([host.value('表', 'A2'), host.value('表', 'A3')]).toEqual([7, 8]);
  });

  test('allows what its options say', async () => {
    host.unprotect('表');
    host.protect('表', { allowFormatCells: true });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('表').getRange('A1').format.fill.color = '#FF0000';
      await context.sync();
    });
    expect(host.style('表', 'A1').fill).toBe('#FF0000');
  });

  test('refuses the user, too', () => {
    expect(() => host.type('表', 'A1', 9)).toThrow('protected');
    host.type('表', 'A2', '9');
    expect([host.value('表', 'A1'), host.value('表', 'A2')]).toEqual([1, 9]);
  });

  test('locks follow inserted rows', async () => {
    host.unprotect('表');
    host.insertRows('表', 1);
    host.protect('表');
    expect(host.cells('表').unlocked).toEqual(['A3:A10']);
    expect(await code(on((sheet) => (sheet.getRange('A2').values = [[5]])))).toBe('AccessDenied');
  });
});

describe('while a cell is being edited', () => {
  afterEach(() => host.endEdit());

  test('requests are refused', async () => {
    host.beginEdit();
    expect(await code(on((sheet) => (sheet.getRange('A2').values = [[5]])))).toBe('InvalidOperationInCellEditMode');
    expect(host.value('表', 'A2')).toBe(2);
    host.endEdit();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('表').getRange('A2').values = [[5]];
      await context.sync();
    });
    expect(host.value('表', 'A2')).toBe(5);
  });

  test('or wait for its end, where the batch asks for it', async () => {
    host.beginEdit();
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('表').getRange('A2').values = [[5]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(host.value('表', 'A2')).toBe(2);
    host.endEdit();
    await run;
    expect(host.value('表', 'A2')).toBe(5);
  });
});
