/**
 * Works each answer out once, for texts are read again at every change of any cell. Beyond `limit` of them it begins
 * afresh: a workbook of endless texts must not make it grow for ever.
 */
export function remembering<Asked, Answer extends object>(
  limit: number,
  answer: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined) return before;
    const found = answer(asked);
    if (known.size >= limit) known.clear();
    known.set(asked, found);
    return found;
  };
}
