/** What a worker of the pool does: one file at a time. */
import { scoreFile, type FileResult, type FileTask } from './scoreFile';

export function work(task: FileTask): Promise<FileResult> {
  return scoreFile(task);
}
