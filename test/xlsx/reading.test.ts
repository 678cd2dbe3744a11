import { Workbook } from '@cj-tech-master/excelts';
import { address } from '../../src/sheet';
import { readWorkbook } from '../../src/xlsx/reading';

async function file(fill: (book: Workbook) => void): Promise<Uint8Array> {
  const book = new Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test.each([
  ['text', '附件2', undefined, '附件2', '附件2', null],
  ['money', 181.03, '0.00"万元"', 181.03, '181.03万元', null],
  ['rate', 3.1297, '0.00%', 3.1297, '312.97%', null],
  ['thousands', 215457.6, '#,##0.00', 215457.6, '215,457.60', null],
  ['date', new Date(Date.UTC(2020, 11, 31)), 'yyyy"年"m"月"d"日"', 44196, '2020年12月31日', null],
  ['formula', { formula: 'B2*2', result: 362.06 }, undefined, 362.06, '362.06', '=B2*2'],
  ['formula of a text', { formula: '"a"', result: 'a' }, undefined, 'a', 'a', '="a"'],
  ['error', { error: '#REF!' }, undefined, '#REF!', '#REF!', null],
  [
    'rich text',
    { richText: [{ text: '富' }, { text: '文本', font: { bold: true } }] },
    undefined,
    '富文本',
    '富文本',
    null,
  ],
  ['link', { text: '见附件', hyperlink: 'https://example.org' }, undefined, '见附件', '见附件', null],
  ['truth', true, undefined, true, 'true', null],
] as const)('%s', async (_, value, format, stored, shown, formula) => {
  const read = await readWorkbook(
    await file((book) => {
      const cell = book.addWorksheet('自评表').getCell('B3');
      cell.value = value as never;
      if (format !== undefined) cell.numFmt = format;
    }),
  );
  const cell = read.ok ? read.value.sheets[0]?.cells.cells[2]?.[1] : undefined;
  expect(cell).toEqual({ value: stored, text: shown, formula, format: format ?? 'General' });
});

test('merged cells: the first holds the value, the others are blank, and the merge is known', async () => {
  const read = await readWorkbook(
    await file((book) => {
      const sheet = book.addWorksheet('自评表');
      sheet.getCell('A1').value = '产出指标';
      sheet.mergeCells('A1:B3');
      sheet.getCell('C3').value = 1;
    }),
  );
  const sheet = read.ok ? read.value.sheets[0] : undefined;
  const filled = sheet?.cells.cells.flatMap((cells, row) =>
    cells.flatMap(({ value }, column) => (value === '' ? [] : [`${address({ row, column })} ${value}`])),
  );
  expect(filled).toEqual(['A1 产出指标', 'C3 1']);
  expect(sheet?.merges).toEqual(['A1:B3']);
});

test('a stray cell at the end of the sheet makes no giant', async () => {
  const read = await readWorkbook(
    await file((book) => {
      const sheet = book.addWorksheet('自评表');
      sheet.getCell('A1').value = 1;
      sheet.getCell('XFD1048576').value = 1;
    }),
  );
  expect(read.ok && read.value.sheets[0]?.cells.cells).toHaveLength(1);
});
