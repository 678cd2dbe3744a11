import type { CellValue } from '../sheet';

const FORMULA = /^[=+\-@＝＋－＠'\t\r\n]/u;

/** Texts that Excel would make a number, a date or a truth of: `5`, `50%`, `1/2`, `12月31日`. */
const READ_OTHERWISE = /^(?=.*\d)[\s\d.,%‰¥$()/:eE+\-年月日时分秒]+$|^(?:true|false)$/iu;

/**
 * Text as Excel must be given it so that it stays text: what could be read as a formula (`= + - @`, their
 * full-width twins, a leading tab or line break) or as a number or a date
 * is led by an apostrophe, which is no part of the value. A cell formatted as text (`@`) leaves numbers and dates alone.
 */
export function asText(value: CellValue, format?: string): CellValue {
  if (typeof value !== 'string') return value;
  return FORMULA.test(value) || (format !== '@' && READ_OTHERWISE.test(value)) ? `'${value}` : value;
}
