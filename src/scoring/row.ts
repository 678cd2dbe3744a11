/** One row of the indicator table × the pack's rule for it → its score. */
import { isNilRow, isNotApplicable } from './applicability';
import type { RowAssessment } from './assessment';
import { execution, type LineReading } from './budget';
import { choose, plainly, type Choice } from './choice';
import {
  actualOf,
  BLANK,
  completionOf,
  directionOf,
  isCost,
  targetOf,
  type Completion,
  type Direction,
} from './completion';
import { max, min, roundTo, ZERO, type Exact, type Rounding } from './exact';
import { isTyped, type Form, type Indicator } from './form';
import { draftNote, isExplainedByRate } from './note';
import type { Rule, RulePack } from './packs/pack';
import { deductionIn, groupOf, numberIn, ownPoints } from './points';
import { quantity, type Quantity } from './quantity';
import { readings } from './readings';
import { scoreBy } from './rules';
import { shareOf } from './rules/groupSplit';
import type { Group, Obstacle, Outcome, Subject } from './rules/rule';
import { number, points as inPoints, work, type Step } from './trace';

export { numberIn } from './points';

/** What every row of a form is scored with. */
export interface Sheetwide {
  readonly form: Form;
  readonly lines: readonly LineReading[];
  readonly pack: RulePack;
}

/** Scores one row; `place` is its place among the rows that share its level-2 points (0 for the first). */
export function assessRow(indicator: Indicator, { form, lines, pack }: Sheetwide, place = 0): RowAssessment {
  const [target, actual] = [targetOf(indicator), actualOf(indicator)];
  const direction = directionOf(indicator, target);
  const choice = choose(indicator, target, actual, direction, pack);
  const { rule } = choice.packRule;
  const completion = completionFor(rule, lines, target, actual, direction);
  const group = groupOf(indicator, place);
  const printedPoints = numberIn(indicator.points);
  const points = ownPoints(printedPoints, indicator) ?? share(rule, group);
  const round = rule.round ?? pack.round;
  const coefficient = indicator.coefficient === null ? BLANK : quantity(indicator.coefficient);
  const subject: Subject = {
    points: points ?? ZERO,
    target,
    actual,
    completion,
    direction,
    lines,
    year: form.year,
    round,
    coefficient,
    group,
  };
  const applies = !isNotApplicable(indicator, actual);
  const outcome =
    without(indicator, target, actual) ??
    jointly(indicator, applies ? judge(choice, points, subject) : withoutApplying(pack, choice, points, subject));
  const settled = points !== null && outcome.verdict === 'scored' ? settle(outcome.score, points, round) : null;
  const deduction = deductionIn(indicator.deduction, ZERO);
  const ruled = settled === null || deduction === null ? null : max(ZERO, settled.sub(deduction));
  const verdict = settled !== null && ruled === null ? 'cannotJudge' : outcome.verdict;
  const printed = numberIn(indicator.score);
  const isByHand = isTyped(indicator.score);
  const typed = isByHand ? printed : null;
  const standing = verdict === 'none' ? null : isByHand ? typed : ruled;
  const byRule = !isByHand || (typed !== null && ruled !== null && typed.equals(ruled));
  const draft =
    byRule && settled !== null && points !== null && isExplainedByRate(rule)
      ? draftNote({ completion, points, score: settled, cost: isCost(indicator) })
      : null;
  return {
    indicator,
    name: indicator.level2 === '' ? indicator.level3 : indicator.level2,
    points,
    printedPoints,
    target,
    actual,
    direction,
    completion,
    packRule: choice.packRule,
    applies,
    verdict,
    obstacle: obstacleOf(),
    range: outcome.verdict === 'manual' ? (outcome.range ?? null) : null,
    score: verdict === 'manual' ? typed : ruled,
    printed,
    typed,
    deduction,
    standing,
    draft,
    standingNote: isTyped(indicator.note) ? String(indicator.note?.value ?? '') : (draft ?? ''),
    trace: readings(indicator, completion, deduction !== ZERO).concat(
      { kind: 'rule', rule },
      arithmetic(outcome, settled, deduction ?? ZERO),
    ),
  };

  /** A row for a person to score is open until a person has; a typed score must be a number, and within its band. */
  function obstacleOf(): Obstacle | null {
    if (verdict === 'none') return null;
    if (isByHand && typed === null) return 'scoreUnreadable';
    if (outcome.verdict === 'cannotJudge') return outcome.obstacle;
    if (verdict === 'cannotJudge') return 'deductionUnreadable';
    if (outcome.verdict !== 'manual') return null;
    if (standing === null) return 'notScoredYet';
    return isOutside(standing, outcome.range) ? 'outsideBand' : null;
  }
}

