/** Which completion rate a row has, and which way is better. */
import { execution, type BudgetScope, type Execution, type LineReading } from './budget';
import { incomparable } from './comparable';
import type { Exact } from './exact';
import type { Entry, Indicator } from './form';
import { isOpen, wholeOf } from './near';
import { BLANK, isNumeric, quantity, sameDimension, type Attainment, type Numeric, type Quantity } from './quantity';
import { isScaleLost, paired, type Taken } from './quantity/beside';
import { withMeasure, withSign } from './quantity/columns';
import { isScaleName } from './quantity/words';

export { BLANK } from './quantity';

export type Direction = 'forward' | 'reverse';

export type Completion =
  /** (a) an execution row: from the money block. */
  | { readonly via: 'money'; readonly rate: Exact; readonly execution: Execution }
  /** (b) actual ÷ target, both of one dimension; `taken` says how a bare number among them was understood. */
  | {
      readonly via: 'quotient';
      readonly rate: Exact;
      readonly target: Numeric;
      readonly actual: Numeric;
      readonly taken: Taken | null;
    }
  /** (b) where the target is 0: no rate, but 0 of 0 is met. */
  | { readonly via: 'zeroTarget'; readonly rate: null; readonly target: Numeric; readonly actual: Numeric }
  /** (c) the actual is a percentage and the target is none: the percentage is the rate. */
  | { readonly via: 'printed'; readonly rate: Exact; readonly actual: Numeric };

/** The target, with the sign and the unit of columns of their own: “≥”, 95, “%” → ≥ 95% (F35). */
export function targetOf({ target, sign, measure }: Pick<Indicator, 'target' | 'sign' | 'measure'>): Quantity {
  if (target === null) return BLANK;
  const read = quantity(target);
  if (sign === null && measure === null) return read;
  return withSign(withMeasure(read, textOf(measure)), textOf(sign));
}

/**
 * The completion value, in the unit of the column 计量单位 where it has none itself.
 * What the add-in wrote there (an execution row's rate) is an outcome, never an input.
 */
export function actualOf({ actual, measure }: Pick<Indicator, 'actual' | 'measure'>): Quantity {
  if (actual === null || actual.own) return BLANK;
  const read = quantity(actual);
  if (measure === null) return read;
  const measured = withMeasure(read, textOf(measure));
  // 0.958 or 1 in a column of “%” may be a fraction: the target beside it decides.
  return measured.kind === 'percent' && isNumeric(read) && read.value.sign > 0 && read.value.compare(1) <= 0
    ? read
    : measured;
}

function textOf(entry: Entry | null): string {
  return entry === null ? '' : String(entry.value);
}

/** (a): the money block's rate, for a row that an execution rule scores. */
export function moneyCompletion(readings: readonly LineReading[], scope: BudgetScope): Completion | null {
  const money = execution(readings, scope);
  return money === null ? null : { via: 'money', rate: money.rate, execution: money };
}

/**
 * (b), (c) or, where neither applies, null. A range is met from its nearer edge on: “90%～95%” is divided by 90%
 * where more is better and by 95% where less is; a range that was reached counts with its worse edge.
 */
export function completionOf(target: Quantity, actual: Quantity, direction: Direction = 'forward'): Completion | null {
  // An actual with a bound of its own (“≥266米”) says that the target was met, not by how much.
  if (!isNumeric(actual) || isBound(actual)) return null;
  if (isNumeric(target) && target.value.sign === 0 && actual.value.sign === 0)
    return { via: 'zeroTarget', rate: null, target, actual };
  if (incomparable(target, actual) !== null) return null;
  const pair =
    isNumeric(target) && sameDimension(target, actual) && !isScaleLost(target, actual)
      ? { target, actual, taken: null }
      : paired(target, actual);
  if (pair === null)
    return actual.kind === 'percent' &&
      !isOpen(wholeOf(actual), edge(actual, direction), direction) &&
      !isOneItself(target, actual)
      ? { via: 'printed', rate: edge(actual, direction).value, actual }
      : null;
  const [wanted, reached] = [edge(pair.target, direction), edge(pair.actual, direction)];
  if (wanted.value.sign > 0 && isOpen(wanted, reached, direction)) return null;
  if (wanted.value.sign > 0) {
    const rate = reached.value.div(wanted.value);
    return { via: 'quotient', rate, target: wanted, actual: reached, taken: pair.taken };
  }
  return wanted.value.sign === 0 ? { via: 'zeroTarget', rate: null, target: wanted, actual: reached } : null;
}

