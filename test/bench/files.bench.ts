/** @jest-environment node */
/**
 * The command over folders of forms, all included: start, reading, recognition, scores, checks, output. Beside it
 * openpyxl in one process, which only reads the same cells, where Python has it. `FILES=10,1000,10000` sets the sizes.
 *
 * Cold is the first run on a machine: the sources are not compiled yet. The files themselves were just written, so
 * both runs find them in the system's memory. Memory is that of all processes, what they share counted in each.
 */
import { execFileSync, spawn } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { sampleFile } from '../cli/workbooks';

jest.setTimeout(3_600_000);

const SIZES = (process.env['FILES'] ?? '10,1000').split(',').map(Number);
const MAIN = resolve(__dirname, '../../src/cli/main.ts');
const KINDS = 20;

interface Measured {
  readonly seconds: number;
  /** Of all its processes together. */
  readonly megabytes: number;
  /** Lines that tell of a file that was read, and scored where it is the command that tells. */
  readonly forms: number;
}

const python = pythonWithOpenpyxl();
const COLUMNS = [
  'files',
  'cold, forms/s',
  'warm, forms/s',
  'peak MB',
  'openpyxl, forms/s',
  'its peak MB',
  'times as fast, warm',
];
const rows: (readonly string[])[] = [];

afterAll(() => {
  const lines = [COLUMNS, COLUMNS.map(() => '---:'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const without = python === null ? '\nNo Python with openpyxl here: not compared.' : '';
  process.stdout.write(
    `\n${availableParallelism()} processors, Node ${process.version}\n${lines.join('\n')}${without}\n`,
  );
});

test.each(SIZES)('%i files: forms a second and peak memory', async (size) => {
  const folder = await folderOfForms(size);
  const uncompiled = await mkdtemp(join(tmpdir(), 'uncompiled-'));
  try {
    const words = ['--import', 'tsx', MAIN, '--json', folder];
    // Where tsx keeps what it compiled.
    const cold = await measured(process.execPath, words, '"total":', { TMPDIR: uncompiled });
    const warm = await measured(process.execPath, words, '"total":', { TMPDIR: uncompiled });
    expect([cold.forms, warm.forms]).toEqual([size, size]);
    const other = python === null ? null : await measured(python, ['-c', OPENPYXL, folder], '.xlsx');
    if (other !== null) expect(other.forms).toBe(size);
    const rate = ({ seconds }: Measured) => (size / seconds).toFixed(size / seconds < 10 ? 1 : 0);
    rows.push([
      size.toLocaleString('en-US'),
      rate(cold),
      rate(warm),
      warm.megabytes.toFixed(0),
      other === null ? '–' : rate(other),
      other === null ? '–' : other.megabytes.toFixed(0),
      other === null ? '–' : (other.seconds / warm.seconds).toFixed(1),
    ]);
  } finally {
    await Promise.all([folder, uncompiled].map((path) => rm(path, { recursive: true, force: true })));
  }
});

/** Forms of different figures, half of them without names, so that they must be recognised. */
async function folderOfForms(size: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'forms-'));
  const kinds = await Promise.all(
    Array.from({ length: Math.min(KINDS, size) }, async (_, kind) => {
      const file = join(folder, `${String(kind).padStart(5, '0')}.xlsx`);
      await writeFile(file, await sampleFile({ E5: 181.03 + kind, F5: 566.57 + kind }, kind % 2 === 0));
      return file;
    }),
  );
  const rest = Array.from({ length: size - kinds.length }, (_, index) => index + kinds.length);
  await Promise.all(
    rest.map((index) =>
      copyFile(kinds[index % kinds.length] ?? '', join(folder, `${String(index).padStart(5, '0')}.xlsx`)),
    ),
  );
  return folder;
}

/** Runs a program to its end; its lines that hold `mark` are counted as they come. */
function measured(
  program: string,
  words: readonly string[],
  mark: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  return new Promise((done, fail) => {
    const start = performance.now();
    const child = spawn(program, words, {
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    });
    let [forms, peak] = [0, 0];
    createInterface(child.stdout).on('line', (line) => (forms += line.includes(mark) ? 1 : 0));
    const watch = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid ?? 0))), 250);
    child.on('error', fail);
    child.on('close', () => {
      clearInterval(watch);
      done({ seconds: (performance.now() - start) / 1000, megabytes: peak / 1024, forms });
    });
  });
}

/** Of the process and its workers, in kB. */
function memoryOf(group: number): number {
  try {
    const sizes = execFileSync('ps', ['-o', 'rss=', '-g', String(group)], { encoding: 'utf8' });
    return sizes.split('\n').reduce((sum, size) => sum + Number(size), 0);
  } catch {
    return 0;
  }
}

function pythonWithOpenpyxl(): string | null {
  const found = ['python3', '/usr/bin/python3'].find((python) => {
    try {
      execFileSync(python, ['-c', 'import openpyxl'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
  return found ?? null;
}

/** Reads every cell of every file, as the command does before it begins to think. */
const OPENPYXL = `
import os, sys, openpyxl
for name in sorted(os.listdir(sys.argv[1])):
    book = openpyxl.load_workbook(os.path.join(sys.argv[1], name), data_only=True)
    cells = [(c.value, c.number_format) for s in book.worksheets for row in s.iter_rows() for c in row]
    print(name, len(cells))
`;
