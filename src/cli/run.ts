/** The command from its words to its exit code; what it prints goes to the streams it is given. */
import { PACKS } from '../scoring/packs';
import { parseCall, type Call, type WrongCall } from './call';
import { findFiles, without } from './files';
import { scoreFiles } from './pool';
import { countsOf, isFailure, isForm, report } from './report';
import { failure } from './failure';
import type { FileRecord } from './scoreFile';
import type { SummaryForm } from '../report/summary';
import { cliWords, type CliWords } from './words';

/** 0: no errors; 1: findings of severity error; 2: a file could not be read, or the call is wrong; 130: stopped. */
export type ExitCode = 0 | 1 | 2 | 130;

export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The terminal's width. */
  readonly columns: number;
  readonly progress: Progress;
}

export interface Progress {
  readonly start: (total: number) => void;
  readonly step: () => void;
  readonly stop: () => void;
}

export async function run(words: readonly string[], streams: Streams, signal: AbortSignal): Promise<ExitCode> {
  const parsed = parseCall(words);
  if (parsed.kind === 'help') {
    streams.out(cliWords(parsed.language)('help', { packs: PACKS.map(({ id }) => id).join('、') }) + '\n');
    return 0;
  }
  if (parsed.kind === 'wrong') return wrong(parsed.wrong, cliWords(parsed.language), streams);
  return score(parsed.call, streams, signal);
}

async function score(call: Call, streams: Streams, signal: AbortSignal): Promise<ExitCode> {
  const t = cliWords(call.language);
  const { summary } = call;
  // What writes workbooks takes half a second to load.
  const saving = summary === null ? null : { path: summary, ...(await import('./saveSummary')) };
  const former = saving === null ? 'none' : await saving.standingAt(saving.path);
  if (summary !== null && former === 'other') return wrong({ code: 'summaryIsInput', path: summary }, t, streams);
  const { files: found, missing, closed } = await findFiles(call.paths);
  // A summary made before is no form.
  const files = former === 'summary' ? await without(found, summary ?? '') : found;
  const absent = [
    ...missing.map((path) => failure(path, 'missing', t('file.missing'))),
    ...closed.map((path) => failure(path, 'unreadable', t('file.closed'))),
  ];
  if (files.length === 0 && absent.length === 0) return wrong({ code: 'noFiles' }, t, streams);
  const print = (records: readonly FileRecord[]) => {
    if (call.json) for (const record of records) streams.out(`${JSON.stringify(record)}\n`);
  };
  print(absent);
  const byFile: (readonly FileRecord[])[] = [];
  const forms: (readonly SummaryForm[])[] = [];
  streams.progress.start(files.length);
  const tasks = files.map((path) => ({ path, pack: call.pack, language: call.language }));
  await scoreFiles(
    tasks,
    (result, index) => {
      print(result.records);
      byFile[index] = call.json ? result.records.map(light) : result.records;
      if (summary !== null) forms[index] = result.summary;
      streams.progress.step();
    },
    { signal },
  );
  streams.progress.stop();
  if (signal.aborted) {
    streams.err(`${t('stopped')}\n`);
    return 130;
  }
  const records = [...absent, ...byFile.flat()];
  if (!call.json) streams.out(`${report(records, streams.columns, t)}\n`);
  const saved = saving === null || (await saving.saveSummary(saving.path, forms.flat(), records, call.language));
  if (!saved) streams.err(`${t('summary.failed', { path: saving.path })}\n`);
  else if (summary !== null && !call.json) streams.out(`${t('summary.written', { path: summary })}\n`);
  if (!saved || records.some(isFailure)) return 2;
  return records.some((record) => isForm(record) && countsOf(record).errors > 0) ? 1 : 0;
}

/** What the exit code needs of a form that is printed already: memory stays flat over any number of files. */
function light(record: FileRecord): FileRecord {
  if (!isForm(record)) return record;
  const findings = record.findings.filter(({ severity }) => severity === 'error').slice(0, 1);
  return { ...record, budget: [], indicators: [], findings };
}

type Refusal = WrongCall | { readonly code: 'summaryIsInput'; readonly path: string } | { readonly code: 'noFiles' };

function wrong(what: Refusal, t: CliWords, { err }: Streams): ExitCode {
  const values = {
    detail: 'detail' in what ? what.detail : '',
    pack: 'pack' in what ? what.pack : '',
    packs: 'packs' in what ? what.packs.join('、') : '',
    language: 'language' in what ? what.language : '',
    path: 'path' in what ? what.path : '',
  };
  err(`${t(`wrong.${what.code}`, values)}\n`);
  return 2;
}
