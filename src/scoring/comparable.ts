/** Why two cells that can both be read may still not be divided: what they mean differs, or is only near. */
import { isNumeric, sameDimension, type Numeric, type Quantity } from './quantity';

export type Incomparable =
  /** “预计100个” as a result: a plan, not what was reached. */
  | 'promised'
  /** “1个（在建）”, “12月20日开工”: begun, not done. */
  | 'unfinished'
  /** “每月2次” and “24次”: how many months, the cells do not say. */
  | 'eachAgainstSum'
  /** 2023.12 and 2024.3, 20231231 and 20240331: dates, as likely as not. */
  | 'dateOrNumber'
  /** 95 and 0.96, 100个 and 0.98: a rate beside a number. */
  | 'rateOrNumber';

const PROMISED =
  /预计|(?<![模虚草])拟(?![定订])\D{0,4}\d|力争|^(?:年初|年度|全年|原)?(?:计划|目标)[值数]?(?:完成|实现|达到|新?建设?|培训|开展|举办|组织)?(?:时间|日期)?(?:于|在|为|:)*[≥≤><=]?\d|(?:(?<![许认])可|(?<![相响适供对反])应|(?<!所)需|须|将)(?:于|在|完成|建成|实现|达到?)\D{0,4}\d/u;
const UNFINISHED =
  /在建|在办|正在|进行中|推进中|建设中|施工中|实施中|筹备|未完|待验收|停工|停建|不达标(?!率)|不合格(?!率|品率)|(?:部分|基本|大部分?)(?:完成|达成|建成|完工|实现)|(?:完成|建成)(?:一半|过半|大半|部分)|(?:开工|启动)(?!仪式|大?会|资金|费|率)/u;
/** What is only said of a date: “12月20日起”, “3月至今”, “12月20日招标”. “截至10月底” leaves open what was done by then. */
const BEGUN =
  /起$|起(?:实施|执行|施行)|开始|至今|进场|复工|停工|(?<!完成)(?:招标|立项|施工)$|^截[至止](?!.*(?:完成|竣工|建成|完工|到位|验收|实现))/u;
/** For each person, village, month; what is for each year is the form's own. */
const EACH = /每(?!年|一年)|[月周日季人户村亩]均|\/(?:季|月|周|日|天)|^[1一](?:个?月|个?季度?|周|天|日)\d+[次期场]/u;
const DATE_LIKE = /^(?:19|20)\d\d(?:\.(?:0?[1-9]|1[0-2])|(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]))?$/;
/** From here on a fraction is more likely a rate written otherwise: 0.95 for 95 lies a hundred times off. */
const FAR = 30;

/** `incomparable(每月2次, 24次)` → `eachAgainstSum`; null where nothing stands in the way. */
export function incomparable(target: Quantity, actual: Quantity): Incomparable | null {
  if (!isNumeric(actual) && actual.kind !== 'date') return null;
  if (PROMISED.test(actual.seen)) return 'promised';
  if (UNFINISHED.test(actual.seen) && !UNFINISHED.test(target.seen)) return 'unfinished';
  if (actual.kind === 'date' && BEGUN.test(actual.seen) && !BEGUN.test(target.seen)) return 'unfinished';
  if (!isNumeric(actual) || !isNumeric(target)) return null;
  if (isDateLike(target) && isDateLike(actual)) return 'dateOrNumber';
  if (isEach(target) !== isEach(actual)) return 'eachAgainstSum';
  return isRateBeside(target, actual) || isRateBeside(actual, target) ? 'rateOrNumber' : null;
}

function isDateLike(read: Numeric): boolean {
  return isBare(read) && DATE_LIKE.test(read.seen);
}

/** “每亩300元” has it in its unit, which another unit or none is held against. */
function isEach(read: Numeric): boolean {
  return EACH.test(read.seen) && !(read.kind === 'count' && read.unit.startsWith('元/'));
}

function isBare(read: Numeric): boolean {
  return read.kind === 'count' && read.unit === '';
}

/** A bare 0.96 beside 95, a bare 1 beside a bare 100. */
function isRateBeside(rate: Numeric, other: Numeric): boolean {
  if (!isBare(rate) || other.kind !== 'count' || !sameDimension(rate, other) || rate.value.sign <= 0) return false;
  const order = rate.value.compare(1);
  if (order === 0) return isBare(other) && other.value.equals(100);
  return order < 0 && other.value.compare(rate.value.mul(FAR)) >= 0;
}
