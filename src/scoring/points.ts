/** Cells that hold points: 分值, 权重, 自评得分, 扣减分数, 满分. */
import { exact, type Exact } from './exact';
import { isBlank, isTyped, type Entry, type Indicator } from './form';
import { quantity } from './quantity';
import type { Group } from './rules/rule';

/** A cell of points: `10`, `10分`, `（10）`; null where it holds no such number. */
export function numberIn(entry: Entry | null): Exact | null {
  if (entry === null || isBlank(entry)) return null;
  // Most cells of points are bare numbers; reading them as quantities would only cost time.
  if (typeof entry.value === 'number' && entry.format === 'General') return bare(entry.value);
  const read = quantity(entry);
  return read.kind === 'count' && read.upTo === null && ['', '分'].includes(read.unit) ? read.value : null;
}

function bare(value: number): Exact | null {
  return Math.abs(value) < 1e9 ? exact(value) : null;
}

/** The number that a person typed there; what the add-in wrote is none. */
export function typedIn(entry: Entry | null): Exact | null {
  return isTyped(entry) ? numberIn(entry) : null;
}

/** A row's own full marks: 分值, else the bracket in the level-2 name; null where neither holds 0 or more. */
export function ownPoints(column: Exact | null, { bracket }: Indicator): Exact | null {
  const found = column ?? (bracket === null ? null : exact(bracket));
  return found === null || found.sign < 0 ? null : found;
}

/** `（10）` over 3 rows, of which this is the one at `place`. */
export function groupOf({ shared }: Indicator, place: number): Group | null {
  return shared === null ? null : { points: exact(shared.bracket), rows: shared.rows, place };
}

/** What 扣减分数 takes off: nothing where the cell is blank or “/”; null where it holds no number of 0 or more. */
export function deductionIn(entry: Entry | null, nothing: Exact): Exact | null {
  if (entry === null || isBlank(entry)) return nothing;
  const found = numberIn(entry);
  if (found !== null) return found.sign < 0 ? null : found;
  return quantity(entry).kind === 'nil' ? nothing : null;
}
