/** What other programs write, and what people find in their files. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeDrawings } from '../../src/xlsx/drawn';
import { openBook } from '../../src/xlsx/opening';
import { SUMMARY } from './drawing';

/** The drawn sheet's file with one of its parts changed. */
async function changed(part: string, change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await writeDrawings([SUMMARY]));
  const data = parts[part];
  if (data === undefined) throw new Error(`no ${part}`);
  const xml = strFromU8(data);
  expect(change(xml)).not.toBe(xml);
  return zipSync({ ...parts, [part]: strToU8(change(xml)) });
}

async function sheetOf(bytes: Uint8Array) {
  const opened = await openBook(bytes);
  const sheet = opened.ok ? opened.value.sheets[0] : undefined;
  if (!opened.ok || sheet === undefined) throw new Error('not opened');
  return { sheet, book: opened.value };
}

const SHEET = 'xl/worksheets/sheet1.xml';

test('LibreOffice says true where Excel says 1', async () => {
  const { sheet } = await sheetOf(
    await changed(SHEET, (xml) =>
      xml
        .replace('fitToPage="1"', 'fitToPage="true"')
        .replace('showGridLines="0"', 'showGridLines="false"')
        .replace('horizontalCentered="1"', 'horizontalCentered="true"')
        .replace(/showErrorMessage="1"/g, 'showErrorMessage="true"'),
    ),
  );
  expect(sheet.page).toMatchObject({ zoom: { horizontalFitToPages: 1 }, centerHorizontally: true });
  expect(sheet.gridlines).toBe(false);
  expect(sheet.validations?.[0]?.errorAlert).toMatchObject({ showAlert: true });
});

test('columns that nobody set are as wide as the sheet says, or as a plain font makes them', async () => {
  const bare = (format: string) => (xml: string) =>
    xml.replace(/<cols>.*<\/cols>/, '').replace(/<sheetFormatPr[^>]*>/, format);
  const given = await sheetOf(
    await changed(SHEET, bare('<sheetFormatPr defaultColWidth="12" defaultRowHeight="15"/>')),
  );
  expect(given.sheet.columnWidths).toEqual({ A: 72, B: 72, C: 72 });
  const plain = await sheetOf(await changed(SHEET, bare('<sheetFormatPr defaultRowHeight="15"/>')));
  expect(plain.sheet.columnWidths).toEqual({ A: 54, B: 54, C: 54 });
});

test('pictures and comments that the sheet speaks of are left where they are', async () => {
  const { sheet } = await sheetOf(
    await changed(SHEET, (xml) =>
      xml.replace('<extLst>', '<drawing r:id="rId9"/><legacyDrawing r:id="rId8"/><extLst>'),
    ),
  );
  expect(sheet.cells.find(({ at }) => at === 'A1')?.value).toBe('绩效自评汇总');
});

test('a gradient is no fill, and no reason to stop', async () => {
  const gradient =
    '<fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop>' +
    '<stop position="1"><color rgb="FF5B9BD5"/></stop></gradientFill></fill></fills>';
  const bytes = await changed('xl/styles.xml', (xml) =>
    xml.replace(/<fill><patternFill patternType="solid">.*?<\/fill><\/fills>/, gradient),
  );
  const { sheet, book } = await sheetOf(bytes);
  const title = sheet.cells.find(({ at }) => at === 'A2');
  expect(book.styles?.[title?.style ?? -1]?.fill).toBeUndefined();
});

test('a broken sheet is damaged, not empty', async () => {
  const opened = await openBook(await changed(SHEET, (xml) => xml.slice(0, xml.indexOf('</sheetData>') + 40)));
  expect(opened).toEqual({ ok: false, fault: { code: 'damaged' } });
});

/** `<row>` → `<x:row>` in the parts that hold cells and looks, in another folder. */
function asOthersWrite(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([part, data]): [string, Uint8Array] => {
    const moved = part.replace('xl/worksheets/', 'xl/blätter/');
    const text = strFromU8(data);
    if (part.endsWith('.rels')) return [moved, strToU8(text.replaceAll('"worksheets/', '"/xl/bl%C3%A4tter/'))];
    if (!/^xl\/(?:workbook|styles|sharedStrings|worksheets\/.*)\.xml$/.test(part)) return [moved, data];
    const prefixed = text.replace(/<(\/?)(?=[a-zA-Z]+[\s>/])/g, '<$1x:').replace(/\sxmlns="/, ' xmlns:x="');
    return [moved, strToU8(prefixed.replaceAll('xmlns:r=', 'xmlns:rel=').replaceAll(' r:id=', ' rel:id='))];
  });
  return zipSync(Object.fromEntries(parts));
}

test('under prefixes and in other folders everything is found as it was', async () => {
  const bytes = await writeDrawings([SUMMARY]);
  const there = await openBook(asOthersWrite(bytes));
  expect(there).toEqual(await openBook(bytes));
  expect(there.ok && there.value.sheets[0]?.cells.length).toBeGreaterThan(0);
});
