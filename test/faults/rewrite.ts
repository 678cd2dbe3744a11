/** Ways to write a form anew that leave what it says. */
import { isUntold, rowsOf, withRow } from './plantings/planting';
import type { Random } from './random';
import type { RowKind, RowSpec, Spec, Typed } from './spec';

/** Null where the layout has nothing that could be written so. */
export type Rewrite = (spec: Spec, random: Random) => Spec | null;

export const texts =
  (change: (text: string) => string) =>
  (typed: Typed): Typed =>
    typeof typed === 'string' ? change(typed) : typed;

/** Every row's target and completion value written otherwise. */
export const values =
  (change: (typed: Typed) => Typed): Rewrite =>
  (spec) => ({
    ...spec,
    rows: spec.rows.map((row) => ({ ...row, target: change(row.target), actual: change(row.actual) })),
  });

export const wide = (text: string): string =>
  text.replace(/[0-9%.,=<>()]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

export const isTogether = ({ rows }: Spec): boolean => rows.every(({ measure }) => measure === '');

/** The rows of a kind, each with its target and completion value put anew. */
export const rows =
  (kind: RowKind, change: (row: RowSpec, spec: Spec, random: Random) => Partial<RowSpec> | null): Rewrite =>
  (spec, random) => {
    if (!isTogether(spec)) return null;
    const found = rowsOf(spec, kind).filter(isUntold);
    const changed = found.flatMap(({ row, at }) => {
      const change1 = change(row, spec, random);
      return change1 === null ? [] : [{ at, change: change1 }];
    });
    return changed.length === 0 ? null : changed.reduce((done, one) => withRow(done, one.at, one.change), spec);
  };

export const first =
  (kind: RowKind, change: (random: Random, spec: Spec) => Partial<RowSpec>): Rewrite =>
  (spec, random) => {
    const [found] = rowsOf(spec, kind).filter(isUntold);
    return !isTogether(spec) || found === undefined
      ? null
      : withRow(spec, found.at, { note: '', figures: null, ...change(random, spec) });
  };

export const money =
  (style: Spec['money'], rates: Spec['rates']): Rewrite =>
  (spec) =>
    spec.lines.length === 0 ? null : { ...spec, money: style, rates };

export const marked =
  (words: readonly string[]): Rewrite =>
  (spec, random) =>
    spec.layout === 'hubei'
      ? null
      : { ...spec, rows: spec.rows.map((row) => (row.note === '' ? { ...row, note: random.pick(words) } : row)) };
