/** Cells as a clerk types them, each together with what it means. */
import fc from 'fast-check';
import type { CellValue } from '../../src/sheet';
import type { Amount, Said } from './facts';
import { decimal, over, times, fraction, type Fraction } from './fraction';

/** What stands in a cell. */
export interface Typed {
  readonly value: CellValue;
  readonly format: string;
}

export interface Cell<Meaning> {
  readonly typed: Typed;
  readonly means: Meaning;
}

export const text = (value: string): Typed => ({ value, format: 'General' });
export const EMPTY = text('');

/** What is measured and how it is written: the unit behind the number and what one of it is worth. */
export interface Measure {
  readonly dimension: string;
  readonly unit: string;
  readonly one: Fraction;
  readonly format: string;
}

const measure = (dimension: string, unit: string, one: Fraction, format: string): Measure => ({
  dimension,
  unit,
  one,
  format,
});

const TEN_THOUSAND = fraction(10_000n);
const PERCENT = measure('%', '%', fraction(1n, 100n), '0.00%');
const PEOPLE = measure('人', '人', fraction(1n), '0.##"人"');
const THOUSANDS_OF_PEOPLE = measure('人', '万人', TEN_THOUSAND, '');
const PIECES = measure('个', '个', fraction(1n), '0.##"个"');
const WAN_YUAN = measure('元', '万元', TEN_THOUSAND, '0.00"万元"');
const YUAN = measure('元', '元', fraction(1n), '0.00"元"');

/** Measures that compare with one another stand together. */
const DIMENSIONS: readonly (readonly Measure[])[] = [
  [PERCENT],
  [PEOPLE, THOUSANDS_OF_PEOPLE],
  [PIECES],
  [WAN_YUAN, YUAN],
];

/** Numbers of at most two decimals: round ones, where ties are, and any others. */
const hundredths = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(0, 40, 80, 100, 125, 160, 200, 800, 9000, 9500, 10000, 12000, 20000, 60000) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 30000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9_999_999 }) },
);

const written = (count: number): string => String(count / 100);

const BOUNDS = {
  none: [['', '']],
  atLeast: [
    ['≥', ''],
    ['>=', ''],
    ['≧', ''],
    ['不少于', ''],
    ['不低于', ''],
    ['', '以上'],
  ],
  atMost: [
    ['≤', ''],
    ['<=', ''],
    ['≦', ''],
    ['不超过', ''],
    ['不高于', ''],
    ['', '以内'],
  ],
} as const;

type BoundName = keyof typeof BOUNDS;

/** Blanks before and behind, full-width digits' neighbours: the noise of real cells. */
const NOISE = [
  ['', ''],
  ['　', ''],
  ['', '　\n'],
  [' ', ' '],
  ['　\n\n', '　\n\n　'],
] as const;

/** One number in one of its shapes. */
function shaped(count: number, how: Measure, bound: BoundName): fc.Arbitrary<Cell<Said>> {
  const means: Said = {
    kind: 'number',
    dimension: how.dimension,
    value: times(decimal(written(count)), how.one),
    // 万 before 人 is a part of the number.
    unit: how.dimension === '人' ? fraction(1n) : how.one,
    bound: bound === 'none' ? null : bound,
  };
  const typedIn = fc
    .tuple(fc.constantFrom(...BOUNDS[bound]), fc.constantFrom(...NOISE), fc.boolean())
    .map(([[before, behind], [left, right], separated]) => {
      const number = separated && count >= 100_000 && how.unit !== '%' ? thousands(written(count)) : written(count);
      return { typed: text(`${left}${before}${number}${how.unit}${behind}${right}`), means };
    });
  if (bound !== 'none' || how.format === '') return typedIn;
  const shown = how.dimension === '%' ? Number(written(count)) / 100 : Number(written(count));
  const formatted = { typed: { value: Number(shown.toPrecision(15)), format: how.format }, means };
  return fc.oneof({ weight: 3, arbitrary: typedIn }, { weight: 1, arbitrary: fc.constant(formatted) });
}

const thousands = (number: string): string => number.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');

/** Two values: near one another, at double or half, equal, or any. */
const twoCounts = fc.oneof(
  { weight: 2, arbitrary: fc.tuple(hundredths, hundredths) },
  { weight: 1, arbitrary: hundredths.map((count) => [count, count] as const) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(hundredths, fc.integer({ min: 0, max: 260 }))
      .map(([count, share]) => [count, Math.round((count * share) / 100)] as const),
  },
);

/** Target and actual of one dimension. */
export function measured(bounds: readonly BoundName[]): fc.Arbitrary<readonly [Cell<Said>, Cell<Said>]> {
  return fc
    .tuple(fc.constantFrom(...DIMENSIONS), twoCounts, fc.constantFrom(...bounds))
    .chain(([dimension, [target, actual], bound]) =>
      fc
        .tuple(fc.constantFrom(...dimension), fc.constantFrom(...dimension))
        .chain(([first, second]) => fc.tuple(shaped(target, first, bound), shaped(actual, second, 'none'))),
    );
}

