/** The money block: each line's amounts and its execution rate, with a name for every way to have none. */
import { ZERO, type Exact } from './exact';
import { isBlank, type BudgetLine, type Entry, type Form, type MoneyUnit } from './form';
import { amount } from './quantity';

export type LineRate =
  | { readonly kind: 'rate'; readonly value: Exact }
  /** Spent without a budget: “/” or 0 with an outturn. */
  | { readonly kind: 'unbudgeted'; readonly outturn: Exact }
  /** Neither budget nor outturn: nothing to divide, nothing to say. */
  | { readonly kind: 'none' }
  | { readonly kind: 'cannotJudge'; readonly faults: readonly AmountFault[] };

export interface AmountFault {
  readonly at: string;
  readonly fault: 'blank' | 'negative' | 'unreadable' | 'uncalculated' | 'unitUnknown' | 'noUnit';
  readonly seen: string;
}

export interface LineReading {
  readonly line: BudgetLine;
  /** In 元; null where nothing can be counted. “/” counts as nil in sums. */
  readonly budget: Exact | null;
  readonly outturn: Exact | null;
  /** 年初预算数 and 调整后预算数, where the form has columns for them; null where nothing can be counted. */
  readonly initial: Exact | null;
  readonly adjusted: Exact | null;
  /** The unit the form writes this line in. */
  readonly unit: MoneyUnit | null;
  readonly rate: LineRate;
}

/** The money block as it stands, each line with its rate: 566.57 of 181.03 → 312.97%. */
export function readLines({ lines }: Pick<Form, 'lines'>): readonly LineReading[] {
  return lines.map(readLine);
}

function readLine(line: BudgetLine): LineReading {
  const budget = readAmount(line.budget, line.units.budget);
  const outturn = readAmount(line.outturn, line.units.outturn);
  const [initial, adjusted] = [line.initialBudget, line.adjustedBudget].map((entry) =>
    entry === null ? null : readAmount(entry, line.units.budget),
  );
  return {
    line,
    budget: budget.value,
    outturn: outturn.value,
    initial: initial?.value ?? null,
    adjusted: adjusted?.value ?? null,
    // A line of “/” and “/” may still have been planned once, in 万元.
    unit: budget.unit ?? outturn.unit ?? initial?.unit ?? adjusted?.unit ?? null,
    rate: lineRate(budget, outturn),
  };
}

interface AmountReading {
  readonly at: string;
  readonly seen: string;
  readonly state: 'amount' | 'nil' | 'blank' | 'negative' | 'unreadable' | 'uncalculated';
  readonly value: Exact | null;
  readonly unit: MoneyUnit | null;
}

