/** What a file says of a sheet beside its cells. */
import { parseXml, xmlText, type Element } from './xml';

export interface SheetParts {
  /** The elements before the sheet's cells, under one root. */
  readonly head: Element;
  /** The elements behind the sheet's cells, under one root. */
  readonly tail: Element;
  /** Where the links that lead out of the workbook lead. */
  readonly relations: Element | undefined;
}

/** The parts of a sheet in plain XML; throws where it has no cells. */
export function sheetPartsOf(sheet: string, relations: Uint8Array | undefined): SheetParts {
  const { head, tail } = around(sheet);
  return {
    head: parseXml(`<worksheet>${head}</worksheet>`),
    tail: parseXml(`<worksheet>${tail}`),
    relations: relations === undefined ? undefined : parseXml(xmlText(relations)),
  };
}

/** What the library gets to see of a sheet: links and drawings lead to parts that stay packed. */
export function cellsAlone(sheet: string): string {
  const { before, cells, tail } = around(sheet);
  const merges = /<mergeCells[\s\S]*?<\/mergeCells>/.exec(tail)?.[0] ?? '';
  return `${before}${numbered(cells)}${merges}</worksheet>`;
}

/** A row without a number stands behind the one before it; the library counts the rows that it saw. */
function numbered(cells: string): string {
  let last = 0;
  return cells.replace(/<row\b([^>]*)>/g, (whole, attributes: string) => {
    const given = /\sr\s*=\s*["'](\d+)/.exec(attributes)?.[1];
    last = given === undefined ? last + 1 : Number(given);
    return given === undefined ? `<row r="${last}"${attributes}>` : whole;
  });
}

/** A sheet's XML cut before and behind its cells; `before` begins with the part, `head` behind the root's tag. */
function around(sheet: string) {
  const root = /<worksheet\b[^>]*>/.exec(sheet);
  const cells = /<sheetData\b[^>]*\/>|<sheetData\b[\s\S]*?<\/sheetData\s*>/.exec(sheet);
  if (root === null || cells === null) throw new Error('a sheet that breaks off');
  const [start, end] = [cells.index, cells.index + cells[0].length];
  return {
    before: sheet.slice(0, start),
    head: sheet.slice(root.index + root[0].length, start),
    cells: cells[0],
    tail: sheet.slice(end),
  };
}
