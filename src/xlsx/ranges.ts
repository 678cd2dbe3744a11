/** Single cells → the ranges that they fill. */
import { address, type Place } from '../sheet';

interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `rangesOf` of A1, B1, A2, B2 and D4 → `['A1:B2', 'D4']`; the cells come row by row, from left to right. */
export function rangesOf(cells: readonly Place[]): readonly string[] {
  const runs = cells.reduce<readonly Rectangle[]>((all, { row, column }) => {
    const last = all.at(-1);
    return last?.top === row && last.right === column - 1
      ? [...all.slice(0, -1), { ...last, right: column }]
      : [...all, { top: row, left: column, bottom: row, right: column }];
  }, []);
  const stacked = runs.reduce<readonly Rectangle[]>((all, run) => {
    const above = all.find(
      ({ left, right, bottom }) => left === run.left && right === run.right && bottom === run.top - 1,
    );
    return above === undefined
      ? [...all, run]
      : all.map((one) => (one === above ? { ...one, bottom: run.bottom } : one));
  }, []);
  return stacked.map(({ top, left, bottom, right }) => {
    const [from, to] = [address({ row: top, column: left }), address({ row: bottom, column: right })];
    return from === to ? from : `${from}:${to}`;
  });
}
