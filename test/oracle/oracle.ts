/**
 * The 17 rule types once more, from their descriptions, with fractions of their own: what a row is worth before it is
 * rounded. Nothing of the scoring is used but the shape of a pack's JSON.
 */
import { atMostWhole, completionRate, pair, printedRate, type Pair } from './completion';
import { isYearOpen, lateness } from './days';
import type { Around, RowFacts } from './facts';
import {
  below,
  ceil,
  decimal,
  fraction,
  least,
  minus,
  most,
  NOTHING,
  over,
  percent,
  plus,
  rounded,
  same,
  times,
  WHOLE,
  type Fraction,
  type Rounding,
} from './fraction';
import { executionRate, termOf } from './money';
import type { Params, Part, Rule } from './rules';
import { scaled, stepped, stepsOf, tiered, worth } from './scale';

/** Points, or why there are none: nobody can tell, a person scores, or the row has no score at all. */
export type Ruling = Fraction | 'cannotJudge' | 'manual' | 'none';

const DOUBLE = fraction(2n);

/** What a rule gives a row before rounding, e.g. ratio, 95%, 90%, 10 points → 180/19. */
export function ruledScore(rule: Rule, row: RowFacts, form: Around): Ruling {
  switch (rule.type) {
    case 'ratio':
      return ratio(rule.params, row);
    case 'reverseRatio':
      return reverseRatio(rule.params, row);
    case 'equal':
      return equal(rule.params, row);
    case 'tier':
      return known(completionRate(row), (rate) => tiered(rule.params, row.points, rate));
    case 'step':
      return isZeroMet(row) ? row.points : (stepsOf(rule.params, row) ?? 'cannotJudge');
    case 'band':
      return band(rule.params, row, form);
    case 'state':
      return state(rule.params, row);
    case 'passFail':
      return passFail(row);
    case 'checklist':
      return checklist(rule.params, row);
    case 'deadline':
      return deadline(rule.params, row, form);
    case 'execution':
      return execution(rule.params, row, form);
    case 'controlRate':
      return controlRate(rule.params, row, form);
    case 'changeRate':
      return changeRate(rule.params, row);
    case 'coefficient':
      return row.coefficient === null ? 'cannotJudge' : times(row.points, row.coefficient);
    case 'groupSplit':
      return groupSplit(rule.params, row, form);
    case 'manual':
      return 'manual';
    case 'none':
      return 'none';
  }
}

const known = (rate: Fraction | null, score: (rate: Fraction) => Ruling): Ruling =>
  rate === null ? 'cannotJudge' : score(rate);

/**
 * “A = 0 → full if B ≤ 0”, said of equal; the project extends it to ratios and steps. A tier has no full marks to
 * give, so there, as with any result above such a target, a person judges.
 */
function isZeroMet({ target, actual }: RowFacts): boolean {
  const both = pair(target, actual);
  return both !== null && both.target.top === 0n && both.actual.top === 0n;
}

function ratio({ cap, floor, over: far }: Params<'ratio'>, row: RowFacts): Ruling {
  if (isZeroMet(row)) return cap === undefined ? row.points : worth(cap, row.points);
  return known(completionRate(row), (rate) => {
    const tooFar = far !== undefined && !below(rate, percent(far.from));
    const proportion = least(times(row.points, rate), row.points);
    const left = tooFar ? minus(proportion, decimal(far.deduct)) : proportion;
    // Whether a cap comes before or after what is taken off, and which of cap and floor wins where a share is smaller
    // than its floor, is not in the prose; here as in the project: after it, and the floor.
    const capped = cap === undefined ? left : least(left, worth(cap, row.points));
    return floor === undefined ? capped : most(capped, worth(floor, row.points));
  });
}

