/** The command end to end: files in, lines and an exit code out. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PRINTED_CELLS } from '../form/sheets';
import { readWorkbook } from '../../src/xlsx/reading';
import { command } from './command';
import { badFiles, folderOf, sampleFile } from './workbooks';

jest.setTimeout(120_000);

interface Line {
  readonly file: string;
  readonly total?: { readonly score: number | null; readonly unjudged: number; readonly printed: number | null };
  readonly indicators?: readonly { readonly level1: string; readonly score: number | null }[];
  readonly error?: { readonly code: string; readonly message: string };
}

const linesOf = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

test('the sample as a file gives the numbers of the published form, with names and without', async () => {
  const folder = await folderOf({
    'named.xlsx': await sampleFile(PRINTED_CELLS),
    'unnamed.xlsx': await sampleFile(PRINTED_CELLS, false),
  });
  const { code, out, err } = await command(['--json', '--pack', 'liuyang-2020', folder]);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  for (const { total, indicators = [] } of linesOf(out)) {
    const level = (name: string) =>
      indicators.filter(({ level1 }) => level1.startsWith(name)).reduce((sum, { score }) => sum + (score ?? 0), 0);
    expect(total).toEqual({ score: 93, unjudged: 0, printed: 93, grade: '优' });
    expect([level('投入'), level('产出'), level('效益')]).toEqual([26, 24, 43]);
  }
  expect(linesOf(out)).toHaveLength(2);
});

test('in a folder every good file is scored, every bad one named, and the summary has them all', async () => {
  const before = await badFiles();
  const folder = await folderOf({
    ...before,
    'good.xlsx': await sampleFile(),
    'good too.xlsx': await sampleFile({}, false),
  });
  const out = join(await folderOf({}), 'summary.xlsx');
  const ran = await command(['--json', '--summary', out, folder]);
  expect(ran.code).toBe(2);
  const found = Object.fromEntries(
    linesOf(ran.out).map(({ file, error }) => [file.slice(folder.length + 1), error?.code ?? 'scored']),
  );
  expect(found).toEqual({
    'good.xlsx': 'scored',
    'good too.xlsx': 'scored',
    'old.xls': 'xls',
    'wps.et': 'et',
    'locked.xlsx': 'encrypted',
    'half.xlsx': 'damaged',
    'bomb.xlsx': 'tooLarge',
    'picture.xlsx': 'notAWorkbook',
    'empty.xlsx': 'noForm',
  });
  const summary = readWorkbook(await readFile(out));
  const texts = summary.ok
    ? summary.value.sheets.flatMap(({ cells }) => cells.cells.flat().map(({ text }) => text))
    : [];
  expect(texts.filter((text) => text === '浏阳市文化产业园管理委员会').length).toBeGreaterThanOrEqual(2);
  expect(texts.some((text) => text.includes('half.xlsx'))).toBe(true);
  expect(await readdir(join(out, '..'))).toEqual(['summary.xlsx']);
});

test('no form is written to', async () => {
  const folder = await folderOf({ 'form.xlsx': await sampleFile() });
  const file = join(folder, 'form.xlsx');
  const before = [await readFile(file), (await stat(file)).mtimeMs];
  await command([file]);
  expect([await readFile(file), (await stat(file)).mtimeMs]).toEqual(before);
});

test('a wrong call says why and does nothing', async () => {
  const { code, out, err } = await command(['--pack', 'mars', 'x.xlsx']);
  expect([code, out, err]).toEqual([2, '', expect.stringContaining('没有叫“mars”的规则包')]);
});

test('the summary replaces an earlier summary, and nothing else', async () => {
  const folder = await folderOf({ 'form.xlsx': await sampleFile(), 'other.xlsx': await sampleFile() });
  const [file, summary] = [join(folder, 'form.xlsx'), join(folder, 'summary.xlsx')];
  const before = await readFile(file);
  const { code, err } = await command(['--summary', file, join(folder, 'other.xlsx')]);
  expect([code, err]).toEqual([2, expect.stringContaining('不能覆盖它')]);
  expect(await readFile(file)).toEqual(before);
  const runs = [
    await command(['--json', '--summary', summary, folder]),
    await command(['--json', '--summary', summary, folder]),
  ];
  expect(runs.map(({ out }) => linesOf(out).length)).toEqual([2, 2]);
});
