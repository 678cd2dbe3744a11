/** One cell of a row changed, the rest as it was. */
import { LAYOUTS } from '../layouts';
import { scored } from '../settle';
import type { RowSpec, Spec } from '../spec';
import { isMet, isUntold, rowsOf, withRow, type Code, type Placed, type Planting } from './planting';

export const shows = (spec: Spec): boolean => LAYOUTS[spec.layout].row.target !== undefined;
export const together = (spec: Spec): boolean => shows(spec) && LAYOUTS[spec.layout].row.sign === undefined;

/** The row changed, and scored as the rule then has it. */
export function planted(
  spec: Spec,
  code: Code,
  { at }: Placed,
  shape: string,
  change: Partial<RowSpec>,
  side: readonly Code[] = [],
): Planting {
  return { code, shape, spec: scored(withRow(spec, at, change)), places: [{ row: at }], side };
}

export const met = (spec: Spec, ...kinds: readonly RowSpec['kind'][]): readonly Placed[] =>
  shows(spec)
    ? rowsOf(spec, ...kinds).filter(
        (placed) => isUntold(placed) && (placed.row.figures === null || placed.row.kind === 'cost' || isMet(placed)),
      )
    : [];
