/** Indicator rows with figures that fit their targets. */
import type { Cell } from '../../src/sheet';
import { COSTS, DATES, RATES, REASONS, SATISFIED, ZEROS, type CountName, type Worded } from './contents';
import type { Random } from './random';
import type { RowKind, RowSpec, Typed } from './spec';

/** How a layout writes a target: in one cell, or sign, figure and unit apart. */
export type Writing = 'together' | 'apart';

interface Naming {
  readonly level1: string;
  readonly level2: string;
  readonly points: number;
}

const EMPTY: Omit<RowSpec, keyof Naming | 'kind' | 'level3'> = {
  bracket: '',
  sign: '',
  target: '',
  measure: '',
  actual: '',
  coefficient: '',
  score: '',
  note: '',
  reason: '',
  figures: null,
  told: null,
};

/** A row of that kind with nothing filled in. */
export function emptyRow(naming: Naming, level3: string, kind: RowKind, random: Random): RowSpec {
  return { ...EMPTY, ...naming, level3, kind, bracket: String(naming.points), reason: random.pick(REASONS) };
}

/** A figure with its sign and unit, as the layout writes it: `≥50个`, or `≥` `50` `个`. */
export function withTarget(row: RowSpec, sign: string, figure: number, unit: string, writing: Writing): RowSpec {
  if (writing === 'apart') return { ...row, sign, target: figure, measure: unit };
  return { ...row, target: unit === '%' ? percentTarget(sign, figure) : `${sign}${figure}${unit}` };
}

/** What was reached, as the layout writes it. */
export function withActual(row: RowSpec, figure: number, unit: string, writing: Writing): RowSpec {
  if (writing === 'apart') return { ...row, actual: figure };
  return { ...row, actual: unit === '%' ? percent(figure) : `${figure}${unit}` };
}

/** `percent(97.5)`: a number shown as 97.50%. */
export function percent(figure: number): Cell {
  const value = Number((figure / 100).toFixed(6));
  return { value, text: `${figure.toFixed(2)}%`, formula: null, format: '0.00%' };
}

function percentTarget(sign: string, figure: number): Typed {
  return sign === '' ? percent(figure) : `${sign}${figure}%`;
}

/** A row of a number of something; met, or with `short` some tenth below the target. */
export function countRow(naming: Naming, name: CountName, writing: Writing, random: Random, short: boolean): RowSpec {
  const target = random.between(name.from, name.to);
  const more = random.pick([0, 0, Math.floor(target / 20), Math.floor(target / 5)]);
  const actual = short ? Math.max(1, Math.floor((target * random.between(62, 93)) / 100)) : target + more;
  const sign = writing === 'apart' ? '≥' : random.pick(['≥', '≥', '', '不少于', '>=']);
  const row = emptyRow(naming, name.level3, 'count', random);
  const told = name.noun === '' || short ? null : { noun: name.noun, unit: name.unit };
  const filled = withTarget(row, sign, target, name.unit, writing);
  return { ...withActual(filled, actual, name.unit, writing), figures: { target, actual }, told };
}

/** A row of a rate in percent; met, or with `short` some points below the target. */
export function rateRow(naming: Naming, level3: string, writing: Writing, random: Random, short: boolean): RowSpec {
  const target = RATES.find((rate) => rate.level3 === level3)?.from ?? random.between(85, 95);
  const actual = short ? target - random.between(3, 15) : random.between(target, 100);
  const row = emptyRow(naming, level3, 'rate', random);
  const filled = withTarget(row, writing === 'apart' ? '≥' : random.pick(['≥', '', '不低于']), target, '%', writing);
  return { ...withActual(filled, actual, '%', writing), figures: { target, actual } };
}

/** A row of a cost that was kept to. */
export function costRow(naming: Naming, writing: Writing, random: Random): RowSpec {
  const target = random.between(1200, 60_000) / 100;
  const actual = Math.floor(target * random.between(86, 100)) / 100;
  const row = emptyRow(naming, random.pick(COSTS), 'cost', random);
  const filled = withTarget(row, writing === 'apart' ? '≤' : random.pick(['≤', '', '不超过']), target, '万元', writing);
  return { ...withActual(filled, actual, '万元', writing), figures: { target, actual } };
}

/** A row of what must not happen at all. */
export function zeroRow(naming: Naming, writing: Writing, random: Random): RowSpec {
  const { level3, unit } = random.pick(ZEROS);
  const row = emptyRow(naming, level3, 'zero', random);
  return withActual(withTarget(row, '=', 0, unit, writing), 0, unit, writing);
}

/** A row with a date to keep, and the day on which it was done. */
export function dateRow(naming: Naming, year: number, random: Random): RowSpec {
  const row = emptyRow(naming, random.pick(DATES), 'date', random);
  const target = random.pick([`${year}年12月31日前`, `${year}年12月底前`, `${year}年12月31日`, `${year}-12-31`]);
  const actual = random.pick([
    `${year}年11月${random.between(1, 30)}日`,
    `${year}年10月`,
    `${year}.12.${random.between(1, 30)}`,
  ]);
  return { ...row, target, actual };
}

/** A row in words that can be checked: 合规, 是. */
export function wordsRow(naming: Naming, names: readonly Worded[], writing: Writing, random: Random): RowSpec {
  const { level3, target, actual } = random.pick(names);
  const row = emptyRow(naming, level3, 'words', random);
  return { ...row, sign: writing === 'apart' ? '定性' : '', target, actual };
}

export function satisfiedRow(naming: Naming, writing: Writing, random: Random): RowSpec {
  return rateRow(naming, random.pick(SATISFIED), writing, random, false);
}
