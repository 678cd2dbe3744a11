import { array, lazy, minLength, nonEmpty, pipe, strictObject, string, type InferOutput } from 'valibot';
import { attainmentOf } from '../completion';
import { exact, max, min, sum, ZERO, type Exact } from '../exact';
import { number, points, work } from '../trace';
import { size } from './params';
import { obstacleOf, ruleType, type Outcome } from './rule';

const items = pipe(
  array(strictObject({ name: pipe(string('text'), nonEmpty('text')), points: size })),
  minLength(1, 'atLeastOne'),
);

/** What must be met, each item with its points. */
const byItem = strictObject({ items }, 'checklist');
/** Points for each item met. */
const eachMet = strictObject({ each: size });
/** Points off for each violation. */
const eachViolated = strictObject({ deduct: size });

/** Whichever is meant is the one that is checked. */
const checklistParams = lazy<typeof byItem | typeof eachMet | typeof eachViolated>((data) => {
  if (typeof data !== 'object' || data === null) return byItem;
  return 'each' in data ? eachMet : 'deduct' in data ? eachViolated : byItem;
});

type ChecklistParams = InferOutput<typeof checklistParams>;

/**
 * 清单: points for each item met, or off for each violation, down to 0, e.g. 3 checks × 1 (F27), each misuse −1 (F05).
 * The completion value is their number; “合规” and 100% say that all is met, “无” that nothing was violated.
 */
export const checklist = ruleType({
  type: 'checklist',
  params: checklistParams,
  score: (params, subject) => {
    const { actual, completion, target, direction, points: full } = subject;
    const violated = 'deduct' in params;
    const isWhole = completion?.via === 'printed' && completion.rate.equals(1);
    if (isWhole || attainmentOf(target, actual, direction) === 'met') return allMet(params, full);
    if (violated && /^(?:无|没有)$/u.test(actual.seen)) return counted(params, ZERO, full);
    if (actual.kind === 'count') {
      const { value, upTo, approximate, bound } = actual;
      const exactly = value.floor().equals(value) && value.sign >= 0 && upTo === null && !approximate;
      if (exactly && (bound === null || bound === '=')) return counted(params, value, full);
    }
    return actual.kind === 'blank' || actual.kind === 'nil' || actual.kind === 'unreadable'
      ? obstacleOf(subject)
      : { verdict: 'cannotJudge', obstacle: 'noCount' };
  },
});

function allMet(params: ChecklistParams, full: Exact): Outcome {
  if ('items' in params) return counted(params, exact(params.items.length), full);
  if ('deduct' in params) return counted(params, ZERO, full);
  return { verdict: 'scored', score: full, work: [{ kind: 'remark', remark: 'bandMet' }, work('score', points(full))] };
}

function counted(params: ChecklistParams, count: Exact, full: Exact): Outcome {
  if ('items' in params) return itemsMet(params.items, count);
  if ('each' in params) return { verdict: 'scored', ...timesEach(count, params.each, full) };
  const taken = min(full, count.mul(params.deduct));
  const score = max(ZERO, full.sub(taken));
  return {
    verdict: 'scored',
    score,
    work: [
      work('violations', number(count)),
      work('deduction', number(count), '×', points(params.deduct), '=', points(count.mul(params.deduct))),
      work('score', points(full), '−', points(taken), '=', points(score)),
    ],
  };
}

function timesEach(count: Exact, each: Exact, full: Exact) {
  const due = count.mul(each);
  const score = min(full, due);
  return {
    score,
    work: [
      work('items', number(count)),
      work('score', number(count), '×', points(each), '=', points(due)),
      ...(due.compare(full) > 0 ? [work('limit', points(due), '→', points(full))] : []),
    ],
  };
}

/** All or none of them is plain; some of them only where all are worth the same. */
function itemsMet(list: InferOutput<typeof items>, count: Exact): Outcome {
  const worth = list.map((item) => item.points);
  const [first = ZERO] = worth;
  const all = sum(worth);
  if (count.compare(list.length) > 0) return { verdict: 'cannotJudge', obstacle: 'noCount' };
  if (count.equals(list.length) || count.sign === 0) {
    const score = count.sign === 0 ? ZERO : all;
    return { verdict: 'scored', score, work: [work('items', number(count)), work('score', points(score))] };
  }
  if (!worth.every((one) => one.equals(first))) return { verdict: 'cannotJudge', obstacle: 'whichItems' };
  return { verdict: 'scored', ...timesEach(count, first, all) };
}
