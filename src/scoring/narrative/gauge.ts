/** An indicator row as something that may measure what the goals promise. */
import type { RowAssessment } from '../assessment';
import { isNumeric, type Numeric } from '../quantity';
import type { Mention } from './mention';
import { isSame, mayBe, nounOf, type Noun } from './noun';
import { spanOf, type Span } from './span';
import { sameUnit } from './units';

export interface Gauge {
  readonly row: RowAssessment;
  /** The indicator's name, and the words that the target cell itself holds: “引进企业20多个”. */
  readonly nouns: readonly Noun[];
}

export function gaugeOf(row: RowAssessment): Gauge {
  const { level2, level3 } = row.indicator;
  const inTarget = nounOf(wordsBefore(row.target.seen));
  const name = nounOf(wordsBefore(level3));
  const named = name.words.length > 1 ? name : nounOf(level2);
  return { row, nouns: [named, inTarget].filter(({ words }) => words.length > 1) };
}

/** `引进企业20多个` → 引进企业. */
function wordsBefore(seen: string): string {
  const digit = seen.search(/[\d≥≤<>=]/);
  return digit < 0 ? seen : seen.slice(0, digit);
}

/** Whether the row measures, or may be meant to measure, what is mentioned. */
export function mayMeasure({ row, nouns }: Gauge, mention: Mention): boolean {
  const { target } = row;
  // A rate of it, or words about it, measure it, too; its cost does not.
  const comparable = !isNumeric(target) || target.kind === 'percent' || inKind(target, mention);
  return comparable && nouns.some((noun) => mayBe(noun, mention.noun));
}

/** Whether target or completion value is the very number, whatever the row is called; every form has its 100%. */
export function holdsNumber({ row }: Gauge, mention: Mention): boolean {
  if (mention.kind === 'percent' && mention.value === 1) return false;
  return [row.target, row.actual].some(
    (read) => isNumeric(read) && inKind(read, mention) && near(read.value.valueOf(), mention.value),
  );
}

/** Whether the row plainly measures the very thing as a whole. */
export function measures({ row, nouns }: Gauge, mention: Mention): boolean {
  return isNumeric(row.target) && inKind(row.target, mention) && nouns.some((noun) => isSame(noun, mention.noun));
}

/** What the target demands: of “≥150人” it is 150, and not what lies beyond. */
export function targetSpan({ row }: Gauge): Span | null {
  const span = spanOf(row.target);
  if (span === null) return null;
  if (span.high === Infinity) return { low: span.low, high: span.low };
  return span.low === -Infinity ? { low: span.high, high: span.high } : span;
}

/**
 * What the completion cell says was reached: its number, or the target times its percentage. The latter says
 * “at least”: “100%” is put down for everything that was met.
 */
export function reachedSpan(gauge: Gauge, mention: Mention): Span | null {
  const { actual } = gauge.row;
  if (!isNumeric(actual)) return null;
  if (inKind(actual, mention)) return spanOf(actual);
  const full = targetSpan(gauge);
  if (actual.kind !== 'percent' || full === null) return null;
  return { low: full.low * actual.value.valueOf(), high: Infinity };
}

function inKind(read: Numeric, { kind, unit }: Mention): boolean {
  if (read.kind !== kind) return false;
  return read.kind !== 'count' || sameUnit(read.unit, unit);
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
