/** --summary: the summary and the list of findings, as the pane would draw them, in a file of their own. */
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { summaryDrawings, type SummaryForm } from '../report/summary';
import { SUMMARY_MARK } from '../report/summarySheet';
import type { Language } from '../scoring/packs/pack';
import { writeDrawings } from '../xlsx/drawn';
import { readWorkbook } from '../xlsx/reading';
import { isFailure } from './report';
import type { FileRecord } from './scoreFile';

/** What stands where the summary is to go: nothing, a summary of ours, or something else, which is never replaced. */
export async function standingAt(path: string): Promise<'none' | 'summary' | 'other'> {
  const there = await stat(path).catch(() => null);
  if (there === null) return 'none';
  const book = there.isFile() ? readWorkbook(await readFile(path).catch(() => new Uint8Array()), path) : null;
  const ours = book?.ok === true && book.value.names.some(({ name }) => name.startsWith(SUMMARY_MARK));
  return ours ? 'summary' : 'other';
}

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
    const [summary, issues] = summaryDrawings(forms, failures, language);
    // By this name a later run knows its own.
    const marked = { ...summary, names: { ...summary.names, [SUMMARY_MARK]: 'A1' } };
    await writeFile(unfinished, await writeDrawings([marked, issues]));
    await rename(unfinished, path);
    return true;
  } catch {
    await rm(unfinished, { force: true });
    return false;
  }
}
