/** How far a number as written may reach: “9000多人” is 9000 to 10 000, “1.5万人以上” is 15 000 and more. */
import { lastPlace } from '../near';
import type { Numeric } from '../quantity';

/** In the quantity's own unit; money in 元, a percentage as a fraction. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** Half of the last place written, where the number was rounded to be written: 1.2 亿, 1.5 万. */
const ROUNDED = /\d[\d,]*(?:\.(?<decimals>\d+))?(?<scale>百万|千万|百|千|万|亿|%)?/u;
const PLACES: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  '%': 1e-2,
};
/** 1 万 may stand for 1.01 万, but hardly for 1.4 万. */
const MOST = 0.02;
/** “约”, “近”, “左右” leave a tenth to either side. */
const AROUND = 0.1;
const AROUND_WORDS = /约|近|左右|上下/u;

/** The span of a number in a cell or in a text. */
export function spanOf(read: Numeric): Span {
  const value = read.value.valueOf();
  if (read.bound === '≥' || read.bound === '>') return { low: value, high: Infinity };
  if (read.bound === '≤' || read.bound === '<') return { low: -Infinity, high: value };
  const slack = Math.min(slackOf(read.seen), Math.abs(value) * MOST);
  if (!read.approximate) return { low: value - slack, high: value + slack };
  if (AROUND_WORDS.test(read.seen)) return { low: value * (1 - AROUND), high: value * (1 + AROUND) };
  return { low: value, high: value + lastPlace(value) };
}

/** A whole number without a scale is exact. */
function slackOf(seen: string): number {
  const { decimals = '', scale = '' } = ROUNDED.exec(seen)?.groups ?? {};
  if (scale === '' && decimals === '') return 0;
  return (PLACES[scale] ?? 1) / 2 / 10 ** decimals.length;
}

/** Whether all of `a` lies below all of `b`. */
export const isBelow = (a: Span, b: Span): boolean => a.high < b.low;

/** Whether both may be the same number. */
export const mayEqual = (a: Span, b: Span): boolean => !isBelow(a, b) && !isBelow(b, a);

/** Both together. */
export const together = (spans: readonly Span[]): Span => ({
  low: spans.reduce((sum, { low }) => sum + low, 0),
  high: spans.reduce((sum, { high }) => sum + high, 0),
});
