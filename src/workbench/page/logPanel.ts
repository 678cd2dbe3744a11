/** The panel that lists every request between add-in and workbook: when, how long, how large, which members. */
import { element, part } from './element';
import { say, type Language } from './words';

/** One request, as the panel shows it. */
export interface LoggedRequest {
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Milliseconds from the request to its answer. */
  readonly duration: number;
  /** Bytes that came from the add-in, and that went back. */
  readonly sent: number;
  readonly received: number;
  /** `['Range.values', 'Range.text']` */
  readonly members: readonly string[];
  /** Whether it changes the workbook. */
  readonly write: boolean;
  /** The error's code; null where it went well. */
  readonly error: string | null;
}

/** More lines than one reads; a long session must not slow the page. */
const LIMIT = 200;

const two = (value: number): string => String(value).padStart(2, '0');

/** `10:42:07` */
function clock(time: number): string {
  const date = new Date(time);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
}

function cell(text: string, className = ''): HTMLTableCellElement {
  return element('td', { className }, text);
}

export interface LogPanel {
  readonly add: (request: LoggedRequest) => void;
  readonly toggle: () => void;
}

export function drawLog(language: Language, former: readonly LoggedRequest[]): LogPanel {
  const panel = part('log');
  const heads = (['logTime', 'logDuration', 'logSent', 'logReceived', 'logMembers'] as const).map((word, index) =>
    element('th', { className: index > 0 && index < 4 ? 'number' : '' }, say(language, word)),
  );
  const rows = element('tbody');
  const close = element('button', { type: 'button' }, say(language, 'close'));
  close.addEventListener('click', () => (panel.hidden = true));
  panel.ariaLabel = say(language, 'logTitle');
  panel.replaceChildren(
    element('header', {}, element('span', {}, say(language, 'logTitle')), element('span', { className: 'gap' }), close),
    element('table', {}, element('thead', {}, element('tr', {}, ...heads)), rows),
  );

  function add({ time, duration, sent, received, members, error }: LoggedRequest): void {
    rows.prepend(
      element(
        'tr',
        {},
        cell(clock(time), 'number'),
        cell(duration.toFixed(1), 'number'),
        cell(sent.toLocaleString('en-US'), 'number'),
        cell(received.toLocaleString('en-US'), 'number'),
        cell(
          error === null ? members.join(' · ') : `${error} — ${members.join(' · ')}`,
          error === null ? '' : 'failed',
        ),
      ),
    );
    rows.children[LIMIT]?.remove();
  }
  former.forEach(add);
  return { add, toggle: () => (panel.hidden = !panel.hidden) };
}
