/** One number, or one range, with what stands before and behind it. */
import { exact, type Exact } from '../exact';
import { readBoundAfter, readLead } from './bounds';
import { unreadable, type Bound, type Doubt, type Numeric, type Quantity, type Reason } from './kinds';
import { inMeasure } from './measured';
import { readMeasure, type Measure } from './units';

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(?:\.\d+)?`;
/** Before the number, the number, behind it. Places, not names: an object of names costs more than the match. */
const NUMBER = new RegExp(String.raw`^(\D*?)([+-]?${DIGITS}|[+-]?\.\d+)(\D*)$`, 'u');
const RANGE = new RegExp(
  String.raw`^(?<lead>\D*?)(?<number>${DIGITS})(?<between>[^\d,;。+]{0,6}?)(?:[-~—–―]+|至|到)(?<upper>${DIGITS})(?<tail>\D*)$`,
  'u',
);
/** Where 14 digits stand before the point and as many behind it, no form has a number so long. */
const LONGEST = 28;

/** Reads text that holds digits, is no date and denies nothing: `≥90%`, `引进企业20多个`, `3-5个`. */
export function readNumber(seen: string, text: string): Quantity {
  const one = NUMBER.exec(text);
  if (one !== null) {
    const [, lead = '', number = '', tail = ''] = one;
    return number.length > LONGEST ? unreadable(seen, 'tooLong') : single(seen, lead, number, tail);
  }
  const range = RANGE.exec(text)?.groups;
  if (range === undefined) return unreadable(seen, faultOf(text));
  const { lead = '', number = '', between = '', upper = '', tail = '' } = range;
  return number.length + upper.length > LONGEST
    ? unreadable(seen, 'tooLong')
    : ranged(seen, { lead, number, between, upper, tail });
}

function single(seen: string, lead: string, number: string, tail: string): Quantity {
  const read = measured(seen, { lead, number, tail });
  // “W100%”, “l00%”: one Latin letter in a sign's or a digit's place.
  if (/^[a-z]$/iu.test(lead)) return unreadable(seen, 'strayLetter', /[lio]/iu.test(lead) ? null : read);
  // “1OO%”, “IO0”: letters that were digits, as likely as not; “1.5w” may be 万 or watts.
  if (/^\.\D/u.test(tail) || /^[OoIl]/u.test(tail) || /(?:^|[^a-z])[OIl]+$/iu.test(lead))
    return unreadable(seen, 'brokenNumber');
  if (/^[wk](?![a-z])/iu.test(tail)) return unreadable(seen, 'strayLetter');
  // A “?” is what a blank or a sign became in another encoding, or a doubt: behind the number it changes nothing
  // (F03), before it a ≥ or a ≤ may be lost.
  if (lead.includes('?')) return unreadable(seen, 'questioned', read);
  if (tail.endsWith('?'))
    return { ...measured(seen, { lead, number, tail: tail.replace(/\?+$/u, '') }), doubt: 'questioned' };
  // “85%≥”: which side of it is meant?
  if (/[±≥≤><]$/u.test(tail) || lead.endsWith('±')) return unreadable(seen, 'notANumber');
  return read;
}

interface Parts {
  readonly lead: string;
  readonly number: string;
  readonly tail: string;
}

function measured(seen: string, { lead, number, tail }: Parts): Numeric {
  const { bound, approximate, isSignBefore, measure } = surroundings(lead, tail);
  const doubt = isSignBefore ? 'signBefore' : doubtOf(measure, lead, number);
  return inMeasure({ seen, bound, approximate, doubt }, valueOf(number), null, measure);
}

/** What the words around a number say, whatever the number is. */
interface Surroundings {
  readonly bound: Bound | null;
  readonly approximate: boolean;
  readonly isSignBefore: boolean;
  readonly measure: Measure;
}

/** Numbers differ from cell to cell; “≥” before and “%” behind them do not. */
const known = new Map<string, Surroundings>();
const MOST = 1000;

function surroundings(lead: string, tail: string): Surroundings {
  // Neither holds a digit, so a digit parts them.
  const words = `${lead}0${tail}`;
  const before = known.get(words);
  if (before !== undefined) return before;
  const read = readSurroundings(lead, tail);
  if (known.size >= MOST) known.clear();
  if (words.length <= 32) known.set(words, read);
  return read;
}

function readSurroundings(lead: string, tail: string): Surroundings {
  const before = readLead(lead);
  const behind = readBoundAfter(tail);
  const { unit, around } = withoutAround(behind.unit, tail);
  const { measure, more } = readMeasure(unit, before.words);
  const isSignBefore = measure.kind === 'count' && measure.unit === '' && lead.endsWith('%');
  return {
    bound: before.bound ?? behind.bound,
    approximate: before.about || more || around,
    isSignBefore,
    measure: isSignBefore ? PERCENT : measure,
  };
}

const PERCENT: Measure = { kind: 'percent', factor: exact('0.01') };

function ranged(
  seen: string,
  { lead, number, between, upper, tail }: Parts & { readonly between: string; readonly upper: string },
): Quantity {
  // “-5%~5%”: a sign that would be lost.
  if (/[-+±]$/u.test(lead)) return unreadable(seen, 'severalNumbers');
  const first = measured(seen, { lead, number, tail: between === '' ? tail : between });
  const second = measured(seen, { lead, number: upper, tail });
  if (!isOfKind(first, second) || first.value.compare(second.value) > 0) return unreadable(seen, 'severalNumbers');
  return { ...second, value: first.value, upTo: second.value };
}

function isOfKind(a: Numeric, b: Numeric): boolean {
  return a.kind === 'count' && b.kind === 'count' ? a.unit === b.unit : a.kind === b.kind;
}

function valueOf(number: string): Exact {
  const plain = /[,+]/u.test(number) ? number.replace(/[,+]/gu, '') : number;
  return exact(plain.startsWith('.') || plain.startsWith('-.') ? plain.replace('.', '0.') : plain);
}

/** “290%”, “2100%”: a 2 where ≥ may have stood; no rate that was printed so small has it. */
function doubtOf(measure: Measure, lead: string, number: string): Doubt | null {
  return measure.kind === 'percent' && lead === '' && /^2(?:[5-9]\d|100)(?:\.\d+)?$/u.test(number)
    ? 'perhapsBound'
    : null;
}

function withoutAround(unit: string, tail: string): { readonly unit: string; readonly around: boolean } {
  const found = /左右|上下|不等|许$/u.exec(unit) ?? /左右|上下/u.exec(tail);
  return { unit: unit.replace(/(?:左右|上下|不等|许$).*$/u, ''), around: found !== null };
}

function faultOf(text: string): Reason {
  if (/\d[a-z]+\.?\d|\d\.\d+\.\d|\d\.\.+\d/iu.test(text)) return 'brokenNumber';
  const groups = text.match(/\d[\d,.]*/gu) ?? [];
  if (groups.length === 1) return /\d,\d/u.test(text) ? 'grouping' : 'notANumber';
  return 'severalNumbers';
}
