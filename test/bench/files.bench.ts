/** @jest-environment node */
/**
 * The command over folders of forms: forms a second and peak memory, cold and warm, beside the same read-out with
 * openpyxl in one process where Python has it. `FILES=10,1000,10000` sets the sizes.
 */
import { execFileSync, spawn } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sampleFile } from '../cli/workbooks';

jest.setTimeout(3_600_000);

const SIZES = (process.env['FILES'] ?? '10,1000').split(',').map(Number);
const MAIN = resolve(__dirname, '../../src/cli/main.ts');
const KINDS = 20;

interface Measured {
  readonly seconds: number;
  /** Of all its processes together. */
  readonly megabytes: number;
  readonly lines: number;
}

const python = pythonWithOpenpyxl();
if (python === null) console.log('No Python with openpyxl here: not compared.');

test.each(SIZES)('%i files: forms a second and peak memory', async (size) => {
  const folder = await folderOfForms(size);
  const words = ['--import', 'tsx', MAIN, '--json', folder];
  const cold = await measured(process.execPath, words);
  const warm = await measured(process.execPath, words);
  const other = python === null ? null : await measured(python, ['-c', OPENPYXL, folder]);
  await rm(folder, { recursive: true });
  expect([cold.lines, warm.lines]).toEqual([size, size]);
  console.table({
    'cold, forms/s': Math.round(size / cold.seconds),
    'warm, forms/s': Math.round(size / warm.seconds),
    'peak MB': Math.round(warm.megabytes),
    'openpyxl, forms/s': other === null ? '–' : Math.round(size / other.seconds),
    'times openpyxl': other === null ? '–' : (other.seconds / warm.seconds).toFixed(1),
  });
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

function measured(program: string, words: readonly string[]): Promise<Measured> {
  return new Promise((done, fail) => {
    const start = performance.now();
    const child = spawn(program, words, { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
    let [lines, peak] = [0, 0];
    child.stdout.on('data', (chunk: Buffer) => (lines += chunk.filter((byte) => byte === 10).length));
    const watch = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid ?? 0))), 250);
    child.on('error', fail);
    child.on('close', () => {
      clearInterval(watch);
      done({ seconds: (performance.now() - start) / 1000, megabytes: peak / 1024, lines });
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
