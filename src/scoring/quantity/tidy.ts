/** Text as it is compared: half width, without blanks, look-alikes of a sign folded into that sign. */

/** Full width becomes half width, every blank goes: `\u3000200万\u3000\n` → `200万`. ℅ (“care of”) is typed for %. */
export function tidy(text: string): string {
  return (text.includes('℅') ? text.replaceAll('℅', '%') : text)
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\u2060]+/gu, '');
}

/** “100\n200” is two numbers, which `tidy` would make one; “1 234 567” is one. Half width is expected. */
export function hasPartedDigits(text: string): boolean {
  // “1. 100” may be 1.1 or the first item of a list.
  if (/\d\.\s+\d/u.test(text)) return true;
  return /\d\s+[\d.]/u.test(text) && !/^\D*\d{1,3}(?:[ \u00a0\u2009]\d{3})+(?!\s*\d)(?:\.\d+)?\D*$/u.test(text);
}

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '>=': '≥',
  '=>': '≥',
  '≥=': '≥',
  '=≥': '≥',
  '≧': '≥',
  '⩾': '≥',
  '≮': '≥',
  '<=': '≤',
  '=<': '≤',
  '≤=': '≤',
  '=≤': '≤',
  '≦': '≤',
  '⩽': '≤',
  '≯': '≤',
  '〉=': '≥',
  '〈=': '≤',
  '〉': '>',
  '》': '>',
  '〈': '<',
  '═': '=',
  '==': '=',
  '≈': '约',
  '−': '-',
  '﹣': '-',
  '〜': '~',
  '∼': '~',
  '∽': '~',
  '﹪': '%',
  萬: '万',
  億: '亿',
};
/** Brackets are signs only where a number follows and nothing stands before: 《办法》 stays a title. */
const LOOK_ALIKE = /[>≥]=|[<≤]=|=[>≥<≤=]|[〉〈]=|^[〉》〈](?=[\d.])|[≧⩾≮≦⩽≯═≈−﹣〜∼∽﹪萬億]/gu;
/** Units and names that have a digit of their own. */
const WITH_DIGIT = /k?m[23]|PM(?:2\.5|10)|[CS]O2|[2-5]G(?![a-z])|[1-5]A(?=级|景)/giu;
const SPELT: Readonly<Record<string, string>> = { m2: '平方米', m3: '立方米', km2: '平方公里', km3: '立方公里' };

/** `≧50个` → `≥50个`, `500m2` → `500平方米`, `PM2.5≤35` → `PM≤35`: tidy text as the readers want it. */
export function fold(tidied: string): string {
  const signs = tidied.replace(LOOK_ALIKE, (sign) => LOOK_ALIKES[sign] ?? sign);
  if (!/[a-z]/iu.test(signs)) return signs;
  return signs.replace(WITH_DIGIT, (name) => SPELT[name.toLowerCase()] ?? name.replace(/[\d.]+/gu, ''));
}
