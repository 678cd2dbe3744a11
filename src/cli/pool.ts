/** All processors at work on many files, a bounded number of them at a time. */
import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import { failure } from './failure';
import type { FileResult, FileTask } from './scoreFile';
import { cliWords } from './words';

/** A form takes some milliseconds; a file that takes so long is no form, whatever else it is. Seconds. */
export const PATIENCE = 60;

/** Files waiting for each worker: enough to keep it busy, few enough for memory to stay flat. */
const AHEAD = 2;

export interface PoolOptions {
  readonly signal: AbortSignal;
  readonly patience?: number;
}

/** Scores the files and hands each one's records over as soon as they are there; resolves when all are. */
export async function scoreFiles(
  tasks: readonly FileTask[],
  done: (result: FileResult, index: number) => void,
  { signal, patience = PATIENCE }: PoolOptions,
): Promise<void> {
  const threads = Math.max(1, Math.min(availableParallelism(), tasks.length));
  const pool = new Tinypool({
    // Processes, not threads: a file that eats all memory takes down its own reader alone.
    runtime: 'child_process',
    filename: new URL('./worker.ts', import.meta.url).href,
    execArgv: ['--import', 'tsx'],
    minThreads: threads,
    maxThreads: threads,
  });
  const stopped = () => signal.aborted;
  let next = 0;
  const lane = async (): Promise<void> => {
    const index = next;
    const task = tasks[index];
    if (task === undefined || stopped()) return;
    next += 1;
    const result = await scoreOne(pool, task, patience, signal);
    if (!stopped()) done(result, index);
    await lane();
  };
  try {
    await Promise.all(Array.from({ length: threads * AHEAD }, lane));
  } finally {
    await pool.destroy();
  }
}

/** A file that is too slow, or brings its worker down, is named; the pool goes on with a new worker. */
async function scoreOne(pool: Tinypool, task: FileTask, patience: number, signal: AbortSignal): Promise<FileResult> {
  const t = cliWords(task.language);
  const slow = AbortSignal.timeout(patience * 1000);
  try {
    const result = (await pool.run(task, {
      name: 'work',
      signal: AbortSignal.any([slow, signal]),
    })) as FileResult;
    return result;
  } catch {
    const record = slow.aborted
      ? failure(task.path, 'tooSlow', t('file.tooSlow', { seconds: patience }))
      : failure(task.path, 'crashed', t('file.crashed'));
    return { records: [record], summary: [] };
  }
}
