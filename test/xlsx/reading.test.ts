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
  const read = readWorkbook(
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
  const read = readWorkbook(
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
  const read = readWorkbook(
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
  const read = readWorkbook(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(changed) }));
  const cell = read.ok ? read.value.sheets[0]?.cells.cells[0]?.[0] : undefined;
  expect(cell?.formula).not.toBeNull();
  expect(cell?.uncalculated ?? false).toBe(uncalculated);
  // What Excel would show with its formulas on view.
  expect(cell?.text === cell?.formula).toBe(uncalculated);
});

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT_RELATIONS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

type Texts = Readonly<Record<string, string>>;

/** A small workbook as Excel would write it: 单位, 181.03万元, a formula, a merge and a name. */
const PLAIN: Texts = {
  '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml':
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="说明" sheetId="1" r:id="r2"/>` +
    `<sheet name="自评表" sheetId="2" r:id="r1"/></sheets>` +
    `<definedNames><definedName name="单位名称" localSheetId="1">自评表!$A$1</definedName></definedNames></workbook>`,
  'xl/_rels/workbook.xml.rels':
    `<Relationships><Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="r2" Type="${RELATIONS}/worksheet" Target="worksheets/sheet2.xml"/>` +
    `<Relationship Id="r3" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>` +
    `<Relationship Id="r4" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml':
    `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" s="1"><v>181.03</v></c>` +
    `<c r="C1"><f>B1*2</f><v>362.06</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells></worksheet>`,
  'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>无用</t></si><si><t>单位</t></si></sst>`,
  'xl/styles.xml':
    `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="176" formatCode="0.00&quot;万元&quot;"/></numFmts>` +
    `<cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs></styleSheet>`,
};

const zipped = (texts: Texts) =>
  zipSync(Object.fromEntries(Object.entries(texts).map(([part, text]): [string, Uint8Array] => [part, strToU8(text)])));
const each = (change: (text: string, part: string) => string): Texts =>
  Object.fromEntries(Object.entries(PLAIN).map(([part, text]) => [part, change(text, part)]));
/** Parts under other names, in the zip and wherever they are spoken of. */
const elsewhere = (names: Texts, spoken: Texts): Texts =>
  Object.fromEntries(
    Object.entries(PLAIN).map(([part, text]) => [
      names[part] ?? part,
      Object.entries(spoken).reduce((changed, [from, to]) => changed.replaceAll(`"${from}"`, `"${to}"`), text),
    ]),
  );

