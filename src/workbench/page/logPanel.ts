/** The panel that lists every request between add-in and workbook: when, how long, how large, which members. */
import type { LogEntry } from '../protocol/log';
import { element, part } from './element';
import { say, type Language } from './words';

/** More lines than one reads; a long session must not slow the page. */
const LIMIT = 200;

const HEADS = ['logTime', 'logDuration', 'logSent', 'logReceived', 'logMembers'] as const;

/** `10:42:07` */
function clock(time: number): string {
  const date = new Date(time);
  const parts = [date.getHours(), date.getMinutes(), date.getSeconds()];
  return parts.map((value) => String(value).padStart(2, '0')).join(':');
}

function row(entry: LogEntry): HTMLTableRowElement {
  const { at, ms, bytesIn, bytesOut, members, error, detail } = entry;
  const numbers = [clock(at), ms.toFixed(1), bytesIn.toLocaleString('en-US'), bytesOut.toLocaleString('en-US')];
  const failure = error === null ? [] : [element('b', {}, detail === '' ? error : `${error}: ${detail}`), ' '];
  return element(
    'tr',
    { className: error === null ? '' : 'failed' },
    ...numbers.map((text) => element('td', { className: 'number' }, text)),
    element('td', {}, ...failure, members.join(' · ')),
  );
}

export interface LogPanel {
  readonly add: (entry: LogEntry) => void;
  readonly toggle: () => void;
}

export function drawLog(language: Language, former: readonly LogEntry[]): LogPanel {
  const panel = part('log');
  const rows = element('tbody');
  const close = element('button', { type: 'button' }, say(language, 'close'));
  const toggle = () => (panel.hidden = !panel.hidden);
  close.addEventListener('click', toggle);
  const heads = HEADS.map((word) =>
    element('th', { className: word === 'logMembers' ? '' : 'number' }, say(language, word)),
  );
  panel.ariaLabel = say(language, 'logTitle');
  panel.replaceChildren(
    element('header', {}, element('span', { className: 'gap' }, say(language, 'logTitle')), close),
    element('table', {}, element('thead', {}, element('tr', {}, ...heads)), rows),
  );

  function add(entry: LogEntry): void {
    rows.prepend(row(entry));
    rows.children[LIMIT]?.remove();
  }
  for (const entry of former.slice(-LIMIT)) add(entry);
  return { add, toggle };
}
