import type { WorkbookData } from '../../src/workbench/workbook/data';

const BOOK: WorkbookData = {
  sheets: [
    {
      name: '表',
      cells: [
        { at: 'B5', value: 100 },
        { at: 'C5', value: 120 },
        { at: 'B6', value: '/' },
        { at: 'C6', value: 113.84 },
        { at: 'B7', value: 50 },
        { at: 'C7', value: 10 },
      ],
    },
  ],
};
const GUARDED = '=AND(ISNUMBER($B5),ISNUMBER($C5),$C5>$B5,N("over-budget")=0)';

beforeEach(() => {
  host.reset();
  host.load(BOOK);
});

async function addOurs(): Promise<void> {
  await Excel.run(async (context) => {
    const { custom } = context.workbook.worksheets.getItem('表').getRange('A5:C7').conditionalFormats.add('Custom');
    custom.rule.formula = GUARDED;
    custom.format.fill.color = '#FFC7CE';
    custom.format.font.color = '#9C0006';
    await context.sync();
  });
}

describe('conditional formats', () => {
  test('are read back through the whole sheet', async () => {
    host.addConditionalFormat('表', 'B5:B7', {
      condition: { type: 'CellValue', operator: 'LessThan', formula1: '=60', formula2: '' },
      paint: { fill: '#FFFF00' },
    });
    await addOurs();
    const found = await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem('表').getRange().conditionalFormats;
      formats.load('items/id, items/type, items/priority, items/stopIfTrue, items/customOrNullObject/rule/formula');
      const count = formats.getCount();
      await context.sync();
      return [
        count.value,
        formats.items.map(({ type, priority, customOrNullObject }) => [
          type,
          priority,
          customOrNullObject.isNullObject ? null : customOrNullObject.rule.formula,
        ]),
      ];
    });
    expect(found).toEqual([
      2,
      [
        ['Custom', 0, GUARDED],
        ['CellValue', 1, null],
      ],
    ]);
  });

  test('light up what they say, at once', async () => {
    await addOurs();
    expect(Object.keys(await host.lit('表'))).toEqual(['A5', 'B5', 'C5']);
    host.type('表', 'C5', 90);
    expect(await host.lit('表')).toEqual({});
    host.type('表', 'C7', 51);
    expect(Object.keys(await host.lit('表'))).toEqual(['A7', 'B7', 'C7']);
  });

  test('and their formulas follow inserted rows', async () => {
    await addOurs();
    host.insertRows('表', 2, 3);
    host.insertRows('表', 9);
    expect(host.cells('表').conditionalFormats).toEqual([
      {
        areas: ['A8:C11'],
        condition: { type: 'Custom', formula: '=AND(ISNUMBER($B8),ISNUMBER($C8),$C8>$B8,N("over-budget")=0)' },
        paint: { fill: '#FFC7CE', color: '#9C0006' },
        stopIfTrue: false,
      },
    ]);
    expect(Object.keys(await host.lit('表'))).toEqual(['A8', 'B8', 'C8']);
  });

  test('are deleted one by one; the user’s stays', async () => {
    host.addConditionalFormat('表', 'B5:B7', {
      condition: { type: 'Custom', formula: '=B5>0' },
      paint: { fill: '#FFFF00' },
    });
    const before = host.cells('表');
    await addOurs();
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem('表').getRange().conditionalFormats;
      formats.load('items/customOrNullObject/rule/formula');
      await context.sync();
      for (const format of formats.items) {
        if (format.customOrNullObject.rule.formula.includes('over-budget')) format.delete();
      }
      await context.sync();
    });
    expect(host.cells('表')).toEqual(before);
  });

  test('by value', async () => {
    await Excel.run(async (context) => {
      const format = context.workbook.worksheets.getItem('表').getRange('B5:C7').conditionalFormats.add('CellValue');
      format.cellValue.rule = { formula1: '=100', formula2: '=115', operator: 'Between' };
      format.cellValue.format.font.bold = true;
      format.stopIfTrue = true;
      await context.sync();
    });
    expect(await host.lit('表')).toEqual({ B5: { bold: true }, C6: { bold: true } });
  });
});

