/** The money block: each line's amounts and its execution rate, with a name for every way to have none. */
import { ZERO, type Exact } from './exact';
import type { BudgetLine, Entry, Form, MoneyUnit } from './form';
import { amount, type Quantity } from './quantity';

export type LineRate =
  | { readonly kind: 'rate'; readonly value: Exact }
  /** Spent without a budget: “/” or 0 with an outturn. */
  | { readonly kind: 'unbudgeted'; readonly outturn: Exact }
  /** Neither budget nor outturn: nothing to divide, nothing to say. */
  | { readonly kind: 'none' }
  | { readonly kind: 'cannotJudge'; readonly faults: readonly AmountFault[] };

export interface AmountFault {
  readonly at: string;
  readonly fault: 'blank' | 'negative' | 'unreadable' | 'unitUnknown';
  readonly seen: string;
}

export interface LineReading {
  readonly line: BudgetLine;
  /** In 元; null where nothing can be counted. “/” counts as nil in sums. */
  readonly budget: Exact | null;
  readonly outturn: Exact | null;
  /** The unit the form writes this line in. */
  readonly unit: MoneyUnit | null;
  readonly rate: LineRate;
}

export function readLines(form: Form): readonly LineReading[] {
  return form.lines.map(readLine);
}

function readLine(line: BudgetLine): LineReading {
  const budget = readAmount(line.budget, line.units.budget);
  const outturn = readAmount(line.outturn, line.units.outturn);
  const unit = budget.unit ?? outturn.unit;
  const rate = lineRate(budget, outturn);
  return { line, budget: budget.value, outturn: outturn.value, unit, rate };
}

interface AmountReading {
  readonly at: string;
  readonly seen: string;
  readonly state: 'amount' | 'nil' | 'blank' | 'negative' | 'unreadable';
  readonly value: Exact | null;
  readonly unit: MoneyUnit | null;
}

function readAmount(entry: Entry | null, heading: MoneyUnit | null): AmountReading {
  if (entry === null) return { at: '', seen: '', state: 'blank', value: null, unit: null };
  const read = amount(entry, heading);
  const base = { at: entry.at, seen: read.seen, value: null, unit: null };
  if (read.kind === 'blank') return { ...base, state: 'blank' };
  if (read.kind === 'nil') return { ...base, state: 'nil', value: ZERO };
  if (read.kind !== 'money') return { ...base, state: 'unreadable' };
  if (read.value.compare(0) < 0) return { ...base, state: 'negative', unit: read.unit };
  return { ...base, state: 'amount', value: read.value, unit: read.unit };
}

function lineRate(budget: AmountReading, outturn: AmountReading): LineRate {
  if (budget.state === 'blank' && outturn.state === 'blank') return { kind: 'none' };
  const faults = [...faultOf(budget, outturn), ...faultOf(outturn, budget), ...unitFault(budget, outturn)];
  if (faults.length > 0) return { kind: 'cannotJudge', faults };
  const [planned, spent] = [budget.value ?? ZERO, outturn.value ?? ZERO];
  if (planned.compare(0) > 0) return { kind: 'rate', value: spent.div(planned) };
  return spent.compare(0) > 0 ? { kind: 'unbudgeted', outturn: spent } : { kind: 'none' };
}

function faultOf(side: AmountReading, partner: AmountReading): readonly AmountFault[] {
  const { at, seen, state } = side;
  if (state === 'negative' || state === 'unreadable') return [{ at, seen, fault: state }];
  // Beside “/” a blank says the same: nothing here.
  return state === 'blank' && partner.state !== 'nil' ? [{ at, seen, fault: 'blank' }] : [];
}

/** “181.03万元” beside a bare 566.57 whose unit no heading tells: dividing them would be a guess. */
function unitFault(a: AmountReading, b: AmountReading): readonly AmountFault[] {
  if (a.state !== 'amount' || b.state !== 'amount' || (a.unit === null) === (b.unit === null)) return [];
  const { at, seen } = a.unit === null ? a : b;
  const zero = (a.unit === null ? a : b).value?.equals(0) ?? false;
  return zero ? [] : [{ at, seen, fault: 'unitUnknown' }];
}

/** Which money a rule counts: the 财政拨款 line alone, or all sources together. */
export type BudgetScope = 'fiscal' | 'all';

export interface Execution {
  readonly budget: Exact;
  readonly outturn: Exact;
  readonly unit: MoneyUnit | null;
  readonly rate: Exact;
  readonly lines: readonly LineReading[];
}

/** The money that an execution rule divides; null where a part of it cannot be read or nothing was budgeted. */
export function execution(readings: readonly LineReading[], scope: BudgetScope): Execution | null {
  const lines = linesOf(readings, scope);
  const total = (pick: (reading: LineReading) => Exact | null) =>
    lines.reduce<Exact | null>((sum, reading) => addAmounts(sum, reading, pick(reading)), ZERO);
  const [budget, outturn] = [total((reading) => reading.budget), total((reading) => reading.outturn)];
  if (!sameUnits(lines)) return null;
  if (lines.length === 0 || budget === null || outturn === null || budget.compare(0) <= 0) return null;
  const unit = lines.find((reading) => reading.unit !== null)?.unit ?? null;
  return { budget, outturn, unit, rate: outturn.div(budget), lines };
}

/** Amounts with a unit and amounts without one make no sum. */
export function sameUnits(lines: readonly LineReading[]): boolean {
  const counted = lines.filter(({ budget, outturn }) =>
    [budget, outturn].some((value) => value !== null && !value.equals(0)),
  );
  return new Set(counted.map(({ unit }) => unit === null)).size <= 1;
}

function addAmounts(sum: Exact | null, reading: LineReading, value: Exact | null): Exact | null {
  if (sum === null || reading.rate.kind === 'cannotJudge') return null;
  return sum.add(value ?? ZERO);
}

function linesOf(readings: readonly LineReading[], scope: BudgetScope): readonly LineReading[] {
  const totals = readings.filter(({ line }) => line.group === 'total');
  const sources = readings.filter(({ line }) => line.group === 'source');
  if (scope === 'all') return sources.length > 0 ? sources : totals;
  const fiscal = sources.filter(({ line }) => line.label.includes('财政拨款'));
  return fiscal.length > 0 ? fiscal : totals;
}

/** Whether a quantity read in a money column is no amount at all. */
export function isNil(read: Quantity): boolean {
  return read.kind === 'nil' || (read.kind === 'money' && read.value.equals(0));
}