const cannotJudge = (obstacle: Obstacle): Outcome => ({ verdict: 'cannotJudge', obstacle });

/** A row that has no score of its own to get: all “/”, or scored with a row above. */
function without(indicator: Indicator, target: Quantity, actual: Quantity): Outcome | null {
  if (indicator.joint !== null && indicator.joint.place > 0)
    return { verdict: 'none', work: [{ kind: 'remark', remark: 'scoredAbove' }] };
  return isNilRow(indicator, target, actual) ? { verdict: 'none', work: [{ kind: 'remark', remark: 'nilRow' }] } : null;
}

/** One row's rule says nothing about the others that its score is for. */
function jointly({ joint }: Indicator, outcome: Outcome): Outcome {
  return joint !== null && outcome.verdict === 'scored' ? cannotJudge('oneScore') : outcome;
}

/** By the rule, unless it is none of the pack's, or the row's full marks are not known. */
function judge({ packRule: { rule }, obstacle }: Choice, points: Exact | null, subject: Subject): Outcome {
  if (obstacle !== null) return cannotJudge(obstacle);
  return points === null && plainly(rule).type !== 'none' ? cannotJudge('noPoints') : scoreBy(rule, subject);
}

/** A row that does not apply: what the pack says becomes of it; a rule that leaves it to a person still does. */
function withoutApplying({ notApplicable }: RulePack, choice: Choice, points: Exact | null, subject: Subject): Outcome {
  if (notApplicable === 'drop') return { verdict: 'none', work: [{ kind: 'remark', remark: 'leftOut' }] };
  const { type } = plainly(choice.packRule.rule);
  if (type === 'none' || (type === 'manual' && notApplicable === 'manual')) return judge(choice, points, subject);
  if (points === null) return cannotJudge('noPoints');
  if (notApplicable === 'manual') return cannotJudge('notApplicable');
  return {
    verdict: 'scored',
    score: points,
    work: [{ kind: 'remark', remark: 'fullWithout' }, work('score', inPoints(points))],
  };
}

/**
 * The money block gives an execution row's rate; where the form has no money block at all, the row's own percentage
 * does (Hunan's tables).
 */
function completionFor(
  rule: Rule,
  lines: readonly LineReading[],
  target: Quantity,
  actual: Quantity,
  direction: Direction,
): Completion | null {
  const plain = plainly(rule);
  if (plain.type !== 'execution' || lines.length === 0) return completionOf(target, actual, direction);
  const money = execution(lines, plain.params.budget, plain.params.base);
  return money === null ? null : { via: 'money', rate: money.rate, execution: money };
}

function share(rule: Rule, group: Group | null): Exact | null {
  return group !== null && rule.type === 'groupSplit' ? shareOf(rule.params, group) : null;
}

function settle(score: Exact, points: Exact, round: Rounding): Exact {
  return min(points, max(ZERO, roundTo(score, round)));
}

function isOutside(score: Exact, range: Extract<Outcome, { readonly verdict: 'manual' }>['range']): boolean {
  if (range === undefined) return false;
  const top = score.compare(range.to);
  return score.compare(range.from) < 0 || (range.toIncluded ? top > 0 : top >= 0);
}

function arithmetic(outcome: Outcome, settled: Exact | null, deduction: Exact): readonly Step[] {
  if (outcome.verdict === 'cannotJudge') return [];
  if (outcome.verdict !== 'scored' || settled === null) return outcome.work;
  if (deduction.sign === 0 && settled.equals(outcome.score)) return outcome.work;
  const steps = [...outcome.work];
  if (!settled.equals(outcome.score)) steps.push(work('rounded', number(outcome.score), '→', inPoints(settled)));
  if (deduction.sign > 0) {
    const left = max(ZERO, settled.sub(deduction));
    steps.push(work('byHand', inPoints(settled), '−', inPoints(deduction), '=', inPoints(left)));
  }
  return steps;
}
