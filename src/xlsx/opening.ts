/** .xlsx and .xlsm → a book with its looks. Pictures, charts, comments and macros are left in the file. */
import { ValueType, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { address, columnName, type Place } from '../sheet';
import { formulaIn, plainValue } from './cellValue';
import type { Book, BookCell, BookSheet, Look } from './book';
import { namesOf, printedIn } from './definedNames';
import { read, refused, type Result } from './fault';
import { colorOf, paletteOf, type Palette } from './palette';
import { lookOf } from './look';
import { namesIn, type FileName } from './names';
import { unpack, type Parts } from './package';
import { cellsAlone, MOST } from './reading';
import { rangesOf } from './ranges';
import { settingsIn } from './settings';
import { formatsIn, paintsIn } from './tail/formats';
import { linksIn } from './tail/links';
import { pageIn } from './tail/page';
import { protectionIn } from './tail/protection';
import { validationsIn } from './tail/validations';
import { sheetPartsOf } from './sheetParts';
import { digitWidth, plainColumn, toPoints } from './widths';
import { all, first, isOff, isOn, parseXml, type Element } from './xml';

const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/theme\/[^/]+\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/(?:_rels\/)?[^/]+|customXml\/item\d+\.xml)$/;

/** The library reads whole font sizes only; 五号 is 10.5. */
const SIZES = 100;

/** Reads a workbook as a person would see it; `fileName` tells old formats apart. */
export async function openBook(bytes: Uint8Array, fileName = ''): Promise<Result<Book>> {
  const unpacked = unpack(bytes, fileName, (part) => WANTED.test(part));
  if (!unpacked.ok) return unpacked;
  try {
    return await bookIn(unpacked.value);
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
  readonly style: (look: Look) => number;
  readonly plain: Look;
}

async function bookIn(parts: Parts): Promise<Result<Book>> {
  const workbook = new Workbook();
  await workbook.xlsx.load(zipSync({ ...bare(parts) }, { level: 0 }));
  const { worksheets, views } = workbook;
  if (worksheets.length === 0) return refused({ code: 'damaged' });
  const looks: Look[] = [];
  const shared = sharedOf(parts, looks);
  const sheets = worksheets.map((sheet, index) => sheetOf(sheet, index, parts, shared));
  const settings = settingsIn(parts);
  const active = worksheets[views[0]?.activeTab ?? 0]?.name;
  return read({
    styles: looks,
    sheets,
    ...(active === undefined ? {} : { active }),
    names: namesOf(shared.names, null),
    ...(Object.keys(settings).length === 0 ? {} : { settings }),
  });
}

/** What the library gets to see: cells, merges and styles. */
function bare(parts: Parts): Readonly<Record<string, Uint8Array>> {
  const kept = Object.entries(parts).filter(([part]) => !/^customXml\/|^xl\/theme\/|\/worksheets\/_rels\//.test(part));
  return Object.fromEntries(
    kept.map(([part, data]): [string, Uint8Array] => {
      if (part.startsWith('xl/worksheets/')) return [part, cellsAlone(data)];
      return [part, part === 'xl/styles.xml' ? enlarged(data) : data];
    }),
  );
}

function enlarged(styles: Uint8Array): Uint8Array {
  const larger = (_: string, start: string, size: string) => `${start}${Math.round(Number(size) * SIZES)}"`;
  return strToU8(strFromU8(styles).replace(/(<sz val=")([\d.]+)"/g, larger));
}

function sharedOf(parts: Parts, looks: Look[]): Shared {
  const xml = (part: string) => {
    const data = parts[part];
    return data === undefined ? undefined : strFromU8(data);
  };
  const theme = Object.keys(parts).find((part) => part.startsWith('xl/theme/'));
  const palette = paletteOf(theme === undefined ? undefined : xml(theme));
  const stylesXml = parseXml(xml('xl/styles.xml') ?? '<styleSheet/>');
  const font = first(first(stylesXml, 'fonts'), 'font');
  const fontName = first(font, 'name')?.attributes['val'] ?? 'Calibri';
  const fontSize = Number(first(font, 'sz')?.attributes['val'] ?? 11);
  const keys = new Map<string, number>();
  return {
    palette,
    stylesXml,
    digit: digitWidth(fontName, fontSize),
    names: namesIn(parts['xl/workbook.xml'] ?? new Uint8Array()),
    plain: { fontName, fontSize, vertical: 'Bottom' },
    style: (look) => {
      const key = JSON.stringify(look);
      const index = keys.get(key) ?? looks.push(look) - 1;
      keys.set(key, index);
      return index;
    },
  };
}

function sheetOf(sheet: Worksheet, index: number, parts: Parts, shared: Shared): BookSheet {
  const { palette, stylesXml, names } = shared;
  const { head, tail, relations } = sheetPartsOf(parts, index);
  const properties = first(head, 'sheetPr');
  const tab = colorOf(first(properties, 'tabColor'), palette);
  const view = first(first(head, 'sheetViews'), 'sheetView');
  const page = {
    ...pageIn(tail, isOn(first(properties, 'pageSetUpPr')?.attributes['fitToPage'])),
    ...printedIn(names, index),
  };
  const protection = protectionIn(tail);
  return {
    name: sheet.name,
    ...(sheet.state === 'visible' ? {} : { visibility: sheet.state === 'hidden' ? 'Hidden' : 'VeryHidden' }),
    ...(tab === undefined ? {} : { tabColor: tab }),
    ...(isOff(view?.attributes['showGridLines']) ? { gridlines: false } : {}),
    style: shared.style(shared.plain),
    ...cellsIn(sheet, shared),
    ...columnsIn(sheet, head, shared),
    merges: sheet.model.merges ?? [],
    names: namesOf(names, index),
    conditionalFormats: formatsIn(tail, paintsIn(stylesXml, palette), palette),
    validations: validationsIn(tail),
    links: linksIn(tail, relations),
    page,
    ...(protection === undefined ? {} : { protection }),
  };
}

function cellsIn(sheet: Worksheet, { palette, style, plain }: Shared) {
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
      const formula = formulaIn(cell);
      const value = cell.type === ValueType.Merge ? '' : plainValue(cell);
      const look = { ...plain, ...lookOf(cell.style, palette, SIZES) };
      cells.push({
        at: address(spot),
        ...(value === '' ? {} : { value }),
        ...(formula === null ? {} : { formula }),
        style: style(look),
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
