/** State × event → state. Pure: what the pane shows after something happened. */
import type { Bound, Correction } from '../excel/bind';
import type { Problem } from '../excel/outcome';
import type { PutSheet } from '../excel/putSheet';
import type { ImportedAll } from '../excel/importFiles';
import type { ReviewedAll } from '../excel/review';
import type { Summarised } from '../excel/summary';
import type { FormView, Highlighted, Restored, Scored, ScoredAll } from '../excel/scorer';
import type { Recognition } from '../form/recognise';
import type { Comparison } from '../scoring/compare';
import type { Finding } from '../scoring/findings';
import type { RulePack } from '../scoring/packs/pack';
import { isLong, isReading, type Act } from './act';
import type { Announcement, Made } from './announcement';
import { reviewOf, withCorrection, withoutLeft } from './many';
import { asideOf, openFindings } from './open';
import { formOf, isOfRules, outlivesForm, type Message, type Result, type Row, type Stale, type State } from './state';

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
  | { readonly type: 'setAside' | 'takenBack'; readonly view: FormView; readonly finding: Finding }
  | { readonly type: 'reasonMissed' }
  | { readonly type: 'made'; readonly what: Made; readonly put: PutSheet }
  | { readonly type: 'compared'; readonly comparison: Comparison }
  | { readonly type: 'recognised'; readonly recognition: Recognition }
  | { readonly type: 'corrected'; readonly correction: Correction }
  | { readonly type: 'bound'; readonly bound: Bound }
  /** What was recognised is left as it is. */
  | { readonly type: 'foundLeft' }
  | { readonly type: 'imported'; readonly imported: ImportedAll; readonly notBegun: number }
  | { readonly type: 'reviewed'; readonly all: ReviewedAll }
  | { readonly type: 'summarised'; readonly summarised: Summarised }
  | { readonly type: 'overviewClosed' }
  | { readonly type: 'opened'; readonly row: Row }
  | { readonly type: 'closed' };

export function reduce(state: State, event: Event): State {
  return withCompared(step(state, event), event);
}

function step(state: State, event: Event): State {
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
      const of = state.busy !== null && isLong(state.busy.act) ? state.busy.act.kind : 'scoreAll';
      return say({ ...state, busy }, { kind: 'progress', of, form, forms });
    }
    case 'ended':
      return { ...state, busy: null };
    case 'looked':
      return looked(state, event.view);
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
      return { ...state, row: null, message: null };
    case 'failed':
      return failed(state, event.act, event.problem);
    case 'moved':
      return { ...state, elsewhere: true, message: afterMove(state.message), found: null };
    case 'changed':
      return changed(state, event.sheet, event.address);
    case 'staleSaid':
      return say(state, { kind: 'stale' });
    case 'setAside':
    case 'takenBack':
      return asideChanged(state, event);
    case 'reasonMissed':
      return say(state, { kind: 'reasonMissing' });
    case 'made': {
      const { what, put } = event;
      return say(
        { ...state, row: null, message: { kind: 'made', what, ...put, seen: false } },
        { kind: 'made', what, ...put },
      );
    }
    case 'compared': {
      const { comparison } = event;
      const next = { ...state, compared: { comparison, stale: false }, message: null };
      return say(next, { kind: 'compared', rows: comparison.rows.length });
    }
    case 'recognised': {
      const { recognition } = event;
      const next = { ...state, found: { recognition, corrections: [] }, message: null };
      return say(next, { kind: 'recognised', recognition });
    }
    case 'corrected':
      return { ...state, found: withCorrection(state.found, event.correction) };
    case 'bound':
      return say(
        { ...state, found: null, overview: withoutLeft(state.overview, event.bound.sheet) },
        { kind: 'bound', bound: event.bound },
      );
    case 'imported': {
      const { imported, notBegun } = event;
      const overview = { kind: 'imported', imported, notBegun } as const;
      const forms = imported.files.reduce((count, file) => count + file.forms.length, 0);
      const next = { ...state, overview, row: null, message: null };
      return say(next, { kind: 'imported', files: imported.files.length, forms });
    }
    case 'reviewed': {
      const message = reviewOf(event.all);
      const { forms, written } = message;
      return say({ ...state, row: null, message }, { kind: 'reviewed', forms, written });
    }
    case 'summarised': {
      const { summarised } = event;
      const overview = { kind: 'summary', summarised } as const;
      return step({ ...state, overview }, { type: 'made', what: 'summary', put: summarised.summary });
    }
    case 'overviewClosed':
      return { ...state, overview: null };
    case 'foundLeft':
      return { ...state, found: null };
    case 'opened':
      return { ...state, row: event.row, compared: null };
    case 'closed':
      return { ...state, row: null, compared: null };
  }
}