/** `<row>` → `<x:row>`, in every part but the relations. */
const prefixed = (text: string, part: string) =>
  part.endsWith('.rels') ? text : text.replace(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns="', 'xmlns:x="');

test.each<[string, Texts]>([
  ['as Excel writes it', PLAIN],
  ['every element under a prefix', each(prefixed)],
  [
    'the relations under a prefix, too',
    each((text) => text.replace(/<(\/?)(?=\w)/g, '<$1p:').replace('xmlns="', 'xmlns:p="')),
  ],
  [
    'another prefix for relations, declared where it is used',
    each((text) => text.replace(/ xmlns:r="[^"]*"/, '').replace(/ r:id=/g, ` xmlns:d3p1="${RELATIONS}" d3p1:id=`)),
  ],
  [
    'the strict standard’s namespaces',
    each((text) => text.replaceAll(MAIN, STRICT).replaceAll(RELATIONS, STRICT_RELATIONS)),
  ],
  [
    'targets from the root',
    elsewhere({}, { 'worksheets/sheet1.xml': '/xl/worksheets/sheet1.xml', 'styles.xml': '/xl/styles.xml' }),
  ],
  [
    'sheets called and kept otherwise',
    elsewhere(
      { 'xl/worksheets/sheet1.xml': 'xl/data/自评表.xml', 'xl/worksheets/sheet2.xml': 'xl/worksheets/Sheet.xml' },
      { 'worksheets/sheet1.xml': './data/自评表.xml', 'worksheets/sheet2.xml': '../xl/worksheets/Sheet.xml' },
    ),
  ],
  [
    'a target written as an address',
    elsewhere(
      { 'xl/worksheets/sheet1.xml': 'xl/worksheets/表.xml' },
      { 'worksheets/sheet1.xml': 'worksheets/%E8%A1%A8.xml' },
    ),
  ],
  [
    'the workbook itself elsewhere',
    elsewhere(
      Object.fromEntries(
        Object.keys(PLAIN).map((part) => [
          part,
          part
            .replace('xl/workbook', 'book/main')
            .replace('xl/_rels/workbook', 'book/_rels/main')
            .replace(/^xl/, 'book'),
        ]),
      ),
      { 'xl/workbook.xml': '/book/main.xml' },
    ),
  ],
  ['capitals that differ', elsewhere({ 'xl/sharedStrings.xml': 'xl/SharedStrings.xml' }, {})],
  [
    'strokes as on Windows',
    elsewhere(Object.fromEntries(Object.keys(PLAIN).map((part) => [part, part.replace(/\//g, '\\')])), {}),
  ],
  ['no relation to the workbook', Object.fromEntries(Object.entries(PLAIN).filter(([part]) => part !== '_rels/.rels'))],
])('where its parts stand: %s', (_, texts) => {
  const read = readWorkbook(zipped(texts));
  expect(read.ok ? read.value.sheets.map(({ name }) => name) : read.fault).toEqual(['说明', '自评表']);
  const sheet = read.ok ? read.value.sheets[1] : undefined;
  expect(sheet?.cells.cells[0]?.map(({ text, formula }) => formula ?? text)).toEqual(['单位', '181.03万元', '=B1*2']);
  expect(sheet?.merges).toEqual(['A1:A2']);
  expect(read.ok && read.value.names.map(({ name, sheet }) => [name, sheet])).toEqual([['单位名称', 1]]);
});

test('parts in UTF-16, which a package may hold, are read', () => {
  const wide = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
  const parts = Object.entries(PLAIN).map(([part, text]): [string, Uint8Array] => [part, wide(text)]);
  const read = readWorkbook(zipSync(Object.fromEntries(parts)));
  expect(read.ok && read.value.sheets[1]?.cells.cells[0]?.[1]?.text).toBe('181.03万元');
});

test('a chart on a tab of its own is no sheet, and the names behind it stay with their sheets', () => {
  const texts = each((text) =>
    text.replace('Id="r2" Type="' + RELATIONS + '/worksheet', 'Id="r2" Type="' + RELATIONS + '/chartsheet'),
  );
  const read = readWorkbook(zipped(texts));
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(['自评表']);
  expect(read.ok && read.value.names.map(({ sheet }) => sheet)).toEqual([0]);
});

test.each(['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/_rels/workbook.xml.rels'])(
  'a workbook that lacks %s, of which it speaks, is damaged, not shorter',
  (lost) => {
    const read = readWorkbook(zipped(Object.fromEntries(Object.entries(PLAIN).filter(([part]) => part !== lost))));
    expect(read.ok ? 'read' : read.fault.code).toBe('damaged');
  },
);

test('a text that the workbook lacks is damage, not the number under which it is looked for', () => {
  const read = readWorkbook(zipped(each((text) => text.replace('<v>1</v>', '<v>7</v>'))));
  expect(read.ok ? 'read' : read.fault.code).toBe('damaged');
});

/** The first row of a sheet with these cells, each as its value or its formula. */
function rowOf(cells: string, parts: (texts: Texts) => Texts = (texts) => texts): readonly unknown[] {
  const sheet = `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
  const read = readWorkbook(zipped(parts({ ...PLAIN, 'xl/worksheets/sheet1.xml': sheet })));
  if (!read.ok) throw new Error(read.fault.code);
  return read.value.sheets[1]?.cells.cells[0]?.map(({ value }) => value) ?? [];
}

test.each<[string, string, readonly unknown[]]>([
  ['a text of its own', '<c r="A1" t="inlineStr"><is><t>产出</t></is></c>', ['产出']],
  [
    'in several looks',
    '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>产</t></r><r><t xml:space="preserve"> 出</t></r></is></c>',
    ['产 出'],
  ],
  [
    'with its reading beside it',
    '<c r="A1" t="inlineStr"><is><t>产出</t><rPh sb="0" eb="2"><t>chǎnchū</t></rPh></is></c>',
    ['产出'],
  ],
  ['a text as in a formula', '<c r="A1" t="str"><v>12</v></c>', ['12']],
  ['signs by their numbers', '<c r="A1" t="str"><v>甲_x000D_\n乙_x005F_</v></c>', ['甲\n乙_']],
  ['unparsed text', '<c r="A1" t="str"><v><![CDATA[a<b & c]]></v></c>', ['a<b & c']],
  ['truths', '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>', [true, false]],
  ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', ['#N/A']],
  ['a number that says so', '<c r="A1" t="n"><v>1.5E2</v></c>', [150]],
  ['what says it is a number and is none stays as written', '<c r="A1"><v>约5</v></c>', ['约5']],
  [
    'days, hours and both',
    '<c r="A1" t="d"><v>2020-12-31</v></c><c r="B1" t="d"><v>12:00:00</v></c><c r="C1" t="d"><v>2020-12-31T06:00:00Z</v></c>',
    [44196, 0.5, 44196.25],
  ],
  ['a day as a result', '<c r="A1" t="d"><f>TODAY()</f><v>2020-12-31T00:00:00</v></c>', [44196]],
  ['cells without addresses', '<c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c>', [1, '', '', 4, 5]],
  ['cells that hold nothing', '<c r="A1"/><c r="B1" s="1"><v/></c><c r="C1"><v>3</v></c>', ['', '', 3]],
])('what a cell holds: %s', (_, cells, values) => {
  expect(rowOf(cells)).toEqual(values);
});

test('rows without numbers stand behind the one before them', () => {
  const sheet =
    '<worksheet><sheetData><row><c><v>1</v></c></row><row r="3"><c><v>3</v></c></row><row><c><v>4</v></c></row></sheetData></worksheet>';
  const read = readWorkbook(zipped({ ...PLAIN, 'xl/worksheets/sheet1.xml': sheet }));
  expect(read.ok && read.value.sheets[1]?.cells.cells.map(([cell]) => cell?.value)).toEqual([1, '', 3, 4]);
});

test('shared texts in several looks and with their readings are the texts alone', () => {
  const shared =
    '<sst><si><t/></si><si><r><t>单</t></r><r><t>位</t></r><rPh sb="0" eb="1"><t>dān</t></rPh><phoneticPr fontId="1"/></si></sst>';
  expect(
    rowOf('<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c>', (texts) => ({
      ...texts,
      'xl/sharedStrings.xml': shared,
    })),
  ).toEqual(['单位', '']);
});

test.each([
  ['a day', 'yyyy-mm-dd', 42734, 44196],
  ['a length of time', '[h]:mm', 1.5, 1.5],
  ['an amount', '0.00', 42734, 42734],
])('in a workbook that counts from 1904 on: %s', (_, format, written, value) => {
  const cells = `<c r="A1" s="1"><v>${written}</v></c>`;
  const old = (texts: Texts) => ({
    ...texts,
    'xl/workbook.xml': (texts['xl/workbook.xml'] ?? '').replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
    'xl/styles.xml': (texts['xl/styles.xml'] ?? '').replace(/formatCode="[^"]*"/, `formatCode="${format}"`),
  });
  expect(rowOf(cells, old)).toEqual([value]);
});

test('a formula written once for many cells reads in each as it would stand there', () => {
  const sheet =
    '<worksheet><sheetData><row r="2"><c r="A2"><f t="shared" ref="A2:B3" si="0">B2*$C$1+SUM(自评表!$D2:E$4)&amp;"B2"</f><v>1</v></c>' +
    '<c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row></sheetData></worksheet>';
  const read = readWorkbook(zipped({ ...PLAIN, 'xl/worksheets/sheet1.xml': sheet }));
  const formulas = read.ok ? read.value.sheets[1]?.cells.cells.flat().map(({ formula }) => formula) : [];
  expect(formulas?.filter((formula) => formula !== null)).toEqual([
    '=B2*$C$1+SUM(自评表!$D2:E$4)&"B2"',
    '=C2*$C$1+SUM(自评表!$D2:F$4)&"B2"',
    '=B3*$C$1+SUM(自评表!$D3:E$4)&"B2"',
  ]);
});
