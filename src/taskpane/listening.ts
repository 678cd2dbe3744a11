/** Follows what people do to the workbook: a changed sheet makes its result stale, another sheet is read. */
import type { Scorer, SheetEvent } from '../excel/scorer';
import { formOf, resultOf } from './state';
import type { Store } from './store';

/** Stale is said at most this often, however fast somebody types. Milliseconds. */
const SAY_AT_MOST = 2000;

/** Typing comes in bursts; the form is read when one is over. Milliseconds. */
const BURST = 400;

export interface Listening {
  readonly start: (scorer: Pick<Scorer, 'listen'>) => Promise<void>;
}

export function createListening(store: Store, look: () => Promise<void>): Listening {
  let saidAt = Number.NEGATIVE_INFINITY;
  let later: ReturnType<typeof setTimeout> | null = null;
  let burst: ReturnType<typeof setTimeout> | null = null;

  function follow(event: SheetEvent): void {
    if (event.kind === 'activated') {
      store.dispatch({ type: 'moved' });
      void look();
      return;
    }
    const { sheet, address } = event;
    store.dispatch({ type: 'changed', sheet, address });
    if (sheet !== formOf(store.state())?.sheet) return;
    if (resultOf(store.state()) === null) readSoon();
    else saySoon();
  }

  /** Before the first run the pane tells what Score would do, and that changes with the sheet. */
  function readSoon(): void {
    if (burst !== null) clearTimeout(burst);
    burst = setTimeout(() => void look(), BURST);
  }

  function saySoon(): void {
    if (later !== null) return;
    const wait = Math.max(0, saidAt + SAY_AT_MOST - Date.now());
    later = setTimeout(() => {
      later = null;
      saidAt = Date.now();
      if (resultOf(store.state())?.stale != null) store.dispatch({ type: 'staleSaid' });
    }, wait);
  }

  return {
    start: async ({ listen }) => {
      // A pane without events still scores; it only cannot tell that its result is old.
      await listen(follow).catch(() => undefined);
    },
  };
}
