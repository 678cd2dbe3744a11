/**
 * What a finding rests on: a fingerprint of all that was typed into its row, its money line, its texts or its table.
 * It knows no addresses, so rows may be inserted and sorted; and nothing that the add-in wrote, so Score changes none.
 */
import type { Finding } from '../scoring/findings';
import { isTyped, type BudgetLine, type Entry, type Form, type Indicator } from '../scoring/form';
import { fingerprint } from './fingerprint';
import { rowKey } from './ledger';

const OF_TEXTS: ReadonlySet<string> = new Set(['goal-without-indicator', 'narrative-conflict', 'target-equals-result']);
const OF_LINES: ReadonlySet<string> = new Set(['source-structure', 'part-whole']);
const OF_TABLE: ReadonlySet<string> = new Set(['weights-total', 'points-sum', 'total-mismatch', 'grade-mismatch']);

/** Where a finding belongs, whatever its address: a row's key, a line's key, or '' for the form as a whole. */
export function placeOf(form: Form, { at }: Finding): string {
  const [row] = rowsAt(form, at);
  if (row !== undefined) return rowKey('row', row.key);
  const line = lineAt(form, at);
  return line === undefined ? '' : rowKey('line', line.key);
}

/**
 * `basis(form, finding)`: the same as long as the cells that the finding rests on hold the same, and it says the same.
 * A finding over several rows rests on all of them; one over the long texts rests on both.
 */
export function basis(form: Form, finding: Finding): string {
  return fingerprint([plain(finding.facts), restsOn(form, finding)]);
}

/** Whether two findings of one code say the same, wherever. */
export function sameFacts(a: Finding, b: Finding): boolean {
  return fingerprint(plain(a.facts)) === fingerprint(plain(b.facts));
}

function restsOn(form: Form, finding: Finding): unknown {
  const { code, at } = finding;
  const texts = OF_TEXTS.has(code) ? [form.goals, form.results].map(typed) : [];
  if (OF_LINES.has(code)) return form.lines.map(lineContent);
  if (OF_TABLE.has(code)) return tableContent(form);
  const rows = rowsAt(form, at);
  if (rows.length > 0) return [rows.map(rowContent), texts];
  if (texts.length > 0) return texts;
  const line = lineAt(form, at);
  return line === undefined ? tableContent(form) : lineContent(line);
}

/** The row of a cell; of a level-2 name all rows that it spans. */
function rowsAt({ indicators }: Form, at: string): readonly Indicator[] {
  const row = indicators.find((indicator) => cellsOf(indicator).some((entry) => entry?.at === at));
  return row === undefined ? indicators.filter(({ level2At }) => level2At === at) : [row];
}

function lineAt({ lines }: Form, at: string): BudgetLine | undefined {
  return lines.find((line) => line.labelAt === at || amountsOf(line).some((entry) => entry?.at === at));
}

/** The rows and lines of a form, each as a fingerprint: by them a form is known again under another name. */
export function printsOf(form: Form): readonly string[] {
  return [...form.lines.map(lineContent), ...form.indicators.map(rowContent)].map(fingerprint);
}

function rowContent(indicator: Indicator): unknown {
  const { key, level1, level2, level3, rule, bracket } = indicator;
  return [key, level1.name, level2, level3, rule, bracket, ...cellsOf(indicator).map(typed)];
}

function lineContent(line: BudgetLine): unknown {
  return [line.key, line.label, line.units.budget, line.units.outturn, ...amountsOf(line).map(typed)];
}

function tableContent({ indicators, total, grade, fullMarks }: Form): unknown {
  const rows = indicators.map(({ key, level1, bracket, points, score }) => [
    key,
    level1.name,
    typed(level1.weight),
    bracket,
    typed(points),
    typed(score),
  ]);
  return [rows, typed(total), typed(grade), typed(fullMarks)];
}

function cellsOf(row: Indicator): readonly (Entry | null)[] {
  const { points, sign, target, measure, actual, completionRate, coefficient, deduction, score, note } = row;
  return [points, sign, target, measure, actual, completionRate, coefficient, deduction, score, note];
}

function amountsOf({ initialBudget, budget, adjustedBudget, outturn, executionRate }: BudgetLine) {
  return [initialBudget, budget, adjustedBudget, outturn, executionRate];
}

const typed = (entry: Entry | null): unknown => (isTyped(entry) ? plain(entry?.value) : null);

/** Facts that name a cell: `at`, `cellAt`, and `first` of a duplicate. */
const isAddress = (name: string) => name === 'at' || name === 'first' || name.endsWith('At');

/** Facts as plain data: exact numbers to 12 digits, addresses left out. */
function plain(value: unknown): unknown {
  if (typeof value === 'number') return value.toPrecision(12);
  if (typeof value !== 'object' || value === null) return value;
  const whole: unknown = value.valueOf();
  if (typeof whole === 'number') return whole.toPrecision(12);
  if (Array.isArray(value)) return value.map(plain);
  return Object.entries(value)
    .filter(([name]) => !isAddress(name))
    .map(([name, fact]) => [name, plain(fact)]);
}
