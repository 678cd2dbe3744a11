/** The page at work: ribbon, grid, pane and strip joined to the workbook and the host of the add-in. */
import type { Book } from './book';
import { followWorkbook } from './bookView';
import { changesFile, createDesk } from './desk';
import { element, part } from './element';
import { armFault } from './faults';
import { onDrop } from './files';
import { publishHandle } from './handle';
import { lastAction } from './lastAction';
import { drawLog } from './logPanel';
import { readManifest, type Button } from './manifest';
import { drawPaneTitle, showPane } from './paneFrame';
import { drawRibbon } from './ribbon';
import { drawStatusBar } from './statusBar';
import { say, type Language } from './words';

/** A button's requests begin within this time, in ms. */
const PRESS = 1000;

/** @param xml the text of manifest.xml */
export function openWorkbench(xml: string, { engine, data, connect }: Book, first: Language): void {
  let language = first;
  const frame = element('iframe');
  const connection = connect(frame, readManifest(xml, language).pane, language);
  const { host } = connection;
  /** The ribbon's button that was pressed last: what follows is its doing. */
  let pressed = { label: '', at: 0 };
  let drawn = draw();
  const desk = createDesk({
    engine,
    data,
    language: () => language,
    // The add-in starts anew, as it does in Excel, where each workbook has a pane of its own.
    opened: () => connection.restart(),
    fail: (text) => drawn.status.fail(text),
  });
  onDrop((files) => void desk.take(files));
  part('pane').append(frame);
  frame.title = document.title;

  host.onVisibility(showPane);
  host.log.onEntry((entry) => {
    drawn.log.add(entry);
    showRequests();
    if (host.faults.armed() === 0) drawn.status.disarm();
  });
  engine.onRefusal(() => drawn.status.fail(say(language, 'protected')));
  // Not on every change: the grid selects and draws on its own account, and a sentence has to stay until it is read.
  engine.onChange((change) => {
    if (changesFile(change)) drawn.status.fail('');
  });
  part('grid').addEventListener('pointerdown', () => drawn.status.fail(''), { capture: true });
  publishHandle({ engine, data, host, manifest: () => readManifest(xml, language), press });

  /** Everything that has words in it. */
  function draw() {
    const manifest = readManifest(xml, language);
    document.documentElement.lang = language;
    document.title = `${manifest.name} · ${say(language, 'title')}`;
    drawRibbon(manifest, language, press);
    drawPaneTitle(manifest.name, language, () => setPane(false));
    return {
      stop: followWorkbook(engine, language),
      log: drawLog(language, host.log.entries()),
      status: drawStatusBar(language, {
        toggleLog: () => drawn.log.toggle(),
        arm: (fault) => armFault(host.faults, fault),
        speak,
        open: () => void desk.pick(),
        save: () => void desk.save(),
      }),
    };
  }

  /** Somebody opens or closes the pane; the add-in is told. */
  function setPane(visible: boolean): void {
    showPane(visible);
    if (host.visible() !== visible) host.setVisible(visible);
  }

  async function press({ id, label, action }: Button): Promise<void> {
    if (action.kind === 'pane') {
      setPane(true);
      return;
    }
    pressed = { label, at: Date.now() };
    const { status } = await host.commands.invoke(action.name, id);
    if (status !== 0) drawn.status.fail(say(language, 'commandFailed', action.name, status));
  }

  function speak(wanted: Language): void {
    if (wanted === language) return;
    language = wanted;
    drawn.stop();
    drawn = draw();
    showRequests();
    host.setLanguage(language);
    connection.restart();
  }

  function showRequests(): void {
    drawn.status.count(host.log.roundTrips());
    const summary = lastAction(host.log.entries());
    if (!summary) return;
    const { duration, reads, writes, began } = summary;
    const label = began >= pressed.at && began - pressed.at < PRESS ? pressed.label : '';
    drawn.status.last(`${label} ${say(language, 'lastAction', Math.round(duration), reads, writes)}`.trim());
  }
}
