/** Draws the standard form on a new sheet: values first, looks last, the page in a request of its own. */
import { LOOKS, type LookStyle } from '../form/looks';
import { template, type Page, type Template } from '../form/template';
import { NAMES, type Field } from '../form/names';
import { asText } from '../form/text';
import { addressesIn, place, type CellValue } from '../sheet';
import { withOneRetry } from './errors';
import { done, failed, type Outcome } from './outcome';
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
  try {
    await context.sync();
  } catch (error) {
    if (!(await removeSheet(name))) return failed({ code: 'writeLeft', cells: [name] });
    throw error;
  }
  setPage(sheet, form.page);
  try {
    await context.sync();
  } catch {
    // Some builds refuse parts of the page set-up (OfficeDev/office-js#1860); the form itself stands.
  }
  return done(name);
}

/** A sheet half drawn is taken away again; it is ours, since no sheet of that name was there before. */
async function removeSheet(name: string): Promise<boolean> {
  const removed = guarded(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name');
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
    return done(null);
  });
  return (await removed).ok;
}

/** 自评表, 自评表 (2), …: Excel's own way of telling sheets apart. */
function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; used.has(name.toLowerCase()); count += 1) name = `${wanted} (${count})`;
  return name;
}

function fill(sheet: Excel.Worksheet, { cells, formats, merges, scores }: Template): void {
  const values = gridOf(cells.map(({ at, value }) => [at, asText(value)]));
  const shown = gridOf(formats.flatMap(({ range, format }) => addressesIn(range).map((at) => [at, format] as const)));
  blockFor(sheet, shown).numberFormat = shown;
  blockFor(sheet, values).values = values;
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

type Grid = (CellValue | null)[][];

/** A block from A1 that holds these cells; null leaves the others alone. */
function gridOf(cells: readonly (readonly [string, CellValue])[]): Grid {
  const placed = cells.flatMap(([at, value]) => {
    const spot = place(at);
    return spot === null ? [] : [{ ...spot, value }];
  });
  const width = Math.max(...placed.map(({ column }) => column)) + 1;
  const height = Math.max(...placed.map(({ row }) => row)) + 1;
  const grid: Grid = Array.from({ length: height }, () => Array.from({ length: width }, () => null));
  for (const { row, column, value } of placed) grid[row]?.splice(column, 1, value);
  return grid;
}

function blockFor(sheet: Excel.Worksheet, grid: Grid): Excel.Range {
  return sheet.getRangeByIndexes(0, 0, grid.length, grid[0]?.length ?? 1);
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
  { font, size, bold = false, color, across, down, indent, wrap = true }: LookStyle,
): void {
  format.font.name = font;
  format.font.size = size;
  if (bold) format.font.bold = true;
  if (color !== undefined) format.font.color = color;
  format.horizontalAlignment = across;
  format.verticalAlignment = down;
  if (indent !== undefined) format.indentLevel = indent;
  format.wrapText = wrap;
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
