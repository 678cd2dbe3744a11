/** The page that stands in for Excel, in a real browser, with the real office.js and the real add-in. */
import { missingChromium } from './chromium';
import { paneOf, picture, startWorkbench, type Workbench } from './workbench';

const inBrowser = missingChromium() === null ? describe : describe.skip;

/** Building takes its time on a machine that has not built before. */
jest.setTimeout(180_000);

inBrowser('the workbench in Chromium', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench();
  });
  afterAll(() => workbench.stop());

  test('boots: ribbon, grid, pane, and office.js finds Excel', async () => {
    const { page, complaints } = await workbench.visit();
    await picture(page, 'workbench');
    expect(await page.locator('#ribbon button').allInnerTexts()).toEqual([
      '评分',
      '突出超预算',
      '插入标准模板',
      '恢复上次',
      '打开窗格',
    ]);
    expect(await page.locator('#ribbon').innerText()).toContain('不是 Excel');
    expect(await page.locator('#grid canvas').count()).toBeGreaterThan(0);
    const context = await paneOf(page).evaluate(() => ({
      host: Office.context.host,
      language: Office.context.displayLanguage,
      floor: Office.context.requirements.isSetSupported('ExcelApi', '1.9'),
      shared: Office.context.requirements.isSetSupported('SharedRuntime', '1.1'),
    }));
    expect(context).toEqual({ host: 'Excel', language: 'zh-CN', floor: true, shared: true });
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a name box and a value line follow the active cell, and undo takes an edit back', async () => {
    const { page } = await workbench.visit();
    await page.evaluate(() => {
      window.workbench?.put('K40', 42);
      window.workbench?.select('K40');
    });
    expect(await page.locator('#nameBox').innerText()).toBe('K40');
    expect(await page.locator('#cellContent').innerText()).toBe('42');
    await page.evaluate(() => window.workbench?.put('K40', 43));
    expect(await page.locator('#cellContent').innerText()).toBe('43');
    expect(await page.evaluate(() => window.workbench?.undo())).toBe(true);
    expect(await page.evaluate(() => window.workbench?.cell('K40').value)).toBe(42);
    await page.close();
  });

  test('what is typed at the grid is read as Excel reads it', async () => {
    const { page } = await workbench.visit();
    await page.evaluate(() => window.workbench?.select('K40'));
    await page.locator('#grid').click({ position: { x: 300, y: 300 } });
    await page.evaluate(() => window.workbench?.select('K40'));
    await page.keyboard.type('50%');
    expect(await page.evaluate(() => window.workbench?.engine.editing())).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.workbench?.engine.editing() === false);
    const cell = await page.evaluate(() => window.workbench?.cell('K40'));
    expect(cell).toMatchObject({ value: 0.5, text: '50%' });
    await page.close();
  });

  test('the ribbon works while the pane is closed, and the command shows it', async () => {
    const { page, complaints } = await workbench.visit();
    await page.locator('#pane header button').click();
    expect(await page.locator('#pane').isVisible()).toBe(false);
    await page.evaluate(() => window.workbench?.run('toggleHighlight'));
    expect(await page.locator('#pane').isVisible()).toBe(true);
    expect(await page.evaluate(() => window.workbench?.roundTrips())).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('the language switch speaks to the page and, afresh, to the pane', async () => {
    const { page } = await workbench.visit();
    await page.locator('[data-language="en-US"]').click();
    await page.waitForFunction(() => document.getElementById('ribbon')?.innerText.includes('Score'));
    await expect(page.frameLocator('#pane iframe').locator('html').getAttribute('lang')).resolves.toMatch(/^(en|zh)/);
    await page.waitForFunction(
      () => document.querySelector('iframe')?.contentDocument?.documentElement.lang === 'en-US',
    );
    await picture(page, 'workbench-en');
    await page.close();
  });

  test('the log lists what the add-in asked for', async () => {
    const { page } = await workbench.visit();
    await page.locator('#roundTrips').click();
    expect(await page.locator('#log tbody tr').count()).toBeGreaterThan(0);
    expect(await page.locator('#log').innerText()).toContain('WorksheetCollection');
    await picture(page, 'workbench-log');
    await page.close();
  });

  test('nothing is asked of any other origin', async () => {
    const { page } = await workbench.visit();
    const origins = new Set<string>();
    page.on('request', (request) => origins.add(new URL(request.url()).origin));
    await page.reload();
    await page.waitForFunction(() => window.workbench?.ready() === true);
    expect([...origins]).toEqual([new URL(page.url()).origin]);
    await page.close();
  });
});
