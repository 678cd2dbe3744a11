/** An indicator row as something that may measure what the texts speak of. */
import type { RowAssessment } from '../assessment';
import { isNumeric, type Numeric, type Quantity } from '../quantity';
import { unitOf, type Mention } from './mention';
import { nounOf, type Noun } from './noun';
import { spanOf, type Span } from './span';
import type { Related, Texts } from './texts';
import { sameUnit } from './units';
import { upTo } from './upTo';

export interface Gauge {
  readonly row: RowAssessment;
  /** How the indicator's name, and the words that the target cell itself holds, stand to the texts. */
  readonly related: readonly Related[];
}

/** The row beside the texts; its name is level 3, or level 2 where that says nothing. */
export function gaugeOf(row: RowAssessment, { related }: Texts): Gauge {
  const { level2, level3 } = row.indicator;
  const name = nameOf(level3);
  const named = name.words.length > 1 ? name : nameOf(level2);
  return { row, related: [named, nameOf(row.target.seen)].map(related) };
}

/** `引进企业20多个` → 引进企业. */
function nameOf(seen: string): Noun {
  return nounOf(upTo(seen, /[\d≥≤<>=]/u));
}

/** Whether the row, so named, measures it or says something about it; its cost does not. */
export function isComparable({ row: { target } }: Gauge, mention: Mention): boolean {
  return !isNumeric(target) || target.kind === 'percent' || inKind(target, mention);
}

/** Whether the row measures it by a number of the same kind and unit. */
export function measures({ row: { target } }: Gauge, mention: Mention): boolean {
  return isNumeric(target) && inKind(target, mention);
}

/** Whether target or completion value is the very number, whatever the row is called; every form has its 100%. */
export function holdsNumber({ row }: Gauge, mention: Mention): boolean {
  if (mention.kind === 'percent' && mention.value === 1) return false;
  return isNumber(row.target, mention) || isNumber(row.actual, mention);
}

function isNumber(read: Quantity, mention: Mention): boolean {
  // Few numbers are equal; whether their units are the same is asked of those alone.
  return isNumeric(read) && read.value.valueOf() === mention.value && inKind(read, mention);
}

/** What the target demands: of “≥150人” it is 150, and not what lies beyond. */
export function targetSpan({ row: { target } }: Gauge): Span | null {
  if (!isNumeric(target)) return null;
  const span = spanOf(target);
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
  return read.kind === kind && sameUnit(unitOf(read), unit);
}
