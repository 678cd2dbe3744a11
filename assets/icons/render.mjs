// Renders every SVG in this folder to PNG at the sizes that Excel asks for: `node assets/icons/render.mjs`.
// The drawings stand on a 16 × 16 grid, so that lines fall on whole pixels at 16, 32, 64, 80 and 128.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';

const folder = import.meta.dirname;
const SIZES = [16, 32, 64, 80, 128];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
async function render(file, size) {
  const svg = readFileSync(join(folder, file), 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: join(folder, `${basename(file, '.svg')}-${size}.png`), omitBackground: true });
  await page.close();
}

const drawings = readdirSync(folder).filter((name) => name.endsWith('.svg'));
await Promise.all(drawings.flatMap((file) => SIZES.map((size) => render(file, size))));
await browser.close();
