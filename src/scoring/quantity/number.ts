/** One number, or one range, with what stands before and behind it. */
import { exact, type Exact } from '../exact';
import { readBoundAfter, readLead } from './bounds';
import { unreadable, type Doubt, type Numeric, type Quantity, type Reason } from './kinds';
import { inMeasure } from './measured';
import { readMeasure, type Measure } from './units';

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(?:\.\d+)?`;
const NUMBER = new RegExp(String.raw`^(?<lead>\D*?)(?<number>[+-]?${DIGITS}|[+-]?\.\d+)(?<tail>\D*)$`, 'u');
const RANGE = new RegExp(
  String.raw`^(?<lead>\D*?)(?<number>${DIGITS})(?<between>[^\d,;。+]{0,6}?)(?:[-~—–―]+|至|到)(?<upper>${DIGITS})(?<tail>\D*)$`,
  'u',
);
/** Where 14 digits stand before the point and as many behind it, no form has a number so long. */
const LONGEST = 28;

/** Reads text that holds digits, is no date and denies nothing: `≥90%`, `引进企业20多个`, `3-5个`. */
export function readNumber(seen: string, text: string): Quantity {
  const one = NUMBER.exec(text)?.groups;
  if (one !== undefined) {
    const { lead = '', number = '', tail = '' } = one;
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
  if (/^\.\D/u.test(tail)) return unreadable(seen, 'brokenNumber');
  // A “?” is what a blank or a sign became in another encoding, or a doubt: behind the number it changes nothing
  // (F03), before it a ≥ or a ≤ may be lost.
  if (lead.includes('?')) return unreadable(seen, 'questioned', read);
  if (tail.endsWith('?'))
    return { ...measured(seen, { lead, number, tail: tail.replace(/\?+$/u, '') }), doubt: 'questioned' };
  if (tail.endsWith('±') || lead.endsWith('±')) return unreadable(seen, 'notANumber');
  return read;
}

interface Parts {
  readonly lead: string;
  readonly number: string;
  readonly tail: string;
}

function measured(seen: string, { lead, number, tail }: Parts): Numeric {
  const before = readLead(lead);
  const behind = readBoundAfter(tail);
  const { unit, around } = withoutAround(behind.unit, tail);
  const { measure, more } = readMeasure(unit, before.words);
  const isSignBefore = measure.kind === 'count' && measure.unit === '' && lead.endsWith('%');
  const kind: Measure = isSignBefore ? PERCENT : measure;
  return inMeasure(
    {
      seen,
      bound: before.bound ?? behind.bound,
      approximate: before.about || more || around,
      doubt: isSignBefore ? 'signBefore' : doubtOf(kind, lead, number),
    },
    valueOf(number),
    null,
    kind,
  );
}

const PERCENT: Measure = { kind: 'percent', factor: exact('0.01') };

function ranged(
  seen: string,
  { lead, number, between, upper, tail }: Parts & { readonly between: string; readonly upper: string },
): Quantity {
  const first = measured(seen, { lead, number, tail: between === '' ? tail : between });
  const second = measured(seen, { lead, number: upper, tail });
  if (!isOfKind(first, second) || first.value.compare(second.value) > 0) return unreadable(seen, 'severalNumbers');
  return { ...second, value: first.value, upTo: second.value };
}

function isOfKind(a: Numeric, b: Numeric): boolean {
  return a.kind === 'count' && b.kind === 'count' ? a.unit === b.unit : a.kind === b.kind;
}

function valueOf(number: string): Exact {
  const plain = number.replace(/[,+]/gu, '');
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
