/** What a number format says its numbers are. */
import type { MoneyUnit } from '../form';
import { remembering } from '../remembering';
import { tidy } from './tidy';
import { moneyUnit } from './units';

export type Meaning =
  /** `month`: a year and a month, no day. `dayOfYear`: a date whose year the format does not show, and the clerk did not type. */
  | { readonly kind: 'percent' | 'date' | 'dayOfYear' | 'month'; readonly unit: '' }
  /** `0"%"`: the sign is a mere word, so 95 is 95%. */
  | { readonly kind: 'hundredths' | 'thousandths'; readonly unit: '' }
  | { readonly kind: 'money'; readonly unit: MoneyUnit }
  | { readonly kind: 'count'; readonly unit: string };

/** `0.00"万元"` is money in 万元, `0.00%` a percentage, `General` a bare number. A form has few formats and many cells. */
export const meaningOf = remembering(1000, readFormat);

function readFormat(format: string): Meaning {
  // Of “positive;negative;zero;text” the first part tells the unit; `_x` and `*x` are room, not words.
  const [first = ''] = format.split(';');
  const shown = first.replace(/_.|\*./g, '');
  const literal = Array.from(shown.matchAll(/"([^"]*)"|\\(.)/g), ([, quoted, escaped]) => quoted ?? escaped ?? '').join(
    '',
  );
  const bare = shown.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (bare.includes('%')) return { kind: 'percent', unit: '' };
  if (literal === '%') return { kind: 'hundredths', unit: '' };
  if (literal === '‰') return { kind: 'thousandths', unit: '' };
  if (/General/i.test(bare)) return { kind: 'count', unit: wordsIn(literal) };
  if (/y/i.test(bare) && /m/i.test(bare) && !/[dhs]/i.test(bare)) return { kind: 'month', unit: '' };
  if (/[yd]|m+月|月m/i.test(bare)) return { kind: /y/i.test(bare) ? 'date' : 'dayOfYear', unit: '' };
  if (/[¥￥]/.test(shown)) return { kind: 'money', unit: '元' };
  const unit = moneyUnit(literal);
  return unit === null ? { kind: 'count', unit: wordsIn(literal) } : { kind: 'money', unit };
}

/** The letters and Han of a format's literal; dashes and brackets are decoration. */
function wordsIn(literal: string): string {
  return tidy(literal).replace(/[^\p{L}]/gu, '');
}

/** Formats that show another number than the cell holds: `0!.0,` shows 65 880 as 6.6, which is what is meant. */
export function isScaled(format: string): boolean {
  return format !== 'General' && /!\.|,(?=[^0#?]*(?:;|$))/.test(format);
}
