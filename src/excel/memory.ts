/** What the workbook remembers of us, in its settings: what we wrote, and the last run. Read and written as text. */
import type { Ledger } from '../form/ledger';
import type { Run } from '../form/run';

const KEYS = { ledger: 'selfEvaluationScorer.written', runs: 'selfEvaluationScorer.lastRun' } as const;

/** A record above this size is not written: the run is refused instead, for it could not be taken back. */
export const RECORD_LIMIT = 1_000_000;

export interface Memory {
  readonly ledger: Ledger;
  /** The last run: one entry for each form it wrote. */
  readonly runs: readonly Run[];
}

export interface MemoryRequest {
  readonly ledger: Excel.Setting;
  readonly runs: Excel.Setting;
}

export function requestMemory(context: Excel.RequestContext): MemoryRequest {
  const { settings } = context.workbook;
  const [ledger, runs] = [settings.getItemOrNullObject(KEYS.ledger), settings.getItemOrNullObject(KEYS.runs)];
  ledger.load('value');
  runs.load('value');
  return { ledger, runs };
}

/** What is not ours, or was damaged, counts as nothing remembered: then all cells are a person's. */
export function memoryOf({ ledger, runs }: MemoryRequest): Memory {
  // Only we write these keys; `isRecord` guards against what a damaged file may hold.
  return { ledger: listIn(ledger) as Ledger, runs: listIn(runs) as readonly Run[] };
}

function listIn(setting: Excel.Setting): readonly unknown[] {
  if (setting.isNullObject || typeof setting.value !== 'string') return [];
  try {
    const parsed: unknown = JSON.parse(setting.value);
    return Array.isArray(parsed) ? parsed.filter(isRecord) : [];
  } catch {
    return [];
  }
}

function isRecord(one: unknown): boolean {
  return typeof one === 'object' && one !== null && 'cells' in one && Array.isArray(one.cells);
}

export function recordSize(memory: Memory): number {
  return JSON.stringify(memory.runs).length;
}

/** Queued in the same batch as the cells, and before them: a run that breaks off leaves its record. */
export function queueMemory(context: Excel.RequestContext, { ledger, runs }: Memory): void {
  context.workbook.settings.add(KEYS.runs, JSON.stringify(runs));
  context.workbook.settings.add(KEYS.ledger, JSON.stringify(ledger));
}
