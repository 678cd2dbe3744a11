/** Looking through a form, row by row or line by line. */
import type { Finding } from '../findings';

/**
 * What a look at each item finds, at most one finding each, in their order: `foundIn(rows, (row) => …)`.
 * Twenty checks look at every row, so no list is made for a row in which there is nothing.
 */
export function foundIn<Item>(
  items: readonly Item[],
  look: (item: Item, index: number) => Finding | null,
): readonly Finding[] {
  const found: Finding[] = [];
  items.forEach((item, index) => {
    const one = look(item, index);
    if (one !== null) found.push(one);
  });
  return found;
}
