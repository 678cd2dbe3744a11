/** Puts a drawing on a sheet of its own, or in the place of the one drawn before, as long as nobody wrote on that. */
import type { Drawing } from '../drawing';
import { address, type CellValue } from '../sheet';
import { withOneRetry } from './errors';
import { absolute, queueDrawing, queuePage, reference } from './drawing';
import {
  fingerprint,
  fingerprintOf,
  freeName,
  markOn,
  requestSheets,
  workbookOf,
  type KnownSheet,
  type KnownWorkbook,
} from './marks';
import { done, failed, type Outcome } from './outcome';
import { guarded } from './score';

export interface PutSheet {
  readonly sheet: string;
  /** Whether it took the place of the one drawn before. */
  readonly replaced: boolean;
}

export interface PutOptions {
  /** Whether the sheet that was drawn before for the same purpose gives way. */
  readonly replace: boolean;
  /** Leaves the sheet in front that is there. */
  readonly behind?: boolean;
}

/** Three requests; a fourth where a sheet was drawn before, to see whether somebody has written on it. */
export async function putSheet(drawing: Drawing, options: PutOptions): Promise<Outcome<PutSheet>> {
  return guarded((context) =>
    withOneRetry(async () => {
      requestSheets(context);
      await context.sync();
      return drawSheet(context, workbookOf(context), drawing, options);
    }),
  );
}

/** Draws where the sheets are known already: two requests, three where a sheet was drawn before. */
export async function drawSheet(
  context: Excel.RequestContext,
  { sheets, names: taken }: KnownWorkbook,
  drawing: Drawing,
  { replace, behind = false }: PutOptions,
): Promise<Outcome<PutSheet>> {
  const former = replace ? await untouched(context, sheets, drawing) : null;
  const names = sheets.map(({ name }) => name);
  const name = freeName(drawing.sheet, names);
  const sheet = queueSheet(context, name, drawing);
  if (former !== null) takePlace(context, sheet, former);
  moveNames(context, taken, former?.name ?? name, drawing);
  if (!behind) sheet.activate();
  try {
    await context.sync();
  } catch (error) {
    if (!(await removeSheet(name, former))) return failed({ code: 'writeLeft', cells: [name] });
    throw error;
  }
  await setPage(context, sheet, drawing);
  return done({ sheet: former?.name ?? name, replaced: former !== null });
}

function queueSheet(context: Excel.RequestContext, name: string, drawing: Drawing): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  queueDrawing(sheet, drawing);
  const { mark } = drawing;
  if (mark !== null) {
    const { about } = mark;
    const subject = about === null ? sheet : context.workbook.worksheets.getItem(about.sheet);
    const item = sheet.names.add(mark.name, subject.getRange(about?.at ?? 'A1'), fingerprintOf(drawing));
    item.visible = false;
  }
  return sheet;
}

/** The new sheet stands before the old one goes: a request that breaks off leaves one of them. */
function takePlace(context: Excel.RequestContext, sheet: Excel.Worksheet, { name, position }: KnownSheet): void {
  context.workbook.worksheets.getItem(name).delete();
  sheet.name = name;
  sheet.position = position;
}

/** Last of all: a request that breaks off before leaves the names where they were. */
function moveNames(
  { workbook: { names } }: Excel.RequestContext,
  taken: readonly string[],
  sheet: string,
  { workbookNames }: Drawing,
): void {
  for (const [name, range] of Object.entries(workbookNames)) {
    const formula = `=${reference({ sheet, at: absolute(range) })}`;
    if (taken.includes(name)) names.getItem(name).formula = formula;
    else names.add(name, formula);
  }
}

/** The sheet drawn before that still holds what was drawn, and nothing else: one request where there is one at all. */
async function untouched(
  context: Excel.RequestContext,
  sheets: readonly KnownSheet[],
  { mark }: Drawing,
): Promise<KnownSheet | null> {
  if (mark === null) return null;
  const marked = sheets.flatMap((sheet) => {
    const found = markOn(sheet, mark);
    return found === null ? [] : [{ sheet, drawn: found.comment }];
  });
  if (marked.length === 0) return null;
  const used = marked.map(({ sheet }) =>
    context.workbook.worksheets.getItem(sheet.name).getUsedRangeOrNullObject(true),
  );
  for (const range of used) range.load('values, rowIndex, columnIndex');
  await context.sync();
  return marked.find(({ drawn }, index) => standing(used[index]) === drawn)?.sheet ?? null;
}

function standing(range: Excel.Range | undefined): string {
  if (range === undefined || range.isNullObject) return fingerprint([]);
  const cells = (range.values as readonly (readonly CellValue[])[]).flatMap((values, down) =>
    values.map(
      (value, right) => [address({ row: range.rowIndex + down, column: range.columnIndex + right }), value] as const,
    ),
  );
  return fingerprint(cells);
}

async function setPage(context: Excel.RequestContext, sheet: Excel.Worksheet, { page }: Drawing): Promise<void> {
  queuePage(sheet, page);
  try {
    await context.sync();
  } catch {
    // Some builds refuse parts of the page set-up (OfficeDev/office-js#1860); the sheet itself stands.
  }
}

/** A sheet half drawn is taken away again; it is ours, since no sheet of that name was there before. */
async function removeSheet(name: string, former: KnownSheet | null): Promise<boolean> {
  const removed = await guarded(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(name);
    const other = former === null ? null : worksheets.getItemOrNullObject(former.name);
    sheet.load('name');
    other?.load('name');
    await context.sync();
    // Where the one before is gone already, the new one is all that is left.
    if (!sheet.isNullObject && other?.isNullObject !== true) sheet.delete();
    await context.sync();
    return done(null);
  });
  return removed.ok;
}
