/** Draws the standard form on a new sheet: values first, looks last, the page in a request of its own. */
import { template, LOOKS, type LookStyle, type Page, type Template } from '../form/template';
import { NAMES, type Field } from '../form/names';
import { asText } from '../form/text';
import { place, type CellValue } from '../sheet';
import { withOneRetry } from './errors';
import { done, type Outcome } from './outcome';
import { guarded } from './score';

const POINTS_PER_MM = 72 / 25.4;

/** At most three requests; the name of the new sheet. */
export async function insertTemplate(content: 'blank' | 'sample'): Promise<Outcome<string>> {
  return guarded((context) => withOneRetry(() => draw(context, template(content))));
}

async function draw(context: Excel.RequestContext, form: Template): Promise<Outcome<string>> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const name = freeName(
    form.sheet,
    worksheets.items.map((sheet) => sheet.name),
  );
  const sheet = worksheets.add(name);
  fill(sheet, form);
  dress(sheet, form);
  for (const [field, range] of Object.entries(form.names))
    sheet.names.add(NAMES[field as Field], sheet.getRange(range));
  sheet.activate();
  await context.sync();
  setPage(sheet, form.page);
  try {
    await context.sync();
  } catch {
    // Some builds refuse parts of the page set-up (OfficeDev/office-js#1860); the form itself stands.
  }
  return done(name);
}

/** 自评表, 自评表 (2), …: Excel's own way of telling sheets apart. */
function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; used.has(name.toLowerCase()); count += 1) name = `${wanted} (${count})`;
  return name;
}

function fill(sheet: Excel.Worksheet, { cells, formats, merges, scores }: Template): void {
  const width = Math.max(...cells.map(({ at }) => place(at)?.column ?? 0)) + 1;
  const height = Math.max(...cells.map(({ at }) => place(at)?.row ?? 0)) + 1;
  const grid = Array.from({ length: height }, () => Array.from({ length: width }, (): CellValue | null => null));
  for (const { at, value } of cells) {
    const { row, column } = place(at) ?? { row: 0, column: 0 };
    const line = grid[row];
    if (line !== undefined) line[column] = asText(value);
  }
  for (const { range, format } of formats) sheet.getRange(range).numberFormat = [[format]];
  sheet.getRangeByIndexes(0, 0, height, width).values = grid;
  for (const range of merges) sheet.getRange(range).merge();
  const validation = sheet.getRange(scores.range).dataValidation;
  validation.rule = { decimal: { formula1: 0, formula2: `=$${scores.points}`, operator: 'Between' } };
  validation.errorAlert = {
    title: '得分超出范围',
    message: '得分应在 0 和本行分值之间。请改正，或按 Esc 取消。',
    showAlert: true,
    style: 'Stop',
  };
}

function dress(sheet: Excel.Worksheet, { styles, boxes, widths, heights }: Template): void {
  for (const { range, look } of styles) dressRange(sheet.getRange(range), LOOKS[look]);
  for (const box of boxes) drawBox(sheet.getRange(box));
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS_PER_MM;
  });
  for (const [rows, height] of heights) sheet.getRange(rows).format.rowHeight = height;
  sheet.showGridlines = false;
}

function dressRange(
  { format }: Excel.Range,
  { font, size, bold = false, color, across, down, indent }: LookStyle,
): void {
  format.font.name = font;
  format.font.size = size;
  if (bold) format.font.bold = true;
  if (color !== undefined) format.font.color = color;
  format.horizontalAlignment = across;
  format.verticalAlignment = down;
  if (indent !== undefined) format.indentLevel = indent;
  format.wrapText = true;
}

function drawBox({ format: { borders } }: Excel.Range): void {
  for (const [edge, weight] of [
    ['InsideHorizontal', 'Thin'],
    ['InsideVertical', 'Thin'],
    ['EdgeTop', 'Medium'],
    ['EdgeBottom', 'Medium'],
    ['EdgeLeft', 'Medium'],
    ['EdgeRight', 'Medium'],
  ] as const) {
    const border = borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = weight;
  }
}

function setPage(sheet: Excel.Worksheet, { area, margins, breakBefore, footer }: Page): void {
  const { pageLayout: layout } = sheet;
  layout.setPrintArea(area);
  layout.orientation = 'Portrait';
  layout.paperSize = 'A4';
  layout.centerHorizontally = true;
  layout.topMargin = margins.top * POINTS_PER_MM;
  layout.rightMargin = margins.right * POINTS_PER_MM;
  layout.bottomMargin = margins.bottom * POINTS_PER_MM;
  layout.leftMargin = margins.left * POINTS_PER_MM;
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.headersFooters.defaultForAllPages.centerFooter = footer;
  sheet.horizontalPageBreaks.add(breakBefore);
}
