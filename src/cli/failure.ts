/** A file, or a sheet of it, that could not be scored. */
import type { FailureRecord } from './record';

/** `failure('a.xls', 'xls', '…')`; `sheet` where the file's others may be scored. */
export function failure(file: string, code: string, message: string, sheet?: string): FailureRecord {
  return { file, ...(sheet === undefined ? {} : { sheet }), error: { code, message } };
}
