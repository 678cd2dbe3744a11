/** What a file says of a sheet beside its cells, found by the sheet's place among the tabs. */
import { strFromU8 } from 'fflate';
import type { Parts } from './package';
import { all, first, parseXml, type Element } from './xml';

export interface SheetParts {
  /** The elements before the sheet's cells, under one root. */
  readonly head: Element;
  /** The elements behind the sheet's cells, under one root. */
  readonly tail: Element;
  /** Where the links that lead out of the workbook lead. */
  readonly relations: Element | undefined;
}

/** The parts of the sheet at that place, counted from 0. */
export function sheetPartsOf(parts: Parts, index: number): SheetParts {
  const part = sheetPart(parts, index);
  const relations = parts[part.replace(/([^/]+)$/, '_rels/$1.rels')];
  const { head, tail } = around(text(parts, part));
  return {
    head: parseXml(head),
    tail: parseXml(tail),
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

/** What stands before and behind a sheet's cells, each as a sheet of its own. */
function around(sheet: string): { readonly head: string; readonly tail: string } {
  const root = /<worksheet\b[^>]*>/.exec(sheet);
  const start = sheet.indexOf('<sheetData');
  const end = sheet.indexOf('</sheetData>');
  const empty = /<sheetData[^>]*\/>/.exec(sheet);
  const behind = end >= 0 ? end + '</sheetData>'.length : empty === null ? -1 : empty.index + empty[0].length;
  if (root === null || start < 0 || behind < 0) return { head: '<worksheet/>', tail: '<worksheet/>' };
  return {
    head: `<worksheet>${sheet.slice(root.index + root[0].length, start)}</worksheet>`,
    tail: `<worksheet>${sheet.slice(behind)}`,
  };
}
