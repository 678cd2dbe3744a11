/** Queues a drawing on a sheet: values first, looks last. Nothing is awaited here. */
import type { Box, DataBar, Drawing, DrawnCell, Page, Style, Target, Validation } from '../drawing';
import { asText } from '../form/text';
import { addressesIn, place, type CellValue } from '../sheet';

const POINTS_PER_MM = 72 / 25.4;

/** Everything but the page, which some builds refuse in part and which therefore goes by itself. */
export function queueDrawing(sheet: Excel.Worksheet, drawing: Drawing): void {
  fill(sheet, drawing);
  dress(sheet, drawing);
  for (const validation of drawing.validations) validate(sheet, validation);
  for (const bar of drawing.bars) drawBar(sheet, bar);
  for (const [name, range] of Object.entries(drawing.names)) sheet.names.add(name, sheet.getRange(range));
}

export function queuePage({ pageLayout: layout, horizontalPageBreaks: breaks }: Excel.Worksheet, page: Page): void {
  if (page.area !== null) layout.setPrintArea(page.area);
  layout.orientation = page.orientation;
  layout.paperSize = 'A4';
  layout.centerHorizontally = true;
  layout.topMargin = page.margins.top * POINTS_PER_MM;
  layout.rightMargin = page.margins.right * POINTS_PER_MM;
  layout.bottomMargin = page.margins.bottom * POINTS_PER_MM;
  layout.leftMargin = page.margins.left * POINTS_PER_MM;
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.headersFooters.defaultForAllPages.centerFooter = page.footer;
  if (page.repeatedRows !== null) layout.setPrintTitleRows(page.repeatedRows);
  for (const at of page.breaksBefore) breaks.add(at);
}

/** `='表 1'!$G$15` without its equals sign: how formulas and links name a cell of another sheet. */
export function reference({ sheet, at }: Target): string {
  return `'${sheet.replace(/'/g, "''")}'!${at}`;
}

function fill(sheet: Excel.Worksheet, { cells, formats, merges }: Drawing): void {
  const shown = gridOf(formats.flatMap(({ range, format }) => addressesIn(range).map((at) => [at, format] as const)));
  const values = gridOf(cells.map(({ at, value }) => [at, asText(value)]));
  if (shown.length > 0) blockFor(sheet, shown).numberFormat = shown;
  if (values.length > 0) blockFor(sheet, values).values = values;
  for (const range of merges) sheet.getRange(range).merge();
  for (const cell of cells) linkCell(sheet, cell);
}

function linkCell(sheet: Excel.Worksheet, { at, value, link }: DrawnCell): void {
  if (link === undefined) return;
  sheet.getRange(at).hyperlink = { documentReference: reference(link), textToDisplay: String(value) };
}

type Grid = (CellValue | null)[][];

/** A block from A1 that holds these cells; null leaves the others alone. */
function gridOf(cells: readonly (readonly [string, CellValue])[]): Grid {
  const placed = cells.flatMap(([at, value]) => {
    const spot = place(at);
    return spot === null ? [] : [{ ...spot, value }];
  });
  const width = placed.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const height = placed.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const grid: Grid = Array.from({ length: height }, () => Array.from({ length: width }, () => null));
  for (const { row, column, value } of placed) grid[row]?.splice(column, 1, value);
  return grid;
}

function blockFor(sheet: Excel.Worksheet, grid: Grid): Excel.Range {
  return sheet.getRangeByIndexes(0, 0, grid.length, grid[0]?.length ?? 1);
}

function dress(sheet: Excel.Worksheet, { styles, boxes, widths, heights }: Drawing): void {
  for (const { range, style } of styles) dressRange(sheet.getRange(range), style);
  for (const box of boxes) drawBox(sheet, box);
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS_PER_MM;
  });
  for (const [rows, height] of heights) sheet.getRange(rows).format.rowHeight = height;
  sheet.showGridlines = false;
}

function dressRange({ format }: Excel.Range, style: Style): void {
  format.font.name = style.font;
  format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.underline !== undefined) format.font.underline = style.underline ? 'Single' : 'None';
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  format.horizontalAlignment = style.across;
  format.verticalAlignment = style.down;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  format.wrapText = style.wrap ?? true;
}

function drawBox(sheet: Excel.Worksheet, { range, outline }: Box): void {
  const { borders } = sheet.getRange(range).format;
  for (const [edge, weight] of [
    ['InsideHorizontal', 'Thin'],
    ['InsideVertical', 'Thin'],
    ['EdgeTop', outline],
    ['EdgeBottom', outline],
    ['EdgeLeft', outline],
    ['EdgeRight', outline],
  ] as const) {
    const border = borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = weight;
  }
}

function validate(sheet: Excel.Worksheet, validation: Validation): void {
  const { dataValidation } = sheet.getRange(validation.range);
  dataValidation.rule =
    validation.kind === 'decimal'
      ? { decimal: { formula1: validation.from, formula2: validation.to, operator: 'Between' } }
      : { list: { inCellDropDown: true, source: `=${absolute(validation.source)}` } };
  dataValidation.errorAlert = { ...validation.alert, showAlert: true, style: 'Stop' };
}

/** `absolute('Q2:Q9')` → `$Q$2:$Q$9`: every cell of the range offers the same list. */
export function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function drawBar(sheet: Excel.Worksheet, { range, color, to }: DataBar): void {
  const { dataBar } = sheet.getRange(range).conditionalFormats.add('DataBar');
  dataBar.positiveFormat.fillColor = color;
  dataBar.positiveFormat.gradientFill = false;
  dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
  dataBar.upperBoundRule = { type: 'Number', formula: String(to) };
}
