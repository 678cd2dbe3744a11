/** A known fault put into a clean form. */
import type { FindingCode } from '../../../src/scoring/findings';
import type { Random } from '../random';
import { percent } from '../rows';
import { cellOf, type Place } from '../sheet';
import type { RowKind, RowSpec, Spec, Typed } from '../spec';

export type Code = FindingCode;

export interface Planting {
  readonly code: Code;
  /** What was done, in few words, e.g. `total + 1`. */
  readonly shape: string;
  readonly spec: Spec;
  /** Where it must be found: at one of these. */
  readonly places: readonly Place[];
  /** Codes that the same fault rightly brings about. */
  readonly side: readonly Code[];
}

/** Every planting of a kind that a form allows. */
export type Planter = (spec: Spec, random: Random) => readonly Planting[];

export function withRow(spec: Spec, at: number, change: Partial<RowSpec>): Spec {
  return { ...spec, rows: spec.rows.map((row, index) => (index === at ? { ...row, ...change } : row)) };
}

export interface Placed {
  readonly row: RowSpec;
  readonly at: number;
}

/** The rows of these kinds and their places. */
export function rowsOf({ rows }: Spec, ...kinds: readonly RowKind[]): readonly Placed[] {
  return rows.map((row, at) => ({ row, at })).filter(({ row }) => kinds.includes(row.kind));
}

/** The same cell with another figure: `≥50个` and 40 → `≥40个`; 90.00% and 80 → 80.00%. */
export function refigured(typed: Typed, figure: number): Typed {
  const { value, format } = cellOf(typed);
  if (typeof value !== 'number') return String(value).replace(/\d[\d,]*(?:\.\d+)?/, String(figure));
  return format.includes('%') ? percent(figure) : figure;
}

/** A count or a rate that reached only so many hundredths of its target. */
export function shortfall(spec: Spec, { row, at }: Placed, hundredths: number): Spec {
  if (row.figures === null) return spec;
  const { target } = row.figures;
  const actual = Math.floor((target * hundredths) / 100);
  const share = `${Math.floor((actual / target) * 10_000) / 100}%`;
  return withRow(spec, at, {
    actual: refigured(row.actual, actual),
    figures: { target, actual },
    told: null,
    ...(row.coefficient === '' ? {} : { coefficient: share }),
  });
}

/** A count or a rate whose target was met. */
export const isMet = ({ row }: Placed): boolean => row.figures !== null && row.figures.actual >= row.figures.target;

/** Not spoken of in goals and results, so that its figures can be changed alone. */
export const isUntold = ({ row }: Placed): boolean => row.told === null;
