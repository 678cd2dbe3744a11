/**
 * Marks rows over budget with two conditional formats of our own: live while the user types, and the fills
 * that the user set are never touched. Ours are known by a marker inside the formula.
 */
import { MARKER, overBudgetFormulas } from '../form/highlight';
import { isTyped, isBlank } from '../scoring/form';
import { readActive } from './active';
import { packFor, stand } from './decision';
import { problemOf } from './errors';
import { done, failed, type Outcome } from './outcome';
import { formOf, requestForm, type ReadForm } from './reading';
import { guarded } from './score';
import type { Highlighted } from './scorer';
import type { Session } from './session';

/** Fill and weight: colour is never the only sign. */
const FILL = '#FFF4CE';

export function requestFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id, items/type, items/customOrNullObject/rule/formula');
  return formats;
}

export function isOurs(format: Excel.ConditionalFormat): boolean {
  return format.type === 'Custom' && format.customOrNullObject.rule.formula.includes(MARKER);
}

export async function highlight(session: Session, on: boolean): Promise<Outcome<Highlighted>> {
  const formats: Excel.ConditionalFormatCollection[] = [];
  return guarded(async (context) => {
    const read = await readActive(context, (sheet) => formats.push(requestFormats(sheet)));
    if (!read.ok) return read;
    const { form, memory } = read.value;
    const old = formats.flatMap(({ items }) => items.filter(isOurs));
    queueFormats(form, old, on);
    try {
      await context.sync();
    } catch (error) {
      const back = await putBack(form.id, old.length > 0);
      if (!back)
        return failed({ code: 'writeLeft', cells: overBudgetFormulas(form.source.blocks).map(({ range }) => range) });
      return failed(problemOf(error, form.name));
    }
    session.highlighted.set(form.id, on);
    const pack = packFor(form, session);
    const rows = pack.ok ? overBudgetRows(stand(form, memory, pack.value).assessment) : 0;
    return done({ on, rows });
  });
}

function queueFormats(form: ReadForm, old: readonly Excel.ConditionalFormat[], on: boolean): void {
  for (const format of old) format.delete();
  for (const { range, formula } of on ? overBudgetFormulas(form.source.blocks) : []) {
    const { custom } = form.sheet.getRange(range).conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    custom.format.fill.color = FILL;
    custom.format.font.bold = true;
  }
}

/** After a failed write: ours, and those that broke off before they got their formula, give way to what was there. */
async function putBack(sheetId: string, wasOn: boolean): Promise<boolean> {
  const tidied = guarded(async (context) => {
    const request = requestForm(context.workbook.worksheets.getItem(sheetId));
    const formats = requestFormats(request.sheet);
    await context.sync();
    const read = formOf(request);
    const unfinished = (format: Excel.ConditionalFormat) =>
      format.type === 'Custom' && format.customOrNullObject.rule.formula === '';
    if (read.ok)
      queueFormats(
        read.value,
        formats.items.filter((format) => isOurs(format) || unfinished(format)),
        wasOn,
      );
    await context.sync();
    return done(null);
  });
  return (await tidied).ok;
}

/** Money lines above 100%, and rows whose note begins with 超预算. */
function overBudgetRows({ lines, rows }: ReturnType<typeof stand>['assessment']): number {
  const overspent = lines.filter(({ rate }) => rate.kind === 'rate' && rate.value.compare(1) > 0);
  const noted = rows.filter(
    ({ indicator: { note } }) =>
      note !== null && (isTyped(note) || !isBlank(note)) && String(note.value).trim().startsWith('超预算'),
  );
  return overspent.length + noted.length;
}
