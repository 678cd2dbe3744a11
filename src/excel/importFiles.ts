/** 汇入: the sheets of several files put into the open workbook, their forms recognised, bound and judged. */
import type { SummaryForm } from '../report/summary';
import { insertFile, canInsert, type ImportFile } from './importFile';
import { takeIn, type Left } from './importSheets';
import { done, failed, type Outcome, type Problem } from './outcome';
import { guarded } from './score';
import type { Session } from './session';

export interface ImportedFile {
  readonly file: string;
  /** Why the host did not take it; null where it did. */
  readonly problem: Problem | null;
  readonly forms: readonly SummaryForm[];
  /** Its sheets that are no form, or none that can be bound without asking; they stay in the workbook. */
  readonly left: readonly Left[];
}

export interface ImportedAll {
  /** In the order given; those not begun when it was stopped are left out. */
  readonly files: readonly ImportedFile[];
}

/**
 * One request for each file, so that one that is refused is named and the others go on; then one that reads all new
 * sheets and one that binds them. Nothing is written into a form: `review` and `score` do that. Stopped by `signal`
 * between two files; what is in the workbook by then is bound.
 */
export async function importFiles(
  session: Session,
  files: readonly ImportFile[],
  progress: (file: number, files: number) => void,
  signal: AbortSignal,
): Promise<Outcome<ImportedAll>> {
  if (!canInsert()) return failed({ code: 'importUnsupported' });
  const inserted: { readonly file: string; readonly outcome: Outcome<readonly string[]> }[] = [];
  await files.reduce(async (before, file, index) => {
    await before;
    if (signal.aborted) return;
    inserted.push({ file: file.name, outcome: await insertFile(file) });
    progress(index + 1, files.length);
  }, Promise.resolve());
  const ids = inserted.flatMap(({ outcome }) => (outcome.ok ? outcome.value : []));
  return guarded(async (context) => {
    const taken = ids.length === 0 ? new Map<string, never>() : await takeIn(context, session, ids);
    return done({
      files: inserted.map(({ file, outcome }) => {
        if (!outcome.ok) return { file, problem: outcome.problem, forms: [], left: [] };
        const sheets = outcome.value.flatMap((id) => taken.get(id) ?? []);
        return {
          file,
          problem: null,
          forms: sheets.flatMap((sheet) => ('form' in sheet ? [sheet.form] : [])),
          left: sheets.flatMap((sheet) => ('left' in sheet ? [sheet.left] : [])),
        };
      }),
    });
  });
}
