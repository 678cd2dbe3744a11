/** --summary: the summary and the list of findings, as the pane would draw them, in a file of their own. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { summaryDrawings, type SummaryForm } from '../report/summary';
import type { Language } from '../scoring/packs/pack';
import { writeDrawings } from '../xlsx/drawn';
import { isFailure } from './report';
import type { FileRecord } from './scoreFile';

/** Written under another name first: whoever stops the command finds the whole file or none. False where it failed. */
export async function saveSummary(
  path: string,
  forms: readonly SummaryForm[],
  records: readonly FileRecord[],
  language: Language,
): Promise<boolean> {
  const failures = records.filter(isFailure).map(({ file, error }) => ({ file, message: error.message }));
  const unfinished = `${path}.${process.pid}.part`;
  try {
    await writeFile(unfinished, await writeDrawings(summaryDrawings(forms, failures, language)));
    await rename(unfinished, path);
    return true;
  } catch {
    await rm(unfinished, { force: true });
    return false;
  }
}
