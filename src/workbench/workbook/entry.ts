/** What a text becomes in a cell, as Excel decides when somebody types it or the API writes it. */
import type { Content } from './engine';

export interface EntryContext {
  /** The cell's number format: in a text cell (`@`) nothing is parsed. */
  readonly format: string;
  /** `zh-CN`, `en-US`: the months and dates that are understood. */
  readonly language: string;
  /** The year of `1-2`. */
  readonly year: number;
}

export interface Entry {
  readonly content: Content;
  /** The format a General cell takes on: `50%` is shown as a percentage. */
  readonly format?: string;
}

/** A formula that cannot be read: Excel refuses it. */
export type Unreadable = { readonly unreadable: string };

/** Days from 1899-12-30, with Excel's 1900-02-29; null where there is no such day. */
function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  return days < 61 ? days - 1 : days;
}

const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
};

const value = (number: number, format?: string): Entry => ({
  content: { kind: 'value', value: number },
  ...(format === undefined ? {} : { format }),
});

function dateEntry(text: string, { language, year }: EntryContext): Entry | null {
  const chinese = language.startsWith('zh');
  const dated = (y: number, m: number, d: number, format: string): Entry | null => {
    const days = serial(y, m, d);
    return days === null ? null : value(days, format);
  };
  const [whole, y = '', m = '', d = ''] = /^(\d{4}|\d{2})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text) ?? [];
  if (whole !== undefined) return dated(fullYear(y), Number(m), Number(d), 'yyyy/m/d');
  const [monthOfYear, y2 = '', m2 = ''] = /^(\d{4})[-/](\d{1,2})$/.exec(text) ?? [];
  if (monthOfYear !== undefined) return dated(Number(y2), Number(m2), 1, 'mmm-yy');
  const [dayOfMonth, m3 = '', d3 = ''] = /^(\d{1,2})[-/](\d{1,2})$/.exec(text) ?? [];
  if (dayOfMonth !== undefined) return dated(year, Number(m3), Number(d3), chinese ? 'm"月"d"日"' : 'd-mmm');
  if (!chinese) return null;
  const [chineseDate, y4 = '', m4 = '', d4 = ''] = /^(\d{4}|\d{2})年(\d{1,2})月(\d{1,2})日$/.exec(text) ?? [];
  if (chineseDate !== undefined) return dated(fullYear(y4), Number(m4), Number(d4), 'yyyy"年"m"月"d"日"');
  const [chineseMonth, y5 = '', m5 = ''] = /^(\d{4})年(\d{1,2})月$/.exec(text) ?? [];
  if (chineseMonth !== undefined) return dated(Number(y5), Number(m5), 1, 'yyyy"年"m"月"');
  const [chineseDay, m6 = '', d6 = ''] = /^(\d{1,2})月(\d{1,2})日$/.exec(text) ?? [];
  return chineseDay === undefined ? null : dated(year, Number(m6), Number(d6), 'm"月"d"日"');
}

function timeEntry(text: string): Entry | null {
  const [whole, h = '', m = '', s = '0'] = /^(\d{1,2}):([0-5]?\d)(?::([0-5]?\d))?$/.exec(text) ?? [];
  if (whole === undefined) return null;
  const seconds = Number(h) * 3600 + Number(m) * 60 + Number(s);
  return value(seconds / 86_400, whole.split(':').length === 3 ? 'h:mm:ss' : 'h:mm');
}

const PLAIN = /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;

function numberEntry(text: string): Entry | null {
  let rest = text.trim();
  let sign = 1;
  if (/^\(.+\)$/.test(rest)) {
    sign = -1;
    rest = rest.slice(1, -1).trim();
  } else if (/^[-+]/.test(rest)) {
    sign = rest.startsWith('-') ? -1 : 1;
    rest = rest.slice(1).trim();
  }
  const percent = rest.endsWith('%');
  if (percent) rest = rest.slice(0, -1).trim();
  const [, currency = ''] = /^([$¥￥])/.exec(rest) ?? [];
  if (currency) rest = rest.slice(1).trim();
  const fraction = /^(\d+) (\d{1,5})\/(\d{1,5})$/.exec(rest);
  if (fraction && !percent && Number(fraction[3]) > 0) {
    return value(sign * (Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3])), '# ?/?');
  }
  if (!PLAIN.test(rest) && !GROUPED.test(rest)) return null;
  const number = (sign * Number(rest.replaceAll(',', ''))) / (percent ? 100 : 1);
  if (!Number.isFinite(number)) return null;
  const decimals = rest.includes('.') ? '.00' : '';
  if (percent) return value(number, `0${decimals}%`);
  if (currency) return value(number, `"${currency}"#,##0${decimals};"${currency}"-#,##0${decimals}`);
  if (GROUPED.test(rest)) return value(number, `#,##0${decimals}`);
  return /e/i.test(rest) ? value(number, '0.00E+00') : value(number);
}

/** Full-width signs begin a formula as their half-width twins do. */
const TWINS: Readonly<Record<string, string>> = { '＝': '=', '＋': '+', '－': '-', '＠': '@' };

/** @param reads whether the engine can read a formula */
export function parseEntry(
  typed: string,
  context: EntryContext,
  reads: (formula: string) => boolean,
): Entry | Unreadable {
  const asText = (text: string, quoted = false): Entry => ({ content: { kind: 'value', value: text, quoted } });
  if (typed.startsWith("'")) return asText(typed.slice(1), true);
  if (typed === '') return asText('');
  if (context.format === '@') return asText(typed);
  const parsed = dateEntry(typed.trim(), context) ?? timeEntry(typed.trim()) ?? numberEntry(typed);
  if (parsed) return parsed;
  const upper = typed.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { content: { kind: 'value', value: upper === 'TRUE' } };
  const first = TWINS[typed.charAt(0)] ?? typed.charAt(0);
  const rest = typed.slice(1);
  if (!['=', '+', '-', '@'].includes(first) || rest.trim() === '') return asText(typed);
  const formula = first === '=' ? `=${rest}` : `=${first}${rest}`;
  return reads(formula) ? { content: { kind: 'formula', formula } } : { unreadable: formula };
}
