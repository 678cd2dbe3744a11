/** Rows whose score, note or cost is changed while the total follows. */
import { LAYOUTS } from '../layouts';
import { figureOf, totalled } from '../settle';
import type { RowSpec, Spec, Typed } from '../spec';
import { isUntold, refigured, rowsOf, withRow, type Placed } from './planting';

export const noted = (spec: Spec): boolean => LAYOUTS[spec.layout].row.note !== undefined;
export const shows = (spec: Spec, field: 'actual' | 'target'): boolean => LAYOUTS[spec.layout].row[field] !== undefined;
export const full = (row: RowSpec): number => figureOf(row.points);

/** The row says another score, and the total follows. */
export function typed(spec: Spec, at: number, score: Typed, note?: string): Spec {
  return totalled(withRow(spec, at, { score, ...(note === undefined ? {} : { note }) }));
}

/** Rows whose figures can be moved without the goals contradicting them. */
export const movable = (spec: Spec): readonly Placed[] => rowsOf(spec, 'count', 'rate').filter(isUntold);

export function overspent(spec: Spec, { row, at }: Placed, share: number): Spec {
  const target = row.figures?.target ?? 0;
  const actual = Number((target * share).toFixed(2));
  const coefficient = row.coefficient === '' ? '' : '70%';
  return withRow(spec, at, { actual: refigured(row.actual, actual), figures: { target, actual }, coefficient });
}
