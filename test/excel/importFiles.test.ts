/** Files of several units, with names and without, taken into the open workbook, reviewed and summed up. */
import { createScorer } from '../../src/excel';
import type { ImportFile } from '../../src/excel/importFile';
import { address, columnIndex } from '../../src/sheet';
import { FORMS } from '../form/recognise/forms';
import { sheetOf } from '../form/recognise/printed';
import { open, openPrinted, problemCode, SHEET, valueOf } from './workbooks';

jest.setTimeout(120_000);

const nothing = () => undefined;
const going = () => new AbortController().signal;
const names = () => host.save().sheets.map(({ name }) => name);

/** What the form's cells hold. */
const contents = () =>
  Object.fromEntries(
    Object.entries(host.cells(SHEET).cells).flatMap(([at, { value }]) => (value === undefined ? [] : [[at, value]])),
  );

async function fileOf(name: string): Promise<ImportFile> {
  return { name, bytes: Uint8Array.from(atob(await host.file()), (char) => char.charCodeAt(0)) };
}

/** A printed form as a unit would send it: cells and merges, no names. */
async function printedFile(id: string): Promise<ImportFile> {
  const form = FORMS[id];
  if (form === undefined) throw new Error(`no form ${id}`);
  const { cells, merges } = sheetOf(form);
  const filled = cells.cells.flatMap((row, down) =>
    row.flatMap(({ value }, right) => (value === '' ? [] : [{ at: address({ row: down, column: right }), value }])),
  );
  host.load({ sheets: [{ name: SHEET, cells: filled, merges: merges ?? [] }] });
  return fileOf(`${id}.xlsx`);
}

/** The sample as printed in 2020, with its names, under another unit. */
async function sampleFile(unit: string, execution = 2): Promise<ImportFile> {
  await openPrinted();
  host.type(SHEET, 'E3', unit);
  host.type(SHEET, 'G15', execution);
  host.type(SHEET, 'G31', 91 + execution);
  return fileOf(`${unit}.xlsx`);
}

/** The reviewer's own workbook, empty. */
async function openEmpty() {
  await Office.onReady();
  host.load({ sheets: [{ name: 'Sheet1', cells: [] }] });
  await host.idle();
  host.clearLog();
  return createScorer();
}

test('files with names and without are taken in, bound where that is sure, and judged', async () => {
  const files = [await sampleFile('文化局'), await printedFile('F12'), await sampleFile('园林局', 4)];
  const scorer = await openEmpty();
  const seen: string[] = [];
  const result = valueOf(await scorer.importFiles(files, (file, all) => void seen.push(`${file}/${all}`), going()));
  expect(seen).toEqual(['1/3', '2/3', '3/3']);
  // One for each file, one that reads all, one that binds.
  expect(host.roundTrips()).toBe(files.length + 2);
  expect(result.files.map(({ file, problem }) => [file, problem])).toEqual([
    ['文化局.xlsx', null],
    ['F12.xlsx', null],
    ['园林局.xlsx', null],
  ]);
  const forms = result.files.flatMap((file) => file.forms);
  expect(forms.map(({ sheet }) => sheet)).toEqual(['自评表', '自评表 (2)', '自评表 (3)']);
  expect(forms.map(({ unit }) => unit)).toEqual(['文化局', expect.any(String), '园林局']);
  expect([forms[0]?.difference, forms[2]?.difference]).toEqual([0, 2]);
  expect(host.missing()).toEqual([]);
});

test('the printed form is not touched: names, and headings beside it', async () => {
  const file = await printedFile('F12');
  const before = contents();
  const scorer = await openEmpty();
  valueOf(await scorer.importFiles([file], nothing, going()));
  const after = contents();
  const right = Math.max(...Object.keys(before).map((at) => columnIndex(at.replace(/\d/g, ''))));
  const beside = Object.keys(after).filter((at) => columnIndex(at.replace(/\d/g, '')) > right);
  expect(beside.map((at) => after[at])).toContain('评分规则');
  expect(Object.fromEntries(Object.entries(after).filter(([at]) => !beside.includes(at)))).toEqual(before);
  expect(host.cells(SHEET).names?.map(({ name }) => name)).toEqual(expect.arrayContaining(['自评得分', '二级指标']));
  host.activate(SHEET);
  await host.idle();
  expect(valueOf(await scorer.look()).assessment.rows.length).toBeGreaterThan(5);
});

