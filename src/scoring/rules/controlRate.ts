import { optional, picklist, strictObject, type InferOutput } from 'valibot';
import { amountIn } from '../budget';
import { ZERO, type Exact } from '../exact';
import { inUnit } from '../quantity';
import { number, rate, work, type Step } from '../trace';
import { words } from './params';
import { reading, zeroTarget } from './reading';
import { obstacleOf, ruleType, type Outcome, type Subject } from './rule';
import { onScale, scaleParams, type Scale } from './scale';

/** An amount of the money block: the named lines together (all sources where none is named), one column. */
const term = strictObject({
  lines: optional(words),
  /** `added`: what the year added to the first budget. */
  column: picklist(['initial', 'adjusted', 'budget', 'added', 'outturn']),
});

/** Numerator and denominator, from the money block. */
const terms = strictObject({ numerator: term, denominator: term });

/**
 * 控制率: one amount ÷ another, then steps or tiers, e.g. 在职人员 92 ÷ 编制 100, ≤ 100% full; 预算控制率 = added ÷
 * initial budget, (0, 10%] → 4 of 5. By steps, 0 ÷ 0 is met (“no project → full”). Source: Hunan's tables (F05–F07, F09–F11).
 * A budget that was cut added nothing.
 */
export const controlRate = ruleType({
  type: 'controlRate',
  params: strictObject({
    /** Without it the row's own actual ÷ target is the rate, or the percentage printed there. */
    of: optional(terms),
    scale: scaleParams,
  }),
  score: ({ of, scale }, subject) => {
    if (of !== undefined) return byMoney(of, scale, subject);
    const { completion, points: full } = subject;
    if (completion === null) return obstacleOf(subject);
    if (completion.via === 'zeroTarget') {
      // Tiers may favour any rate, so 0 ÷ 0 lies in none of them.
      return 'tiers' in scale
        ? { verdict: 'cannotJudge', obstacle: 'zeroTarget' }
        : zeroTarget(completion.actual, full);
    }
    return scored(scale, full, completion.rate, reading(completion, 'control'));
  },
});

function byMoney(
  { numerator, denominator }: InferOutput<typeof terms>,
  scale: Scale,
  { lines, points: full }: Subject,
): Outcome {
  const above = amountIn(lines, numerator.lines, numerator.column);
  const below = amountIn(lines, denominator.lines, denominator.column);
  if (above === null || below === null || below.value.compare(0) <= 0) {
    return { verdict: 'cannotJudge', obstacle: 'noMoney' };
  }
  if ((above.unit === null) !== (below.unit === null)) return { verdict: 'cannotJudge', obstacle: 'noMoney' };
  const quotient = above.value.div(below.value);
  const unit = below.unit;
  const divided = work(
    'control',
    number(inUnit(above.value, unit)),
    '÷',
    number(inUnit(below.value, unit)),
    '=',
    rate(quotient),
  );
  return quotient.sign < 0
    ? scored(scale, full, ZERO, [divided, { kind: 'remark', remark: 'nothingAdded' }])
    : scored(scale, full, quotient, [divided]);
}

function scored(scale: Scale, full: Exact, reached: Exact, first: readonly Step[]): Outcome {
  const { score, work: steps } = onScale(scale, full, reached);
  return { verdict: 'scored', score, work: [...first, ...steps] };
}