function say(state: State, what: Announcement): State {
  return { ...state, said: { number: (state.said?.number ?? 0) + 1, what } };
}

function withView(state: State, view: FormView): State {
  const compared = formOf(state)?.sheet === view.sheet ? state.compared : null;
  return { ...state, sheet: { kind: 'form', view }, elsewhere: false, home: view.sheet, compared };
}

/** The rules may have been changed elsewhere, on their own sheet: then the result is of other rules. */
function looked(state: State, view: FormView): State {
  const next = { ...withView(state, view), message: lasting(state, view), found: null };
  return state.results[view.sheet] === undefined ? next : withRules(next, view);
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
  if (message.kind === 'reviewed') return sameSheet ? message : null;
  if (message.kind === 'made') return sameSheet && !message.seen ? message : null;
  if (isOfRules(message)) return null;
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
  return withRules({ ...withView(state, view), message: null }, view);
}

function withRules(state: State, view: FormView): State {
  return withStale(state, view.sheet, ({ view: scored, stale }) => ({
    changed: stale?.changed ?? [],
    otherRules: !isSame(scored.assessment.pack, view.assessment.pack),
  }));
}

/** A pack is plain data; a workbook's own is read anew each time. */
const isSame = (one: RulePack, other: RulePack): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/**
 * The lists of a result are not worked out anew: the finding that was meant leaves them, or is among them again.
 * Its reason and date are those that the workbook keeps now.
 */
function asideChanged(state: State, { type: kind, view, finding }: AsideEvent): State {
  const result = state.results[view.sheet];
  const shown = result === undefined ? view : { ...result.view, aside: asideOf(kind, finding, result.view, view) };
  const results = result === undefined ? state.results : { ...state.results, [view.sheet]: { ...result, view: shown } };
  const open = openFindings(shown).filter(({ severity }) => severity !== 'hint').length;
  return say({ ...withView(state, view), results, message: null }, { kind, at: finding.at, open });
}

/** The first move after a sheet was made is the add-in's own, to that sheet; with the next one its message is over. */
function afterMove(message: Message | null): Message | null {
  return message?.kind === 'made' && message.seen ? null : message;
}

type AsideEvent = Extract<Event, { readonly finding: Finding }>;

const ENDING: readonly Event['type'][] = ['packChosen', 'inserted', 'made', 'imported', 'reviewed', 'summarised'];
const AGEING: readonly Event['type'][] = ['changed', 'scored', 'scoredAll', 'tookOver', 'restored'];

/** A comparison is of one form under two packs: gone with either, old when what it was made from has changed. */
function withCompared(state: State, { type }: Event): State {
  const { compared } = state;
  if (compared === null) return state;
  if (ENDING.includes(type) || formOf(state) === null) return { ...state, compared: null };
  return AGEING.includes(type) ? { ...state, compared: { ...compared, stale: true } } : state;
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

function awayFromForm(message: Message | null): Message | null {
  if (message === null || !outlivesForm(message)) return null;
  return message.kind === 'made' ? { ...message, seen: true } : message;
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
      message: isReading(act) ? awayFromForm(state.message) : null,
    };
    return act.kind === 'look' ? empty : say(empty, { kind: 'noForm' });
  }
  const passing = problem.code === 'editing' || problem.code === 'hostBusy';
  const gone = state.elsewhere && isReading(act) && !passing;
  // What was recognised is no longer what stands there: only to recognise it anew can help.
  const anew = act.kind === 'bind' && problem.code === 'changedMeanwhile';
  const message: Message = { kind: 'problem', problem, again: anew ? { kind: 'recognise' } : act };
  return { ...state, message, ...(gone ? { sheet: { kind: 'unknown' }, elsewhere: false } : {}) };
}
