/** All forms of the workbook and what it remembers of us: two requests, with which every act on all of them begins. */
import { memoryOf, requestMemory, type Memory } from './memory';
import type { Outcome } from './outcome';
import { formOf, requestForm, type FormRequest, type ReadForm } from './reading';
import { requestRules, type RulesRequest } from './rules';

export interface FoundForm {
  readonly sheet: string;
  readonly read: Outcome<ReadForm>;
  /** The sheet's cells that hold something, e.g. `Sheet1!A1:N31`; null where none does. */
  readonly used: string | null;
}

export interface AllForms {
  readonly memory: Memory;
  /** In the order of their tabs; sheets that hold no form are left out. */
  readonly forms: readonly FoundForm[];
}

/** `list` queues what is to come along with the list of sheets, instead of the list alone. */
export async function readAllForms(
  context: Excel.RequestContext,
  list = ({ workbook: { worksheets } }: Excel.RequestContext): void => void worksheets.load('items/name'),
): Promise<AllForms> {
  list(context);
  await context.sync();
  const remembered = requestMemory(context);
  const requests = await readAll(context, context.workbook.worksheets.items, requestRules(context));
  return {
    memory: memoryOf(remembered),
    forms: requests
      .map(({ used, ...request }) => ({
        sheet: request.sheet.name,
        read: formOf({ ...request, used }),
        used: used.isNullObject ? null : used.address,
      }))
      .filter(({ read }) => read.ok || read.problem.code !== 'noForm'),
  };
}

/** A form's answer is some 40 kB; Excel on the web refuses 5 MB. */
const FORMS_A_REQUEST = 60;

/** All forms in one request, or in as few as keep each below 4 MB. */
async function readAll(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  rules: RulesRequest,
): Promise<readonly FormRequest[]> {
  const requests = sheets.slice(0, FORMS_A_REQUEST).map((sheet) => requestForm(sheet, rules));
  await context.sync();
  const rest = sheets.slice(FORMS_A_REQUEST);
  return rest.length === 0 ? requests : [...requests, ...(await readAll(context, rest, rules))];
}