/**
 * Whether the target may be a percentage, too, so that the actual is none of it: “增长5%” is, “≥9O%” was to be, “#REF!”
 * may have been, “较上年增长” is by so much or to so much of it, “≥90分”, “≥5个百分点”, “2倍” may be in other words. All of
 * what cannot be read is 100% whatever it was.
 */
function isOneItself(target: Quantity, actual: Numeric): boolean {
  if (target.kind === 'count') return ['分', '百分点', '倍'].includes(target.unit);
  if (target.kind === 'words' && /\d%/.test(target.seen)) return true;
  if (target.kind === 'unreadable' && (target.reason === 'cellError' || target.reason === 'uncalculated')) return true;
  const mayBeRate = COMPARES.test(target.seen) || (target.kind === 'unreadable' && /[%％‰]/u.test(target.seen));
  return (target.kind === 'words' || target.kind === 'unreadable') && mayBeRate && !actual.value.equals(1);
}

/** With something whose figure is not given. */
const COMPARES = /[上去往]年|上一年|同期|平均|同比|环比/u;

function isBound({ bound }: Numeric): boolean {
  return bound !== null && bound !== '=';
}

function edge(read: Numeric, direction: Direction): Numeric {
  if (read.upTo === null) return read;
  return { ...read, value: direction === 'forward' ? read.value : read.upTo, upTo: null };
}

/** “未发生安全事故”, “全年无投诉”, “零事故” beside “0起”: where nothing was to happen, nothing did. */
const HAPPENED_NOT = new RegExp(
  '^(?!.*(?:但|[,;。].*\\d))(?:全年|年内|本年度?|今年)?均?(?:(?:未|没有?|无)(?:发生|出现|发现|收到|接到)|(?:无|零|没有)(?!.*[重特较]大).{0,8}' +
    '(?:事故|投诉|[上信]访|违[规纪法]|案件|事件|差错|逾期|[伤死]亡|火灾|污染|舆情|纠纷|拖欠)(?:发生|出现)?[。.]?$)',
  'u',
);

/**
 * What a completion value in words says: “基本完成” → partly; the target's own words → met; “≥266米” of “≥266米” → met.
 * “无” of “0起” → met. Null where it says nothing of the kind, or where a rate says more.
 */
export function attainmentOf(target: Quantity, actual: Quantity, direction: Direction): Attainment | null {
  if (actual.kind === 'words') {
    const happenedNot = HAPPENED_NOT.test(actual.seen);
    if (happenedNot && isNumeric(target) && target.value.sign === 0) return 'met';
    // “未发生事故” misses one that was to happen, and nothing else.
    if (actual.attainment !== null && (!happenedNot || isNumeric(target))) return actual.attainment;
    return target.kind === 'words' && target.seen === actual.seen && !isScaleName(actual.seen) ? 'met' : null;
  }
  if (actual.kind === 'nil' && isNumeric(target) && target.value.sign === 0 && /^(?:无|没有)$/u.test(actual.seen))
    return 'met';
  if (!isNumeric(actual) || !isBound(actual) || !isNumeric(target) || !sameDimension(target, actual)) return null;
  const isUpward = actual.bound === '≥' || actual.bound === '>';
  if (isUpward !== (direction === 'forward')) return null;
  const beyond = edge(actual, direction).value.compare(edge(target, direction).value);
  return (isUpward ? beyond >= 0 : beyond <= 0) ? 'met' : null;
}

/** The sign on the target decides; else a cost indicator wants less; else more is better. */
export function directionOf(row: Pick<Indicator, 'level2'>, target: Quantity): Direction {
  const bound = isNumeric(target) ? target.bound : null;
  if (bound === '≤' || bound === '<') return 'reverse';
  if (bound === '≥' || bound === '>') return 'forward';
  return isCost(row) ? 'reverse' : 'forward';
}

/** 成本指标: what is overspent there is over budget. */
export function isCost({ level2 }: Pick<Indicator, 'level2'>): boolean {
  return level2.includes('成本');
}
