/** State × event → state. Pure: what the pane shows after something happened. */
import type { Problem } from '../excel/outcome';
import type { FormView, Highlighted, Restored, Scored, ScoredAll } from '../excel/scorer';
import type { RulePack } from '../scoring/packs/pack';
import { isReading, type Act } from './act';
import type { Announcement } from './announcement';
import { formOf, type Message, type Result, type Stale, type State } from './state';

export type Event =
  | { readonly type: 'loaded'; readonly packs: readonly RulePack[] }
  | { readonly type: 'began'; readonly act: Act }
  | { readonly type: 'slow' }
  | { readonly type: 'progressed'; readonly form: number; readonly forms: number }
  | { readonly type: 'ended' }
  | { readonly type: 'looked'; readonly view: FormView }
  | { readonly type: 'scored'; readonly scored: Scored }
  | { readonly type: 'scoredAll'; readonly all: ScoredAll }
  | { readonly type: 'stopped' }
  | { readonly type: 'tookOver'; readonly scored: Scored; readonly at: readonly string[] }
  | { readonly type: 'restored'; readonly restored: Restored }
  | { readonly type: 'highlighted'; readonly highlighted: Highlighted }
  | { readonly type: 'packChosen'; readonly view: FormView }
  | { readonly type: 'inserted' }
  | { readonly type: 'failed'; readonly act: Act; readonly problem: Problem }
  /** A person went to another sheet. */
  | { readonly type: 'moved' }
  /** A person changed cells of a sheet. */
  | { readonly type: 'changed'; readonly sheet: string; readonly address: string }
  | { readonly type: 'staleSaid' }
  | { readonly type: 'templateOpened' }
  | { readonly type: 'templateClosed' };

export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case 'loaded':
      return { ...state, packs: event.packs };
    case 'began':
      return { ...state, busy: { act: event.act, slow: false, progress: null } };
    case 'slow':
      return state.busy === null ? state : { ...state, busy: { ...state.busy, slow: true } };
    case 'progressed': {
      const { form, forms } = event;
      const busy = state.busy === null ? null : { ...state.busy, progress: { form, forms } };
      return say({ ...state, busy }, { kind: 'progress', form, forms });
    }
    case 'ended':
      return { ...state, busy: null };
    case 'looked':
      return { ...withView(state, event.view), message: lasting(state, event.view) };
    case 'scored':
      return say(withResult(state, event.scored), { kind: 'scored', scored: event.scored });
    case 'scoredAll':
      return scoredAll(state, event.all);
    case 'stopped':
      return say({ ...state, message: null }, { kind: 'stopped' });
    case 'tookOver':
      return tookOver(state, event.scored, event.at);
    case 'restored':
      return restored(state, event.restored);
    case 'highlighted': {
      const { on, rows } = event.highlighted;
      const form = formOf(state);
      const shown = form === null ? state : withView(state, { ...form, highlighted: on });
      return say({ ...shown, message: null }, { kind: 'highlighted', on, rows });
    }
    case 'packChosen':
      return packChosen(state, event.view);
    case 'inserted':
      return { ...state, templateOpen: false, message: null };
    case 'failed':
      return failed(state, event.act, event.problem);
    case 'moved':
      return { ...state, elsewhere: true };
    case 'changed':
      return changed(state, event.sheet, event.address);
    case 'staleSaid':
      return say(state, { kind: 'stale' });
    case 'templateOpened':
      return { ...state, templateOpen: true };
    case 'templateClosed':
      return { ...state, templateOpen: false };
  }
}

function say(state: State, what: Announcement): State {
  return { ...state, said: { number: (state.said?.number ?? 0) + 1, what } };
}

function withView(state: State, view: FormView): State {
  return { ...state, sheet: { kind: 'form', view }, elsewhere: false };
}

function withResult(state: State, { view, written, at }: Scored): State {
  const results = { ...state.results, [view.sheet]: { view, written, at, stale: null } };
  return { ...withView(state, view), results, message: null };
}

