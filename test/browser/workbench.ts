/** Opens the built workbench in Chromium, for the browser tests. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { serveWorkbench, type Server } from './build';
import { startChromium } from './chromium';

const REPORTS = join(__dirname, '../../reports');

export interface Visit {
  readonly page: Page;
  /** What the page and the pane complained of: errors, failed requests. */
  readonly complaints: readonly string[];
}

export interface Workbench {
  /** Opens the page anew; `query` goes behind its address, e.g. `?lang=en-US`. Settles when the pane is ready. */
  readonly visit: (query?: string) => Promise<Visit>;
  readonly stop: () => Promise<void>;
}

function listen(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

/** Serves the build (`globalSetup.ts` made it) and starts Chromium. */
export async function startWorkbench(): Promise<Workbench> {
  const [server, browser]: [Server, Browser] = await Promise.all([serveWorkbench(), startChromium()]);
  return {
    async visit(query = '') {
      const page = await browser.newPage({ viewport: { width: 1456, height: 819 }, locale: 'zh-CN' });
      const complaints = listen(page);
      await page.goto(server.address + query);
      await page.waitForFunction(
        () =>
          window.workbench?.ready() === true &&
          window.workbench.roundTrips() > 0 &&
          document.querySelector('iframe')?.contentDocument?.querySelector('#pane > *') !== null,
      );
      await page.evaluate(() => window.workbench?.idle());
      return { page, complaints };
    },
    async stop() {
      await browser.close();
      await server.stop();
    },
  };
}

/** The add-in's own frame in the page. */
export function paneOf(page: Page): Frame {
  const pane = page.frames().find((frame) => frame.url().includes('taskpane.html'));
  if (!pane) throw new Error('The page has no pane');
  return pane;
}

/** Keeps a picture of the page in `reports/`, for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(REPORTS, { recursive: true });
  await page.screenshot({ path: join(REPORTS, `${name}.png`) });
}
