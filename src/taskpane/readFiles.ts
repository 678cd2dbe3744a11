/** Files as the user chose them → their bytes; one that cannot be read is named, and the others go on. */
import type { ImportFile } from '../excel/importFile';
import type { ImportedFile } from '../excel/importFiles';

export interface ReadFiles {
  readonly files: readonly ImportFile[];
  /** As the importing names files that it could not take. */
  readonly unread: readonly ImportedFile[];
}

export async function readFiles(chosen: readonly File[]): Promise<ReadFiles> {
  const read = await Promise.all(chosen.map(readFile));
  return {
    files: read.flatMap((one) => ('bytes' in one ? [one] : [])),
    unread: read.flatMap((one) => ('bytes' in one ? [] : [one])),
  };
}

async function readFile(file: File): Promise<ImportFile | ImportedFile> {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { file: file.name, problem: { code: 'fileUnread' }, forms: [], left: [] };
  }
}
