/** What a file says of a sheet beside its cells, found by the sheet's place among the tabs. */
import { strFromU8 } from 'fflate';
import type { Parts } from './package';
import { all, first, parseXml, type Element } from './xml';

export interface SheetParts {
  /** The elements behind the sheet's cells, under one root. */
  readonly tail: Element;
  /** Where the links that lead out of the workbook lead. */
  readonly relations: Element | undefined;
}

/** The parts of the sheet at that place, counted from 0. */
export function sheetPartsOf(parts: Parts, index: number): SheetParts {
  const part = sheetPart(parts, index);
  const relations = parts[part.replace(/([^/]+)$/, '_rels/$1.rels')];
  return {
    tail: parseXml(tailOf(text(parts, part))),
    relations: relations === undefined ? undefined : parseXml(strFromU8(relations)),
  };
}

const text = (parts: Parts, part: string) => {
  const data = parts[part];
  return data === undefined ? '' : strFromU8(data);
};

/** `xl/worksheets/sheet3.xml`: the workbook names a relation, and the relation the part. */
function sheetPart(parts: Parts, index: number): string {
  const sheets = all(first(parseXml(text(parts, 'xl/workbook.xml')), 'sheets'), 'sheet');
  const relations = all(parseXml(text(parts, 'xl/_rels/workbook.xml.rels')), 'Relationship');
  const worksheets = sheets.flatMap(({ attributes }) => {
    const target = relations.find((one) => one.attributes['Id'] === attributes['r:id'])?.attributes['Target'] ?? '';
    return target.includes('worksheets/') ? [target.startsWith('/') ? target.slice(1) : `xl/${target}`] : [];
  });
  return worksheets[index] ?? '';
}

const END = '</sheetData>';

function tailOf(sheet: string): string {
  const end = sheet.indexOf(END);
  const from = end >= 0 ? end + END.length : /<sheetData\s*\/>/.exec(sheet);
  const start = typeof from === 'number' ? from : from === null ? -1 : from.index + from[0].length;
  return start < 0 ? '<worksheet/>' : `<worksheet>${sheet.slice(start)}`;
}
