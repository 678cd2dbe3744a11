import type { WorkbookData } from '../../src/workbench/workbook/data';

const BOOK: WorkbookData = {
  sheets: [
    {
      name: '表',
      cells: [
        { at: 'A1', value: 3 },
        { at: 'A2', value: 9 },
      ],
    },
    { name: '说明', cells: [] },
  ],
};
const TO_A1 = { documentReference: "'表'!A1", textToDisplay: 'A1' };

beforeEach(() => {
  host.reset();
  host.load(BOOK);
});

async function link(at: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('说明').getRange(at).hyperlink = TO_A1;
    await context.sync();
  });
}

async function linkAt(at: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('说明').getRange(at);
    range.load('hyperlink');
    await context.sync();
    return range.hyperlink;
  });
}

describe('links', () => {
  test('are kept, and write the text that they show', async () => {
    await link('B2');
    expect(await linkAt('B2')).toEqual(TO_A1);
    expect(host.text('说明', 'B2')).toBe('A1');
    expect(await linkAt('B3')).toBeNull();
  });

  test('follow inserted rows, and are part of the file', async () => {
    await link('B2');
    host.insertRows('说明', 1);
    expect(host.cells('说明').links).toEqual([{ area: 'B3', ...TO_A1 }]);
    host.load(host.save());
    expect(await linkAt('B3')).toEqual(TO_A1);
  });

  test('go with clear, and stay where contents alone are cleared', async () => {
    await link('B2');
    const clear = (act: (range: Excel.Range) => void) =>
      Excel.run(async (context) => {
        act(context.workbook.worksheets.getItem('说明').getRange('B2'));
        await context.sync();
      });
    await clear((range) => range.clear('Contents'));
    expect(await linkAt('B2')).toEqual(TO_A1);
    await clear((range) => range.clear('Hyperlinks'));
    expect(await linkAt('B2')).toBeNull();
  });
});

describe('data bars', () => {
  test('are kept as they were set, and light no cell up', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('表').getRange('A1:A2');
      const { dataBar } = range.conditionalFormats.add('DataBar');
      dataBar.positiveFormat.fillColor = '#0F6CBD';
      dataBar.positiveFormat.gradientFill = false;
      dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
      dataBar.upperBoundRule = { type: 'Number', formula: '10' };
      await context.sync();
    });
    host.insertRows('表', 1);
    expect(host.cells('表').conditionalFormats).toEqual([
      {
        areas: ['A2:A3'],
        condition: {
          type: 'DataBar',
          color: '#0F6CBD',
          gradient: false,
          barOnly: false,
          lower: { type: 'Number', formula: '0' },
          upper: { type: 'Number', formula: '10' },
        },
        paint: {},
        stopIfTrue: false,
      },
    ]);
    expect(await host.lit('表')).toEqual({});
  });

  test('are told apart from formats of other types', async () => {
    const found = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('表').getRange('A1:A2');
      range.conditionalFormats.add('DataBar');
      await context.sync();
      const { conditionalFormats } = range;
      conditionalFormats.load(
        'items/type, items/dataBarOrNullObject/showDataBarOnly, items/customOrNullObject/rule/formula',
      );
      await context.sync();
      return conditionalFormats.items.map((one) => [
        one.type,
        one.dataBarOrNullObject.showDataBarOnly,
        one.customOrNullObject.isNullObject,
      ]);
    });
    expect(found).toEqual([['DataBar', false, true]]);
  });
});
