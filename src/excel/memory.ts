/** What the workbook remembers of us, in its settings: what we wrote, and the last run. Read and written as text. */
import {
  array,
  boolean,
  nullable,
  number,
  object,
  exactOptional,
  picklist,
  safeParse,
  string,
  union,
  type GenericSchema,
  type InferOutput,
} from 'valibot';
import type { FormAside } from '../form/aside';
import type { Ledger, WrittenField } from '../form/ledger';
import type { Run } from '../form/run';

const KEYS = {
  ledger: 'selfEvaluationScorer.written',
  runs: 'selfEvaluationScorer.lastRun',
  aside: 'selfEvaluationScorer.aside',
} as const;

/** A record above this size is not written: the run is refused instead, for it could not be taken back. */
export const RECORD_LIMIT = 1_000_000;

export interface Memory {
  readonly ledger: Ledger;
  /** The last run: one entry for each form it wrote. */
  readonly runs: readonly Run[];
  /** Findings set aside: one entry for each form that has some. */
  readonly aside: readonly FormAside[];
}

export interface MemoryRequest {
  readonly ledger: Excel.Setting;
  readonly runs: Excel.Setting;
  readonly aside: Excel.Setting;
}

export function requestMemory(context: Excel.RequestContext): MemoryRequest {
  const { settings } = context.workbook;
  const [ledger, runs] = [settings.getItemOrNullObject(KEYS.ledger), settings.getItemOrNullObject(KEYS.runs)];
  const aside = settings.getItemOrNullObject(KEYS.aside);
  ledger.load('value');
  runs.load('value');
  aside.load('value');
  return { ledger, runs, aside };
}

/** What is not ours, or was damaged, counts as nothing remembered: then all cells are a person's. */
export function memoryOf({ ledger, runs, aside }: MemoryRequest): Memory {
  return { ledger: listIn(ledger, formLedger), runs: listIn(runs, run), aside: listIn(aside, formAside) };
}

const value = union([string(), number(), boolean()]);
const key = {
  field: picklist([
    'executionRate',
    'completionRate',
    'actual',
    'score',
    'note',
    'total',
    'reviewScore',
    'reviewNote',
  ] satisfies WrittenField[]),
  row: string(),
};
const identity = { sheet: string(), unit: string(), year: nullable(number()) };
const written = object({ ...key, value });
const formLedger = object({ ...identity, cells: array(written), former: exactOptional(array(written)) });
const touched = object({
  ...key,
  at: string(),
  before: object({ value, formula: nullable(string()), format: string() }),
  after: value,
  afterFormula: nullable(string()),
  format: nullable(string()),
});
const run = object({ ...identity, cells: array(touched), own: array(written) });
const text = string();
const asideRecord = object({ code: text, place: text, subject: text, basis: text, reason: text, date: text });
const formAside = object({ ...identity, prints: array(text), records: array(asideRecord) });

function listIn<T extends GenericSchema>(setting: Excel.Setting, schema: T): readonly InferOutput<T>[] {
  if (setting.isNullObject || typeof setting.value !== 'string') return [];
  try {
    const parsed = safeParse(array(schema), JSON.parse(setting.value));
    return parsed.success ? parsed.output : [];
  } catch {
    return [];
  }
}

export function recordSize({ runs }: Pick<Memory, 'runs'>): number {
  return JSON.stringify(runs).length;
}

/** Queued in the same batch as the cells, and before them: a run that breaks off leaves its record. What is set aside stays. */
export function queueMemory(context: Excel.RequestContext, { ledger, runs }: Memory): void {
  context.workbook.settings.add(KEYS.runs, JSON.stringify(runs));
  context.workbook.settings.add(KEYS.ledger, JSON.stringify(ledger));
}

/** Whether what is set aside stays within what a record may be: reasons are typed, so none is ever dropped for room. */
export function fitsAside(aside: Memory['aside']): boolean {
  return JSON.stringify(aside).length <= RECORD_LIMIT;
}

export function queueAside(context: Excel.RequestContext, aside: Memory['aside']): void {
  context.workbook.settings.add(KEYS.aside, JSON.stringify(aside));
}
