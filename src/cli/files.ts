/** Paths as given → the workbooks in them, in the order of their names. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface FoundFiles {
  readonly files: readonly string[];
  /** Paths that lead nowhere. */
  readonly missing: readonly string[];
}

/** In a folder these are looked at; of the old formats it is said that they cannot be read. */
const WORKBOOK = /\.(?:xlsx|xlsm|xls|et)$/i;
/** What Excel leaves beside an open workbook, and what the system hides. */
const PASSING = /^(?:~\$|\.)/;

/** Walks folders to their ends; a file named outright is taken whatever it is called. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const found = await Promise.all(paths.map(filesAt));
  const files = found.flatMap((one) => one ?? []);
  return { files: [...new Set(files)], missing: paths.filter((_, index) => found[index] === null) };
}

async function filesAt(path: string): Promise<readonly string[] | null> {
  try {
    return (await stat(path)).isDirectory() ? await filesIn(path) : [path];
  } catch {
    return null;
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const shown = entries.filter(({ name }) => !PASSING.test(name)).sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
  const found = await Promise.all(
    shown.map(async (entry): Promise<readonly string[]> => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      return entry.isFile() && WORKBOOK.test(entry.name) ? [path] : [];
    }),
  );
  return found.flat();
}
