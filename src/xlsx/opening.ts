/** .xlsx and .xlsm → a book with its looks. Pictures, charts, comments and macros are left in the file. */
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { address, columnName, type Place } from '../sheet';
import type { Book, BookCell, BookSheet, Look } from './book';
import { bookParts, type BookParts, type SheetPart } from './bookParts';
import { namesOf, printedIn } from './definedNames';
import { read, refused, type Result } from './fault';
import { forLibrary } from './forLibrary';
import { colorOf, paletteOf, type Palette } from './palette';
import { lookOf } from './look';
import type { FileName } from './names';
import { plainXml } from './plainXml';
import { cellsOf, MOST, sharedOf, type Shared as CellsShared } from './reading';
import { rangesOf } from './ranges';
import { settingsIn } from './settings';
import type { FileCell } from './sheetCells';
import { formatsIn, paintsIn } from './tail/formats';
import { linksIn } from './tail/links';
import { pageIn } from './tail/page';
import { protectionIn } from './tail/protection';
import { validationsIn } from './tail/validations';
import { sheetPartsOf } from './sheetParts';
import { digitWidth, plainColumn, toPoints } from './widths';
import { all, first, isOff, isOn, parseXml, xmlText, type Element } from './xml';

/** The library reads whole font sizes only; 五号 is 10.5. */
const SIZES = 100;

/** Reads a workbook as a person would see it; `fileName` tells old formats apart. */
export async function openBook(bytes: Uint8Array, fileName = ''): Promise<Result<Book>> {
  try {
    const found = bookParts(bytes, fileName, true);
    return found.ok ? read(await bookIn(found.value)) : found;
  } catch {
    return refused({ code: 'damaged' });
  }
}

/** What the sheets of a file share. */
interface Shared {
  readonly palette: Palette;
  readonly stylesXml: Element;
  /** Pixels of a digit of the file's plain font. */
  readonly digit: number;
  readonly names: readonly FileName[];
  readonly cells: CellsShared;
  readonly style: (look: Look) => number;
  readonly plain: Look;
}

async function bookIn(parts: BookParts): Promise<Book> {
  const stylesXml = parts.styles === undefined ? '<styleSheet/>' : plainXml(parts.styles);
  const sheetXmls = parts.sheets.map(({ xml }) => plainXml(xml));
  const workbook = new Workbook();
  await workbook.xlsx.load(forLibrary(parts.sheets, sheetXmls, enlarged(stylesXml)));
  const looks: Look[] = [];
  const shared = sharedBy(parts, stylesXml, looks);
  const sheets = workbook.worksheets.flatMap((sheet, index) => {
    const [part, xml] = [parts.sheets[index], sheetXmls[index]];
    return part === undefined || xml === undefined ? [] : [sheetOf(sheet, index, part, xml, shared)];
  });
  if (sheets.length !== parts.sheets.length) throw new Error('the library left a sheet out');
  const settings = settingsIn(parts.custom);
  return {
    styles: looks,
    sheets,
    ...(parts.active === undefined ? {} : { active: parts.active }),
    names: namesOf(parts.names, null),
    ...(Object.keys(settings).length === 0 ? {} : { settings }),
  };
}

