/** A book → an .xlsx file. The library writes cells and styles; what it would lose or bend is put in afterwards. */
import { Workbook, type Style, type Worksheet } from '@cj-tech-master/excelts';
import { unzipSync, zipSync } from 'fflate';
import { addressesIn, place } from '../sheet';
import type { Book, BookCell, BookSheet, Look } from './book';
import { argb, PLAIN, styleOf } from './look';
import { amended } from './amending';
import { isFitted } from './tail/page';
import { digitWidth, toDigits } from './widths';

const DIGIT = digitWidth(PLAIN.fontName, PLAIN.fontSize);

/** Writes a workbook that Excel, WPS and LibreOffice open. */
export async function writeBook(book: Book): Promise<Uint8Array> {
  const workbook = new Workbook();
  // A formula is worked out anew where the file is opened; what stands beside it is for readers that cannot calculate.
  workbook.calcProperties = { fullCalcOnLoad: true };
  const styles = stylesOf(book.styles ?? []);
  for (const sheet of book.sheets) fill(workbook.addWorksheet(sheet.name), sheet, styles);
  const front = Math.max(
    0,
    book.sheets.findIndex(({ name }) => name === book.active),
  );
  workbook.views = [
    { x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: front, visibility: 'visible' },
  ];
  const written = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return zipSync({ ...amended(written, book) });
}

type Styles = (index: number | undefined, locked: boolean) => Partial<Style>;

/** One style object for each look, since the library knows again what it has seen. */
function stylesOf(looks: readonly Look[]): Styles {
  const made = [new Map<number, Partial<Style>>(), new Map<number, Partial<Style>>()] as const;
  return (index = -1, locked) => {
    const kept = made[locked ? 0 : 1];
    const style = kept.get(index) ?? styleOf(looks[index] ?? {}, locked);
    kept.set(index, style);
    return style;
  };
}

function fill(to: Worksheet, sheet: BookSheet, styles: Styles): void {
  const { visibility = 'Visible', tabColor, gridlines = true, page = {} } = sheet;
  to.state = ({ Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const)[visibility];
  if (tabColor !== undefined) to.properties.tabColor = { argb: argb(tabColor) };
  to.views = [{ showGridLines: gridlines }];
  to.pageSetup.fitToPage = isFitted(page);
  fillLines(to, sheet, styles);
  fillCells(to, sheet, styles);
  // Cells that a merge covers keep their own looks: the lines of a box are theirs.
  for (const range of sheet.merges ?? []) to.mergeCellsWithoutStyle(range);
}

function fillLines(to: Worksheet, sheet: BookSheet, styles: Styles): void {
  for (const [column, points] of Object.entries(sheet.columnWidths ?? {}))
    to.getColumn(column).width = said(toDigits(points, DIGIT));
  for (const [column, style] of Object.entries(sheet.columnStyles ?? {}))
    to.getColumn(column).style = styles(style, true);
  for (const [row, points] of Object.entries(sheet.rowHeights ?? {})) to.getRow(Number(row)).height = points;
  for (const [row, style] of Object.entries(sheet.rowStyles ?? {})) to.getRow(Number(row)).style = styles(style, true);
}

/** A column of 9 digits the library takes for a plain one and leaves out; Excel's plain one is narrower. */
const said = (width: number) => (width === 9 ? 9.0001 : width);

function fillCells(to: Worksheet, sheet: BookSheet, styles: Styles): void {
  const open = unlockedCells(sheet);
  const written = new Set<string>();
  for (const cell of sheet.cells) {
    written.add(cell.at);
    put(to, cell, styles(cell.style ?? sheet.style, !open.has(cell.at)));
  }
  for (const at of open) if (!written.has(at)) to.getCell(at).style = styles(sheet.style, false);
}

function put(to: Worksheet, { at, value, formula }: BookCell, style: Partial<Style>): void {
  const cell = to.getCell(at);
  cell.style = style;
  if (formula !== undefined) cell.value = resultOf(formula, value);
  else if (value !== undefined && value !== '') cell.value = value;
}

const ERRORS = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const;

function resultOf(formula: string, value: BookCell['value']) {
  const error = ERRORS.find((name) => name === value);
  const written = { formula: formula.replace(/^=/, '') };
  return value === undefined ? written : { ...written, result: error === undefined ? value : { error } };
}

/** Beyond this an area is whole columns or rows, which a file of cells cannot hold one by one. */
const MOST_UNLOCKED = 50_000;

/** The unlocked cells; a file knows locks cell by cell. */
function unlockedCells({ unlocked = [] }: BookSheet): ReadonlySet<string> {
  return new Set(unlocked.filter((range) => countIn(range) <= MOST_UNLOCKED).flatMap((range) => addressesIn(range)));
}

/** How many cells a range has; without end where it is whole columns or rows. */
function countIn(range: string): number {
  const [first = '', last = first] = range.split(':');
  const [from, to] = [place(first), place(last)];
  return from === null || to === null ? Infinity : (to.row - from.row + 1) * (to.column - from.column + 1);
}
