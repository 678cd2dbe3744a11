/** Paths as given → the workbooks in them, in the order of their names. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

export interface FoundFiles {
  /** Each file once, whatever way leads to it. */
  readonly files: readonly string[];
  /** Paths that lead nowhere. */
  readonly missing: readonly string[];
  /** Folders that may not be looked into. */
  readonly closed: readonly string[];
}

/** In a folder these are looked at; of the old formats it is said that they cannot be read. */
const WORKBOOK = /\.(?:xlsx|xlsm|xls|et)$/i;
/** What Excel leaves beside an open workbook, and what the system hides. */
const PASSING = /^(?:~\$|\.)/;

type Found = { readonly kind: 'file' | 'missing' | 'closed'; readonly path: string };

/** Walks folders to their ends, links included; a file named outright is taken whatever it is called. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const seen = new Set<string>();
  const found = (await Promise.all(paths.map((path) => foundAt(path, true, seen)))).flat();
  const of = (kind: Found['kind']) => found.filter((one) => one.kind === kind).map(({ path }) => path);
  return { files: of('file'), missing: of('missing'), closed: of('closed') };
}

async function foundAt(path: string, named: boolean, seen: Set<string>): Promise<readonly Found[]> {
  const [about, real] = await Promise.all([stat(path).catch(() => null), realOf(path)]);
  if (about === null) return [{ kind: 'missing', path }];
  const wanted = about.isDirectory() || named || (about.isFile() && WORKBOOK.test(path));
  // A link back to a folder above would lead round for ever.
  if (!wanted || seen.has(real)) return [];
  seen.add(real);
  if (!about.isDirectory()) return [{ kind: 'file', path }];
  const names = await readdir(path).catch(() => null);
  if (names === null) return [{ kind: 'closed', path }];
  const shown = names.filter((name) => !PASSING.test(name)).sort((a, b) => a.localeCompare(b, 'zh-CN'));
  const inside = await Promise.all(shown.map((name) => foundAt(join(path, name), false, seen)));
  return inside.flat();
}

/** The files without the one that `path` leads to, by whatever way. */
export async function without(files: readonly string[], path: string): Promise<readonly string[]> {
  const left = await realOf(path);
  const kept = await Promise.all(files.map(async (file) => ((await realOf(file)) === left ? [] : [file])));
  return kept.flat();
}

const realOf = (path: string) => realpath(path).catch(() => resolve(path));
