/** An indicator's name that is only a value. */
const UNIT =
  '[个项件次人户家场篇期份吨米亩天名位处所座栋间条起例台辆艘架套册本只头羽棵株盏根口眼孔批种类门班节届幅张块枚支片面幢村镇]';
const VALUE = new RegExp(
  '^(?:[≥≤><=≧≦]|不少于|不低于|不超过|不高于|大于|小于|达到|至少)*\\d[\\d,.]*(?:[%‰]?[-~—～至]\\d[\\d,.]*)?' +
    `(?:%|‰|[百千万亿]*(?:元|${UNIT}|人次|场次|车次|剂次|公里|公顷|公斤|平方米|立方米|工作日|小时)?)(?:以上|以下|以内|左右)?$`,
  'u',
);
const DATE = /^(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|底)?(?:之?前|以前)?$/u;

/** `95%`, `≥50个`, `12月31日前`: a value where 三级指标 should name what is measured. */
export function isValueOnly(level3: string): boolean {
  const plain = level3.normalize('NFKC');
  return VALUE.test(plain) || DATE.test(plain);
}
