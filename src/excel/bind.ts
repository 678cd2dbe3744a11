/** Binds a recognised form on the user's word: its names, and what it lacks beside it. The printed form stays as it is. */
import { NAMES, REQUIRED, type Field } from '../form/names';
import { helpersOf, namesOf, recognise, withColumn, type FormRecognition, type Helper } from '../form/recognise';
import { problemOf } from './errors';
import { done, failed, type Outcome } from './outcome';
import { cellsOf, requestCells } from './recognise';
import { guarded } from './score';
import type { Session } from './session';

/** A column that the user chose for a field; null where the form has none. */
export interface Correction {
  readonly field: Field;
  readonly column: number | null;
}

export interface Bound {
  readonly sheet: string;
  /** Names created. */
  readonly names: number;
  /** The headings written beside the form, e.g. `评分规则`. */
  readonly added: readonly string[];
}

/**
 * Creates the form's names on its sheet, in two requests. Refuses where the sheet has a form's names already, or where it
 * no longer is what was recognised; names that are broken, or too few to score by, give way to those recognised. A request
 * that breaks off leaves no name behind.
 */
export async function bind(
  session: Session,
  recognised: FormRecognition,
  corrections: readonly Correction[] = [],
): Promise<Outcome<Bound>> {
  const form = corrections.reduce((all, { field, column }) => withColumn(all, field, column), recognised);
  const missing = REQUIRED.filter((field) => form.fields[field] === undefined);
  if (missing.length > 0) return failed({ code: 'columnMissing', names: missing.map((field) => NAMES[field]) });
  return guarded(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const request = requestCells(sheet);
    sheet.load('id, name, protection/protected');
    const standing = requestNames(sheet);
    await context.sync();
    const cells = cellsOf(request);
    if (isWhole(standing)) return failed({ code: 'boundAlready', sheet: sheet.name });
    if (sheet.name !== recognised.sheet || !isSame(recognise(cells), recognised)) {
      return failed({ code: 'changedMeanwhile' });
    }
    if (sheet.protection.protected) return failed({ code: 'protected', sheet: sheet.name, cells: [] });
    const helpers = helpersOf(form, cells);
    session.expect(sheet.id);
    removeNames(standing, new Set([...namesOf(form), ...helpers].map(({ name }) => name)));
    const names = queueNames(sheet, form, helpers);
    try {
      await context.sync();
    } catch (error) {
      return (await unbind(sheet.id, helpers))
        ? failed(problemOf(error, sheet.name))
        : failed({ code: 'writeLeft', cells: headingsOf(helpers) });
    }
    return done({ sheet: sheet.name, names, added: helpers.map(({ name }) => name) });
  });
}

interface StandingName {
  readonly name: string;
  readonly item: Excel.NamedItem;
  readonly range: Excel.Range;
}

function requestNames(sheet: Excel.Worksheet): readonly StandingName[] {
  return Object.values(NAMES).map((name) => {
    const item = sheet.names.getItemOrNullObject(name);
    item.load('name');
    const range = item.getRangeOrNullObject();
    range.load('address');
    return { name, item, range };
  });
}

/** A form that can be read as it is: every name has its cells, and those that scoring needs are there. */
function isWhole(standing: readonly StandingName[]): boolean {
  const present = standing.filter(({ item }) => !item.isNullObject);
  const has = (field: Field) => present.some(({ name }) => name === NAMES[field]);
  return present.every(({ range }) => !range.isNullObject) && REQUIRED.every(has);
}

/** Broken names, and those that are about to be given anew; a sound one of another field, as 复核得分, stays. */
function removeNames(standing: readonly StandingName[], anew: ReadonlySet<string>): void {
  for (const { name, item, range } of standing) {
    if (!item.isNullObject && (range.isNullObject || anew.has(name))) item.delete();
  }
}

/** Plain data both: equal where the same fields stand in the same places under the same headings. */
function isSame(found: ReturnType<typeof recognise>, recognised: FormRecognition): boolean {
  return JSON.stringify(found) === JSON.stringify(recognised);
}

/** Queues the names, and the headings of what stands beside the form; the number of names. */
export function queueNames(sheet: Excel.Worksheet, form: FormRecognition, helpers: readonly Helper[]): number {
  const names = [...namesOf(form), ...helpers];
  for (const { name, heading } of helpers) {
    if (heading === null) continue;
    const cell = sheet.getRange(heading);
    cell.values = [[name]];
    cell.format.font.bold = true;
    cell.format.horizontalAlignment = 'Center';
  }
  for (const { name, range } of names) sheet.names.add(name, sheet.getRange(range));
  return names.length;
}

const headingsOf = (helpers: readonly Helper[]): readonly string[] =>
  helpers.flatMap(({ heading }) => (heading === null ? [] : [heading]));

/** Takes back what a request may have done before it broke off: no name stood there, and no heading. */
export async function unbind(sheetId: string, helpers: readonly Helper[]): Promise<boolean> {
  const undone = await guarded(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const standing = requestNames(sheet);
    await context.sync();
    for (const { item } of standing) if (!item.isNullObject) item.delete();
    for (const heading of headingsOf(helpers)) sheet.getRange(heading).clear();
    await context.sync();
    return done(null);
  });
  return undone.ok;
}
