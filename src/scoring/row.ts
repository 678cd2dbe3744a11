/** One row of the indicator table × the pack's rule for it → its score. */
import type { RowAssessment } from './assessment';
import type { LineReading } from './budget';
import {
  actualOf,
  BLANK,
  completionOf,
  directionOf,
  isCost,
  moneyCompletion,
  targetOf,
  type Completion,
} from './completion';
import { exact, max, min, roundTo, ZERO, type Exact } from './exact';
import { isBlank, isTyped, type Entry, type Form, type Indicator } from './form';
import { draftNote } from './note';
import { ruleFor } from './packs/applies';
import type { PackRule, Rule, RulePack } from './packs/pack';
import { quantity, type Quantity } from './quantity';
import { scoreBy } from './rules';
import type { Obstacle, Outcome, Subject } from './rules/rule';
import { number, points as inPoints, work, type Step } from './trace';

export function assessRow(
  indicator: Indicator,
  form: Form,
  lines: readonly LineReading[],
  pack: RulePack,
): RowAssessment {
  const [target, actual] = [targetOf(indicator), actualOf(indicator)];
  const direction = directionOf(indicator, target);
  const named = ruleNamed(indicator, pack);
  const packRule = named ?? ruleFor({ indicator, target, actual, direction }, pack);
  const completion = completionFor(packRule, lines, target, actual, direction);
  const points = pointsOf(indicator);
  const round = packRule.rule.round ?? pack.round;
  const subject: Omit<Subject, 'points'> = {
    target,
    actual,
    completion,
    direction,
    lines,
    year: form.year,
    round,
    coefficient: BLANK,
    typed: null,
    group: null,
  };
  const outcome =
    indicator.rule !== '' && named === null ? cannotJudge('unknownRule') : judge(packRule.rule, points, subject);
  const ruled = points !== null && outcome.verdict === 'scored' ? settle(outcome.score, points, round) : null;
  const typed = typedScore(indicator.score);
  const standing = isTyped(indicator.score) ? typed : ruled;
  const byRule = !isTyped(indicator.score) || (typed !== null && ruled !== null && typed.equals(ruled));
  const draft =
    byRule && ruled !== null && points !== null
      ? draftNote({ completion, points, score: ruled, cost: isCost(indicator) })
      : null;
  return {
    indicator,
    name: indicator.level2 === '' ? indicator.level3 : indicator.level2,
    points,
    target,
    actual,
    direction,
    completion,
    packRule,
    verdict: outcome.verdict,
    range: null,
    obstacle: isTyped(indicator.score) && typed === null ? 'scoreUnreadable' : obstacleIn(outcome, standing),
    score: outcome.verdict === 'manual' ? typed : ruled,
    typed,
    standing,
    draft,
    standingNote: isTyped(indicator.note) ? String(indicator.note?.value ?? '') : (draft ?? ''),
    trace: [...readings(indicator, completion), { kind: 'rule', rule: packRule.rule }, ...arithmetic(outcome, ruled)],
  };
}

const cannotJudge = (obstacle: Obstacle): Outcome => ({ verdict: 'cannotJudge', obstacle });

function judge(rule: Rule, points: Exact | null, subject: Omit<Subject, 'points'>): Outcome {
  return points === null ? cannotJudge('noPoints') : scoreBy(rule, { ...subject, points });
}

/** A row for a person to score is open until a person has. */
function obstacleIn(outcome: Outcome, standing: Exact | null): Obstacle | null {
  if (outcome.verdict === 'cannotJudge') return outcome.obstacle;
  return outcome.verdict === 'manual' && standing === null ? 'notScoredYet' : null;
}

/** The rule that the row's own cell names, e.g. 手工. */
function ruleNamed({ rule }: Indicator, pack: RulePack): PackRule | null {
  return pack.rules.find(({ name }) => Object.values(name).includes(rule.trim())) ?? null;
}

function completionFor(
  { rule }: PackRule,
  lines: readonly LineReading[],
  target: Quantity,
  actual: Quantity,
  direction: Subject['direction'],
): Completion | null {
  return rule.type === 'execution'
    ? moneyCompletion(lines, rule.params.budget)
    : completionOf(target, actual, direction);
}

/** 分值, else the bracket in the level-2 name; null where neither holds a number of 0 or more. */
function pointsOf({ points, bracket }: Indicator): Exact | null {
  const found = numberIn(points) ?? (bracket === null ? null : exact(bracket));
  return found === null || found.compare(0) < 0 ? null : found;
}

function typedScore(entry: Entry | null): Exact | null {
  return isTyped(entry) ? numberIn(entry) : null;
}

/** A cell of points: `10`, `10分`, `（10）`; null where it holds no such number. */
export function numberIn(entry: Entry | null): Exact | null {
  const read = entry === null || isBlank(entry) ? BLANK : quantity({ ...entry, value: unbracketed(entry.value) });
  return read.kind === 'count' && (read.unit === '' || read.unit === '分') ? read.value : null;
}

function unbracketed(value: Entry['value']): Entry['value'] {
  return typeof value === 'string' ? value.replace(/^\s*[（(](.*)[)）]\s*$/s, '$1') : value;
}

function settle(score: Exact, points: Exact, round: Subject['round']): Exact {
  return min(points, max(ZERO, roundTo(score, round)));
}

function arithmetic(outcome: Outcome, ruled: Exact | null): readonly Step[] {
  if (outcome.verdict === 'cannotJudge') return [];
  if (outcome.verdict !== 'scored' || ruled === null || ruled.equals(outcome.score)) return outcome.work;
  return [...outcome.work, work('rounded', number(outcome.score), '→', inPoints(ruled))];
}

function readings({ target, actual }: Indicator, completion: Completion | null): readonly Step[] {
  if (completion?.via === 'money') {
    return completion.execution.lines.flatMap(({ line }) => [
      ...readStep('outturn', line.outturn),
      ...readStep('budget', line.budget),
    ]);
  }
  return [...readStep('target', target), ...readStep('actual', actual)];
}

function readStep(label: 'outturn' | 'budget' | 'target' | 'actual', entry: Entry | null): readonly Step[] {
  if (entry === null || isBlank(entry)) return [];
  return [{ kind: 'read', label, at: entry.at, text: shown(entry) }];
}

/** What the cell shows, on one line; “####” (a column too narrow) gives way to the value. */
function shown({ text, value }: Entry): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return /^#+$/.test(line) || line === '' ? String(value) : line;
}
