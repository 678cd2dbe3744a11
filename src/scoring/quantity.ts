/** What a cell says: “1.5万人以上” is ≥ 15 000 人. */
import type { Cell } from '../sheet';
import { serialDate } from './calendar';
import { exact, type Exact } from './exact';
import type { MoneyUnit } from './form';
import { isScaled, meaningOf } from './quantity/format';
import { isNumeric, unreadable, type Numeric, type Quantity } from './quantity/kinds';
import { count, money, percent } from './quantity/measured';
import { readText } from './quantity/text';
import { MONEY, moneyUnit, sameUnit, scaledUnit } from './quantity/units';

export { BLANK, isNumeric, sureness } from './quantity/kinds';
export type { Attainment, Bound, Doubt, Grade, Numeric, Quantity, Reason, Sureness } from './quantity/kinds';
export { CELL_ERROR, NIL } from './quantity/text';
export { tidy } from './quantity/tidy';
export { moneyUnit } from './quantity/units';

/**
 * Reads one cell. A number is read with its format: 181.03 in `0.00"万元"` is money, 1 in `0%` is 100%.
 * Never throws; what no reading fits is `unreadable` and says why.
 */
export function quantity(cell: Cell): Quantity {
  if (cell.uncalculated === true) return unreadable(cell.formula ?? '', 'uncalculated');
  if (typeof cell.value !== 'number') return readText(String(cell.value));
  return isScaled(cell.format) && cell.text !== '' ? readText(cell.text) : ofNumber(cell.value, cell.format);
}

/** `amount(cell, '万元')`: a cell of a money column; a bare number takes the heading's unit. */
export function amount(cell: Cell, heading: MoneyUnit | null): Quantity {
  const read = quantity(cell);
  // “负5”, “△5”, “(12.5)”, “超支5”, “结余5”: below nil, or not the amount itself.
  if (NO_AMOUNT.test(read.seen)) return unreadable(read.seen, 'notANumber');
  // ¥ names the currency, the heading says how many of it are one.
  if (typeof cell.value === 'number' && heading !== null && isCurrency(cell.format))
    return money(
      { seen: read.seen, bound: null, approximate: false, doubt: null },
      exact(cell.value).mul(MONEY[heading]),
      null,
      heading,
    );
  // What was budgeted or spent is one sum: “10-20万元” is none.
  if (isNumeric(read) && read.upTo !== null) return unreadable(read.seen, 'severalNumbers');
  // “约100万元”, “210多万元”: nor is that one.
  if (isNumeric(read) && read.approximate) return unreadable(read.seen, 'notExact');
  if (read.kind !== 'count' || read.unit !== '') return read;
  // “150万” says its scale itself: 元 is meant, whatever the heading.
  const scaled = scaledUnit(read.seen);
  if (scaled !== null) return money(read, read.value, read.upTo, scaled);
  const factor = heading === null ? 1 : MONEY[heading];
  return money(read, read.value.mul(factor), read.upTo?.mul(factor) ?? null, heading);
}

const NO_AMOUNT = /^(?:[负减△▲]|\(\d|超支|超预算|结余|节约|节支)/u;

const isCurrency = (format: string): boolean => /[¥￥]/.test(format) && moneyUnit(format) === null;

/** The amount in its own unit: 1 810 300 元 seen as 万元 is 181.03. */
export function inUnit(value: Exact, unit: MoneyUnit | null): Exact {
  return unit === null ? value : value.div(MONEY[unit]);
}

/** Whether two quantities may be divided: both money, both rates, or counts of the same thing. */
export function sameDimension(a: Numeric, b: Numeric): boolean {
  if (a.kind === 'money' && b.kind === 'money') return (a.unit === null) === (b.unit === null);
  if (a.kind === 'count' && b.kind === 'count') return sameUnit(a.unit, b.unit);
  return a.kind === b.kind;
}

/** Beyond this a cell's number is no amount, count or rate of any form. */
const LARGEST = 1e18;

function ofNumber(value: number, format: string): Quantity {
  const seen = String(value);
  if (!Number.isFinite(value)) return unreadable(seen, 'notANumber');
  if (Math.abs(value) > LARGEST) return unreadable(seen, 'tooLong');
  const { kind, unit } = meaningOf(format);
  const plain = { seen, bound: null, approximate: false, doubt: null };
  if (kind === 'date' || kind === 'dayOfYear' || kind === 'month') {
    const date = serialDate(value);
    if (date === null) return unreadable(seen, 'notANumber');
    const known = kind === 'dayOfYear' ? { ...date, year: null } : kind === 'month' ? { ...date, day: null } : date;
    const [year, day] = [known.year === null ? '' : `${known.year}年`, known.day === null ? '' : `${known.day}日`];
    const begins = { ...known, day: known.day ?? 1 };
    return { ...plain, seen: `${year}${known.month}月${day}`, kind: 'date', date: known, begins, since: null };
  }
  if (kind === 'percent') return percent(plain, exact(value), null);
  if (kind === 'hundredths' || kind === 'thousandths')
    return percent(plain, exact(value).div(kind === 'hundredths' ? 100 : 1000), null);
  return kind === 'money'
    ? money(plain, exact(value).mul(MONEY[unit]), null, unit)
    : count(plain, exact(value), null, unit);
}
