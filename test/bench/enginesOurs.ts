/** Our rules from read quantities to scores and traces: what the engines are given, and what they do. */
import type { LineReading } from '../../src/scoring/budget';
import { completionOf, directionOf, moneyCompletion, type Direction } from '../../src/scoring/completion';
import { max, min, roundTo, ZERO, type Exact } from '../../src/scoring/exact';
import type { Assessment } from '../../src/scoring/assessment';
import type { RulePack } from '../../src/scoring/packs/pack';
import { BLANK, type Quantity } from '../../src/scoring/quantity';
import { scoreBy } from '../../src/scoring/rules';
import type { Step } from '../../src/scoring/trace';

/** A row whose cells are read. */
export interface ReadRow {
  readonly isExecution: boolean;
  readonly level2: string;
  readonly target: Quantity;
  readonly actual: Quantity;
  readonly points: Exact;
}

export interface ReadForm {
  readonly rows: readonly ReadRow[];
  readonly lines: readonly LineReading[];
  readonly year: number | null;
}

export interface Scored {
  readonly score: Exact;
  readonly trace: readonly Step[];
}

export function readOf({ rows, lines, form }: Assessment): ReadForm {
  return {
    rows: rows.map(({ indicator: { level2 }, target, actual, points, completion }) => {
      if (points === null) throw new Error('a row without points');
      return { isExecution: completion?.via === 'money', level2, target, actual, points };
    }),
    lines,
    year: form.year,
  };
}

/** Scores every row of a read form by the pack: its rule is chosen, its rate worked out, its score rounded. */
export function scorer(pack: RulePack): (form: ReadForm) => readonly Scored[] {
  const ruleFor = (isExecution: boolean, direction: Direction) => {
    const type = isExecution ? 'execution' : direction === 'reverse' ? 'reverseRatio' : 'ratio';
    const found = pack.rules.find(({ rule }) => rule.type === type);
    if (found === undefined) throw new Error(`no ${type} in ${pack.id}`);
    return found.rule;
  };
  return ({ rows, lines, year }) =>
    rows.map(({ isExecution, level2, target, actual, points }) => {
      const direction = directionOf({ level2 }, target);
      const rule = ruleFor(isExecution, direction);
      const completion = isExecution ? moneyCompletion(lines, 'all') : completionOf(target, actual);
      const round = rule.round ?? pack.round;
      const outcome = scoreBy(rule, { points, target, actual, completion, direction, lines, year, round, coefficient: BLANK, typed: null, group: null });
      if (outcome.verdict !== 'scored') throw new Error(outcome.verdict);
      const score = min(points, max(ZERO, roundTo(outcome.score, round)));
      return { score, trace: [{ kind: 'rule', rule }, ...outcome.work] };
    });
}
