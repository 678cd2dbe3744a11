/** Rows that do not apply to this department. */
import type { Indicator } from './form';
import type { Quantity } from './quantity';

const NOT_APPLICABLE =
  /^(?:(?:本|我|该)?(?:单位|部门|项目|指标|年度?|行)|今年|当年)*(?:不适用|不涉及|无此项目|无此项|无相关项目|无该项目)[。.]?$/u;

/**
 * Whether the row says so itself, in its cell 评分规则 or as its completion value: 不适用, 不涉及, 本年度无相关项目.
 * “不涉及违规” is a result, not an excuse.
 */
export function isNotApplicable({ rule }: Pick<Indicator, 'rule'>, actual: Quantity): boolean {
  return saysSo(rule) || saysSo(actual.seen);
}

function saysSo(text: string): boolean {
  return /[不无]/u.test(text) && NOT_APPLICABLE.test(text.replace(/\s+/gu, ''));
}