function withoutResult({ results }: State, sheet: string): State['results'] {
  return Object.fromEntries(Object.entries(results).filter(([name]) => name !== sheet));
}

/** A message outlives a reading only where it still speaks of the sheet that is shown, and not of a reading. */
function lasting(state: State, view: FormView): Message | null {
  const { message } = state;
  const sameSheet = formOf(state)?.sheet === view.sheet;
  if (message === null || message.kind === 'notAll') return message;
  return sameSheet && (message.kind === 'restored' || !isReading(message.again)) ? message : null;
}

/** Taking over scores the form again. It adds to the run it follows, unless that one's result was already old. */
function tookOver(state: State, scored: Scored, at: readonly string[]): State {
  const { sheet, plan } = scored.view;
  const before = state.results[sheet];
  const run = before?.stale === null ? { ...scored, at: before.at, written: before.written + scored.written } : scored;
  return say(withResult(state, run), { kind: 'tookOver', at, left: plan.differences.length });
}

function scoredAll(state: State, { forms }: ScoredAll): State {
  const done = forms.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
  const refused = forms.flatMap(({ sheet, outcome }) => (outcome.ok ? [] : [{ sheet, problem: outcome.problem }]));
  const fresh = done.map(({ view, written, at }): [string, Result] => [view.sheet, { view, written, at, stale: null }]);
  const results = { ...state.results, ...Object.fromEntries(fresh) };
  const shown = done.find(({ view }) => view.sheet === formOf(state)?.sheet);
  const [first] = refused;
  const message: Message | null =
    first === undefined ? null : { kind: 'notAll', sheets: refused.map(({ sheet }) => sheet), problem: first.problem };
  const next = { ...(shown === undefined ? state : withView(state, shown.view)), results, message };
  return say(next, { kind: 'scoredAll', forms: done.length });
}

function restored(state: State, { restored: count, left, view }: Restored): State {
  const message: Message = { kind: 'restored', restored: count, left };
  const next = { ...withView(state, view), results: withoutResult(state, view.sheet), message };
  return say(next, { kind: 'restored', restored: count, left: left.length });
}

function packChosen(state: State, view: FormView): State {
  const next = { ...withView(state, view), message: null };
  return withStale(next, view.sheet, ({ view: scored, stale }) => ({
    changed: stale?.changed ?? [],
    otherRules: scored.assessment.pack.id !== view.assessment.pack.id,
  }));
}

function changed(state: State, sheet: string, address: string): State {
  return withStale(state, sheet, ({ stale }) => ({
    changed: [...new Set([...(stale?.changed ?? []), address])],
    otherRules: stale?.otherRules ?? false,
  }));
}

/** Marks a sheet's result; one that nothing speaks against is fresh again, as when the first rules are chosen back. */
function withStale(state: State, sheet: string, mark: (result: Result) => Stale): State {
  const result = state.results[sheet];
  if (result === undefined) return state;
  const stale = mark(result);
  const fresh = stale.changed.length === 0 && !stale.otherRules;
  return { ...state, results: { ...state.results, [sheet]: { ...result, stale: fresh ? null : stale } } };
}

/**
 * No form is no error: the pane offers the template. After any other refusal the former result stays below the message,
 * but for a sheet that the user left: what cannot be read is not shown as what was read before.
 */
function failed(state: State, act: Act, problem: Problem): State {
  if (problem.code === 'noForm') {
    const empty: State = {
      ...state,
      sheet: { kind: 'empty', hasContent: problem.hasContent },
      elsewhere: false,
      message: null,
    };
    return act.kind === 'look' ? empty : say(empty, { kind: 'noForm' });
  }
  const passing = problem.code === 'editing' || problem.code === 'hostBusy';
  const gone = state.elsewhere && isReading(act) && !passing;
  const message: Message = { kind: 'problem', problem, again: act };
  return { ...state, message, ...(gone ? { sheet: { kind: 'unknown' }, elsewhere: false } : {}) };
}
