/** Which of a rule's own words a cell says. */

/** Blanks and width make no difference: “无 结余” is 无结余. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

const DENIAL = /[不未无非没][^，,。；;]{0,2}$/u;

/**
 * The entry of `answers` whose words the cell holds: the same words first, else the longest that stands in it and is
 * not denied there. `answerIn('已公开', [['公开'], ['未公开']])` → `{ index: 0, word: '公开' }`; “没有公开” → null.
 */
export function answerIn(
  seen: string,
  answers: readonly (readonly string[])[],
): { readonly index: number; readonly word: string } | null {
  const said = plain(seen);
  if (said === '') return null;
  const known = answers.flatMap((words, index) => words.map((word) => ({ index, word, plain: plain(word) })));
  const same = known.find((one) => one.plain === said);
  if (same !== undefined) return same;
  const within = known
    .filter((one) => said.includes(one.plain) && !DENIAL.test(said.slice(0, said.indexOf(one.plain))))
    .sort((a, b) => b.plain.length - a.plain.length);
  return within[0] ?? null;
}
