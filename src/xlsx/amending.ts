/** What is put into a written package afterwards: all that follows a sheet's cells, the names, the plain font, the settings. */
import { strFromU8, strToU8 } from 'fflate';
import type { Book, BookSheet, Paint } from './book';
import { namesXml } from './definedNames';
import { PLAIN } from './look';
import type { Parts } from './package';
import { SETTINGS_RELATION, SETTINGS_TYPE, settingsParts } from './settings';
import { barHalvesXml, formatsXml, paintXml } from './tail/formats';
import { linksXml, relationsXml } from './tail/links';
import { pageXml } from './tail/page';
import { protectionXml } from './tail/protection';
import { validationsXml } from './tail/validations';
import { tag } from './xml';

/** A package as the library wrote it → as Excel would have written the book. */
export function amended(parts: Parts, book: Book): Parts {
  const paints: string[] = [];
  const sheets = Object.fromEntries(
    book.sheets.flatMap((sheet, index) =>
      sheetParts(parts, sheet, index + 1, (paint) => kept(paints, paintXml(paint))),
    ),
  );
  const edited = {
    ...sheets,
    'xl/workbook.xml': edit(parts, 'xl/workbook.xml', (xml) =>
      xml.replace('</sheets>', () => `</sheets>${namesXml(book)}`),
    ),
    'xl/styles.xml': edit(parts, 'xl/styles.xml', (xml) => withPaints(withPlainFont(xml), paints)),
  };
  return { ...parts, ...edited, ...withSettings(parts, book) };
}

function edit(parts: Parts, part: string, change: (xml: string) => string): Uint8Array {
  const data = parts[part];
  if (data === undefined) throw new Error(`The library wrote no ${part}`);
  return strToU8(change(strFromU8(data)));
}

/** The number of a paint in the list. */
function kept(paints: string[], paint: string): number {
  const known = paints.indexOf(paint);
  return known >= 0 ? known : paints.push(paint) - 1;
}

function sheetParts(
  parts: Parts,
  sheet: BookSheet,
  number: number,
  paint: (paint: Paint) => number,
): readonly (readonly [string, Uint8Array])[] {
  const part = `xl/worksheets/sheet${number}.xml`;
  const relations = relationsXml(sheet.links ?? []);
  return [
    [part, edit(parts, part, (xml) => withTail(xml, sheet, paint))],
    ...(relations === null ? [] : [[`xl/worksheets/_rels/sheet${number}.xml.rels`, strToU8(relations)] as const]),
  ];
}

/** A sheet demands the elements behind its cells in this order (ECMA-376, 18.3.1.99). */
function withTail(xml: string, sheet: BookSheet, paint: (paint: Paint) => number): string {
  const found = /<\/sheetData>|<sheetData\/>/.exec(xml);
  const end = found === null ? xml.length : found.index + found[0].length;
  const merges = /<mergeCells[\s\S]*?<\/mergeCells>/.exec(xml.slice(end))?.[0] ?? '';
  const formats = sheet.conditionalFormats ?? [];
  return [
    xml.slice(0, end),
    protectionXml(sheet.protection),
    merges,
    formatsXml(formats, paint),
    validationsXml(sheet.validations ?? []),
    linksXml(sheet.links ?? []),
    pageXml(sheet.page ?? {}),
    barHalvesXml(formats),
    '</worksheet>',
  ].join('');
}

/** Column widths and empty cells follow the first font of the list. */
function withPlainFont(xml: string): string {
  const font = tag(
    'font',
    {},
    tag('sz', { val: PLAIN.fontSize }) +
      tag('name', { val: PLAIN.fontName }) +
      tag('family', { val: 3 }) +
      tag('charset', { val: 134 }),
  );
  return xml.replace(/<font>[\s\S]*?<\/font>/, () => font);
}

function withPaints(xml: string, paints: readonly string[]): string {
  const list = tag('dxfs', { count: paints.length }, paints.join(''));
  return xml.replace(/<dxfs[^>]*\/>|<dxfs[^>]*>[\s\S]*?<\/dxfs>/, () => list);
}

function withSettings(parts: Parts, { settings = {} }: Book): Parts {
  if (Object.keys(settings).length === 0) return {};
  const relations = 'xl/_rels/workbook.xml.rels';
  const types = '[Content_Types].xml';
  return {
    ...Object.fromEntries(Object.entries(settingsParts(settings)).map(([part, xml]) => [part, strToU8(xml)])),
    [relations]: edit(parts, relations, (xml) =>
      xml.replace('</Relationships>', () => `${SETTINGS_RELATION}</Relationships>`),
    ),
    [types]: edit(parts, types, (xml) => xml.replace('</Types>', () => `${SETTINGS_TYPE}</Types>`)),
  };
}
