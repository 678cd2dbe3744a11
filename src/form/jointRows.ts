/** One score over several rows: merged cells, of which only the first holds anything, whether or not merges are known. */
import { isBlank, isTyped, type Indicator } from '../scoring/form';
import { quantity } from '../scoring/quantity';
import type { Level2 } from './indicators';

/** An indicator and the level 2 that it stands under. */
export interface Placed {
  readonly indicator: Indicator;
  readonly level2: Level2;
}

/**
 * The rows, those together marked that one score and one figure of points are for: “数量指标（10）” over two rows, 10 beside
 * the first and nothing beside the second. Only where the form is scored below them or in its total, too, for else the
 * second row's score may still be to come; `hasTotal` says that a total stands.
 */
export function withJoint(rows: readonly Placed[], hasTotal: boolean): readonly Placed[] {
  const joined: Placed[] = [];
  for (const [first, row] of rows.entries()) {
    if (first < joined.length) continue;
    const last = lastJoint(rows, first, row);
    const isJoint = last > first && (hasTotal || rows.slice(last + 1).some(isScored));
    if (isJoint) joined.push(...rows.slice(first, last + 1).map((one, place, all) => marked(one, all.length, place)));
    else joined.push(row);
  }
  return joined;
}

function marked({ indicator, level2 }: Placed, rows: number, place: number): Placed {
  const bracket = place === 0 && isBlank(indicator.points) ? level2.bracket : null;
  return { level2, indicator: { ...indicator, bracket, shared: null, joint: { rows, place } } };
}

/** The last row that the score of the one at `first`, the head, is for. */
function lastJoint(rows: readonly Placed[], first: number, head: Placed): number {
  if (!isTyped(head.indicator.score)) return first;
  const rest = rows.slice(first + 1);
  const end = rest.findIndex((row) => row.level2 !== head.level2 || !isBelowScore(row));
  const last = end < 0 ? rows.length - 1 : first + end;
  if (!isBlank(head.indicator.points)) return last;
  // Points behind the name are for all of its rows, so the score is, too, or for none but its own.
  const own = rows.flatMap(({ level2 }, index) => (level2 === head.level2 ? [index] : []));
  return head.level2.bracket !== null && own[0] === first && own.at(-1) === last ? last : first;
}

/** An indicator with its values, but neither points nor a score. */
function isBelowScore({ indicator: { points, score, target, actual } }: Placed): boolean {
  const stands = [target, actual].some((entry) => entry !== null && isTyped(entry) && quantity(entry).kind !== 'nil');
  return stands && isBlank(points) && isBlank(score);
}

function isScored({ indicator: { score } }: Placed): boolean {
  return !isBlank(score);
}
