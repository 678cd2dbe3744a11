/** Rates of the money block. */
import type { Amount, LineFacts } from './facts';
import { minus, most, NOTHING, over, total, type Fraction } from './fraction';
import type { Params, Term } from './rules';

/** A rate; `nothing` for 0 of 0; null where there is none: no budget but an outturn, or something unread. */
export type MoneyRate = Fraction | 'nothing' | null;

/** The rate of an execution rule: 财政拨款 alone, or all sources together; “/” is nil, a blank is not 0. */
export function executionRate({ budget, base }: Params<'execution'>, lines: readonly LineFacts[]): MoneyRate {
  const used = lines.filter(({ group, label }) => group === 'source' && (budget === 'all' || label === '财政拨款'));
  const planned = sumOf(used, (line) => budgetOf(line, base));
  const spent = sumOf(used, ({ amounts }) => read(amounts.outturn));
  if (isNothing(used, base)) return 'nothing';
  return planned === null || spent === null || planned.top === 0n ? null : over(spent, planned);
}

/**
 * An adjusted budget is given only where there was a change; that a blank one means none is the project’s decision,
 * the prose says nothing of it. A first budget is never guessed.
 */
function budgetOf({ amounts }: LineFacts, base: Params<'execution'>['base']): Fraction | null {
  if (base === 'initial') return read(amounts.initialBudget);
  return read(base === 'adjusted' && amounts.adjustedBudget !== 'blank' ? amounts.adjustedBudget : amounts.budget);
}

/** “Blank or negative amount: no rate”: one of a line’s two amounts is missing; beside “/” a blank says no more than it. */
function isFaulty({ amounts: { budget, outturn } }: LineFacts): boolean {
  const missing = (one: Amount, other: Amount) => one === 'blank' && other !== 'blank' && other !== 'nil';
  return missing(budget, outturn) || missing(outturn, budget);
}

/** 0 of 0: “/” or 0 budgeted, and as little spent. */
function isNothing(lines: readonly LineFacts[], base: Params<'execution'>['base']): boolean {
  const budgets = lines.map((line) => budgetOf(line, base));
  const nil = (amount: Fraction | null) => amount === null || amount.top === 0n;
  return (
    budgets.some((one) => one !== null) &&
    budgets.every(nil) &&
    lines.every((line) => !isFaulty(line) && nil(read(line.amounts.outturn)))
  );
}

/** Null where one of the amounts is missing; a line of nothing but blanks adds nothing. */
function sumOf(lines: readonly LineFacts[], pick: (line: LineFacts) => Fraction | null): Fraction | null {
  const filled = lines.filter(({ amounts }) => Object.values(amounts).some((one) => one !== 'blank'));
  const picked = filled.map((line) => (isFaulty(line) ? null : pick(line)));
  return picked.every((one) => one !== null) ? total(picked) : null;
}

const read = (amount: Amount): Fraction | null => (amount === 'nil' ? NOTHING : amount === 'blank' ? null : amount);

/** An amount that a control rate names; `added` is what the year added to the first budget, and a cut adds nothing. */
export function termOf({ lines: names, column }: Term, lines: readonly LineFacts[]): Fraction | null {
  const used = lines.filter(({ group, label }) =>
    names === undefined ? group === 'source' : names.some((name) => label.includes(name)),
  );
  if (column === 'outturn') return sumOf(used, ({ amounts }) => read(amounts.outturn));
  if (column !== 'added') return sumOf(used, (line) => budgetOf(line, column === 'budget' ? undefined : column));
  const added = sumOf(used, (line) => {
    const [first, last] = [budgetOf(line, 'initial'), budgetOf(line, 'adjusted')];
    return first === null || last === null ? null : minus(last, first);
  });
  return added === null ? null : most(added, NOTHING);
}
