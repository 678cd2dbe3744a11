/** The page at work: ribbon, grid, pane and strip joined by the session. */
import { followWorkbook } from './bookView';
import { parseWorkbook } from './fetching';
import { pickFile, saveFile } from './files';
import { publishHandle } from './handle';
import { lastAction } from './lastAction';
import { drawLog } from './logPanel';
import { readManifest, type Action } from './manifest';
import { drawPane, type PaneFrame } from './paneFrame';
import { drawRibbon } from './ribbon';
import type { Session } from './session';
import { drawStatusBar, type StatusBar } from './statusBar';
import { say, type Language } from './words';

/** What is drawn anew when the language changes. */
interface Drawn {
  readonly pane: PaneFrame;
  readonly status: StatusBar;
  readonly log: ReturnType<typeof drawLog>;
  readonly stop: () => void;
}

export function openWorkbench(xml: string, session: Session, first: Language): void {
  let language = first;
  let drawn = draw();
  load();

  session.onRequest((request) => {
    drawn.log.add(request);
    showRequests();
  });
  session.onVisible((visible) => (visible ? drawn.pane.show() : drawn.pane.hide()));
  publishHandle(session, (name) => act({ kind: 'function', name }));

  function draw(): Drawn {
    const manifest = readManifest(xml, language);
    document.documentElement.lang = language;
    document.title = `${manifest.name} · ${say(language, 'title')}`;
    drawRibbon(manifest, language, act);
    return {
      pane: drawPane(manifest.name, language, (visible) => session.setVisible(visible)),
      status: drawStatusBar(language, {
        toggleLog: () => drawn.log.toggle(),
        arm: (fault) => session.arm(fault),
        speak,
        open: () => void open(),
        save: () => saveFile('workbook.json', JSON.stringify(session.data())),
      }),
      log: drawLog(language, session.requests()),
      stop: followWorkbook(session.engine, language),
    };
  }

  /** Loads the add-in afresh in the language that is set. */
  function load(): void {
    const { pane } = drawn;
    session.attach(pane.load(readManifest(xml, language).pane, session.frameName(language, pane.visible())));
    showRequests();
  }

  function speak(wanted: Language): void {
    if (wanted === language) return;
    language = wanted;
    drawn.stop();
    drawn = draw();
    load();
  }

  async function act(action: Action): Promise<void> {
    if (action.kind === 'pane') drawn.pane.show();
    else await session.run(action.name);
  }

  async function open(): Promise<void> {
    const file = await pickFile();
    if (!file) return;
    const data = parseWorkbook(file.text);
    drawn.status.fail(data ? '' : say(language, 'openFailed', file.name));
    if (!data) return;
    session.open(data);
    load();
  }

  function showRequests(): void {
    drawn.status.count(session.roundTrips());
    const summary = lastAction(session.requests());
    if (summary) {
      const { duration, reads, writes } = summary;
      drawn.status.last(say(language, 'lastAction', Math.round(duration), reads, writes));
    }
  }
}
