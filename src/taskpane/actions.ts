/** The imperative shell: does what was asked through the scorer, one act at a time, and tells the store what came of it. */
import type { Correction } from '../excel/bind';
import { failed, type Outcome, type Problem } from '../excel/outcome';
import { isReading, keyOf, type Act, type LongAct } from './act';
import type { Engine } from './engine';
import { createListening } from './listening';
import { createQueue } from './queue';
import { readFiles } from './readFiles';
import { formOf, type Row } from './state';
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
  const { state, dispatch } = store;
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
      await attempt(act, await loaded());
    } catch (error) {
      dispatch({ type: 'failed', act, problem: unexpected(error) });
    } finally {
      if (timer !== null) clearTimeout(timer);
      if (!quiet) dispatch({ type: 'ended' });
    }
  }

  async function attempt(act: Act, { scorer }: Engine): Promise<void> {
    switch (act.kind) {
      case 'look': {
        settle(act, await scorer.look(), (view) => dispatch({ type: 'looked', view }));
        return;
      }
      case 'score': {
        settle(act, await scorer.score(), (scored) => dispatch({ type: 'scored', scored }));
        return;
      }
      case 'scoreAll':
      case 'importFiles':
      case 'review':
        return onMany(act, { scorer });
      case 'summarise': {
        const summed = await scorer.summarise(act.language);
        settle(act, summed, (summarised) => dispatch({ type: 'summarised', summarised }));
        return;
      }
      case 'takeOver': {
        const at = act.differences.map((difference) => difference.at);
        settle(act, await scorer.takeOver(act.differences), (scored) => dispatch({ type: 'tookOver', scored, at }));
        return;
      }
      case 'restore': {
        settle(act, await scorer.restore(), (restored) => dispatch({ type: 'restored', restored }));
        return;
      }
      case 'highlight': {
        const on = !(formOf(state())?.highlighted ?? false);
        settle(act, await scorer.highlight(on), (highlighted) => dispatch({ type: 'highlighted', highlighted }));
        return;
      }
      case 'choosePack': {
        settle(act, await scorer.choosePack(act.id), (view) => dispatch({ type: 'packChosen', view }));
        return;
      }
      case 'insertTemplate': {
        const inserted = await scorer.insertTemplate(act.content);
        settle(act, inserted, () => dispatch({ type: 'inserted' }));
        if (inserted.ok) await attempt({ kind: 'look' }, { scorer, packs: [] });
        return;
      }
      case 'setAside': {
        const { finding, reason } = act;
        settle(act, await scorer.setAside(finding, reason), (view) => dispatch({ type: 'setAside', view, finding }));
        return;
      }
      case 'takeBack': {
        const { finding } = act;
        settle(act, await scorer.takeBack(finding), (view) => dispatch({ type: 'takenBack', view, finding }));
        return;
      }
      case 'explain': {
        settle(act, await scorer.explain(act.language), (put) => dispatch({ type: 'made', what: 'explanation', put }));
        return;
      }
      case 'insertRuleTable': {
        const pack = formOf(state())?.assessment.pack.id ?? null;
        settle(act, await scorer.insertRuleTable(pack), (put) => dispatch({ type: 'made', what: 'ruleTable', put }));
        return;
      }
      case 'compare': {
        settle(act, await scorer.compare(act.id), (comparison) => dispatch({ type: 'compared', comparison }));
        return;
      }
      case 'recognise': {
        settle(act, await scorer.recognise(), (recognition) => dispatch({ type: 'recognised', recognition }));
        return;
      }
      case 'bind': {
        const bound = await scorer.bind(act.recognised, act.corrections);
        // The form is shown first: between the two there is nothing to see.
        if (bound.ok) await attempt({ kind: 'look' }, { scorer, packs: [] });
        settle(act, bound, (value) => dispatch({ type: 'bound', bound: value }));
        return;
      }
      case 'goTo': {
        settle(act, await scorer.goTo(act.sheet, act.at), () => undefined);
        return;
      }
    }
  }

  async function onMany(act: LongAct, { scorer }: Pick<Engine, 'scorer'>): Promise<void> {
    halt = new AbortController();
    const { signal } = halt;
    const progress = (form: number, forms: number) => dispatch({ type: 'progressed', form, forms });
    const stoppedBefore = (outcome: Outcome<{ readonly forms: readonly unknown[] }>) =>
      signal.aborted && (!outcome.ok || outcome.value.forms.length === 0);
    switch (act.kind) {
      case 'scoreAll': {
        const outcome = await scorer.scoreAll(progress, signal);
        if (stoppedBefore(outcome)) dispatch({ type: 'stopped' });
        else settle(act, outcome, (all) => dispatch({ type: 'scoredAll', all }));
        return;
      }
      case 'review': {
        const outcome = await scorer.review(progress, signal, act.sheet ?? undefined);
        if (stoppedBefore(outcome)) {
          dispatch({ type: 'stopped' });
          return;
        }
        settle(act, outcome, (all) => dispatch({ type: 'reviewed', all }));
        // It can be taken back now.
        if (outcome.ok) await attempt({ kind: 'look' }, { scorer, packs: [] });
        return;
      }
      case 'importFiles': {
        const read = await readFiles(act.files);
        const outcome = await scorer.importFiles(read.files, progress, signal);
        settle(act, outcome, ({ files }) => {
          const imported = { files: [...read.unread, ...files] };
          dispatch({ type: 'imported', imported, notBegun: read.files.length - files.length });
        });
        // There are more forms in the workbook now.
        if (outcome.ok && formOf(state()) !== null) await attempt({ kind: 'look' }, { scorer, packs: [] });
        return;
      }
    }
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
