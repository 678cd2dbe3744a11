/** Sheets that are described as data → a book, for files that are made without Excel. */
import type { Box, Drawing, DrawnCell, Page, Style, Target, Validation } from '../drawing';
import { address, addressesIn, columnName, place } from '../sheet';
import type { Book, BookCell, BookPage, BookSheet, BookValidation, Line, Look, Side } from './book';
import { absolute } from './definedNames';
import { writeBook } from './writing';

const POINTS_PER_MM = 72 / 25.4;

/** Writes drawings as the sheets of one workbook, in their order. Nothing in them is a formula, whatever it begins with. */
export function writeDrawings(drawings: readonly Drawing[]): Promise<Uint8Array> {
  return writeBook(drawnBook(drawings));
}

/** The book that holds these drawings. */
export function drawnBook(drawings: readonly Drawing[]): Book {
  const looks = new Map<string, number>();
  const list: Look[] = [];
  const index = (look: Look): number => {
    const key = JSON.stringify(look);
    const known = looks.get(key) ?? list.push(look) - 1;
    looks.set(key, known);
    return known;
  };
  const names = freeNames(drawings.map(({ sheet }) => sheet));
  const sheets = drawings.map((drawing, order) => sheetOf(drawing, names[order] ?? drawing.sheet, index));
  const workbookNames = drawings.flatMap((drawing, order) =>
    namesOf(drawing.workbookNames, names[order] ?? drawing.sheet),
  );
  // A workbook has each name once; the last drawing that asks for it gets it.
  const once = new Map(workbookNames.map((name) => [name.name.toLowerCase(), name]));
  return { styles: list, sheets, names: [...once.values()] };
}

/** A name that another sheet bears gets a number; Excel knows no capitals and takes 31 characters. */
function freeNames(wanted: readonly string[]): readonly string[] {
  return wanted.reduce<readonly string[]>((taken, name) => {
    const free = (tried: string) => !taken.some((other) => other.toLowerCase() === tried.toLowerCase());
    const numbered = (number: number): string => {
      const end = ` (${number})`;
      const tried = name.slice(0, 31 - end.length) + end;
      return free(tried) ? tried : numbered(number + 1);
    };
    return [...taken, free(name) ? name : numbered(2)];
  }, []);
}

/** `='表 1'!$G$15` without its equals sign. */
const reference = ({ sheet, at }: Target) => `'${sheet.replace(/'/g, "''")}'!${at}`;

function namesOf(names: Readonly<Record<string, string>>, sheet: string) {
  return Object.entries(names).map(([name, range]) => ({
    name,
    formula: `=${reference({ sheet, at: absolute(range) })}`,
  }));
}

function sheetOf(drawing: Drawing, name: string, index: (look: Look) => number): BookSheet {
  const { cells, merges, widths, heights, validations, bars, page } = drawing;
  return {
    name,
    gridlines: false,
    cells: cellsOf(drawing, index),
    merges,
    columnWidths: Object.fromEntries(widths.map((mm, column) => [columnName(column), mm * POINTS_PER_MM])),
    rowHeights: Object.fromEntries(heights.flatMap(([rows, height]) => rowsIn(rows).map((row) => [row, height]))),
    names: namesOf(drawing.names, name),
    validations: validations.map(validationOf),
    conditionalFormats: bars.map(({ range, color, to }) => ({
      areas: [range],
      condition: {
        type: 'DataBar',
        color,
        gradient: false,
        barOnly: false,
        lower: { type: 'Number', formula: '0' },
        upper: { type: 'Number', formula: String(to) },
      },
      paint: {},
      stopIfTrue: false,
    })),
    links: cells.flatMap(linkOf),
    page: pageOf(page),
  };
}

/** `rowsIn('3:5')` → `['3', '4', '5']`. */
function rowsIn(rows: string): readonly string[] {
  const [from = 0, to = from] = rows.split(':').map(Number);
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

function cellsOf({ cells, formats, styles, boxes }: Drawing, index: (look: Look) => number): readonly BookCell[] {
  const values = new Map(cells.map(({ at, value }) => [at, value]));
  const looks = new Map<string, Look>();
  const add = (at: string, look: Look) => looks.set(at, { ...looks.get(at), ...look });
  for (const { range, style } of styles) for (const at of addressesIn(range)) add(at, lookOf(style));
  for (const box of boxes) for (const [at, lines] of boxed(box)) add(at, lines);
  for (const { range, format } of formats) for (const at of addressesIn(range)) add(at, { format });
  return [...new Set([...values.keys(), ...looks.keys()])].map((at) => {
    const [value, look] = [values.get(at), looks.get(at)];
    return { at, ...(value === undefined ? {} : { value }), ...(look === undefined ? {} : { style: index(look) }) };
  });
}

function lookOf({ font, size, bold, underline, color, fill, across, down, indent, wrap = true }: Style): Look {
  return {
    fontName: font,
    fontSize: size,
    horizontal: across,
    vertical: down,
    wrap,
    ...(bold === undefined ? {} : { bold }),
    ...(underline === undefined ? {} : { underline }),
    ...(color === undefined ? {} : { color }),
    ...(fill === undefined ? {} : { fill }),
    ...(indent === undefined ? {} : { indent }),
  };
}

/** Each cell of a box with its lines. */
function boxed({ range, outline }: Box): readonly (readonly [string, Look])[] {
  const [from, to] = range.split(':').map(place);
  if (!from) return [];
  const last = to ?? from;
  const line = (edge: boolean): Line => ({
    style: 'Continuous',
    weight: edge ? outline : 'Thin',
    color: '#000000',
  });
  return addressesIn(range).map((at) => {
    const { row, column } = place(at) ?? from;
    const lines: Readonly<Partial<Record<Side, Line>>> = {
      top: line(row === from.row),
      bottom: line(row === last.row),
      left: line(column === from.column),
      right: line(column === last.column),
    };
    return [address({ row, column }), lines] as const;
  });
}

function linkOf({ at, value, link }: DrawnCell) {
  return link === undefined ? [] : [{ area: at, documentReference: reference(link), textToDisplay: String(value) }];
}

function validationOf(validation: Validation): BookValidation {
  return {
    area: validation.range,
    rule:
      validation.kind === 'decimal'
        ? { decimal: { formula1: validation.from, formula2: validation.to, operator: 'Between' } }
        : { list: { inCellDropDown: true, source: `=${absolute(validation.source)}` } },
    errorAlert: { ...validation.alert, showAlert: true, style: 'Stop' },
    prompt: {},
    ignoreBlanks: true,
  };
}

function pageOf({ orientation, area, margins, breaksBefore, repeatedRows, footer }: Page): BookPage {
  return {
    orientation,
    paperSize: 'A4',
    centerHorizontally: true,
    topMargin: margins.top * POINTS_PER_MM,
    rightMargin: margins.right * POINTS_PER_MM,
    bottomMargin: margins.bottom * POINTS_PER_MM,
    leftMargin: margins.left * POINTS_PER_MM,
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
    'default.centerFooter': footer,
    ...(area === null ? {} : { printArea: area }),
    ...(repeatedRows === null ? {} : { printTitleRows: repeatedRows }),
    ...(breaksBefore.length === 0 ? {} : { horizontalPageBreaks: breaksBefore.join(',') }),
  };
}
