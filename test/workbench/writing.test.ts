import { BOOK } from './sheet';

beforeEach(() => host.load(BOOK));

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
