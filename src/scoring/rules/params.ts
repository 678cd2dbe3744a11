/** How a rule's parameters are written in a pack: `"5pp"`, `"50%"`, `2`. */
import {
  maxValue,
  minValue,
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
  string('a percentage such as "50%"'),
  regex(/^\d+(\.\d+)?%$/, 'a percentage such as "50%"'),
  transform((text) => exact(text.slice(0, -1)).div(100)),
);

/** `"5pp"`, percentage points → 0.05. */
export const percentagePoints = pipe(
  string('percentage points such as "5pp"'),
  regex(/^(?!0+(\.0+)?pp$)\d+(\.\d+)?pp$/, 'percentage points above 0 such as "5pp"'),
  transform((text) => exact(text.slice(0, -2)).div(100)),
);

/** Points or units, 0 or more. */
export const size = pipe(
  number('a number'),
  minValue(0, 'a number of 0 or more'),
  maxValue(1e9, 'a number below 1000000000'),
  transform((value) => exact(value)),
);

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
  'points such as 2, or a share of them such as "50%"',
);

export type Part = InferOutput<typeof part>;

/** `pointsOf('50%' of 4)` → 2; nothing given → 0. */
export function pointsOf(part: Part | undefined, full: Exact): Exact {
  if (part === undefined) return ZERO;
  return 'points' in part ? part.points : full.mul(part.fraction);
}