/** Whole numbers of one countable thing. */
export const counted = fc
  .tuple(
    fc.integer({ min: 1, max: 80 }),
    fc.integer({ min: 0, max: 160 }),
    fc.constantFrom<BoundName>('none', 'atLeast', 'atMost'),
  )
  .chain(([target, actual, bound]) =>
    fc.tuple(shaped(target * 100, PIECES, bound), shaped(actual * 100, PIECES, 'none')),
  );

export const items = (most: number): fc.Arbitrary<Cell<Said>> =>
  fc
    .integer({ min: 0, max: most })
    .chain((count) => shaped(count * 100, { ...PIECES, unit: '项', dimension: '项', format: '' }, 'none'));

const rate = hundredths.chain((count) => shaped(Math.min(count, 30_000), PERCENT, 'none'));

export const blank: fc.Arbitrary<Cell<Said>> = fc
  .constantFrom('', '　', '　\n\n　')
  .map((value) => ({ typed: text(value), means: { kind: 'blank' } }));

export const nil: fc.Arbitrary<Cell<Said>> = fc
  .constantFrom('/', '　/', '-', '—')
  .map((value) => ({ typed: text(value), means: { kind: 'nil' } }));

export const words = (...choices: readonly string[]): fc.Arbitrary<Cell<Said>> =>
  fc.constantFrom(...choices).map((value) => ({ typed: text(value), means: { kind: 'words', words: value } }));

export const notApplicable: fc.Arbitrary<Cell<Said>> = fc.constant({
  typed: text('不适用'),
  means: { kind: 'notApplicable' },
});

const day = (years: readonly (number | null)[]): fc.Arbitrary<Cell<Said>> =>
  fc
    .tuple(fc.constantFrom(...years), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.boolean())
    .map(([year, month, date, before]) => ({
      typed: text(`${year === null ? '' : `${year}年`}${month}月${date}日${before ? '前' : ''}`),
      means: { kind: 'date', day: { year, month, day: date } },
    }));

export const dates = (year: number): fc.Arbitrary<readonly [Cell<Said>, Cell<Said>]> =>
  fc.tuple(day([null, year]), day([null, year, year + 1]).map(unbounded));

/** “12月31日前” is a deadline, not a day on which something was done. */
const unbounded = ({ typed, means }: Cell<Said>): Cell<Said> => ({
  typed: text(String(typed.value).replace('前', '')),
  means,
});

const COUNT_TARGET = fc.integer({ min: 1, max: 5000 }).chain((count) => shaped(count * 100, PEOPLE, 'none'));
const COUNT_ACTUAL = fc.integer({ min: 1, max: 5000 }).chain((count) => shaped(count * 100, PIECES, 'none'));

/** A percentage beside a target that it cannot be divided by. */
export const printed: fc.Arbitrary<readonly [Cell<Said>, Cell<Said>]> = fc.tuple(
  fc.oneof(blank, words('长期', '显著'), COUNT_TARGET, day([null, 2020])),
  rate,
);

/** Nothing that a rate could come from. */
export const unlike: fc.Arbitrary<readonly [Cell<Said>, Cell<Said>]> = fc.oneof(
  fc.tuple(COUNT_TARGET, blank),
  fc.tuple(COUNT_TARGET, nil),
  fc.tuple(blank, blank),
  fc.tuple(COUNT_TARGET, COUNT_ACTUAL),
);

/** An amount of money as the budget table has it. */
export const amount: fc.Arbitrary<Cell<Amount>> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.constantFrom('/', '　/', '-').map((value): Cell<Amount> => ({ typed: text(value), means: 'nil' })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '　').map((value): Cell<Amount> => ({ typed: text(value), means: 'blank' })),
  },
  {
    weight: 12,
    arbitrary: fc
      .tuple(
        fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(0, 10_000, 18_103, 20_000) },
          { weight: 8, arbitrary: fc.integer({ min: 1, max: 99_999 }) },
        ),
        fc.constantFrom('wan', 'format', 'yuan'),
      )
      .map(([count, how]) => money(count, how)),
  },
);

function money(count: number, how: string): Cell<Amount> {
  const means = times(decimal(written(count)), TEN_THOUSAND);
  if (how === 'format') return { typed: { value: count / 100, format: '0.00"万元"' }, means };
  return how === 'wan'
    ? { typed: text(`${written(count)}万元\u3000`), means }
    : { typed: text(`${thousands(String(count * 100))}元`), means };
}

/** Points, coefficients and scores as plain numbers. */
export const plainNumber = (count: number): Cell<Fraction> => ({
  typed: { value: count / 100, format: 'General' },
  means: over(fraction(BigInt(count)), fraction(100n)),
});
