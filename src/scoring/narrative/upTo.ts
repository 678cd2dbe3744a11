/** `upTo('企业和人才', /和/u)` → 企业: the text before the first mark, or all of it where there is none. */
export function upTo(text: string, mark: RegExp): string {
  const place = text.search(mark);
  return place < 0 ? text : text.slice(0, place);
}
