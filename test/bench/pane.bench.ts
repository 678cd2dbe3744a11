/**
 * @jest-environment node
 */
/** The pane's JavaScript up to first paint, and how soon it can be used in Chromium. */
import { findChromium } from '../browser/chromium';
import { firstPaint } from '../browser/size';
import { startWorkbench, type Workbench } from '../browser/workbench';
import { report } from './table';

interface Times {
  /** ms from the pane's own start. */
  readonly paint: number;
  readonly usable: number;
}

async function once(workbench: Workbench, slowdown: number): Promise<Times> {
  const { page } = await workbench.visit();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const pane = () => page.frames().find((frame) => frame.url().includes('taskpane.html'));
  const frame = pane();
  if (frame === undefined) throw new Error('no pane');
  await frame.evaluate(() => window.location.reload());
  await page.waitForTimeout(300);
  const times = await pane()?.evaluate(
    () =>
      new Promise<Times>((resolve) => {
        const look = () => {
          const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
          const button = document.querySelector('button:not([disabled])');
          // Usable: what Score would write is shown, so the form has been read and assessed.
          if (paint !== undefined && button !== null && document.body.textContent.includes('评分将写入'))
            resolve({ paint, usable: performance.now() });
          else setTimeout(look, 5);
        };
        look();
      }),
  );
  await page.close();
  if (times === undefined) throw new Error('no times');
  return times;
}

test('the pane', async () => {
  const sizes = [...firstPaint()].map(
    ([file, size]) => [file.replace(/\.[0-9a-f]{8}/, ''), `${(size / 1000).toFixed(1)} kB gzip`] as const,
  );
  report('JavaScript up to first paint', sizes);
  if (findChromium() === undefined) return;
  const workbench = await startWorkbench();
  const show = ({ paint, usable }: Times) => `first paint ${Math.round(paint)} ms, usable ${Math.round(usable)} ms`;
  await once(workbench, 1);
  const full = await once(workbench, 1);
  const quarter = await once(workbench, 4);
  await workbench.stop();
  report('The pane in Chromium', [
    ['full speed', show(full)],
    ['a quarter of it', show(quarter)],
  ]);
}, 180_000);
