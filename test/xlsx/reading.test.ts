import { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
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
  ['formula of an empty text', { formula: 'B2&""', result: '' }, undefined, '', '', '=B2&""'],
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

test.each([
  ['a script writes no result', '<c r="A1"><f>1+1</f><v></v></c>', true],
  ['nor a cell for it', '<c r="A1"><f>1+1</f></c>', true],
  ['an empty text is one', '<c r="A1" t="str"><f>B1&amp;""</f><v></v></c>', false],
  ['in short', '<c r="A1" s="0" t="str"><f>B1&amp;""</f><v/></c>', false],
  ['0 is one', '<c r="A1"><f>1-1</f><v>0</v></c>', false],
  ['an error is one', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', false],
])('a formula without its result: %s', async (_, xml, uncalculated) => {
  const parts = unzipSync(await file((book) => (book.addWorksheet('自评表').getCell('A1').value = 5)));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const changed = sheet.replace(/<c r="A1".*?<\/c>/s, xml);
  const read = await readWorkbook(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(changed) }));
  const cell = read.ok ? read.value.sheets[0]?.cells.cells[0]?.[0] : undefined;
  expect(cell?.formula).not.toBeNull();
  expect(cell?.uncalculated ?? false).toBe(uncalculated);
  // What Excel would show with its formulas on view.
  expect(cell?.text === cell?.formula).toBe(uncalculated);
});
