/** What went wrong in the host, by its error code; its own message is never shown. */
import type { Problem } from './outcome';

const BUSY = ['GeneralException', 'ActivityLimitReached', 'RequestAborted', 'InvalidOperation', 'OpenedModalDialog'];
const TOO_LARGE = ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'];

export function codeOf(error: unknown): string {
  return error instanceof OfficeExtension.Error ? error.code : error instanceof Error ? error.name : 'unknown';
}

/** The problem a failed request stands for, as long as nothing was written. */
export function problemOf(error: unknown, sheet: string): Problem {
  const code = codeOf(error);
  if (code === 'InvalidOperationInCellEditMode') return { code: 'editing' };
  if (code === 'AccessDenied') return { code: 'protected', sheet, cells: [] };
  if (TOO_LARGE.includes(code)) return { code: 'tooLarge' };
  if (BUSY.includes(code)) return { code: 'hostBusy' };
  return { code: 'unexpected', detail: code };
}

/** Some calls fail once while several workbooks are open; a second try mostly works. */
export async function withOneRetry<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (codeOf(error) !== 'GeneralException') throw error;
    return attempt();
  }
}
