/** What a cell says: “1.5万人以上” is ≥ 15 000 人. */
import type { Cell } from '../sheet';
import { readDate, serialDate, type CalendarDate } from './calendar';
import { exact, type Exact } from './exact';
import type { MoneyUnit } from './form';

export type Bound = '=' | '≥' | '≤' | '>' | '<';

interface Seen {
  /** What stood in the cell, blanks removed. */
  readonly seen: string;
}

interface Measured extends Seen {
  readonly bound: Bound | null;
  /** 多, 余, 约, 左右: the number is near, not exact. */
  readonly approximate: boolean;
}

export type Quantity =
  | (Seen & { readonly kind: 'blank' })
  /** A placeholder: “/”, “-”, “无”. */
  | (Seen & { readonly kind: 'nil' })
  /** In 元; where no unit is known (`unit: null`), as written. */
  | (Measured & { readonly kind: 'money'; readonly value: Exact; readonly unit: MoneyUnit | null })
  /** A fraction: 312.97% is 3.1297. */
  | (Measured & { readonly kind: 'percent'; readonly value: Exact })
  /** A bare number or a number of something: `unit` is 个, 人, 平方米 or ''. */
  | (Measured & { readonly kind: 'count'; readonly value: Exact; readonly unit: string })
  | (Measured & { readonly kind: 'date'; readonly date: CalendarDate })
  | (Seen & { readonly kind: 'words' })
  | (Seen & { readonly kind: 'unreadable'; readonly reason: 'severalNumbers' | 'notANumber' | 'cellError' });

/** The quantities that can be divided by one another. */
export type Numeric = Extract<Quantity, { readonly value: Exact }>;

const MONEY: Readonly<Record<MoneyUnit, number>> = { 元: 1, 千元: 1000, 万元: 10_000, 亿元: 100_000_000 };
const SCALE: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 10_000,
  百万: 1_000_000,
  千万: 10_000_000,
  亿: 100_000_000,
};
const BOUND_BEFORE: Readonly<Record<string, Bound>> = {
  '≥': '≥',
  '>=': '≥',
  '≧': '≥',
  不少于: '≥',
  不低于: '≥',
  不小于: '≥',
  至少: '≥',
  达到: '≥',
  '≤': '≤',
  '<=': '≤',
  '≦': '≤',
  不超过: '≤',
  不高于: '≤',
  不大于: '≤',
  不多于: '≤',
  控制在: '≤',
  '>': '>',
  大于: '>',
  超过: '>',
  高于: '>',
  '<': '<',
  小于: '<',
  低于: '<',
  少于: '<',
  '=': '=',
  '═': '=',
  等于: '=',
};
const BOUND_AFTER: Readonly<Record<string, Bound>> = {
  及以上: '≥',
  以上: '≥',
  及以下: '≤',
  以下: '≤',
  以内: '≤',
  之内: '≤',
};
/** “未达1000人”, “同比增长5%”: the number in it is not what was reached. */
const DENIED = /未|尚|没有|不足|不到|增长|增加|下降|减少|降低|提高|提升|同比|环比|上升/;
export const NIL = /^(?:[/\\\-—–―_]+|…+|\.{2,}|无)$/;
const CELL_ERROR = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

const longestFirst = (words: object) =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|');
const NUMBER = new RegExp(
  `^(?<words>[^\\d≥≤<>=≧≦═]*?)` +
    `(?<before>${longestFirst(BOUND_BEFORE)})?(?<about>约|近|大约)?` +
    `(?<number>[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|[+-]?\\.\\d+)` +
    `(?<scale>${longestFirst(SCALE)})?(?<more>多|余|来)?(?<unit>[^\\d]*?)(?<around>左右|上下)?(?<after>${longestFirst(BOUND_AFTER)})?$`,
);

