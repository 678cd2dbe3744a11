/**
 * Few large ranges instead of many small ones: every range is a request's worth of instructions to Excel, and a
 * report of a hundred lines would otherwise take seconds to dress.
 */
import { columnName } from '../sheet';

interface Run<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** `runs(['a', 'a', 'b'])` → 0…1 is a, 2…2 is b. */
export function runs<T>(values: readonly T[]): readonly Run<T>[] {
  const found: Run<T>[] = [];
  values.forEach((value, index) => {
    const last = found.at(-1);
    if (last?.value === value) found[found.length - 1] = { ...last, to: index };
    else found.push({ from: index, to: index, value });
  });
  return found;
}

/**
 * One column of looks, from row `first` (counted from 1) on → ranges: the look that most cells have lies under the
 * whole column, the others on top of it.
 */
export function columnRanges<T>(
  looks: readonly (T | null)[],
  column: number,
  first: number,
): readonly { readonly range: string; readonly look: T }[] {
  const letter = columnName(column);
  const range = (from: number, to: number) =>
    from === to ? `${letter}${first + from}` : `${letter}${first + from}:${letter}${first + to}`;
  const count = new Map<T, number>();
  for (const look of looks) if (look !== null) count.set(look, (count.get(look) ?? 0) + 1);
  const [most] = [...count].sort(([, one], [, other]) => other - one)[0] ?? [];
  if (most === undefined) return [];
  const rest = runs(looks).flatMap(({ from, to, value }) =>
    value === null || value === most ? [] : [{ range: range(from, to), look: value }],
  );
  return [{ range: range(0, looks.length - 1), look: most }, ...rest];
}