test('what is refused, no form or no .xlsx is named, and the others go on', async () => {
  const good = await sampleFile('文化局');
  host.load({ sheets: [{ name: '通知', cells: [{ at: 'A1', value: '关于报送自评表的通知' }] }] });
  const letter = await fileOf('通知.xlsx');
  const old = { name: '旧表.xls', bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]) };
  const cut = { name: '断了.xlsx', bytes: good.bytes.slice(0, 400) };
  const scorer = await openEmpty();
  const { files } = valueOf(await scorer.importFiles([old, cut, letter, good], nothing, going()));
  expect(files.map(({ problem, left, forms }) => [problem?.code ?? null, left, forms.length])).toEqual([
    ['notXlsx', [], 0],
    ['fileRefused', [], 0],
    [null, [{ sheet: '通知', why: 'noTable' }], 0],
    [null, expect.any(Array), 1],
  ]);
  expect(names()).toEqual(expect.arrayContaining(['Sheet1', '通知', '自评表']));
});

test('stopped after the first of three, that one stands, bound', async () => {
  const files = [await printedFile('F12'), await sampleFile('文化局'), await sampleFile('园林局')];
  const scorer = await openEmpty();
  const stop = new AbortController();
  const { files: taken } = valueOf(await scorer.importFiles(files, () => stop.abort(), stop.signal));
  expect(taken.map(({ file, forms }) => [file, forms.length])).toEqual([['F12.xlsx', 1]]);
  expect(names()).toEqual(['Sheet1', '自评表']);
});

test('a binding that breaks off leaves the sheets without names, and says so', async () => {
  const file = await printedFile('F12');
  const scorer = await openEmpty();
  host.failAction(5, { writesOnly: true, nth: 2 });
  const { files } = valueOf(await scorer.importFiles([file], nothing, going()));
  expect(files[0]?.forms).toEqual([]);
  expect(files[0]?.left).toEqual([{ sheet: '自评表', why: { code: 'hostBusy' } }]);
  expect(host.cells(SHEET).names ?? []).toEqual([]);
});

test('an Excel before 1.13 says so, and takes nothing', async () => {
  const file = await sampleFile('文化局');
  const scorer = await openEmpty();
  const supported = jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(false);
  expect(problemCode(await scorer.importFiles([file], nothing, going()))).toBe('importUnsupported');
  supported.mockRestore();
  expect(host.roundTrips()).toBe(0);
});

test('20 files: taken in, reviewed and summed up', async () => {
  const sample = await sampleFile('文化局', 4);
  const files = Array.from({ length: 20 }, (_, index) => ({ ...sample, name: `${index + 1}.xlsx` }));
  const scorer = await openEmpty();
  const { files: taken } = valueOf(await scorer.importFiles(files, nothing, going()));
  expect(taken.flatMap(({ forms }) => forms)).toHaveLength(20);
  // All brought their names along: nothing to bind.
  expect(host.roundTrips()).toBe(21);
  host.clearLog();
  const { forms: reviewed } = valueOf(await scorer.review(nothing, going()));
  expect(host.roundTrips()).toBe(3);
  expect(reviewed.every(({ outcome }) => outcome.ok)).toBe(true);
  const { forms } = valueOf(await scorer.summarise('zh-CN'));
  expect(forms.map(({ difference }) => difference)).toEqual(Array(20).fill(2));
  valueOf(await scorer.summarise('zh-CN'));
  expect(names().filter((name) => name.startsWith('汇总'))).toEqual(['汇总']);
});

test('nothing chosen, nothing done', async () => {
  await open();
  expect(valueOf(await createScorer().importFiles([], nothing, going())).files).toEqual([]);
});
