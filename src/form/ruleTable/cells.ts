/** The kinds of cells in the rule table: percentages, points, steps, words, choices. A number is read with its unit. */
import { decimal, exact, toNumber, type Exact } from '../../scoring/exact';
import type { Margin, Part } from '../../scoring/rules/params';
import type { CellValue } from '../../sheet';
import type { Standing } from '../blocks';
import { shownIn, type CellCodec, type WrittenCell } from './codec';

const POINTS = 'General" 分"';
const PERCENTAGE_POINTS = 'General" 个百分点"';
const UNITS = 'General" 个单位"';

/** 50%: in a pack `"50%"`. */
export const share: CellCodec<Exact> = {
  write: percentage,
  read: (cell) => {
    // A bare 50 may be 50% or 5000%: the pack's check asks for the sign.
    const { value, unit } = figureIn(cell);
    return value !== null && unit === '%' ? `${plain(value)}%` : shownIn(cell);
  },
};

/** 5 分: in a pack `5`. */
export const points: CellCodec<Exact> = {
  write: (value) => ({ value: toNumber(value), format: POINTS }),
  read: (cell) => numberOf(cell, ['', '分']),
};

const ANY_YEAR = '不限';

/** The year of the rules; null where they are of none. */
export const yearOrAny: CellCodec<Exact | null> = {
  write: (value) => ({ value: value === null ? ANY_YEAR : toNumber(value) }),
  read: (cell) => (shownIn(cell) === ANY_YEAR ? null : numberOf(cell, ['', '年'])),
};

/** How many decimals a score has. */
export const digits: CellCodec<0 | 1 | 2> = {
  write: (value) => ({ value, choices: ['0', '1', '2'] }),
  read: (cell) => numberOf(cell, ['', '位']),
};

/** 2 分, or 50% of the row's points: in a pack `2` or `"50%"`. */
export const part: CellCodec<Part> = {
  write: (value) => ('points' in value ? points.write(value.points) : percentage(value.fraction)),
  read: (cell) => {
    const { value, unit } = figureIn(cell);
    return value !== null && unit === '%' ? `${plain(value)}%` : numberOf(cell, ['', '分']);
  },
};

/** 2 个单位, or 5% of the target. */
export const margin: CellCodec<Margin> = {
  write: (value) => ('units' in value ? { value: toNumber(value.units), format: UNITS } : percentage(value.fraction)),
  read: (cell) => {
    const { value, unit } = figureIn(cell);
    return value !== null && unit === '%' ? `${plain(value)}%` : numberOf(cell, ['', '个单位']);
  },
};

/** A step and its unit: 5 个百分点 of the rate, or 1 个单位 of the indicator. */
export interface StepSize {
  readonly step: Exact;
  readonly stepUnit: 'pp' | 'abs';
}

const IN_POINTS = ['个百分点', '百分点', '%'];
const IN_UNITS = ['个单位', '单位'];

/** Without its unit a step may mean either, so it is asked for. */
export const stepSize: CellCodec<StepSize> = {
  write: ({ step, stepUnit }) =>
    stepUnit === 'pp'
      ? { value: toNumber(step.mul(100)), format: PERCENTAGE_POINTS }
      : { value: toNumber(step), format: UNITS },
  read: (cell) => {
    const { value, unit } = figureIn(cell);
    if (value === null) return undefined;
    if (IN_UNITS.includes(unit)) return { step: toNumber(value), stepUnit: 'abs' };
    return IN_POINTS.includes(unit) ? { step: `${plain(value)}pp`, stepUnit: 'pp' } : undefined;
  },
  expected: { kind: 'step' },
};

/** The same of a rate, which has no units of its own. */
export const rateStep: CellCodec<StepSize> = {
  ...stepSize,
  read: (cell) => (IN_UNITS.includes(figureIn(cell).unit) ? undefined : stepSize.read(cell)),
  expected: { kind: 'rateStep' },
};

export const text: CellCodec<string> = { write: (value) => ({ value }), read: (cell) => String(cell.value).trim() };

/** Words of which one must occur, with “、” between them. */
export const words: CellCodec<readonly string[]> = {
  write: (value) => ({ value: value.join('、') }),
  read: (cell) => splitWords(String(cell.value)),
};

/** `splitWords('预算执行、 预算支出')` → 预算执行, 预算支出. */
export function splitWords(value: string): readonly string[] {
  return value
    .split(/[、，,；;\n]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** One of a few words: `choice({ above: '超出', below: '不足' })`. */
export function choice<Key extends string | number>(names: Readonly<Record<Key, string>>): CellCodec<Key> {
  const entries = Object.entries<string>(names);
  const choices = entries.map(([, name]) => name);
  return {
    choices,
    write: (value) => ({ value: names[value], choices }),
    read: (cell) => entries.find(([, name]) => name === shownIn(cell))?.[0],
  };
}

const YES = { true: '是', false: '否' } as const;

export const flag: CellCodec<boolean> = {
  choices: Object.values(YES),
  write: (value) => ({ value: value ? YES.true : YES.false, choices: Object.values(YES) }),
  read: (cell) => {
    const said = shownIn(cell);
    return said === YES.true ? true : said === YES.false ? false : undefined;
  },
};

/** A share, or 否 where the rule does not count. */
export const shareOrNo: CellCodec<Exact | false> = {
  write: (value) => (value === false ? { value: YES.false } : share.write(value)),
  read: (cell) => (shownIn(cell) === YES.false ? false : share.read(cell)),
};

function percentage(value: Exact): WrittenCell {
  const whole = value.mul(100).equals(value.mul(100).floor());
  return { value: toNumber(value), format: whole ? '0%' : '0.00%' };
}

/** A number and its unit, as typed or as the cell's format shows it. A percentage's number is what stands before the %. */
function figureIn(cell: Standing): { readonly value: Exact | null; readonly unit: string } {
  const { value, format } = cell;
  if (typeof value === 'number') {
    const unit = format.replace(/General|\[[^\]]*\]|[0#?.,;\\"\s_]/gi, '');
    return { value: unit === '%' ? exact(value).mul(100) : exact(value), unit };
  }
  const found = /^(\d+(?:\.\d+)?)\s*(\D*)$/u.exec(String(value).normalize('NFKC').trim());
  const [, digits, unit = ''] = found ?? [];
  return { value: digits === undefined ? null : exact(digits), unit: unit.trim() };
}

/** The number, where its unit is one of these; else what stands there, for the pack's check to refuse. */
function numberOf(cell: Standing, units: readonly string[]): CellValue {
  const { value, unit } = figureIn(cell);
  return value !== null && units.includes(unit) ? toNumber(value) : shownIn(cell);
}

/** `plain(exact('92.5'))` → `92.5`: all its digits, as a pack writes a number. */
function plain(value: Exact): string {
  return decimal(value, 12);
}
