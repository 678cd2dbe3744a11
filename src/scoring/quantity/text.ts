/** Text → quantity: placeholder, denial, date, number or words, in this order. */
import { besideDate, readDate } from '../calendar';
import { remembering } from '../remembering';
import { BLANK, unreadable, type Quantity } from './kinds';
import { readNumber } from './number';
import { inDigits } from './numerals';
import { fold, hasPartedDigits, tidy } from './tidy';
import { wordsOf } from './words';

export const NIL = /^(?:[/\\\-—–―_]+|…+|\.{2,}|无)$/;
/** Longer ways to say that there is nothing; in a note they may be a reason, in a value they are none. */
const NOTHING = /^(?:n\/?a|不适用|不涉及|暂无|无此项|没有|空|[。.、,;*·~]+)$/iu;
/** An error value of Excel, as a cell shows it. */
export const CELL_ERROR = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;
/**
 * “未达1000人”, “同比增长5%”: the number in it is not what was reached. In “增长率5%” and “降低至5%” it is;
 * “未来” is a time, “时尚” a name.
 */
const DENIED =
  /未(?!来|(?:超过?|突破|低于|少于)\d)|(?<![淹沉])没(?!收)|超额|超支|超预算|超过计划|[还仍相]差|^差(?=\d)|(?:逾期|延迟|推迟|超出|缺|欠|剩余?|(?<![不至最减缩])少(?:完成)?|(?<![最至许不])多(?:完成)?)(?=\d)|(?<![时高风和崇])尚(?![德品])|不足|不到|同比|环比|(?:增长|增加|下降|减少|降低|提高|提升|上升)(?!率|幅|值|到|至|为|[≥≤><=])/u;
/** “超目标20%”, “比上年增1个”, “滞后20%”: how far from something else; “上年3个”: not this year’s. */
const APART =
  /(?:超过?|高于|低于|超出)(?:年初|年度|原|预期)?(?:目标|计划|任务|指标)[值数]?(?=\d)|[比较](?:去年|上年|上一年|目标|计划|同期)\D{0,4}[增减高低多少升降](?=\d)|高出(?=\d)|滞后(?=\d)|^[高低](?=\d)|^(?:去年|上年|上一年)度?(?:完成|实现|建成|达到?)?(?=\d)/u;
/** “1、完成方案”, “①完成方案”: the number of an item in a list. */
const ITEM = /^(?:\(\d{1,2}\)|\d{1,2}[、.)])(?=\p{Script=Han}{2})/u;
/** “10²”, “12①”: a power or the mark of a footnote; “…5”: what stood before it is gone. */
const BROKEN = /[\d０-９][\u2070-\u2079\u00b2\u00b3\u00b9\u2460-\u24ff\u2776-\u2793]|(?:…|\.{2,})\d/u;
const CIRCLED = /^\s*[\u2460-\u2473\u2776-\u277f]/u;
/** “第3版”, “前10名”, “排名前10%”, “2级”: a place in a row or on a scale, no amount; “目前10名” are 10名. */
const ORDINAL =
  /第\d+(?!\d*[季个])|(?<![目当之以])前\d+(?:[名位强]|%|$)|(?:排名|排位|名次|位列|位居|列)\D{0,6}\d+位?$|^\D{0,4}\d级(?:以上|以下)?$/u;

/** “按2023年方案执行”: the year is part of a name. */
const YEAR_NAMED = /^\D*20\d\d年(?!以)\D*$/u;

