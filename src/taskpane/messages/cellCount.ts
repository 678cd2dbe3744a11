/** How many cells lie at some addresses. */
import { place } from '../../sheet';

/** `cellCount(['F5', 'G6:H7'])` → 5; null where an address is no rectangle of cells, as `A:A` or `5:9`. */
export function cellCount(addresses: readonly string[]): number | null {
  const cells = new Set<string>();
  for (const address of addresses) {
    const [first = '', last = first] = address.split(':');
    const [from, to] = [place(first), place(last)];
    if (from === null || to === null) return null;
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) cells.add(`${row} ${column}`);
    }
  }
  return cells.size;
}
