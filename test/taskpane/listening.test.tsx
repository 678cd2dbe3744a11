import type { SheetEvent } from '../../src/excel/scorer';
import { createListening } from '../../src/taskpane/listening';
import { createStore } from '../../src/taskpane/store';
import { memoryWorkbook } from './workbook';

const typed = (address: string): SheetEvent => ({ kind: 'changed', sheet: '自评表', address });

async function listening(scored: boolean) {
  const { scorer, event } = memoryWorkbook();
  const store = createStore();
  const [looked, run] = [await scorer.look(), scored ? await scorer.score() : null];
  if (looked.ok) store.dispatch({ type: 'looked', view: looked.value });
  if (run?.ok === true) store.dispatch({ type: 'scored', scored: run.value });
  let looks = 0;
  await createListening(store, () => Promise.resolve(void (looks += 1))).start(scorer);
  const said = store.state().said?.number ?? 0;
  return { event, looks: () => looks, said: () => (store.state().said?.number ?? 0) - said };
}

beforeEach(() => jest.useFakeTimers({ now: 0 }));
afterEach(() => jest.useRealTimers());

describe('typing over a result', () => {
  it('is said at once, and then once in two seconds, however fast it goes', async () => {
    const { event, said } = await listening(true);
    event(typed('F5'));
    jest.advanceTimersByTime(1);
    expect(said()).toBe(1);
    for (let second = 0; second < 40; second += 1) {
      event(typed(`F${second + 6}`));
      jest.advanceTimersByTime(100);
    }
    expect(said()).toBeLessThanOrEqual(3);
    expect(said()).toBeGreaterThanOrEqual(2);
  });

  it('reads nothing: no list is worked out anew under the reader’s eyes', async () => {
    const { event, looks } = await listening(true);
    event(typed('F5'));
    jest.advanceTimersByTime(5000);
    expect(looks()).toBe(0);
  });
});

describe('typing before the first run', () => {
  it('reads once, when it is over', async () => {
    const { event, looks, said } = await listening(false);
    for (const row of [5, 6, 7]) {
      event(typed(`F${row}`));
      jest.advanceTimersByTime(300);
    }
    expect(looks()).toBe(0);
    jest.advanceTimersByTime(400);
    expect([looks(), said()]).toEqual([1, 0]);
  });
});

it('another sheet is read at once', async () => {
  const { event, looks } = await listening(true);
  event({ kind: 'activated' });
  expect(looks()).toBe(1);
});
