/** Lines of the money block changed so that what hangs on them follows. */
import { hundredths } from '../money';
import { percent } from '../rows';
import { scored } from '../settle';
import type { Amount, LineSpec, Spec } from '../spec';
import { rowsOf, withRow } from './planting';

export type Amounts = Partial<Pick<LineSpec, 'budget' | 'outturn' | 'initial' | 'rate'>>;

export function withLine(spec: Spec, at: number, change: Amounts): Spec {
  return { ...spec, lines: spec.lines.map((line, index) => (index === at ? { ...line, ...change } : line)) };
}

/** The execution row's completion value follows its line, and the scores follow both. */
export function followed(spec: Spec): Spec {
  const rate = spec.lines[0] === undefined ? null : hundredths(spec.lines[0]);
  const [row] = rowsOf(spec, 'execution');
  return scored(row === undefined || rate === null ? spec : withRow(spec, row.at, { actual: percent(rate / 100) }));
}

export const number = (amount: Amount): number => (typeof amount === 'number' ? amount : 0);

/** The last line of each sum, which takes up what another line of it gave. */
export function lastOf({ lines }: Spec, group: LineSpec['group']): number | null {
  const at = lines.findLastIndex((line) => line.group === group && typeof line.budget === 'number' && line.budget > 0);
  return at < 0 ? null : at;
}

/** More is spent on one line, and on the sums that hold it. */
export function spent(
  spec: Spec,
  at: number,
  more: number,
): { readonly spec: Spec; readonly lines: readonly number[] } {
  const group = spec.lines[at]?.group;
  const others = (['total', 'structure'] as const)
    .filter((other) => other !== group)
    .flatMap((other) => lastOf(spec, other) ?? []);
  const part = group === 'total' || group === 'structure' ? (lastOf(spec, 'source') ?? []) : [];
  const lines = [at, ...others, ...[part].flat()];
  return {
    spec: lines.reduce(
      (done, one) => withLine(done, one, { outturn: number(done.lines[one]?.outturn ?? 0) + more }),
      spec,
    ),
    lines,
  };
}

export function isFunded({ budget, outturn }: LineSpec): boolean {
  return typeof budget === 'number' && budget > 0 && typeof outturn === 'number';
}

export const funded = (spec: Spec): readonly number[] => spec.lines.flatMap((line, at) => (isFunded(line) ? [at] : []));
