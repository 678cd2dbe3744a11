/** What a clerk does with the sample, in a real browser: score, change, score again, restore, mark, insert. */
import type { Page } from 'playwright-core';
import { missingChromium } from './chromium';
import { paneOf, picture, startWorkbench, type Workbench } from './workbench';

const inBrowser = missingChromium() === null ? describe : describe.skip;

jest.setTimeout(180_000);

const button = (page: Page, name: string) => paneOf(page).getByRole('button', { name, exact: true });

const texts = (page: Page, ...cells: readonly string[]) =>
  page.evaluate((all) => all.map((at) => window.workbench?.cell(at).text), cells);

/** The values beside a parameter of the rule table, which is the active sheet. */
const beside = (page: Page, label: string) =>
  page.evaluate((wanted) => {
    const rows = Array.from({ length: 120 }, (_, index) => index + 1);
    return rows.filter((row) => window.workbench?.cell(`F${row}`).text === wanted).map((row) => `G${row}`);
  }, label);

const says = (page: Page, text: string | RegExp) => paneOf(page).getByText(text).first().waitFor();

inBrowser('a clerk at the workbench', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench();
  });
  afterAll(() => workbench.stop());

  test('评分: rates, scores, notes and 93 appear in the cells and in the pane', async () => {
    const { page, complaints } = await workbench.visit();
    await says(page, /评分将写入 35/);
    await button(page, '评分').click();
    await says(page, /尚有 3 处须改/);
    expect(await texts(page, 'H5', 'H6', 'H7', 'H8')).toEqual(['312.97%', '/', '105.37%', '848.63%']);
    expect(await texts(page, 'G15', 'G25', 'G31')).toEqual(['2', '5', '93']);
    expect(await texts(page, 'H15', 'H25')).toEqual(['超预算 212.97%（多 385.54 万元）', '超预算 8.98%']);
    const pane = await paneOf(page).locator('body').innerText();
    for (const part of ['93', '优', '26 / 30', '24 / 25', '43 / 45', '尚有 3 处须改']) expect(pane).toContain(part);
    await picture(page, 'scored');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('全国 2020: 4, 5.46, 95.46 and 10 offered beside the typed 8', async () => {
    const { page } = await workbench.visit();
    await says(page, /评分将写入/);
    await paneOf(page).getByRole('combobox').selectOption({ label: '全国 2020' });
    await says(page, /据二手资料转录/);
    await button(page, '评分').click();
    await says(page, /写入 \d+/);
    await page.waitForFunction(() => window.workbench?.cell('G31').text === '95.46');
    expect(await texts(page, 'G15', 'G25', 'G26', 'K3')).toEqual(['4', '5.46', '8', 'national-2020']);
    await says(page, /按规则 97.46/);
    await picture(page, 'national');
    await paneOf(page)
      .getByRole('button', { name: /^采用，经济效益指标/ })
      .click();
    await page.waitForFunction(() => window.workbench?.cell('G26').text === '10');
    await page.close();
  });

  test('a change is noticed, scored again, and taken back', async () => {
    const { page } = await workbench.visit();
    await says(page, /评分将写入/);
    await button(page, '评分').click();
    await says(page, /写入 35/);
    await page.evaluate(() => window.workbench?.put('F5', 181.03));
    await says(page, /F5 已更改，结果未更新/);
    await picture(page, 'stale');
    await button(page, '评分').click();
    await page.waitForFunction(() => window.workbench?.cell('G31').text === '95');
    expect(await texts(page, 'H5', 'F15', 'G15', 'H15')).toEqual(['100.00%', '100.00%', '4', '']);
    await says(page, /来源合计 294.87/);
    await button(page, '恢复上次').click();
    await says(page, /已恢复到评分前/);
    expect(await texts(page, 'H5', 'G15', 'H15', 'G31')).toEqual([
      '312.97%',
      '2',
      '超预算 212.97%（多 385.54 万元）',
      '93',
    ]);
    await picture(page, 'restored');
    await page.close();
  });

  test('突出超预算: on and off, live while typing', async () => {
    const { page } = await workbench.visit();
    await says(page, /评分将写入/);
    await button(page, '评分').click();
    await says(page, /写入 35/);
    await page.evaluate(() => window.workbench?.run('toggleHighlight'));
    await picture(page, 'marked');
    const count = () =>
      page.evaluate(() => JSON.stringify(window.workbench?.data()).split('绩效自评评分·超预算').length - 1);
    expect(await count()).toBe(2);
    await page.evaluate(() => window.workbench?.put('F5', 181.03));
    await picture(page, 'marked-live');
    await page.evaluate(() => window.workbench?.run('toggleHighlight'));
    expect(await count()).toBe(0);
    await page.close();
  });

  test('标准模板: a blank form on a sheet of its own', async () => {
    const { page } = await workbench.visit();
    await says(page, /评分将写入/);
    await button(page, '插入标准模板').click();
    await button(page, '空白表').click();
    await page.waitForFunction(() => window.workbench?.data().sheets.length === 2);
    await says(page, '评分不会改动任何单元格');
    await picture(page, 'template');
    await page.close();
  });

  test('评分规则表: a step changed in the table changes the scores, and a mistake is told with its cell', async () => {
    const { page, complaints } = await workbench.visit();
    await says(page, /评分将写入/);
    await button(page, '更多').click();
    await button(page, '插入评分规则表').click();
    await says(page, /^评分规则表在工作表“评分规则表”里$/);
    await picture(page, 'rule-table');
    const steps = await beside(page, '每档');
    await Promise.all(steps.map((at) => page.evaluate((cell) => window.workbench?.put(cell, 10), at)));
    const [way = ''] = await beside(page, '方向');
    await button(page, '回到“自评表”').click();
    await button(page, '评分').click();
    await page.waitForFunction(() => window.workbench?.cell('G31').text === '94');
    expect(await texts(page, 'G15', 'G25', 'K3')).toEqual(['2', '6', '评分规则表']);
    await button(page, '更多').click();
    await button(page, '插入评分规则表').click();
    await button(page, '回到“自评表”').waitFor();
    await page.evaluate((at) => window.workbench?.put(at, '随便'), way);
    await button(page, '回到“自评表”').click();
    await says(page, /评分规则表有 1 处错误/);
    await button(page, `到单元格 ${way}`).click();
    await page.waitForFunction((at) => document.querySelector('#nameBox')?.textContent === at, way);
    await picture(page, 'rule-fault');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('English, dark and narrow', async () => {
    const { page, complaints } = await workbench.visit('?lang=en-US');
    await says(page, /Score will write 35 cells/);
    await button(page, 'Score').click();
    await says(page, /35 cells written/);
    await picture(page, 'english');
    expect(complaints).toEqual([]);
    await page.close();
  });
});
