/** The arithmetic that each rule shows, without words: what a reader can check on paper. */
import type { CellValue } from '../../../../src/sheet';
import { arithmetic, outcome, rule, type Beside } from '../subject';

export interface Row {
  readonly type: string;
  readonly params?: object;
  readonly target?: CellValue;
  readonly actual?: CellValue;
  readonly points: number;
  readonly beside?: Beside;
}

/** The first line where the completion value is itself the rate. */
export const PRINTED = 'printedRate';

/** Each full 5 pp above the target −1. */
export const ABOVE = {
  base: '100%',
  direction: 'above',
  step: '5pp',
  stepUnit: 'pp',
  deduct: 1,
  partialStep: 'floor',
};

/** From 90% on half of the points, else 1. */
export const TIERS = { tiers: [{ from: '90%', score: '50%' }], else: 1 };

/** What a row’s arithmetic is, line by line; where there is none, why. */
export function shows(rows: readonly (readonly [string, Row, readonly string[]])[]): void {
  test.each(rows)('%s', (_, { type, params = {}, target = '', actual = '', points, beside }, expected) => {
    // Strictly: a line that is undefined is a line.
    expect(arithmetic(outcome(rule(type, params), target, actual, points, beside))).toStrictEqual(expected);
  });
}
