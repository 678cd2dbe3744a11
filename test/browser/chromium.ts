/** Finds and starts the machine's Chromium. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** The path of Chromium: `CHROMIUM`, else one on the path; undefined where there is none. */
export function findChromium(): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin'];
  const installed = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env['CHROMIUM'] ?? '', ...installed].find((file) => file !== '' && existsSync(file));
}

/** Why the browser tests cannot run here, or null. With `REQUIRE_CHROMIUM=1` that is a failure. */
export function missingChromium(): string | null {
  if (findChromium() !== undefined) return null;
  const reason =
    'No Chromium found (CHROMIUM, chromium, chromium-browser, google-chrome): the browser tests are skipped.';
  if (process.env['REQUIRE_CHROMIUM'] === '1') throw new Error(reason);
  return reason;
}

export async function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
}
