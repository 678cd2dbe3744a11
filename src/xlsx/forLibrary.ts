/** A workbook as the library expects it: the parts under Excel's own names, and no more of them than it is asked about. */
import { strToU8, zipSync } from 'fflate';
import type { SheetPart } from './bookParts';
import { cellsAlone } from './sheetParts';
import { tag } from './xml';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A zip of the sheets' cells with their looks; the texts that cells share, names and links are read beside it. */
export function forLibrary(sheets: readonly SheetPart[], sheetXmls: readonly string[], styles: string): Uint8Array {
  const id = (index: number) => `rId${index + 1}`;
  const target = (index: number) => `worksheets/sheet${index + 1}.xml`;
  const tabs = sheets.map(({ name }, index) => tag('sheet', { name, sheetId: index + 1, 'r:id': id(index) }));
  const relations = sheets.map((_, index) =>
    tag('Relationship', { Id: id(index), Type: `${RELATIONS}/worksheet`, Target: target(index) }),
  );
  const texts = {
    'xl/workbook.xml': tag('workbook', { 'xmlns:r': RELATIONS }, tag('sheets', {}, tabs.join(''))),
    'xl/_rels/workbook.xml.rels': tag('Relationships', {}, relations.join('')),
    'xl/styles.xml': styles,
    ...Object.fromEntries(sheetXmls.map((xml, index) => [`xl/${target(index)}`, cellsAlone(xml)])),
  };
  const parts = Object.entries(texts).map(([part, text]): [string, Uint8Array] => [part, strToU8(text)]);
  return zipSync(Object.fromEntries(parts), { level: 0 });
}
