/**
 * How a rule's parameters are written in a pack: `"5pp"`, `"50%"`, `2`.
 * A schema's message names what belongs there; `src/wording/packFaults.ts` has the sentence for each.
 */
import {
  array,
  gtValue,
  maxValue,
  minLength,
  minValue,
  nonEmpty,
  number,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
  transform,
  union,
  type InferOutput,
} from 'valibot';
import { exact, ZERO, type Exact } from '../exact';

/** `"50%"` → 0.5. */
export const share = pipe(
  string('share'),
  regex(/^\d+(\.\d+)?%$/, 'share'),
  transform((text) => exact(text.slice(0, -1)).div(100)),
);

/** `"5pp"`, percentage points above 0 → 0.05. */
export const percentagePoints = pipe(
  string('percentagePoints'),
  regex(/^(?!0+(\.0+)?pp$)\d+(\.\d+)?pp$/, 'percentagePoints'),
  transform((text) => exact(text.slice(0, -2)).div(100)),
);

/** Points or units, 0 or more. */
export const size = pipe(
  number('size'),
  minValue(0, 'size'),
  maxValue(1e9, 'size'),
  transform((value) => exact(value)),
);

/** Units of the indicator above 0, e.g. a step of `1`. */
export const units = pipe(
  number('units'),
  gtValue(0, 'units'),
  maxValue(1e9, 'units'),
  transform((value) => exact(value)),
);

/** Words of which one must stand in a cell. */
export const words = pipe(array(pipe(string('text'), nonEmpty('text'))), minLength(1, 'atLeastOne'));

export const rounding = strictObject({ digits: picklist([0, 1, 2]), mode: picklist(['halfUp', 'down']) });

/** `2` is points, `"50%"` a share of the row's points. */
export const part = union(
  [
    pipe(
      size,
      transform((points) => ({ points })),
    ),
    pipe(
      share,
      transform((fraction) => ({ fraction })),
    ),
  ],
  'part',
);

export type Part = InferOutput<typeof part>;

/** `pointsOf('50%' of 4)` → 2; nothing given → 0. */
export function pointsOf(part: Part | undefined, full: Exact): Exact {
  if (part === undefined) return ZERO;
  return 'points' in part ? part.points : full.mul(part.fraction);
}

/** How far a value may miss: `2` is units of the indicator, `"5%"` a share of its target. */
export const margin = union(
  [
    pipe(
      size,
      transform((units) => ({ units })),
    ),
    pipe(
      share,
      transform((fraction) => ({ fraction })),
    ),
  ],
  'margin',
);

export type Margin = InferOutput<typeof margin>;
