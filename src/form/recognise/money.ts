/** The money block: its headings, its lines, and points and score of the execution rate. */
import type { Field } from '../names';
import { isFigure, range, type Grid } from './grid';
import { hasRole, headRowAt, headingOf, type HeadRow } from './headRow';
import type { Taken } from './columns';
import type { Role } from './vocabulary';

export interface MoneyBlock {
  readonly head: HeadRow;
  readonly taken: readonly Taken[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** Where the labels stand; two columns where 资金来源 has one of its own. */
  readonly labels: { readonly column: number; readonly columns: number } | null;
  /** Points and score of the execution rate: one cell each. */
  readonly execution: { readonly points: Cell | null; readonly score: Cell | null };
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

const AMOUNTS: readonly Role[] = ['initialBudget', 'budget', 'adjustedBudget', 'outturn', 'executionRate'];

/** What comes after the money block. */
const NEXT = /目标|完成情况|[一二三]级指标|绩效指标/u;
const GROUP = /^(?:资金来源|资金结构|按.+分)/u;
const LABEL = /资金|拨款|补助|支出|收入|结转|合计|总计|总额|总金额|债券|专户|预算/u;

/** The money block above the row `end`; null where there is none. */
export function findMoney(grid: Grid, end: number): MoneyBlock | null {
  const head = firstHead(grid, end);
  if (head === undefined) return null;
  const taken = takeAmounts(head);
  const start = head.row + head.depth + 1 + upperRows(grid, head, taken, end);
  const left = Math.min(...taken.filter(({ field }) => AMOUNTS.includes(field)).map(({ column }) => column));
  const rows = linesBelow(grid, taken, left, start, end);
  if (rows === null) return null;
  return { head, taken, ...rows, labels: labelsOf(grid, rows, left), execution: executionOf(grid, head, rows) };
}

function firstHead(grid: Grid, end: number): HeadRow | undefined {
  for (let row = 0; row < end; row += 1) {
    const head = grid.has(row, AMOUNT_WORD) ? headRowAt(grid, 'money', row) : null;
    if (head !== null && isMoney(head)) return head;
  }
  return undefined;
}

const AMOUNT_WORD = /预算|执行|支出数/u;

function isMoney(head: HeadRow): boolean {
  const budgets = hasRole(head, 'initialBudget', 'budget', 'adjustedBudget');
  return budgets && hasRole(head, 'outturn', 'executionRate');
}

/** Without 全年预算数 the adjusted figure is the year's budget, without either the first one. */
function takeAmounts(head: HeadRow): readonly Taken[] {
  const [initial, budget, adjusted] = (['initialBudget', 'budget', 'adjustedBudget'] as const).map((role) =>
    headingOf(head, role),
  );
  const roles: readonly (readonly [Field, ReturnType<typeof headingOf>])[] = [
    ['initialBudget', budget === undefined && adjusted === undefined ? undefined : initial],
    ['budget', budget ?? adjusted ?? initial],
    ['adjustedBudget', budget === undefined ? undefined : adjusted],
    ['outturn', headingOf(head, 'outturn')],
    ['executionRate', headingOf(head, 'executionRate')],
  ];
  return roles.flatMap(([field, heading]) => {
    if (heading === undefined) return [];
    const isOwn = heading.meaning?.role === field;
    const sureness = isOwn && heading.meaning.exact ? 'sure' : 'likely';
    return [{ field, heading, column: heading.column, sureness, ground: isOwn ? 'heading' : 'position' } as const];
  });
}

/** Below 预算数 there may stand 合计, 中央, 省: still headings. */
function upperRows(grid: Grid, head: HeadRow, taken: readonly Taken[], end: number): number {
  const row = head.row + head.depth + 1;
  const amounts = taken.map(({ column }) => column);
  const left = Math.min(...amounts);
  const isHeading = (text: string) => /^\p{Script=Han}[\p{Script=Han}、()]*$/u.test(text);
  const before = range(0, left - 1).some((column) => grid.text(row, column) !== '');
  const words = amounts.map((column) => grid.text(row, column)).filter((text) => text !== '');
  return row < end && !before && words.length > 0 && words.every(isHeading) ? 1 : 0;
}

function linesBelow(grid: Grid, taken: readonly Taken[], left: number, start: number, end: number) {
  let [first, last] = [-1, -1];
  for (let row = start; row < end; row += 1) {
    const texts = range(0, grid.columns - 1).map((column) => grid.text(row, column));
    if (texts.some((text) => text.length <= 30 && NEXT.test(text) && !isFigure(text))) break;
    const label = texts.slice(0, left).some((text) => LABEL.test(text) || GROUP.test(text));
    const amounts = taken.some(({ column }) => texts[column] !== '');
    if (!label && !amounts) continue;
    if (first < 0) first = row;
    last = row;
  }
  return first < 0 ? null : { firstRow: first, lastRow: last };
}

/** The labels' column is the fullest one left of the amounts; 资金来源 may stand in one of its own before it. */
function labelsOf(grid: Grid, { firstRow, lastRow }: { firstRow: number; lastRow: number }, left: number) {
  const rows = range(firstRow, lastRow);
  const isWords = (row: number, column: number) => /\p{Script=Han}/u.test(grid.text(row, column));
  const counts = range(0, left - 1).map((column) => rows.filter((row) => isWords(row, column)).length);
  const most = Math.max(0, ...counts);
  if (most === 0) return null;
  const column = counts.lastIndexOf(most);
  const group = range(0, column - 1).find((one) => rows.some((row) => GROUP.test(grid.text(row, one))));
  return group === undefined ? { column, columns: 1 } : { column: group, columns: column - group + 1 };
}

/** Points and score stand beside the line that has them; “得分（20分*执行率）” says the points in its heading. */
function executionOf(grid: Grid, head: HeadRow, { firstRow, lastRow }: { firstRow: number; lastRow: number }) {
  const [points, score] = [headingOf(head, 'executionPoints'), headingOf(head, 'executionScore')];
  if (score === undefined) return { points: null, score: null };
  const rows = range(firstRow, lastRow);
  const isOf = (row: number) =>
    [points, score].some((one) => one !== undefined && isFigure(grid.text(row, one.column)));
  const row = rows.find(isOf) ?? firstRow;
  const inHeading = /\d分[*×x]/iu.test(score.text) ? { row: score.row, column: score.column } : null;
  return {
    points: points === undefined ? inHeading : { row, column: points.column },
    score: { row, column: score.column },
  };
}