function reverseRatio({ form, floor }: Params<'reverseRatio'>, row: RowFacts): Ruling {
  if (isZeroMet(row)) return row.points;
  return known(completionRate(row), (rate) => {
    if (!below(WHOLE, rate)) return row.points;
    const share = form === 'mirror' ? most(minus(DOUBLE, rate), NOTHING) : over(WHOLE, rate);
    const proportion = times(row.points, share);
    return floor === undefined ? proportion : most(proportion, worth(floor, row.points));
  });
}

/** A target of 0: full where nothing happened. Above 0: as the ratio, and full within the tolerance. */
function equal({ tolerance, zeroTarget }: Params<'equal'>, row: RowFacts): Ruling {
  const both = pair(row.target, row.actual);
  if (both === null) {
    const short = typeof tolerance === 'string' ? minus(WHOLE, percent(tolerance)) : WHOLE;
    return known(printedRate(row.target, row.actual), (rate) =>
      below(rate, short) ? times(row.points, atMostWhole(rate)) : row.points,
    );
  }
  if (both.target.top === 0n) {
    if (both.actual.top === 0n) return row.points;
    return zeroTarget === 'manual' ? 'cannotJudge' : NOTHING;
  }
  const margin = marginOf(tolerance, both);
  if (!below(both.actual, minus(both.target, margin))) return row.points;
  return times(row.points, atMostWhole(over(both.actual, both.target)));
}

/** A share of the target, or units of the indicator as it is written: percentage points, 万元, 个. */
function marginOf(tolerance: Part | undefined, { target, unit }: Pair): Fraction {
  if (tolerance === undefined) return NOTHING;
  if (typeof tolerance === 'string') return times(target, percent(tolerance));
  return times(unit, decimal(tolerance));
}

/** The words say the state; the pack says where in its band the state is scored, or a person does. */
function band(
  { edges: [reached, partly], position }: Params<'band'>,
  { actual, points }: RowFacts,
  { round }: Around,
): Ruling {
  const state = actual.kind === 'words' ? STATES.get(actual.words) : undefined;
  if (state === undefined) return 'cannotJudge';
  const limits = { met: [reached, '100%'], partly: [partly, reached], missed: ['0%', partly] } as const;
  const [low, high] = [times(points, percent(limits[state][0])), times(points, percent(limits[state][1]))];
  const place = position?.[state];
  if (place === undefined) return 'manual';
  return { upper: state === 'met' ? high : justBelow(high, round), middle: over(plus(low, high), DOUBLE), lower: low }[
    place
  ];
}

const STATES: ReadonlyMap<string, 'met' | 'partly' | 'missed'> = new Map([
  ['达成', 'met'],
  ['部分达成', 'partly'],
  ['未达成', 'missed'],
]);

/** An upper edge belongs to the band above it: 10 points, partly reached below 80%, are at most 7.99. */
function justBelow(edge: Fraction, { digits }: Rounding): Fraction {
  const unit = fraction(1n, 10n ** BigInt(digits));
  return times(minus(ceil(over(edge, unit)), WHOLE), unit);
}

function state({ states, else: rest }: Params<'state'>, { actual, points }: RowFacts): Ruling {
  if (actual.kind !== 'words') return 'cannotJudge';
  const found = states.find(({ words }) => words.some((word) => actual.words.includes(word)));
  const score = found?.score ?? rest;
  return score === undefined ? 'cannotJudge' : worth(score, points);
}

function passFail({ actual, points }: RowFacts): Ruling {
  if (actual.kind !== 'words') return 'cannotJudge';
  if (actual.words === '是') return points;
  return actual.words === '否' ? NOTHING : 'cannotJudge';
}

function checklist(params: Params<'checklist'>, { actual, points }: RowFacts): Ruling {
  if (actual.kind !== 'number' || actual.dimension === '%') return 'cannotJudge';
  const count = most(actual.value, NOTHING);
  if ('each' in params) return times(count, decimal(params.each));
  if ('deduct' in params) return minus(points, times(count, decimal(params.deduct)));
  const values = params.items.map((item) => decimal(item.points));
  const all = fraction(BigInt(values.length));
  // More items met than there are: not in the prose; the project leaves it to a person.
  if (below(all, count)) return 'cannotJudge';
  if (same(all, count)) return values.reduce(plus, NOTHING);
  if (count.top === 0n) return NOTHING;
  const [first = NOTHING] = values;
  const alike = values.every((value) => !below(value, first) && !below(first, value));
  return alike ? times(count, first) : 'cannotJudge';
}

