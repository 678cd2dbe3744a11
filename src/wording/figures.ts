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

/** How a line of arithmetic is written beyond its figures. */
export interface Style {
  /** What stands for `→`: an arrow, or words such as “，满 ”. */
  readonly arrow: string;
  /** Decimals of plain numbers. */
  readonly digits: number;
}

/** One line of arithmetic: `566.57 ÷ 181.03 = 312.97%`. */
export function arithmetic(terms: readonly (Figure | Sign)[], units: Units, { arrow, digits }: Style): string {
  const last = terms.length - 1;
  const sign = (term: Sign) => (term === '→' ? arrow : term === '–' ? term : ` ${term} `);
  return terms
    .map((term, index) => (typeof term === 'string' ? sign(term) : figure(term, units, index === last, digits)))
    .join('');
}

/** Points carry their unit only where they are the result. */
function figure(term: Figure, units: Units, result: boolean, digits: number): string {
  switch (term.as) {
    case 'number':
      return signed(decimal(term.value, digits));
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