/** Full width becomes half width, every blank goes: `\u3000200万\u3000\n` → `200万`. */
export function tidy(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** `moneyUnit('全年预算数（万元）')` → `'万元'`; `'0.00"万元"'` → `'万元'`; null where none is named. */
export function moneyUnit(text: string): MoneyUnit | null {
  const [found] = /[千万亿]?元/u.exec(tidy(text)) ?? [];
  return found === undefined ? null : (found as MoneyUnit);
}

/**
 * Reads one cell. A number is read with its format: 181.03 in `0.00"万元"` is money, 1 in `0%` is 100%.
 * Never throws; what no reading fits is `unreadable` and says why.
 */
export function quantity(cell: Cell): Quantity {
  if (typeof cell.value !== 'number') return ofText(String(cell.value));
  return SCALED.test(cell.format) && cell.text !== '' ? ofText(cell.text) : ofNumber(cell.value, cell.format);
}

/** `amount(cell, '万元')`: a cell of a money column; a bare number takes the heading's unit. */
export function amount(cell: Cell, heading: MoneyUnit | null): Quantity {
  const read = quantity(cell);
  if (read.kind !== 'count' || read.unit !== '') return read;
  // “150万” says its scale itself: 元 is meant, whatever the heading.
  const [scale] = /[千万亿]/u.exec(read.seen) ?? [];
  if (scale !== undefined) return { ...read, kind: 'money', unit: `${scale}元` as MoneyUnit };
  const value = heading === null ? read.value : read.value.mul(MONEY[heading]);
  return { ...read, kind: 'money', value, unit: heading };
}

/** The amount in its own unit: 1 810 300 元 seen as 万元 is 181.03. */
export function inUnit(value: Exact, unit: MoneyUnit | null): Exact {
  return unit === null ? value : value.div(MONEY[unit]);
}

/** Whether two quantities may be divided: both money, both rates, or counts of the same thing. */
export function sameDimension(a: Numeric, b: Numeric): boolean {
  if (a.kind === 'money' && b.kind === 'money') return (a.unit === null) === (b.unit === null);
  if (a.kind === 'count' && b.kind === 'count') return a.unit === b.unit || a.unit === '' || b.unit === '';
  return a.kind === b.kind;
}

export function isNumeric(read: Quantity): read is Numeric {
  return read.kind === 'money' || read.kind === 'percent' || read.kind === 'count';
}

function ofNumber(value: number, format: string): Quantity {
  const seen = String(value);
  const { kind, unit } = meaningOf(format);
  if (kind === 'percent') return { seen, bound: null, approximate: false, kind, value: exact(value) };
  if (kind === 'date' || kind === 'dayOfYear') {
    const date = serialDate(value);
    if (date === null) return { seen, kind: 'unreadable', reason: 'notANumber' };
    const known = kind === 'date' ? date : { ...date, year: null };
    return { seen, bound: null, approximate: false, kind: 'date', date: known };
  }
  if (kind === 'money')
    return { seen, bound: null, approximate: false, kind, value: exact(value).mul(MONEY[unit]), unit };
  return { seen, bound: null, approximate: false, kind, value: exact(value), unit };
}

type Meaning =
  /** `dayOfYear`: a date whose year the format does not show, and the clerk did not type. */
  | { readonly kind: 'percent' | 'date' | 'dayOfYear'; readonly unit: '' }
  | { readonly kind: 'money'; readonly unit: MoneyUnit }
  | { readonly kind: 'count'; readonly unit: string };

/** A form has few formats and many cells: each format is looked into once. */
const meanings = new Map<string, Meaning>();

/** What a number format says its numbers are: `0.00"万元"` is money in 万元, `0.00%` a percentage. */
function meaningOf(format: string): Meaning {
  const known = meanings.get(format);
  if (known !== undefined) return known;
  const meaning = readFormat(format);
  // A workbook with thousands of formats must not make this grow for ever.
  if (meanings.size < 1000) meanings.set(format, meaning);
  return meaning;
}

function readFormat(format: string): Meaning {
  // Of “positive;negative;zero;text” the first part tells the unit; `_x` and `*x` are room, not words.
  const [first = ''] = format.split(';');
  const shown = first.replace(/_.|\*./g, '');
  const literal = Array.from(shown.matchAll(/"([^"]*)"|\\(.)/g), ([, quoted, escaped]) => quoted ?? escaped ?? '').join(
    '',
  );
  const bare = shown.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (bare.includes('%')) return { kind: 'percent', unit: '' };
  if (/General/i.test(bare)) return { kind: 'count', unit: wordsIn(literal) };
  if (/[yd]|m+月|月m/i.test(bare)) return { kind: /y/i.test(bare) ? 'date' : 'dayOfYear', unit: '' };
  if (/[¥￥]/.test(shown)) return { kind: 'money', unit: '元' };
  const unit = moneyUnit(literal);
  return unit === null ? { kind: 'count', unit: wordsIn(literal) } : { kind: 'money', unit };
}

/** The letters and Han of a format's literal; dashes and brackets are decoration. */
function wordsIn(literal: string): string {
  return tidy(literal).replace(/[^\p{L}]/gu, '');
}

/** Formats that show another number than the cell holds (`0!.0,` shows 65 880 as 6.6): what is shown is what is meant. */
const SCALED = /!\.|,(?=[^0#?]*(?:;|$))/;

function ofText(text: string): Quantity {
  const seen = tidy(text);
  if (seen === '') return { seen, kind: 'blank' };
  if (CELL_ERROR.test(seen)) return { seen, kind: 'unreadable', reason: 'cellError' };
  if (NIL.test(seen)) return { seen, kind: 'nil' };
  const date = readDate(seen);
  if (date !== null) return { seen, kind: 'date', ...date, approximate: false };
  if (!/\d/.test(seen)) return { seen, kind: 'words' };
  if (DENIED.test(seen)) return { seen, kind: 'words' };
  const parts = NUMBER.exec(seen)?.groups;
  if (parts === undefined) {
    return {
      seen,
      kind: 'unreadable',
      reason: (seen.match(/\d+/g) ?? []).length > 1 ? 'severalNumbers' : 'notANumber',
    };
  }
  return measured(seen, parts);
}

function measured(seen: string, parts: Readonly<Record<string, string | undefined>>): Quantity {
  const { before = '', about, number = '', scale = '', more, around, after = '' } = parts;
  const bound = BOUND_BEFORE[before] ?? BOUND_AFTER[after] ?? null;
  const approximate = [about, more, around].some((word) => word !== undefined);
  const value = exact(number.replace(/[,+]/g, '')).mul(SCALE[scale] ?? 1);
  const unit = (parts['unit'] ?? '').replace(/[。,.;、)]+$/, '');
  const shape = { seen, bound, approximate };
  if (unit === '%' || unit === '百分比') return { ...shape, kind: 'percent', value: value.div(100) };
  if (unit === '‰') return { ...shape, kind: 'percent', value: value.div(1000) };
  const factor = MONEY[unit as MoneyUnit] as number | undefined;
  if (factor !== undefined) {
    const written = `${scale}${unit}`;
    return {
      ...shape,
      kind: 'money',
      value: value.mul(factor),
      unit: written in MONEY ? (written as MoneyUnit) : (unit as MoneyUnit),
    };
  }
  return { ...shape, kind: 'count', value, unit };
}
