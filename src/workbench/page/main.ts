/** Starts the workbench: its frame at once, the workbook and the add-in as soon as they are there. */
import { element, part } from './element';
import { readText, readWorkbook } from './fetching';
import { prepareFonts } from './fonts';
import { readManifest } from './manifest';
import { drawRibbon } from './ribbon';
import { say, type Language } from './words';
import { openWorkbench } from './workbench';
import './workbench.css';

const query = new URLSearchParams(location.search);
const language: Language = query.get('lang')?.startsWith('en') ? 'en-US' : 'zh-CN';

/** The workbook to open, from this origin alone. */
function sample(): string {
  const address = new URL(query.get('open') ?? SAMPLE, document.baseURI);
  return address.origin === location.origin ? address.href : new URL(SAMPLE, document.baseURI).href;
}

async function start(): Promise<void> {
  const waiting = element('p', { className: 'waiting' }, say(language, 'loading'));
  part('grid').append(waiting);
  part('ribbon').append(element('p', { className: 'quiet' }, say(language, 'notExcel')));
  const manifest = readText('manifest.xml').then((xml) => {
    drawRibbon(readManifest(xml, language), language, () => Promise.resolve());
    return xml;
  });
  const [xml, data, book] = await Promise.all([
    manifest,
    readWorkbook(sample()),
    import(/* webpackChunkName: "book" */ './book'),
    prepareFonts(),
  ]);
  waiting.remove();
  openWorkbench(xml, book.openBook(part('grid'), data), language);
}

start().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  part('grid').replaceChildren(element('p', { className: 'waiting' }, say(language, 'startFailed', reason)));
});
