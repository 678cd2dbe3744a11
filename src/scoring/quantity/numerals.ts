/** Numerals in words: 百分之九十五, 三家, 一千余人. */

const DIGIT: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const PLACE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const NUMERAL = '[零〇一二两三四五六七八九十百千万亿]+';
const PERCENT = new RegExp(
  `百分之(?:(?<digits>[\\d.]+)|(?<words>${NUMERAL})(?:点(?<places>[零〇一二三四五六七八九]+))?)`,
  'gu',
);
/** “百分之九十到九十五”: its second end is one of a hundred, too. */
const PERCENT_RANGE = new RegExp(
  `(百分之${NUMERAL}(?:点[零〇一二三四五六七八九]+)?)([-~—–至到])(?=[零〇一二两三四五六七八九十])`,
  'u',
);
/** Only a whole cell, and only in front of a unit: “一般”, “一流”, “统一” are words. */
const COUNT = new RegExp(
  `^(?<lead>每(?:半?年|季度?|月|周|天|日)|[≥≤><=约近]|至少|不少于|不低于|不超过|不多于)?(?=[零一二两三四五六七八九十])(?<words>${NUMERAL})` +
    '(?<tail>[多余]?万?(?:人次|人|名|个月|个|家|户|项|件|篇|次|场|期|份|套|台|辆|所|座|处|条|起|例|批|门|亩|公里|天|年)(?:左右|以上|以下|以内|之内)?)$',
  'u',
);

/** `一千二百` → 1200, `百` → 100; NaN-free: null where the words make no number. */
export function numeralOf(words: string): number | null {
  let [total, section, digit] = [0, 0, 0];
  for (const word of words) {
    const place = PLACE[word];
    if (place !== undefined) {
      section += (digit === 0 ? 1 : digit) * place;
      digit = 0;
    } else if (word === '万' || word === '亿') {
      const size = word === '万' ? 10_000 : 100_000_000;
      total = (total + section + digit) * size;
      section = digit = 0;
      // 万 behind 亿 counts on its own; no form needs it.
      if (total > 1e12) return null;
    } else if (digit === 0) digit = DIGIT[word] ?? 0;
    // “三四个”, “七八十”: one or the other; “二〇二三” is a year.
    else return null;
  }
  return total + section + digit;
}

/** The text with its numeral in digits: `百分之九十五以上` → `95%以上`, `三家` → `3家`; null where there is none. */
export function inDigits(text: string): string | null {
  const percents = text.replace(PERCENT_RANGE, '$1$2百分之').replace(PERCENT, (...found) => {
    const { digits, words = '', places = '' } = found.at(-1) as Readonly<Record<string, string | undefined>>;
    const behind = Array.from(places, (place) => DIGIT[place] ?? 0).join('');
    return `${digits ?? `${numeralOf(words) ?? ''}${behind && `.${behind}`}`}%`;
  });
  if (percents !== text) return percents;
  if (/^百分百|完成百分百$/u.test(text)) return text.replace('百分百', '100%');
  const count = COUNT.exec(text)?.groups;
  if (count === undefined) return null;
  const value = numeralOf(count['words'] ?? '');
  return value === null ? null : `${count['lead'] ?? ''}${value}${count['tail'] ?? ''}`;
}
