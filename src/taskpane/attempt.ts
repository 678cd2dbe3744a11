/** What each act does: asks the scorer, and tells the store what came of it. Loaded with the engine, behind the first paint. */
import type { Outcome } from '../excel/outcome';
import type { Scorer } from '../excel/scorer';
import type { Act, LongAct } from './act';
import { readFiles } from './readFiles';
import { formOf } from './state';
import type { Store } from './store';

export interface Doer {
  readonly scorer: Scorer;
  readonly store: Store;
  /** Tells of a refusal, or does what follows the success. */
  readonly settle: <T>(act: Act, outcome: Outcome<T>, succeed: (value: T) => void) => void;
  /** An act that can be stopped begins. */
  readonly begin: () => AbortSignal;
}

export async function attempt(act: Act, doer: Doer): Promise<void> {
  const { scorer, settle } = doer;
  const { state, dispatch } = doer.store;
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
      return onMany(act, doer);
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
      if (inserted.ok) await attempt({ kind: 'look' }, doer);
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
      if (bound.ok) await attempt({ kind: 'look' }, doer);
      settle(act, bound, (value) => dispatch({ type: 'bound', bound: value }));
      return;
    }
    case 'goTo': {
      settle(act, await scorer.goTo(act.sheet, act.at), () => undefined);
      return;
    }
  }
}

async function onMany(act: LongAct, doer: Doer): Promise<void> {
  const { scorer, settle } = doer;
  const { state, dispatch } = doer.store;
  const signal = doer.begin();
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
      if (outcome.ok) await attempt({ kind: 'look' }, doer);
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
      if (outcome.ok && formOf(state()) !== null) await attempt({ kind: 'look' }, doer);
      return;
    }
  }
}
