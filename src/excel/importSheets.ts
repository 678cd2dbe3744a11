/** New sheets of the workbook: which form stands on each, bound where that is sure, and how the rules judge it. */
import { NAMES, REQUIRED } from '../form/names';
import { blocksOf, helpersOf, recognise, type FormRecognition, type Helper, type WhyNone } from '../form/recognise';
import { summaryForm, type SummaryForm } from '../report/summary';
import { speech } from '../wording/speech';
import { queueNames, unbind } from './bind';
import { packFor, stand } from './decision';
import { problemOf } from './errors';
import { memoryOf, requestMemory, type Memory } from './memory';
import type { Problem } from './outcome';
import { formOf, requestForm, type FormRequest, type ReadForm } from './reading';
import { cellsOf, requestCells, type CellsRequest } from './recognise';
import { requestRules, rulesOf, type RulesRequest } from './rules';
import type { Session } from './session';

/** A sheet that was left as it is, and why; `unsure` is for the user to look at. */
export interface Left {
  readonly sheet: string;
  readonly why: WhyNone | 'several' | 'unsure' | Problem;
}

export type TakenSheet = { readonly form: SummaryForm } | { readonly left: Left };

interface Found {
  readonly id: string;
  readonly form: ReadForm;
  /** What is to be named; null where the file brought the names along. */
  readonly recognised: FormRecognition | null;
  readonly helpers: readonly Helper[];
}

const SAY = speech('zh-CN');

/** Two requests for all sheets, by their ids; a binding that fails is taken back and named. */
export async function takeIn(
  context: Excel.RequestContext,
  session: Session,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TakenSheet>> {
  const remembered = requestMemory(context);
  const rules = requestRules(context);
  const requests = await readSheets(context, ids, rules);
  const memory = memoryOf(remembered);
  const found = requests.map((request) => ({ id: request.id, seen: formIn(request, rules) }));
  const forms = found.flatMap(({ seen }) => ('form' in seen ? [seen] : []));
  const problem = await bindAll(context, session, forms);
  return new Map(
    found.map(({ id, seen }): readonly [string, TakenSheet] => {
      if ('left' in seen) return [id, seen];
      const unbound = problem !== null && seen.recognised !== null;
      return [id, unbound ? { left: { sheet: seen.form.name, why: problem } } : judged(seen, memory, session)];
    }),
  );
}

interface SheetRequest {
  readonly id: string;
  readonly bound: FormRequest;
  readonly cells: CellsRequest;
}

/** A form's answer is some 40 kB, and comes twice where it brought its names along. */
const SHEETS_A_REQUEST = 40;

async function readSheets(
  context: Excel.RequestContext,
  ids: readonly string[],
  rules: RulesRequest,
): Promise<readonly SheetRequest[]> {
  const requests = ids.slice(0, SHEETS_A_REQUEST).map((id) => {
    const sheet = context.workbook.worksheets.getItem(id);
    return { id, bound: requestForm(sheet, rules), cells: requestCells(sheet) };
  });
  await context.sync();
  const rest = ids.slice(SHEETS_A_REQUEST);
  return rest.length === 0 ? requests : [...requests, ...(await readSheets(context, rest, rules))];
}

function formIn({ id, bound, cells }: SheetRequest, rules: RulesRequest): Found | { readonly left: Left } {
  const left = (why: Left['why']) => ({ left: { sheet: bound.sheet.name, why } });
  const read = formOf(bound);
  if (read.ok) return { id, form: read.value, recognised: null, helpers: [] };
  if (read.problem.code !== 'noForm') return left(read.problem);
  const sheet = cellsOf(cells);
  const recognised = recognise(sheet);
  if (recognised.kind !== 'form') return left(recognised.kind === 'none' ? recognised.why : 'several');
  if (recognised.sureness === 'guess') return left('unsure');
  const missing = REQUIRED.filter((field) => recognised.fields[field] === undefined);
  if (missing.length > 0) return left({ code: 'columnMissing', names: missing.map((field) => NAMES[field]) });
  if (bound.sheet.protection.protected) return left({ code: 'protected', sheet: bound.sheet.name, cells: [] });
  const form: ReadForm = {
    sheet: bound.sheet,
    name: bound.sheet.name,
    id,
    protected: false,
    source: blocksOf(recognised, sheet),
    ranges: new Map(),
    rules: rulesOf(rules),
  };
  return { id, form, recognised, helpers: helpersOf(recognised, sheet) };
}

/** Null where all stand; else what went wrong, and none does. */
async function bindAll(
  context: Excel.RequestContext,
  session: Session,
  forms: readonly Found[],
): Promise<Problem | null> {
  const open = forms.filter(({ recognised }) => recognised !== null);
  if (open.length === 0) return null;
  for (const { id, form, recognised, helpers } of open) {
    session.expect(id);
    if (recognised !== null) queueNames(form.sheet, recognised, helpers);
  }
  try {
    await context.sync();
    return null;
  } catch (error) {
    await Promise.all(open.map(({ id, helpers }) => unbind(id, helpers)));
    return problemOf(error, '');
  }
}

function judged({ form }: Found, memory: Memory, session: Session): TakenSheet {
  const pack = packFor(form, session);
  if (!pack.ok) return { left: { sheet: form.name, why: pack.problem } };
  const { assessment } = stand(form, memory, pack.value);
  return { form: summaryForm(assessment, SAY, { file: null, sheet: form.name }) };
}
