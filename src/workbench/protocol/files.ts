/** Files that come with a request: opened before it runs, since opening one takes time and the object model none. */
import type { WorkbookData } from '../workbook/data';

export interface Files {
  readonly unpack: (files: readonly string[]) => Promise<void>;
  /** What was unpacked last; null where it is no workbook. */
  readonly workbook: (base64: string) => WorkbookData | null;
}

export type OpenFile = (bytes: Uint8Array) => Promise<WorkbookData | null>;

export function createFiles(open: OpenFile = () => Promise.resolve(null)): Files {
  let workbooks: ReadonlyMap<string, WorkbookData | null> = new Map();
  return {
    async unpack(files) {
      const opened = await Promise.all(files.map(async (file) => [file, await workbookIn(file, open)] as const));
      workbooks = new Map(opened);
    },
    workbook: (base64) => workbooks.get(base64) ?? null,
  };
}

async function workbookIn(base64: string, open: OpenFile): Promise<WorkbookData | null> {
  const bytes = bytesOf(base64);
  return bytes === null ? null : open(bytes);
}

function bytesOf(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64), (char) => char.codePointAt(0) ?? 0);
  } catch {
    return null;
  }
}
