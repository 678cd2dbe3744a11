/** An indicator's name that is only a value. */
const VALUE =
  /^(?:[≥≤><=≧≦]|不少于|不低于|不超过|不高于|大于|小于|达到)*\d[\d,.]*(?:[-~—～至]\d[\d,.]*)?(?:%|‰|[百千万亿]+元?|元|[个项件次人户家场篇期份吨米亩天]|人次|平方米|公里)?(?:以上|以下|以内|左右)?$/u;
const DATE = /^(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|底)?(?:之?前|以前)?$/u;

/** `95%`, `≥50个`, `12月31日前`: a value where 三级指标 should name what is measured. */
export function isValueOnly(level3: string): boolean {
  if (!/\d/.test(level3)) return false;
  const plain = level3.normalize('NFKC');
  return VALUE.test(plain) || DATE.test(plain);
}
