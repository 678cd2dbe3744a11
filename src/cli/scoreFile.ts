/** One file → its forms, scored: cells → form → assessment → record. It reads; it never writes into a form. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SheetBlocks } from '../form/blocks';
import { blocksOf, recognise } from '../form/recognise';
import { readForm } from '../form/read';
import { OWN_PACK, RULE_TABLE } from '../form/ruleTable/layout';
import { readRuleTable, type RuleTableReading } from '../form/ruleTable/read';
import { summaryForm, type SummaryForm } from '../report/summary';
import { assess } from '../scoring/assess';
import { NATIONAL, packById, packNamed } from '../scoring/packs';
import type { Language, RulePack } from '../scoring/packs/pack';
import { speech, type Speech } from '../wording/speech';
import { readWorkbook, type BookInFile } from '../xlsx/reading';
import { boundBlock, boundForm } from './bound';
import { failure } from './failure';
import { formRecord, type FailureRecord, type FormRecord } from './record';
import { cliWords } from './words';

export interface FileTask {
  readonly path: string;
  /** Goes before the form's own; null leaves it to the form. */
  readonly pack: string | null;
  readonly language: Language;
}

/** Made once: a plural's rules take longer to make than a form's findings to word. */
const SPEECHES: Readonly<Record<Language, Speech>> = { 'zh-CN': speech('zh-CN'), 'en-US': speech('en-US') };

export type FileRecord = FormRecord | FailureRecord;

/** What a worker sends back: the records, and each form as the summary shows it. */
export interface FileResult {
  readonly records: readonly FileRecord[];
  readonly summary: readonly SummaryForm[];
}

/** Every form of the file, or why there is none; never throws for what a file may hold. */
export async function scoreFile({ path, pack, language }: FileTask): Promise<FileResult> {
  const t = cliWords(language);
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return failed(failure(path, 'unreadable', t('file.unreadable')));
  const book = readWorkbook(bytes, basename(path));
  if (!book.ok) return failed(failure(path, book.fault.code, t(`file.${book.fault.code}`)));
  const own = ownRules(book.value);
  const results = book.value.sheets.map((_, index) => sheetResult({ path, pack, language }, book.value, index, own));
  const records = results.flatMap((result) => result.records);
  return records.length === 0
    ? failed(failure(path, 'noForm', t('file.noForm')))
    : { records, summary: results.flatMap((result) => result.summary) };
}

const failed = (record: FailureRecord): FileResult => ({ records: [record], summary: [] });

/** The workbook's own rules, where it has the table for them. */
function ownRules({ sheets, names }: BookInFile): RuleTableReading | null {
  const block = boundBlock(sheets, RULE_TABLE, names);
  return block === null ? null : readRuleTable(block);
}

function sheetResult(
  { path, pack: asked, language }: FileTask,
  book: BookInFile,
  index: number,
  own: RuleTableReading | null,
): FileResult {
  const sheet = book.sheets[index];
  const source = sheet === undefined ? null : (boundForm(sheet, index, book.names) ?? recognised(sheet));
  if (sheet === undefined || source === null) return { records: [], summary: [] };
  const t = cliWords(language);
  if (source === 'several') return failed(failure(path, 'severalForms', t('file.severalForms'), sheet.name));
  const form = readForm(source);
  const pack = asked === null ? packOf(form.pack, own) : packById(asked);
  if (pack === 'faulty') {
    const faults = own?.ok === false ? own.faults.map(({ at }) => at).join('、') : '';
    return failed(failure(path, 'rulesFaulty', t('file.rulesFaulty', { cells: faults }), sheet.name));
  }
  if (pack === null)
    return failed(failure(path, 'packUnknown', t('file.packUnknown', { pack: form.pack }), sheet.name));
  const spoken = SPEECHES[language];
  const assessment = assess(form, pack);
  return {
    records: [formRecord(path, sheet.name, assessment, spoken)],
    summary: [summaryForm(assessment, spoken, { file: path, sheet: sheet.name })],
  };
}

/** What the form names, the workbook's own rules among it, else the national ones. */
function packOf(named: string, own: RuleTableReading | null): RulePack | 'faulty' | null {
  if (named === '') return NATIONAL;
  if (own !== null && (named === OWN_PACK || (own.ok && Object.values(own.pack.name).includes(named))))
    return own.ok ? own.pack : 'faulty';
  return packNamed(named);
}

function recognised(sheet: BookInFile['sheets'][number]): SheetBlocks | 'several' | null {
  const found = recognise(sheet);
  if (found.kind === 'several') return 'several';
  return found.kind === 'form' ? blocksOf(found, sheet) : null;
}