/** In time is full; what lateness costs is the pack's, else a person's. A printed percentage is the rate. */
function deadline({ late }: Params<'deadline'>, row: RowFacts, { year }: Around): Ruling {
  const { target, actual, points } = row;
  if (target.kind === 'date' && actual.kind === 'date') {
    if (isYearOpen(target.day, actual.day, year)) return 'cannotJudge';
    const units = lateness(target.day, actual.day, year, late?.unit ?? 'day');
    if (units.top === 0n) return points;
    if (late === undefined) return 'cannotJudge';
    const lost = times(units, decimal(late.deduct));
    return minus(points, late.maxDeduct === undefined ? lost : least(lost, worth(late.maxDeduct, points)));
  }
  return known(printedRate(target, actual), (rate) => times(points, atMostWhole(rate)));
}

function execution(params: Params<'execution'>, { points }: RowFacts, { lines }: Around): Ruling {
  const rate = executionRate(params, lines);
  if (rate === null) return 'cannotJudge';
  if (rate === 'nothing') {
    if (params.zeroBudget === 'full') return points;
    return params.zeroBudget === 'zero' ? NOTHING : 'cannotJudge';
  }
  if (!below(WHOLE, rate)) return times(points, rate);
  return params.over === 'cap' ? points : stepped(params.over, points, rate);
}

function controlRate({ of, scale }: Params<'controlRate'>, row: RowFacts, { lines }: Around): Ruling {
  if (of === undefined) {
    return !('tiers' in scale) && isZeroMet(row)
      ? row.points
      : known(completionRate(row), (rate) => scaled(scale, row.points, rate));
  }
  const [upper, lower] = [termOf(of.numerator, lines), termOf(of.denominator, lines)];
  if (upper === null || lower === null || lower.top === 0n) return 'cannotJudge';
  return scaled(scale, row.points, over(upper, lower));
}

/**
 * (this − last) ÷ last. Where the actual is a percentage, the change itself is printed, whatever the target says: the
 * prose speaks of amounts only, this is the project’s decision, and so is that 0 after 0 is no change.
 */
function changeRate({ scale }: Params<'changeRate'>, row: RowFacts): Ruling {
  const { target, actual, points } = row;
  if (actual.kind === 'number' && actual.dimension === '%') return scaled(scale, points, actual.value);
  const both = pair(target, actual);
  if (both !== null && both.target.top === 0n && both.actual.top === 0n) return scaled(scale, points, NOTHING);
  return known(completionRate(row), (rate) => scaled(scale, points, minus(rate, WHOLE)));
}

/** Equal shares of the points behind a level-2 name, and the rule that scores a row by its share. */
function groupSplit(params: Params<'groupSplit'>, row: RowFacts, form: Around): Ruling {
  return ruledScore(params.rule, { ...row, points: shareOf(params, row) }, form);
}

/**
 * A row's share; the last row takes what rounding leaves over or lacks, unless nobody does. Where the shares rounded
 * up make more than there is, which the prose does not foresee, they are rounded down, as in the project.
 */
export function shareOf({ shares, rest }: Params<'groupSplit'>, { group, points }: RowFacts): Fraction {
  if (group === null) return points;
  const how = shares ?? { digits: 0, mode: 'halfUp' };
  const equal = over(group.points, fraction(BigInt(group.rows)));
  const others = fraction(BigInt(group.rows - 1));
  const share = rounded(equal, how);
  if (rest === 'none') return share;
  const each = below(group.points, times(share, others)) ? rounded(equal, { ...how, mode: 'down' }) : share;
  return group.place < group.rows - 1 ? each : minus(group.points, times(each, others));
}
