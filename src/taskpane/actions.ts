/** The imperative shell: does what was asked through the scorer, one act at a time, and tells the store what came of it. */
import type { Correction } from '../excel/bind';
import { failed, type Outcome, type Problem } from '../excel/outcome';
import { isReading, keyOf, type Act } from './act';
import type { Engine } from './engine';
import { createListening } from './listening';
import { createQueue } from './queue';
import type { Row } from './state';
import type { Store } from './store';

/** A second: shorter acts show no progress, so that nothing flickers. Milliseconds. */
const SLOW = 1000;

/** How long a reading waits before it is tried again while a cell is being edited: doubled up to the second. Milliseconds. */
const RETRY = { first: 500, longest: 4000 };

export interface Actions {
  /** Loads the engine, reads the sheet, and follows its changes. */
  readonly start: () => Promise<void>;
  /** Resolves when the act is over, whatever came of it. */
  readonly perform: (act: Act) => Promise<void>;
  /** Stops an act on many forms or files: nothing more is written, and no further file is taken in. */
  readonly stop: () => void;
  /** Opens a row below the tools; another one that was open gives way. */
  readonly open: (row: Row) => void;
  readonly close: () => void;
  /** Another column for a field of what was recognised. */
  readonly correct: (correction: Correction) => void;
  /** Leaves what was recognised as it is. */
  readonly leaveFound: () => void;
  readonly closeOverview: () => void;
  /** Says that a finding is set aside with a reason or not at all. */
  readonly askForReason: () => void;
}

export function createActions(store: Store, load: () => Promise<Engine>): Actions {
  const { dispatch } = store;
  const queue = createQueue();
  const listening = createListening(store, () => perform({ kind: 'look' }));
  let engine: Engine | null = null;
  let halt = new AbortController();
  let pause = RETRY.first;

  async function loaded(): Promise<Engine> {
    if (engine === null) {
      engine = await load();
      dispatch({ type: 'loaded', packs: engine.packs });
      // After the act that waits for the engine: what it shows comes first.
      const { scorer } = engine;
      void queue('listen', () => listening.start(scorer));
    }
    return engine;
  }

  function perform(act: Act): Promise<void> {
    return queue(keyOf(act), () => run(act), isReading(act));
  }

  async function run(act: Act): Promise<void> {
    const quiet = act.kind === 'look' || act.kind === 'goTo';
    if (!quiet) dispatch({ type: 'began', act });
    const timer = quiet ? null : setTimeout(() => dispatch({ type: 'slow' }), SLOW);
    try {
      const [{ scorer }, { attempt }] = await Promise.all([loaded(), import('./attempt')]);
      await attempt(act, { scorer, store, settle, begin });
    } catch (error) {
      dispatch({ type: 'failed', act, problem: unexpected(error) });
    } finally {
      if (timer !== null) clearTimeout(timer);
      if (!quiet) dispatch({ type: 'ended' });
    }
  }

  /** An act on many forms or files begins: what `stop` will stop. */
  function begin(): AbortSignal {
    halt = new AbortController();
    return halt.signal;
  }

  function settle<T>(act: Act, outcome: Outcome<T>, succeed: (value: T) => void): void {
    if (outcome.ok) {
      pause = RETRY.first;
      succeed(outcome.value);
      return;
    }
    dispatch({ type: 'failed', act, problem: outcome.problem });
    if (isReading(act) && outcome.problem.code === 'editing') {
      setTimeout(() => void perform(act), pause);
      pause = Math.min(pause * 2, RETRY.longest);
    }
  }

  return {
    start: () => perform({ kind: 'look' }),
    perform,
    stop: () => halt.abort(),
    open: (row) => dispatch({ type: 'opened', row }),
    close: () => dispatch({ type: 'closed' }),
    correct: (correction) => dispatch({ type: 'corrected', correction }),
    leaveFound: () => dispatch({ type: 'foundLeft' }),
    closeOverview: () => dispatch({ type: 'overviewClosed' }),
    askForReason: () => dispatch({ type: 'reasonMissed' }),
  };
}

/** The host's own message is a detail for whoever is asked for help; the sentence around it is ours. */
function unexpected(error: unknown): Problem {
  return failed({ code: 'unexpected', detail: error instanceof Error ? error.message : String(error) }).problem;
}