function enlarged(styles: string): string {
  const larger = (_: string, start: string, size: string) => `${start}${Math.round(Number(size) * SIZES)}`;
  return styles.replace(/(<sz\b[^>]*?\sval\s*=\s*["'])([\d.]+)/g, larger);
}

function sharedBy(parts: BookParts, styles: string, looks: Look[]): Shared {
  const stylesXml = parseXml(styles);
  const font = first(first(stylesXml, 'fonts'), 'font');
  const fontName = first(font, 'name')?.attributes['val'] ?? 'Calibri';
  const fontSize = Number(first(font, 'sz')?.attributes['val'] ?? 11);
  const keys = new Map<string, number>();
  return {
    palette: paletteOf(parts.theme === undefined ? undefined : xmlText(parts.theme)),
    stylesXml,
    digit: digitWidth(fontName, fontSize),
    names: parts.names,
    cells: sharedOf(parts),
    plain: { fontName, fontSize, vertical: 'Bottom' },
    style: (look) => {
      const key = JSON.stringify(look);
      const index = keys.get(key) ?? looks.push(look) - 1;
      keys.set(key, index);
      return index;
    },
  };
}

function sheetOf(sheet: Worksheet, index: number, part: SheetPart, xml: string, shared: Shared): BookSheet {
  const { palette, stylesXml, names } = shared;
  const { head, tail, relations } = sheetPartsOf(xml, part.relations);
  const { cells, merges } = cellsOf(part, shared.cells);
  const properties = first(head, 'sheetPr');
  const tab = colorOf(first(properties, 'tabColor'), palette);
  const view = first(first(head, 'sheetViews'), 'sheetView');
  const page = {
    ...pageIn(tail, isOn(first(properties, 'pageSetUpPr')?.attributes['fitToPage'])),
    ...printedIn(names, index),
  };
  const protection = protectionIn(tail);
  return {
    name: part.name,
    ...(part.visibility === 'visible' ? {} : { visibility: part.visibility === 'hidden' ? 'Hidden' : 'VeryHidden' }),
    ...(tab === undefined ? {} : { tabColor: tab }),
    ...(isOff(view?.attributes['showGridLines']) ? { gridlines: false } : {}),
    style: shared.style(shared.plain),
    ...cellsIn(sheet, cells, shared),
    ...columnsIn(sheet, head, shared),
    merges,
    names: namesOf(names, index),
    conditionalFormats: formatsIn(tail, paintsIn(stylesXml, palette), palette),
    validations: validationsIn(tail),
    links: linksIn(tail, relations),
    page,
    ...(protection === undefined ? {} : { protection }),
  };
}

/** The library tells how cells look; what they hold is read beside it. */
function cellsIn(sheet: Worksheet, held: readonly FileCell[], { palette, style, plain }: Shared) {
  const contents = new Map(held.map((cell) => [address(cell), cell]));
  const cells: BookCell[] = [];
  const unlocked: Place[] = [];
  const rowHeights: Record<string, number> = {};
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (number > MOST.rows) return;
    if (row.height !== undefined && row.height > 0) rowHeights[String(number)] = row.height;
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      if (column > MOST.columns) return;
      const spot = { row: number - 1, column: column - 1 };
      if (cell.protection?.locked === false) unlocked.push(spot);
      const at = address(spot);
      const { value = '', formula = null } = contents.get(at) ?? {};
      cells.push({
        at,
        ...(value === '' ? {} : { value }),
        ...(formula === null ? {} : { formula }),
        style: style({ ...plain, ...lookOf(cell.style, palette, SIZES) }),
      });
    });
  });
  return { cells, unlocked: rangesOf(unlocked), rowHeights };
}

/** The library forgets columns as wide as it takes for plain. */
function columnsIn(sheet: Worksheet, head: Element, { palette, style, plain, digit }: Shared) {
  const given = all(first(head, 'cols'), 'col').map(({ attributes: { min, max, width } }) => ({
    min: Number(min),
    max: Math.min(Number(max), MOST.columns),
    digits: width === undefined ? undefined : Number(width),
  }));
  const otherwise = first(head, 'sheetFormatPr')?.attributes['defaultColWidth'];
  const plainWidth = otherwise === undefined ? plainColumn(digit) : toPoints(Number(otherwise), digit);
  const last = Math.max(Math.min(sheet.columnCount, MOST.columns), ...given.map(({ max }) => max));
  const numbers = Array.from({ length: last }, (_, index) => index + 1);
  const digitsOf = (number: number) => given.find(({ min, max }) => number >= min && number <= max)?.digits;
  return {
    columnWidths: Object.fromEntries(
      numbers.map((number) => {
        const digits = digitsOf(number);
        return [columnName(number - 1), digits === undefined ? plainWidth : toPoints(digits, digit)];
      }),
    ),
    columnStyles: Object.fromEntries(
      numbers.flatMap((number) => {
        const look = sheet.getColumn(number).style;
        return Object.keys(look).length === 0
          ? []
          : [[columnName(number - 1), style({ ...plain, ...lookOf(look, palette, SIZES) })]];
      }),
    ),
  };
}