/** “见附件1”, “详见附表2”, “表5”: a place to look, no amount. */
const ELSEWHERE = /(?:附[件表录图注]|[详参]?见[^\d]{0,2}表|^表)[:(]?\d+\D*$/u;
/** “每月10日前”, “25日前”: a day of the month, not a number of days. */
const DAY_OF_MONTH = /每(?:个?月|季)\D{0,4}\d{1,2}[日号]|(?<![\d月])\d{1,2}[日号][之以]?前/u;
/** “80%（含80%）以上” says its number twice. */
const SAID_TWICE = /(?<![\d.])(\d[\d.]*[^\d()]{0,4})\(含\1\)/u;

/** What most cells hold: a sign, digits, a unit of one meaning. No other reading fits it, so none is tried. */
const PLAIN = /^[≥≤><=]?\d{1,15}(?:\.\d+)?(?:%|[万亿]?元|个|家|户|项|件|人|人次|次|场|期|亩|公里|平方米|吨|辆|台|套)$/u;

const remembered = remembering(4000, readAnew);
/** A cell that holds a whole report is not worth remembering. */
const LONG = 64;

/** Reads a cell's text; forms repeat their words, so each is read once. Never throws. */
export function readText(text: string): Quantity {
  if (PLAIN.test(text)) return readNumber(text, text);
  return text.length > LONG ? readAnew(text) : remembered(text);
}

function readAnew(text: string): Quantity {
  const seen = tidy(text);
  if (seen === '') return BLANK;
  if (CELL_ERROR.test(seen)) return unreadable(seen, 'cellError');
  if (NIL.test(seen) || NOTHING.test(seen)) return { seen, kind: 'nil' };
  if (hasPartedDigits(text.normalize('NFKC'))) return unreadable(seen, 'severalNumbers');
  if (BROKEN.test(text)) return unreadable(seen, 'brokenNumber');
  const folded = CIRCLED.test(text) ? fold(tidy(text.replace(CIRCLED, ''))) : fold(seen).replace(ITEM, '');
  return read(seen, folded);
}

function read(seen: string, folded: string): Quantity {
  const isDigital = /\d/.test(folded);
  if (!isDigital) return withoutDigits(seen, folded);
  if (DENIED.test(folded) || ORDINAL.test(folded)) return ordinalDate(seen, folded);
  const dated = dateOf(seen, folded);
  if (dated !== null) return dated;
  if ([YEAR_NAMED, APART, ELSEWHERE, DAY_OF_MONTH].some((one) => one.test(folded))) return wordsOf(seen);
  const once = folded.replace(SAID_TWICE, '$1(含)');
  const spelt = once.includes('百分之') ? (inDigits(once) ?? once) : once;
  const number = readNumber(seen, spelt);
  return number.kind === 'unreadable' ? withoutDate(seen, folded, number) : number;
}

/** “第3季度” is a date all the same; a denial never is. */
function ordinalDate(seen: string, folded: string): Quantity {
  const words = wordsOf(seen);
  return DENIED.test(folded) ? words : (dateOf(seen, folded) ?? words);
}

function withoutDigits(seen: string, folded: string): Quantity {
  if (/^(?:[≥≤><=]|[%‰]$)/u.test(folded)) return unreadable(seen, 'noNumber');
  if (/^\?+$/.test(folded)) return unreadable(seen, 'questioned');
  if (DENIED.test(folded)) return wordsOf(seen);
  const dated = dateOf(seen, folded);
  if (dated !== null) return dated;
  const spelt = inDigits(folded);
  if (spelt === null) return wordsOf(seen);
  const number = readNumber(seen, spelt);
  return 'doubt' in number ? { ...number, doubt: 'numeral' } : wordsOf(seen);
}

function dateOf(seen: string, folded: string): Quantity | null {
  const found = readDate(folded);
  if (found === null) return null;
  if (typeof found === 'string') return unreadable(seen, found);
  const { date, begins, since, bound, shortYear } = found;
  const approximate = /左右|前后|约(?!定)|大概/u.test(folded);
  return { seen, kind: 'date', date, begins, since, bound, approximate, doubt: shortYear ? 'shortYear' : null };
}

/** “2023年完成100个”: the number without the date beside it; “按2023年方案执行” are words. */
function withoutDate(seen: string, folded: string, fault: Quantity): Quantity {
  const rest = besideDate(folded);
  if (rest === null) return fault;
  if (!/\d/.test(rest)) return wordsOf(seen);
  const number = readNumber(seen, rest);
  return 'doubt' in number ? { ...number, doubt: number.doubt ?? 'dateBeside' } : fault;
}
