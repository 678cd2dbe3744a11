/**
 * Findings that the user has looked at and set aside, with a reason. They stay findings; they only stop being open,
 * and come back when what they rest on changes.
 */
import type { Finding } from '../scoring/findings';
import type { Form } from '../scoring/form';
import { basis, placeOf, printsOf, sameFacts } from './basis';
import type { FormIdentity } from './ledger';

/** One finding set aside: what it was about, what it rested on, why and when. */
export interface AsideRecord {
  readonly code: string;
  readonly place: string;
  readonly subject: string;
  readonly basis: string;
  readonly reason: string;
  /** ISO 8601, e.g. `2021-03-05T02:42:00.000Z`. */
  readonly date: string;
}

/** What was set aside on one form, and how its rows looked then. */
export interface FormAside extends FormIdentity {
  readonly prints: readonly string[];
  readonly records: readonly AsideRecord[];
}

export interface SetAside {
  readonly finding: Finding;
  readonly reason: string;
  readonly date: string;
}

export interface Sorted {
  readonly open: readonly Finding[];
  readonly aside: readonly SetAside[];
}

/** A sheet whose rows are so much the same is the one that was meant, renamed or copied. */
const LIKENESS = 0.8;

/** Splits findings into open ones and those set aside; a record whose cells have changed counts for nothing. */
export function setAside(form: Form, findings: readonly Finding[], records: readonly AsideRecord[]): Sorted {
  if (records.length === 0) return { open: findings, aside: [] };
  const sorted = findings.map((finding) => ({ finding, record: recordOf(form, finding, records) }));
  return {
    open: sorted.flatMap(({ finding, record }) => (record === undefined ? [finding] : [])),
    aside: sorted.flatMap(({ finding, record }) =>
      record === undefined ? [] : [{ finding, reason: record.reason, date: record.date }],
    ),
  };
}

function recordOf(form: Form, finding: Finding, records: readonly AsideRecord[]): AsideRecord | undefined {
  const about = records.filter(({ code, subject }) => code === finding.code && subject === finding.subject);
  if (about.length === 0) return undefined;
  const [place, rests] = [placeOf(form, finding), basis(form, finding)];
  return about.find((record) => record.place === place && record.basis === rests);
}

/** A finding's record, with the reason and the moment: `record(form, finding, '已报财政局备案', now)`. */
export function record(form: Form, finding: Finding, reason: string, date: string): AsideRecord {
  return { ...aboutOf(form, finding), reason: reason.trim(), date };
}

/** What tells a finding's record from another's. */
type About = Omit<AsideRecord, 'reason' | 'date'>;

function aboutOf(form: Form, finding: Finding): About {
  const { code, subject } = finding;
  return { code, place: placeOf(form, finding), subject, basis: basis(form, finding) };
}

/**
 * What was set aside on this form. A sheet's own record counts while unit and year are the same or most rows are;
 * another sheet's only where this form is plainly its copy or its new name: a second form answers for itself.
 */
export function asideFor(all: readonly FormAside[], identity: FormIdentity, form: Form): readonly AsideRecord[] {
  if (all.length === 0) return [];
  const prints = new Set(printsOf(form));
  return of(all, identity, prints)?.records ?? [];
}

function of(all: readonly FormAside[], form: FormIdentity, prints: ReadonlySet<string>): FormAside | undefined {
  const same = (one: FormAside) => one.unit === form.unit && one.year === form.year;
  const like = (one: FormAside) => share(one.prints, prints) >= LIKENESS;
  const own = all.find(({ sheet }) => sheet === form.sheet);
  if (own !== undefined && (same(own) || like(own))) return own;
  return all.find((one) => same(one) && like(one));
}

function share(prints: readonly string[], standing: ReadonlySet<string>): number {
  return prints.length === 0 ? 0 : prints.filter((print) => standing.has(print)).length / prints.length;
}

/** Everything set aside, with this record added; one of the very same finding gives way, a former state's stays. */
export function withRecord(
  all: readonly FormAside[],
  identity: FormIdentity,
  form: Form,
  added: AsideRecord,
): readonly FormAside[] {
  const kept = asideFor(all, identity, form).filter((one) => !isSame(one, added));
  return withRecords(all, identity, form, [...kept, added]);
}

/** The same without this finding's record: it is open again. */
export function withoutRecord(
  all: readonly FormAside[],
  identity: FormIdentity,
  form: Form,
  finding: Finding,
): readonly FormAside[] {
  const gone = aboutOf(form, finding);
  const kept = asideFor(all, identity, form).filter((one) => !isSame(one, gone));
  return withRecords(all, identity, form, kept);
}

function withRecords(
  all: readonly FormAside[],
  { sheet, unit, year }: FormIdentity,
  form: Form,
  records: readonly AsideRecord[],
): readonly FormAside[] {
  const others = all.filter((one) => one.sheet !== sheet);
  return records.length === 0 ? others : [...others, { sheet, unit, year, prints: printsOf(form), records }];
}

function isSame(one: AsideRecord, other: About): boolean {
  return (
    one.code === other.code && one.place === other.place && one.subject === other.subject && one.basis === other.basis
  );
}

/**
 * The finding as it stands now that the user was shown: its cell may have moved with its row. Undefined where there is
 * none any more, or more than one that it could be.
 */
export function sameFinding(findings: readonly Finding[], shown: Finding): Finding | undefined {
  const same = findings.filter(
    (one) => one.code === shown.code && one.subject === shown.subject && sameFacts(one, shown),
  );
  return same.find(({ at }) => at === shown.at) ?? (same.length === 1 ? same[0] : undefined);
}
