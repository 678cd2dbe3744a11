/** Forms as other people made them: recognised on the sheet, taken in from files, reviewed, summed up. */
import type { Page } from 'playwright-core';
import { address } from '../../src/sheet';
import { writeBook } from '../../src/xlsx/writing';
import { FORMS } from '../form/recognise/forms';
import { sheetOf } from '../form/recognise/printed';
import { missingChromium } from './chromium';
import { paneOf, picture, startWorkbench, type Workbench } from './workbench';

const inBrowser = missingChromium() === null ? describe : describe.skip;

jest.setTimeout(240_000);

/** A printed form as a unit would send it: cells and merges, no names. */
async function printedFile(id: string, unit: string): Promise<Buffer> {
  const form = FORMS[id];
  if (form === undefined) throw new Error(`no form ${id}`);
  const { name, cells, merges } = sheetOf({ ...form, unit: [form.unit[0], unit] });
  const filled = cells.cells.flatMap((row, down) =>
    row.flatMap(({ value }, right) => (value === '' ? [] : [{ at: address({ row: down, column: right }), value }])),
  );
  return Buffer.from(await writeBook({ sheets: [{ name, cells: filled, merges: merges ?? [] }] }));
}

const BUREAUS = '文化 园林 水利 教育 民政 审计 交通 司法 统计 林业 体育 粮食 气象 档案 商务 卫生 环保 农业 旅游 市政';

/** Twenty files, one a bureau: every printed form, and the first of them once more. */
function twentyFiles() {
  const ids = Object.keys(FORMS);
  return Promise.all(
    BUREAUS.split(' ').map(async (bureau, index) => {
      const unit = `市${bureau}局`;
      const id = ids[index % ids.length] ?? '';
      return { name: `${unit}.xlsx`, mimeType: '', buffer: await printedFile(id, unit) };
    }),
  );
}

/** The pane, whichever frame it is in: a file that is opened brings it up anew. */
const pane = (page: Page) => page.frameLocator('iframe');

const button = (page: Page, name: string | RegExp) =>
  pane(page).getByRole('button', { name, exact: typeof name === 'string' });

const says = (page: Page, words: string | RegExp) => pane(page).getByText(words).first().waitFor();

const text = (page: Page, at: string) => page.evaluate((spot) => window.workbench?.cell(spot).text, at);

const names = (page: Page) =>
  page.evaluate(() => window.workbench?.data().sheets[0]?.names?.map(({ name }) => name) ?? []);

/** The pane keeps within its width. */
const overflow = (page: Page) =>
  paneOf(page).evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Opens a file whose form is of this unit. */
async function openFile(page: Page, unit: string, buffer: Buffer): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.locator('#open').click()]);
  await chooser.setFiles({ name: '去年的表.xlsx', mimeType: '', buffer });
  await page.waitForFunction((name) => window.workbench?.cell('C3').text === name, unit);
}

inBrowser('forms without names', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench();
  });
  afterAll(() => workbench.stop());

  test('a file is opened, its form recognised, taken, and scored', async () => {
    const { page, complaints } = await workbench.visit();
    await openFile(page, '市文化局', await printedFile('F00', '市文化局'));
    await button(page, /^识别本表/u).click();
    await says(page, '看起来是自评表，请核对位置');
    expect(await names(page)).toEqual([]);
    await picture(page, 'recognised');
    await button(page, '到单元格 G12:G28').click();
    await page.evaluate(() => window.workbench?.idle());
    expect(await overflow(page)).toBe(0);
    await button(page, '采用').click();
    await says(page, /^市文化局$/u);
    expect(await names(page)).toContain('自评得分');
    await page.evaluate(() => window.workbench?.put('G13', ''));
    await page.evaluate(() => window.workbench?.put('G29', ''));
    await pane(page).getByRole('combobox', { name: '评分规则' }).selectOption({ label: '浏阳 2020（示例）' });
    await says(page, /示例规则/u);
    await button(page, '评分').click();
    await page.waitForFunction(() => window.workbench?.cell('G29').text === '93');
    expect(await text(page, 'G13')).toBe('2');
    await picture(page, 'recognisedScored');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('twenty files are taken in, reviewed and summed up; the chart leads to each form; a second summary replaces the first', async () => {
    const { page } = await workbench.visit();
    await says(page, /评分将写入/u);
    await button(page, '评分').click();
    await says(page, /写入 35/u);
    await button(page, '更多').click();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, '汇入文件').click()]);
    await chooser.setFiles([
      ...(await twentyFiles()),
      { name: '旧表.xlsx', mimeType: '', buffer: Buffer.from('no zip') },
    ]);
    await pane(page).getByText('选了 21 个文件，认出 19 张自评表。').first().waitFor({ timeout: 90_000 });
    await picture(page, 'imported');
    await button(page, '全部复核').click();
    await pane(page).getByText('已复核 20 张表').first().waitFor({ timeout: 90_000 });
    const panel = pane(page).getByRole('region', { name: '汇入的文件' });
    await panel.getByRole('button', { name: '汇总' }).click();
    await says(page, '汇总在工作表“汇总”里');
    const chart = pane(page).getByRole('region', { name: '汇总' });
    expect(await chart.getByRole('row').count()).toBe(21);
    await picture(page, 'summary');
    await chart.getByRole('button', { name: /^市文化局/u }).click();
    await page.waitForFunction(() => window.workbench?.cell('C3').text === '市文化局');
    await pane(page).getByRole('heading', { level: 1, name: '市文化局' }).waitFor();
    await picture(page, 'summaryForm');
    expect(await overflow(page)).toBe(0);
    await button(page, '更多').click();
    await button(page, '生成汇总和问题清单').click();
    await says(page, '汇总已更新，在工作表“汇总”里');
    const sheets = await page.evaluate(() => window.workbench?.data().sheets.map(({ name }) => name) ?? []);
    expect(sheets.filter((name) => /^(?:汇总|问题清单)/u.test(name)).sort()).toEqual(['汇总', '问题清单']);
    await page.close();
  });
});
