import { optional, picklist, strictObject, strictTuple, type InferOutput } from 'valibot';
import { attainmentOf } from '../completion';
import { max, ONE, ZERO, type Exact, type Rounding } from '../exact';
import type { Attainment } from '../quantity';
import { points, work, type Remark, type Step } from '../trace';
import { answerIn } from './answer';
import { share, words } from './params';
import { ratio } from './ratio';
import { zeroTarget } from './reading';
import { obstacleOf, ruleType, type Range, type Subject } from './rule';

const position = optional(picklist(['upper', 'middle', 'lower']));

const bandParams = strictObject({
  /** Where reached and partly reached end, each included: `["80%", "60%"]` or, older, `["80%", "50%"]`. */
  edges: strictTuple([share, share], 'edges'),
  /** A form's own words for the three states, where 达成, 部分达成, 未达成 and their like are not enough. */
  labels: optional(strictObject({ met: optional(words), partly: optional(words), missed: optional(words) })),
  /** Where in its band a state is scored; a state without one is for a person to score within its band. */
  position: optional(strictObject({ met: position, partly: position, missed: position })),
});

type BandParams = InferOutput<typeof bandParams>;

const REMARKS: Readonly<Record<Attainment, Remark>> = { met: 'bandMet', partly: 'bandPartly', missed: 'bandMissed' };

/**
 * 定性分档: reached 100–80%, partly reached 80–60%, missed below, each edge in the band above it: 部分达成 of 10 points
 * allows 6.00–7.99. Source: 财预〔2020〕10号 as F16's footnote has it; edges of 80 and 50: F25. A percentage in place
 * of words is the degree itself.
 */
export const band = ruleType({
  type: 'band',
  params: bandParams,
  score: (params, subject) => {
    const { completion, points: full, actual, direction } = subject;
    if (completion?.via === 'zeroTarget') return zeroTarget(completion.actual, full);
    if (completion?.via === 'printed' || (completion !== null && direction === 'forward'))
      return ratio.score({}, subject);
    const state = stateOf(params, subject);
    if (state === null) {
      if (actual.kind !== 'words' && completion === null) return obstacleOf(subject);
      return { verdict: 'manual', work: [{ kind: 'remark', remark: 'bandOpen' }] };
    }
    const range = rangeOf(params, state, full);
    const found: readonly Step[] = [
      { kind: 'remark', remark: REMARKS[state] },
      work('range', points(range.from), '–', points(topOf(range, subject.round))),
    ];
    const place = params.position?.[state];
    if (place === undefined) return { verdict: 'manual', range, work: found };
    const score = placeIn(range, place, subject.round);
    return { verdict: 'scored', score, work: [...found, work('score', points(score))] };
  },
});

function stateOf({ labels }: BandParams, { target, actual, direction }: Subject): Attainment | null {
  const states = ['met', 'partly', 'missed'] as const;
  const said =
    labels &&
    answerIn(
      actual.seen,
      states.map((state) => labels[state] ?? []),
    );
  return (said ? states[said.index] : undefined) ?? attainmentOf(target, actual, direction);
}

function rangeOf({ edges: [upper, lower] }: BandParams, state: Attainment, full: Exact): Range {
  if (state === 'met') return { from: full.mul(upper), to: full, toIncluded: true };
  if (state === 'partly') return { from: full.mul(lower), to: full.mul(upper), toIncluded: false };
  return { from: ZERO, to: full.mul(lower), toIncluded: false };
}

/** The highest score below the band's end at this rounding: below 8, at 2 decimals, it is 7.99. */
function topOf({ to, toIncluded }: Range, { digits }: Rounding): Exact {
  if (toIncluded) return to;
  return max(ZERO, to.ceil(digits).sub(ONE.div(10 ** digits)));
}

function placeIn(range: Range, place: 'upper' | 'middle' | 'lower', round: Rounding): Exact {
  if (place === 'lower') return range.from;
  return place === 'upper' ? topOf(range, round) : range.from.add(range.to).div(2);
}
