/** Form × Assessment → what Score would write, cell by cell, and what it would leave alone. */
import type { Assessment, RowAssessment } from '../scoring/assessment';
import type { LineReading } from '../scoring/budget';
import { decimal, toNumber, type Exact } from '../scoring/exact';
import { isBlank, isTyped, type Entry } from '../scoring/form';
import { sameValue, type CellValue } from '../sheet';
import { rowKey, type CellKey, type Written } from './ledger';

/** One cell and what it is to hold. */
export interface Change extends CellKey {
  readonly at: string;
  readonly before: Entry;
  /** `''` clears the cell. */
  readonly value: CellValue;
  /** The number format to set with it; null leaves the cell's own. */
  readonly format: string | null;
}

/** A typed cell that the rule would fill otherwise; taken over only when the user says so. */
export interface Difference {
  readonly field: 'score' | 'note';
  readonly at: string;
  /** The row's name in the form's own words. */
  readonly name: string;
  readonly typed: string;
  readonly ruled: string;
  readonly change: Change;
}

export interface Plan {
  readonly changes: readonly Change[];
  readonly differences: readonly Difference[];
  /** Cells of Score's own columns that a person filled in and that stay. */
  readonly kept: number;
  /** What will be the add-in's own once the changes stand. */
  readonly own: readonly Written[];
}

/** A cell of Score's own columns and what it should hold: null is nothing (its own old value is cleared). */
interface Wanted extends CellKey {
  readonly entry: Entry | null;
  readonly value: CellValue | null;
  readonly format: string | null;
}

const RATE = '0.00%';
const NOTHING = { value: null, format: null };

export function plan({ form, lines, rows, total }: Assessment): Plan {
  const wanted: readonly Wanted[] = [
    ...lines.map(lineWish),
    ...rows.flatMap(rowWishes),
    {
      field: 'total',
      row: rowKey('total'),
      entry: form.total,
      value:
        total.rowsUnjudged > 0 || rows.every(({ verdict }) => verdict === 'none') ? null : toNumber(total.standing),
      format: null,
    },
  ];
  return {
    changes: wanted.flatMap(changeFor),
    differences: rows.flatMap(differences),
    kept: wanted.filter(({ entry, field }) => field !== 'actual' && isTyped(entry)).length,
    own: wanted.flatMap(({ field, row, entry, value }) =>
      entry === null || isTyped(entry) || value === null ? [] : [{ field, row, value }],
    ),
  };
}

/** Fills blanks and refreshes what is its own; what a person typed, and any formula, stays. */
function changeFor({ field, row, entry, value, format }: Wanted): readonly Change[] {
  if (entry === null || isTyped(entry)) return [];
  const next = value ?? '';
  if (next === '' ? isBlank(entry) : sameValue(entry.value, next)) return [];
  return [
    {
      field,
      row,
      at: entry.at,
      before: entry,
      value: next,
      format: next === '' ? null : formatFor(entry, next, format),
    },
  ];
}

/** In a cell formatted as text a number would become its digits: such a cell is made a plain one first. */
function formatFor({ format: had }: Entry, value: CellValue, format: string | null): string | null {
  return format ?? (had === '@' && typeof value === 'number' ? 'General' : null);
}

function lineWish({ line, rate }: LineReading): Wanted {
  const row = line.key;
  const common = { field: 'executionRate', row, entry: line.executionRate } as const;
  if (rate.kind === 'rate') return { ...common, value: toNumber(rate.value), format: RATE };
  const nil = rate.kind === 'unbudgeted' || (rate.kind === 'none' && !isBlank(line.budget));
  return { ...common, value: nil ? '/' : null, format: null };
}

function rowWishes(row: RowAssessment): readonly Wanted[] {
  const { indicator, completion, draft } = row;
  const { key } = indicator;
  const ruled = ruledScore(row);
  const rate = completion?.rate ?? null;
  const ratio = { value: rate === null ? null : toNumber(rate), format: RATE };
  return [
    { field: 'completionRate', row: key, entry: indicator.completionRate, ...ratio },
    // Of completion values only an execution row's is Score's: the money block's rate, where a person left it blank.
    { field: 'actual', row: key, entry: indicator.actual, ...(completion?.via === 'money' ? ratio : NOTHING) },
    {
      field: 'score',
      row: key,
      entry: indicator.score,
      value: ruled === null ? null : toNumber(ruled),
      format: null,
    },
    { field: 'note', row: key, entry: indicator.note, value: draft, format: null },
  ];
}

/** The score that the rule gives; null where it is a person's. */
export const ruledScore = ({ verdict, score }: RowAssessment): Exact | null => (verdict === 'scored' ? score : null);

function differences(row: RowAssessment): readonly Difference[] {
  const { indicator, name, draft, typed } = row;
  const { key } = indicator;
  const [score, note] = [typedIn(indicator.score), typedIn(indicator.note)];
  const ruled = ruledScore(row);
  const found: Difference[] = [];
  if (ruled !== null && score !== null && !(typed?.equals(ruled) ?? false)) {
    const change = {
      field: 'score' as const,
      row: key,
      at: score.at,
      before: score,
      value: toNumber(ruled),
      format: formatFor(score, toNumber(ruled), null),
    };
    found.push({
      field: 'score',
      at: score.at,
      name,
      typed: score.text || String(score.value),
      ruled: decimal(ruled),
      change,
    });
  }
  if (draft !== null && note !== null && saysLess(String(note.value), draft)) {
    const change = { field: 'note' as const, row: key, at: note.at, before: note, value: draft, format: null };
    found.push({ field: 'note', at: note.at, name, typed: String(note.value).trim(), ruled: draft, change });
  }
  return found;
}

const typedIn = (entry: Entry | null): Entry | null => (isTyped(entry) ? entry : null);

/** Whether the draft says all that the typed note says, and more: a note with a cause of its own is never offered away. */
function saysLess(typed: string, draft: string): boolean {
  const bare = (text: string) => text.normalize('NFKC').replace(/[\s\d.,;:%()（）。，、/-]/gu, '');
  return typed.trim() !== draft && bare(draft).includes(bare(typed));
}
