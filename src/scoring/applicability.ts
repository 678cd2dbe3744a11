/** Rows that do not apply to this department. */
import { isBlank, type Entry, type Indicator } from './form';
import { quantity, type Quantity } from './quantity';

const NOT_APPLICABLE =
  /^(?:(?:本|我|该)?(?:单位|部门|项目|指标|年度?|行)|今年|当年)*(?:不适用|不涉及|无此项目|无此项|无相关项目|无该项目)[。.]?$/u;

/**
 * Whether the row says so itself, in its cell 评分规则 or as its completion value: 不适用, 不涉及, 本年度无相关项目.
 * “不涉及违规” is a result, not an excuse.
 */
export function isNotApplicable({ rule }: Pick<Indicator, 'rule'>, actual: Quantity): boolean {
  return saysSo(rule) || saysSo(actual.seen);
}

/**
 * Whether nothing but “/”, “—”, “无”, “不适用” stands in the row and no points do: 生态效益 / / / (F12). Such a row is not
 * open, there is none; one that has points is.
 */
export function isNilRow(
  { points, score, bracket, shared }: Pick<Indicator, 'points' | 'score' | 'bracket' | 'shared'>,
  target: Quantity,
  actual: Quantity,
): boolean {
  if (bracket !== null || shared !== null) return false;
  const values = [target.kind, actual.kind];
  const all = [kindOf(points), kindOf(score), ...values];
  if (all.some((kind) => kind !== 'nil' && kind !== 'blank')) return false;
  return kindOf(points) === 'nil' ? values.includes('nil') : values.every((kind) => kind === 'nil');
}

function kindOf(entry: Entry | null): Quantity['kind'] {
  return entry === null || isBlank(entry) ? 'blank' : quantity(entry).kind;
}

function saysSo(text: string): boolean {
  return /[不无]/u.test(text) && NOT_APPLICABLE.test(text.replace(/\s+/gu, ''));
}
