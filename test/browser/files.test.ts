/** A form as a file: opened by button and by drop, saved, opened again; what is no workbook is refused by name. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { writeDrawings } from '../../src/xlsx/drawn';
import { openBook } from '../../src/xlsx/opening';
import type { Book } from '../../src/xlsx/book';
import { SUMMARY } from '../xlsx/drawing';
import { missingChromium } from './chromium';
import { picture, startWorkbench, type Workbench } from './workbench';

const inBrowser = missingChromium() === null ? describe : describe.skip;

jest.setTimeout(240_000);

/** Presses 保存 and gives the downloaded file's name and content. */
async function saved(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

async function pick(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.locator('#open').click()]);
  await chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

/** Drops files on the grid, as from the desktop. */
async function drop(page: Page, ...files: readonly (readonly [string, Uint8Array])[]): Promise<void> {
  const given = files.map(([name, bytes]) => [name, [...bytes]] as const);
  await page.evaluate((list) => {
    const dataTransfer = new DataTransfer();
    for (const [name, bytes] of list) dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
    const target = document.querySelector('#grid canvas');
    if (!target) throw new Error('The page has no grid');
    for (const type of ['dragover', 'drop'])
      target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, given);
}

const cell = (page: Page, at: string) => page.evaluate((spot) => window.workbench?.cell(spot), at);
const sheetNames = (page: Page) => page.evaluate(() => window.workbench?.data().sheets.map(({ name }) => name));

/** Settles when the workbook with this sheet in front is open and the pane has come up again. */
async function shows(page: Page, sheet: string): Promise<void> {
  await page.waitForFunction((name) => window.workbench?.data().active === name, sheet);
}

async function bookOf(bytes: Uint8Array): Promise<Book> {
  const opened = await openBook(bytes);
  if (!opened.ok) throw new Error(opened.fault.code);
  return opened.value;
}

inBrowser('files in the workbench', () => {
  let workbench: Workbench;
  let summary: Uint8Array;
  beforeAll(async () => {
    [workbench, summary] = await Promise.all([startWorkbench(), writeDrawings([SUMMARY])]);
  });
  afterAll(() => workbench.stop());

  test('the sample is scored, saved, and opened again with its names, results and the record of the run', async () => {
    const { page, complaints } = await workbench.visit();
    await page.evaluate(() => window.workbench?.run('score'));
    await page.evaluate(() => window.workbench?.idle());
    const before = await page.evaluate(() => window.workbench?.data());
    const [rate, look] = [await cell(page, 'H5'), (await cell(page, 'G15'))?.style];
    const file = await saved(page);
    expect(file.name).toBe('工作簿 1.xlsx');
    const book = await bookOf(file.bytes);
    expect(book.settings).toEqual(before?.settings);
    expect(Object.keys(book.settings ?? {}).length).toBeGreaterThan(0);

    await pick(page, '汇总.xlsx', summary);
    await shows(page, '汇总');
    expect(await cell(page, 'A3')).toMatchObject({ value: '=市教育局<甲>&"乙"', formula: null });
    await picture(page, 'openedFile');

    await drop(page, ['自评表.xlsx', file.bytes]);
    await shows(page, '自评表');
    await page.waitForFunction(() => window.workbench?.ready() === true);
    await page.evaluate(() => window.workbench?.idle());
    const after = await page.evaluate(() => window.workbench?.data());
    expect(after?.sheets[0]?.names).toEqual(before?.sheets[0]?.names);
    expect(after?.settings).toEqual(before?.settings);
    expect((await cell(page, 'G15'))?.style).toEqual(look);
    expect(await cell(page, 'H5')).toEqual(rate);
    await picture(page, 'openedAgain');

    // The form is known as the one that was scored: what the run wrote can still be taken back.
    await page.evaluate(() => window.workbench?.run('restore'));
    await page.evaluate(() => window.workbench?.idle());
    expect((await cell(page, 'H5'))?.text).toBe('');
    expect((await saved(page)).name).toBe('自评表.xlsx');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('changes that no file holds are asked about before another file is opened', async () => {
    const { page } = await workbench.visit();
    await page.evaluate(() => window.workbench?.put('K40', 42));
    await pick(page, '汇总.xlsx', summary);
    const dialog = page.locator('#unsaved');
    await dialog.waitFor();
    await picture(page, 'unsaved');
    expect(await dialog.innerText()).toContain('有改动没有保存');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect((await cell(page, 'K40'))?.value).toBe(42);

    await drop(page, ['汇总.xlsx', summary]);
    await dialog.waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.locator('[data-answer="save"]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('工作簿 1.xlsx');
    await shows(page, '汇总');

    await page.evaluate(() => window.workbench?.put('K40', 42));
    await drop(page, ['总表.xlsm', summary]);
    await dialog.locator('[data-answer="discard"]').click();
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction(() => window.workbench?.cell('K40').value === '');
    // Nothing was changed since: no question.
    expect((await saved(page)).name).toBe('总表.xlsx');
    await page.close();
  });

  test.each([
    ['旧表.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'Excel 97–2003'],
    ['表.et', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'WPS 自己的格式'],
    ['图片.xlsx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), '不是 .xlsx 工作簿'],
    ['半截.xlsx', null, '已损坏或不完整'],
  ])('%s is refused with a sentence, and the workbook stays', async (name, bytes, sentence) => {
    const { page } = await workbench.visit();
    await drop(page, [name, bytes ?? summary.subarray(0, summary.length / 2)]);
    await page.waitForFunction(() => document.querySelector('#failure')?.textContent !== '');
    expect(await page.locator('#failure').innerText()).toContain(`“${name}”`);
    expect(await page.locator('#failure').innerText()).toContain(sentence);
    expect(await sheetNames(page)).toEqual(['自评表']);
    await page.close();
  });

  test('two files at once are one too many', async () => {
    const { page } = await workbench.visit();
    await drop(page, ['甲.xlsx', summary], ['乙.xlsx', summary]);
    await page.waitForFunction(() => document.querySelector('#failure')?.textContent.includes('一次打开一个文件'));
    expect(await sheetNames(page)).toEqual(['自评表']);
    await page.close();
  });
});
