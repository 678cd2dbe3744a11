/** The real office.js from node_modules, loaded into a jsdom window as its own page would load it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DOMWindow, ResourceLoader } from 'jsdom';

export const ORIGIN = 'https://localhost';
const BASE = `${ORIGIN}/office/`;
const FOLDER = join(process.cwd(), 'node_modules', '@microsoft', 'office-js', 'dist');

/** Files are read once per worker. */
const files = new Map<string, Buffer>();

function fileOf(url: string): Buffer {
  const known = files.get(url);
  if (known) return known;
  const path = new URL(url).pathname.replace(/^\/office\//, '');
  const file = readFileSync(join(FOLDER, ...path.split('/')));
  files.set(url, file);
  return file;
}

/** Serves office.js and nothing else: a test that asks for more fails. */
export class OfficeLoader extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    if (!url.startsWith(BASE)) return null;
    const file = Promise.resolve(fileOf(url));
    return Object.assign(file, { abort: () => undefined });
  }
}

/** Resolves when the library is there; its host script may still be loading, which `Office.onReady` waits for. */
export function loadOffice(window: DOMWindow): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = window.document.createElement('script');
    // The unminified build tells more in a stack trace.
    script.src = BASE + (process.env['OFFICE_DEBUG'] ? 'office.debug.js' : 'office.js');
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', () => {
      reject(new Error('office.js could not be loaded'));
    });
    window.document.head.append(script);
  });
}
