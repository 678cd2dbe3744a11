/** What the pane loads up to its first paint: the scripts that its page names, as a server would send them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILT = join(__dirname, '../../dist/workbench');

/** Its own scripts and their sizes in bytes, gzipped; office.js is Excel's. */
export function firstPaint(): ReadonlyMap<string, number> {
  const page = readFileSync(join(BUILT, 'taskpane.html'), 'utf8');
  const scripts = Array.from(page.matchAll(/<script src="([^"]+)"/g), ([, file = '']) => file);
  const own = scripts.filter((file) => !file.includes('office-js'));
  // One language's words come with the first paint, too: the larger of the two is counted.
  const words = readdirSync(BUILT).filter((file) => /^words-.*\.js$/.test(file));
  const sizes = new Map(
    [...own, ...words].map((file) => [file, gzipSync(readFileSync(join(BUILT, file)), { level: 9 }).length]),
  );
  const [smaller] = words.sort((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0));
  if (smaller !== undefined) sizes.delete(smaller);
  return sizes;
}
