import { Workbook } from '@cj-tech-master/excelts';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../src/xlsx/reading';
import { openPackage } from '../../src/xlsx/package';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
const ole = (stream: string) => new Uint8Array([...OLE, ...Array<number>(504).fill(0), ...utf16(stream)]);

async function good(): Promise<Uint8Array> {
  const book = new Workbook();
  book.addWorksheet('自评表').getCell('A1').value = '部门整体支出绩效自评表'.repeat(200);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Says in its directory and before its part that the part is small. */
function lying(zip: Uint8Array, size: number): Uint8Array {
  const [bytes, view] = [zip.slice(), (of: Uint8Array) => new DataView(of.buffer, of.byteOffset, of.length)];
  const data = view(bytes);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (data.getUint32(at, true) === 0x04034b50 && data.getUint32(at + 22, true) > 1_000_000)
      data.setUint32(at + 22, size, true);
    if (data.getUint32(at, true) === 0x02014b50 && data.getUint32(at + 24, true) > 1_000_000)
      data.setUint32(at + 24, size, true);
  }
  return bytes;
}

const part = (text: string) => strToU8(text);
/** A workbook of one sheet, as small as can be. */
const ONE_SHEET = {
  'xl/workbook.xml': part('<workbook xmlns:r="r"><sheets><sheet name="表" r:id="rId1"/></sheets></workbook>'),
  'xl/_rels/workbook.xml.rels': part(
    '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  ),
};
const BOMB = zipSync({
  ...ONE_SHEET,
  'xl/worksheets/sheet1.xml': new Uint8Array(150_000_000).fill(32),
});

test.each<[string, () => Uint8Array | Promise<Uint8Array>, string, string]>([
  ['an .xls of Excel 97', () => ole('Workbook'), '自评表.xls', 'xls'],
  ['an .xls under another name', () => ole('Workbook'), '自评表.xlsx', 'xls'],
  ['an .et of WPS', () => ole('Workbook'), '自评表.ET', 'et'],
  ['an encrypted .xlsx', () => ole('EncryptedPackage'), '自评表.xlsx', 'encrypted'],
  ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), '自评表.xlsx', 'notAWorkbook'],
  ['a text', () => strToU8('一级指标,二级指标'), '自评表.xlsx', 'notAWorkbook'],
  ['nothing', () => new Uint8Array(), '自评表.xlsx', 'notAWorkbook'],
  ['a folder in a zip', () => zipSync({ '自评表.txt': part('x') }), '自评表.xlsx', 'notAWorkbook'],
  ['a Word document', () => zipSync({ 'word/document.xml': part('<x/>') }), '自评表.xlsx', 'notAWorkbook'],
  ['half a file', () => good().then((bytes) => bytes.slice(0, 900)), '自评表.xlsx', 'damaged'],
  ['a workbook that is no XML', () => zipSync({ 'xl/workbook.xml': part('<a') }), '自评表.xlsx', 'damaged'],
  [
    'a workbook without its sheets',
    () => zipSync({ 'xl/workbook.xml': part('<workbook/>') }),
    '自评表.xlsx',
    'damaged',
  ],
  ['a zip bomb', () => BOMB, '自评表.xlsx', 'tooLarge'],
  ['a zip bomb that says it is small', () => lying(BOMB, 100), '自评表.xlsx', 'tooLarge'],
])('%s is named for what it is', async (_, bytes, name, code) => {
  const result = readWorkbook(await bytes(), name);
  expect(result.ok ? 'read' : result.fault.code).toBe(code);
});

test('a part that is longer than the directory says is damaged, whatever it holds', () => {
  let state = 1;
  // Noise, which no zip makes smaller.
  const noise = Uint8Array.from(
    { length: 1_100_000 },
    () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 24,
  );
  const zip = zipSync({ 'xl/workbook.xml': part('<workbook/>'), 'xl/noise.xml': noise });
  const opened = openPackage(lying(zip, 100), 'x.xlsx');
  const result = opened.ok ? opened.value.take(new Set(opened.value.names)) : opened;
  expect(result.ok ? 'read' : result.fault.code).toBe('damaged');
});

test('a small file whose sheet breaks off is damaged, not a form with fewer rows', async () => {
  const parts = unzipSync(await good());
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array();
  const result = readWorkbook(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': sheet.slice(0, sheet.length / 2) }));
  expect(result.ok ? 'read' : result.fault.code).toBe('damaged');
});

test('no damage to one byte throws', async () => {
  const whole = await good();
  const spots = Array.from({ length: 60 }, (_, index) => Math.floor((index * whole.length) / 60));
  const results = spots.map((spot) => readWorkbook(whole.map((byte, at) => (at === spot ? ~byte & 0xff : byte))));
  expect(results).toHaveLength(spots.length);
});
