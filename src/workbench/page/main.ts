import { part } from './element';
import { readManifest } from './manifest';
import { drawPane } from './paneFrame';
import { drawRibbon } from './ribbon';
import { drawStatusBar } from './statusBar';
import { prepareFonts } from './fonts';
import { drawLog } from './logPanel';
import './workbench.css';
const log = drawLog('zh-CN', [
  {
    time: Date.now(),
    duration: 12.3,
    sent: 1234,
    received: 123456,
    members: ['Range.values', 'Range.text'],
    error: null,
  },
  {
    time: Date.now(),
    duration: 12.3,
    sent: 1234,
    received: 123456,
    members: ['Range.values', 'Range.text'],
    error: 'GeneralException',
  },
]);
const none = () => undefined;
const language = 'zh-CN';
drawStatusBar(language, { toggleLog: log.toggle, arm: none, speak: none, open: none, save: none });
void fetch('manifest.xml')
  .then((r) => r.text())
  .then((t) => {
    const m = readManifest(t, language);
    drawRibbon(m, language, async () => {});
    drawPane(m.name, language, none).load(
      m.pane,
      JSON.stringify({
        baseFrameName: 'x',
        hostInfo: 'Excel|Web|16.01|zh-cn|||disableLogging|0',
        xdmInfo: `conv${Math.random()}|app1|${location.href}`,
        serializerVersion: '1',
        flights: '[]',
      }),
    );
  });
void Promise.all([
  import('../workbook/univer/browser'),
  import('./view'),
  fetch('assets/sample.json').then((r) => r.json()), prepareFonts(),
]).then(([m, v, d]) => {
  const e = m.openGrid(part('grid'), d);
  v.followWorkbook(e, language);
  (window as any).engine = e;
});
