import type { CellValue } from '../sheet';

/**
 * Text as Excel must be given it so that it stays text: what could be read as a formula (`= + - @`, their
 * full-width twins, a leading tab or line break) is led by an apostrophe, which is no part of the value.
 */
export function asText(value: CellValue): CellValue {
  return typeof value === 'string' && /^[=+\-@＝＋－＠'\t\r\n]/u.test(value) ? `'${value}` : value;
}
