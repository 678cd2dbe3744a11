/** The active sheet's form and what the workbook remembers of us: one request, with which every act begins. */
import { memoryOf, requestMemory, type Memory } from './memory';
import { done, type Outcome } from './outcome';
import { formOf, requestForm, type ReadForm } from './reading';
import { requestRules } from './rules';

export interface Active {
  readonly form: ReadForm;
  readonly memory: Memory;
}

/** `along` queues what else is to come with the same request. */
export async function readActive(
  context: Excel.RequestContext,
  along?: (sheet: Excel.Worksheet) => void,
): Promise<Outcome<Active>> {
  const request = requestForm(context.workbook.worksheets.getActiveWorksheet(), requestRules(context));
  const remembered = requestMemory(context);
  along?.(request.sheet);
  await context.sync();
  const read = formOf(request);
  return read.ok ? done({ form: read.value, memory: memoryOf(remembered) }) : read;
}
