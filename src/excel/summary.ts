/** 汇总: every form of the workbook on one sheet, and beside it the list of what was found, to send back. */
import { asideFor, setAside } from '../form/aside';
import { summaryDrawings, summaryForm, type SummaryFailure, type SummaryForm } from '../report/summary';
import { byDifference } from '../report/summaryForm';
import { speech, type Speech } from '../wording/speech';
import type { Language } from '../scoring/packs/pack';
import { readAllForms, type FoundForm } from './allForms';
import { packFor, stand } from './decision';
import { requestSheets, workbookOf, type KnownWorkbook } from './marks';
import type { Memory } from './memory';
import { done, failed, type Outcome, type Problem } from './outcome';
import { drawSheet, type PutSheet } from './putSheet';
import { guarded } from './score';
import type { Session } from './session';

export interface Summarised {
  readonly summary: PutSheet;
  readonly issues: PutSheet;
  /** As they are ranked: what a chart of self-scores against ruled scores shows. */
  readonly forms: readonly SummaryForm[];
  /** Forms that could not be read, by their sheets. */
  readonly failures: readonly SummaryFailure[];
}

/**
 * Draws both sheets anew in the place of those drawn before, as long as nobody wrote on them; a list in which somebody
 * has answered stays, and the new one stands beside it. Writes nothing into a form.
 */
export async function summarise(session: Session, language: Language): Promise<Outcome<Summarised>> {
  return guarded(async (context) => {
    const { memory, forms: found } = await readAllForms(context, requestSheets);
    if (found.length === 0) return failed({ code: 'noForm', hasContent: true });
    const say = speech(language);
    const read = found.map((form) => formIn(form, memory, session, say));
    const forms = read.filter((one): one is SummaryForm => 'unit' in one);
    const failures = read.filter((one): one is SummaryFailure => !('unit' in one));
    const ranked = byDifference(forms);
    const [table, list] = summaryDrawings(ranked, failures, language);
    const workbook = workbookOf(context);
    const summary = await drawSheet(context, workbook, table, { replace: true });
    if (!summary.ok) return summary;
    const issues = await drawSheet(context, withSheet(workbook, summary.value), list, { replace: true, behind: true });
    if (!issues.ok) return issues;
    return done({ summary: summary.value, issues: issues.value, forms: ranked, failures });
  });
}

/** Findings that were set aside in this workbook are settled, and are neither counted nor sent back. */
function formIn(
  { sheet, read }: FoundForm,
  memory: Memory,
  session: Session,
  say: Speech,
): SummaryForm | SummaryFailure {
  const failure = (problem: Problem): SummaryFailure => ({ file: sheet, message: say.problem(problem).title });
  if (!read.ok) return failure(read.problem);
  const pack = packFor(read.value, session);
  if (!pack.ok) return failure(pack.problem);
  const { assessment, identity } = stand(read.value, memory, pack.value);
  const { form, findings } = assessment;
  const { open } = setAside(form, findings, asideFor(memory.aside, identity, form));
  return summaryForm({ ...assessment, findings: open }, say, { file: null, sheet });
}

/** The workbook with the sheet just drawn. */
function withSheet({ sheets, names }: KnownWorkbook, { sheet, replaced }: PutSheet): KnownWorkbook {
  return replaced
    ? { sheets, names }
    : { sheets: [...sheets, { name: sheet, position: sheets.length, marks: [] }], names };
}