describe('data validation', () => {
  test('is kept for its cells and follows them', async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表');
      const scores = sheet.getRange('D5:D7');
      scores.dataValidation.rule = { decimal: { formula1: 0, formula2: 4, operator: 'Between' } };
      scores.dataValidation.errorAlert = { message: '0 到 4 分', showAlert: true, style: 'Stop', title: '得分' };
      scores.dataValidation.prompt = { message: '手工评分', showPrompt: true, title: '得分' };
      sheet.getRange('D6').dataValidation.clear();
      const [all, first] = [sheet.getRange('D5:D7').dataValidation, sheet.getRange('D5').dataValidation];
      all.load('type');
      first.load('type,rule,errorAlert,ignoreBlanks');
      await context.sync();
      return [all.type, first.toJSON()];
    });
    expect(read).toEqual([
      'Inconsistent',
      {
        type: 'Decimal',
        rule: { decimal: { formula1: 0, formula2: 4, operator: 'Between' } },
        errorAlert: { message: '0 到 4 分', showAlert: true, style: 'Stop', title: '得分' },
        ignoreBlanks: true,
      },
    ]);
    host.insertRows('表', 1);
    expect(host.cells('表').validations?.map(({ area }) => area)).toEqual(['D6', 'D8']);
  });
});

describe('names and tracked ranges', () => {
  test('follow inserted, deleted and sorted rows', async () => {
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表');
      sheet.names.add('金额', sheet.getRange('C5:C7'));
      const range = sheet.getRange('C5:C7');
      range.load('values');
      await context.sync();
      host.insertRows('表', 6);
      host.type('表', 'C6', 7);
      range.load('values,address');
      await context.sync();
      const grown = [range.address, range.values];
      host.deleteRows('表', 1, 4);
      range.load('address');
      await context.sync();
      return [grown, range.address];
    });
    expect(seen).toEqual([['表!C5:C8', [[120], [7], [113.84], [10]]], '表!C1:C4']);
    expect(host.cells('表').names).toEqual([{ name: '金额', formula: '=表!$C$1:$C$4' }]);
    host.sortRows('表', 'A1:C4', [{ column: 2, ascending: true }]);
    expect(host.cells('表').names).toEqual([{ name: '金额', formula: '=表!$C$1:$C$4' }]);
    expect(['C1', 'C2', 'C3', 'C4'].map((at) => host.value('表', at))).toEqual([7, 10, 113.84, 120]);
  });

  test('a range whose cells are gone is refused, a name is lost', async () => {
    const failed = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表');
      sheet.names.add('金额', sheet.getRange('C5:C7'));
      const range = sheet.getRange('C5:C7');
      range.load('values');
      await context.sync();
      host.deleteRows('表', 5, 3);
      range.values = [[1], [2], [3]];
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: 'InvalidReference' });
    expect(host.cells('表').names).toEqual([{ name: '金额', formula: '=表!#REF!' }]);
    host.undo();
    expect(host.cells('表').names).toEqual([{ name: '金额', formula: '=表!$C$5:$C$7' }]);
  });

  test('a copied sheet has its own', () => {
    host.load({
      sheets: [{ name: '表', cells: [], names: [{ name: '金额', formula: '=表!$C$5:$C$7' }] }],
    });
    host.copySheet('表');
    expect(host.cells('表 (2)').names).toEqual([{ name: '金额', formula: "='表 (2)'!$C$5:$C$7" }]);
    host.renameSheet('表', '甲');
    expect(host.cells('甲').names).toEqual([{ name: '金额', formula: '=甲!$C$5:$C$7' }]);
  });

  test('are read by formulas, wherever they went', async () => {
    host.load({
      sheets: [
        {
          name: '表',
          cells: [
            { at: 'A1', value: 1 },
            { at: 'A2', value: 2 },
            { at: 'C1', formula: '=SUM(金额)' },
          ],
          names: [{ name: '金额', formula: '=表!$A$1:$A$2' }],
        },
      ],
    });
    await host.calculated();
    expect(host.value('表', 'C1')).toBe(3);
    host.insertRows('表', 2);
    host.type('表', 'A2', 10);
    await host.calculated();
    expect(host.value('表', 'C1')).toBe(13);
  });

  test('of the same word on two sheets cannot be told apart in a formula: the workbook is not opened', () => {
    const sheet = (name: string) => ({
      name,
      cells: [{ at: 'C1', formula: '=SUM(金额)' }],
      names: [{ name: '金额', formula: `=${name}!$A$1` }],
    });
    expect(() => host.load({ sheets: [sheet('甲'), sheet('乙')] })).toThrow('金额');
  });
});
