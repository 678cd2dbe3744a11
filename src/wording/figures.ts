/** Numbers as the pane and the reports write them: U+2212 for minus, a no-break space before a unit. */
import { decimal, money, percent, type Exact } from '../scoring/exact';
import type { MoneyUnit } from '../scoring/form';
import { inUnit } from '../scoring/quantity';
import type { Figure, Sign } from '../scoring/trace';

const NBSP = '\u00a0';

const signed = (text: string) => text.replace(/^-/, '−');

/** At most two decimals: `number(exact('5.46'))` → `5.46`. */
export const number = (value: Exact): string => signed(decimal(value));

/** `rate(exact('3.1297'))` → `312.97%`. */
export const rate = (value: Exact): string => signed(percent(value));

/** An amount in 元 in the form's own unit: `113.84 万元`. */
export function amount(value: Exact, unit: MoneyUnit | null): string {
  const text = signed(money(inUnit(value, unit)));
  return unit === null ? text : `${text}${NBSP}${unit}`;
}

export interface Units {
  readonly points: string;
  readonly percentagePoints: string;
  readonly steps: string;
}

/** One line of arithmetic: `566.57 ÷ 181.03 = 312.97%`. */
export function arithmetic(terms: readonly (Figure | Sign)[], units: Units): string {
  const last = terms.length - 1;
  return terms
    .map((term, index) => (typeof term === 'string' ? ` ${term} ` : figure(term, units, index === last)))
    .join('');
}

/** Points carry their unit only where they are the result. */
function figure(term: Figure, units: Units, result: boolean): string {
  switch (term.as) {
    case 'number':
      return signed(decimal(term.value, 4));
    case 'percent':
      return rate(term.value);
    case 'percentagePoints':
      return `${number(term.value.mul(100))}${NBSP}${units.percentagePoints}`;
    case 'points':
      return result ? `${number(term.value)}${NBSP}${units.points}` : number(term.value);
    case 'steps':
      return result ? `${number(term.value)}${NBSP}${units.steps}` : number(term.value);
    case 'money':
      return term.unit === null ? number(term.value) : `${signed(money(term.value))}${NBSP}${term.unit}`;
  }
}
