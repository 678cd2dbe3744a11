/** Amounts and rates as forms write them. */
import { EMPTY_CELL, type Cell } from '../../src/sheet';
import type { Amount, LineSpec, MoneyStyle, RateStyle } from './spec';

/** What stands behind the name of a column of amounts. */
export const MONEY_HEADING: Readonly<Record<MoneyStyle, string>> = {
  wan: '（万元）',
  yuan: '（元）',
  wanText: '',
  wanFormat: '',
  thousands: '（元）',
  mixed: '',
};

const text = (value: string): Cell => ({ ...EMPTY_CELL, value, text: value });
const plain = (value: number): Cell => ({ ...EMPTY_CELL, value, text: String(value) });

/** 元 → 万元 without binary noise: amounts are whole hundreds of 元. */
const wan = (yuan: number): number => Number((yuan / 10_000).toFixed(6));

/** An amount in 元 as the form writes it: `amountCell(1810300, 'wanText', 'budget')` shows 181.03万元. */
export function amountCell(amount: Amount, style: MoneyStyle, column: 'budget' | 'outturn'): Cell {
  if (typeof amount === 'string') return text(amount);
  switch (style) {
    case 'wan':
      return plain(wan(amount));
    case 'yuan':
      return plain(amount);
    case 'wanText':
      return text(`${wan(amount)}万元`);
    case 'wanFormat':
      return { value: wan(amount), text: `${wan(amount).toFixed(2)}万元`, formula: null, format: '0.00"万元"' };
    case 'thousands':
      return text(amount.toLocaleString('en-US', { minimumFractionDigits: 2 }));
    case 'mixed':
      return text(column === 'budget' ? `${wan(amount)}万元` : `${amount}元`);
  }
}

/** Outturn ÷ budget; null where one of them is no amount or nothing was budgeted. */
export function rateOf({ budget, outturn }: LineSpec): number | null {
  return typeof budget === 'number' && typeof outturn === 'number' && budget > 0 ? outturn / budget : null;
}

/** A percentage to two decimals, half up: amounts are whole numbers, so the tie is seen exactly. */
export function hundredths({ budget, outturn }: LineSpec): number | null {
  if (typeof budget !== 'number' || typeof outturn !== 'number' || budget <= 0) return null;
  return Number((BigInt(outturn) * 20_000n + BigInt(budget)) / (2n * BigInt(budget)));
}

/** The printed rate of a line. */
export function rateCell(line: LineSpec, style: RateStyle): Cell {
  if (line.rate !== null) return typeof line.rate === 'object' ? line.rate : plainOf(line.rate);
  const rounded = hundredths(line);
  const exact = rateOf(line);
  if (rounded === null || exact === null) return text(line.budget === '' ? '' : '/');
  const shown = `${(rounded / 100).toFixed(2)}%`;
  switch (style) {
    case 'number':
      return { value: exact, text: shown, formula: null, format: '0.00%' };
    case 'formula':
      return { value: exact, text: shown, formula: '=F5/E5', format: '0.00%' };
    case 'text':
      return text(shown);
    case 'bare':
      return plain(rounded / 100);
  }
}

function plainOf(value: string | number | boolean): Cell {
  return { ...EMPTY_CELL, value, text: String(value) };
}