function readAmount(entry: Entry | null, heading: MoneyUnit | null): AmountReading {
  if (entry === null) return { at: '', seen: '', state: 'blank', value: null, unit: null };
  const read = amount(entry, heading);
  const { at } = entry;
  const { seen } = read;
  if (read.kind === 'blank') return { at, seen, state: 'blank', value: null, unit: null };
  if (read.kind === 'nil') return { at, seen, state: 'nil', value: ZERO, unit: null };
  if (read.kind !== 'money') {
    const isUncalculated = read.kind === 'unreadable' && read.reason === 'uncalculated';
    return { at, seen, state: isUncalculated ? 'uncalculated' : 'unreadable', value: null, unit: null };
  }
  if (read.value.sign < 0) return { at, seen, state: 'negative', value: null, unit: read.unit };
  return { at, seen, state: 'amount', value: read.value, unit: read.unit };
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
  if (state === 'negative' || state === 'unreadable' || state === 'uncalculated') return [{ at, seen, fault: state }];
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

/** Which budget is meant: 年初 or 调整后, where a form has both beside 全年预算数. */
export type BudgetBase = 'initial' | 'adjusted';

export interface Execution {
  readonly budget: Exact;
  readonly outturn: Exact;
  readonly unit: MoneyUnit | null;
  readonly rate: Exact;
  readonly lines: readonly LineReading[];
  /** Null where 全年预算数 as printed was meant. */
  readonly base: BudgetBase | null;
}

/**
 * The money that an execution rule divides; null where a part of it cannot be read or nothing was budgeted.
 * 181.03万元 budgeted, 566.57万元 spent → 312.97%.
 */
export function execution(readings: readonly LineReading[], scope: BudgetScope, base?: BudgetBase): Execution | null {
  const lines = linesOf(readings, scope);
  if (lines.length === 0 || !sameUnits(lines)) return null;
  const budget = total(lines, (reading) => budgetOf(reading, base));
  const outturn = total(lines, (reading) => reading.outturn);
  if (budget === null || outturn === null || budget.compare(0) <= 0) return null;
  const unit = lines.find((reading) => reading.unit !== null)?.unit ?? null;
  return { budget, outturn, unit, rate: outturn.div(budget), lines, base: base ?? null };
}

/** Whether the money that an execution rule divides is plainly nil: “/” or 0 budgeted, and as little spent. */
export function isNothingBudgeted(readings: readonly LineReading[], scope: BudgetScope, base?: BudgetBase): boolean {
  const lines = linesOf(readings, scope);
  const budgets = lines.map((reading) => budgetOf(reading, base));
  return (
    budgets.some((budget) => budget !== null) &&
    lines.every(({ rate, outturn }) => rate.kind !== 'cannotJudge' && (outturn ?? ZERO).equals(0)) &&
    budgets.every((budget) => (budget ?? ZERO).equals(0))
  );
}

/** A column without an adjusted figure holds a budget that was not adjusted; a first budget is never guessed. */
function budgetOf({ budget, initial, adjusted, line }: LineReading, base: BudgetBase | undefined): Exact | null {
  if (base === 'initial') return line.initialBudget === null ? budget : initial;
  return base === 'adjusted' ? (adjusted ?? (isBlank(line.adjustedBudget) ? budget : null)) : budget;
}

export type BudgetColumn = BudgetBase | 'budget' | 'added' | 'outturn';

/** An amount of the named lines together, e.g. what was added to “基本支出”; null where it cannot be read. */
export function amountIn(
  readings: readonly LineReading[],
  words: readonly string[] | undefined,
  column: BudgetColumn,
): { readonly value: Exact; readonly unit: MoneyUnit | null } | null {
  const lines =
    words === undefined
      ? linesOf(readings, 'all')
      : readings.filter(({ line }) => words.some((word) => line.label.includes(word)));
  if (lines.length === 0 || !sameUnits(lines)) return null;
  const value = total(lines, (reading) => inColumn(reading, column));
  return value === null ? null : { value, unit: lines.find(({ unit }) => unit !== null)?.unit ?? null };
}

function inColumn(reading: LineReading, column: BudgetColumn): Exact | null {
  if (column === 'outturn') return reading.outturn;
  if (column === 'initial') return reading.initial;
  if (column !== 'added') return budgetOf(reading, column === 'adjusted' ? column : undefined);
  const raised = budgetOf(reading, 'adjusted');
  return raised === null || reading.initial === null ? null : raised.sub(reading.initial);
}

/** A line of nothing but blanks adds nothing; a line that cannot be read leaves no sum. */
function total(lines: readonly LineReading[], pick: (reading: LineReading) => Exact | null): Exact | null {
  return lines.reduce<Exact | null>((sum, reading) => {
    if (sum === null || reading.rate.kind === 'cannotJudge') return null;
    const value = pick(reading);
    if (value !== null) return sum.add(value);
    return isBlankLine(reading.line) ? sum : null;
  }, ZERO);
}

function isBlankLine({ initialBudget, adjustedBudget, budget, outturn }: BudgetLine): boolean {
  return [initialBudget, adjustedBudget, budget, outturn].every((entry) => isBlank(entry));
}

/** Amounts with a unit and amounts without one make no sum. */
export function sameUnits(lines: readonly LineReading[]): boolean {
  const counted = lines.filter(({ budget, outturn }) =>
    [budget, outturn].some((value) => value !== null && !value.equals(0)),
  );
  return new Set(counted.map(({ unit }) => unit === null)).size <= 1;
}

function linesOf(readings: readonly LineReading[], scope: BudgetScope): readonly LineReading[] {
  // 按收入性质分 heads a split of the sum; it is not the sum once more.
  const totals = readings.filter(({ line }) => line.group === 'total' && !/^按.+分$/u.test(line.label));
  const sources = readings.filter(({ line }) => line.group === 'source');
  if (scope === 'all') {
    const [total] = totals;
    const printed = totals.length === 1 && total?.rate.kind === 'rate';
    return printed || sources.length === 0 ? totals : sources;
  }
  const fiscal = sources.filter(({ line }) => line.label.includes('财政拨款'));
  return fiscal.length > 0 ? fiscal : totals;
}
