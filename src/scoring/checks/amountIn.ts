/** What a line brings to a sum. */
import type { LineReading } from '../budget';
import { ZERO, type Exact } from '../exact';

/** In 元; null where nobody can tell. A blank beside “/” says the same as the “/”: nothing here. */
export function amountIn({ budget, outturn, rate }: LineReading, of: 'budget' | 'outturn'): Exact | null {
  const [value, partner] = of === 'budget' ? [budget, outturn] : [outturn, budget];
  return partner !== null && rate.kind === 'none' ? ZERO : value;
}
