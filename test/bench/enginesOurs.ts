/** Our rules from read quantities to scores and traces: what the engines are given, and what they do. */
import type { LineReading } from '../../src/scoring/budget';
import { completionOf, directionOf, moneyCompletion } from '../../src/scoring/completion';
import { max, min, roundTo, ZERO, type Exact } from '../../src/scoring/exact';
import type { Assessment } from '../../src/scoring/assessment';
import type { Indicator } from '../../src/scoring/form';
import { ruleFor } from '../../src/scoring/packs/applies';
import type { RulePack } from '../../src/scoring/packs/pack';
import { BLANK, type Quantity } from '../../src/scoring/quantity';
import { scoreBy } from '../../src/scoring/rules';
import type { Step } from '../../src/scoring/trace';

/** A row whose cells are read. */
export interface ReadRow {
  readonly indicator: Indicator;
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
    rows: rows.map(({ indicator, target, actual, points }) => {
      if (points === null) throw new Error('a row without points');
      return { indicator, target, actual, points };
    }),
    lines,
    year: form.year,
  };
}

/** Scores every row of a read form by the pack: its rule is chosen, its rate worked out, its score rounded. */
export function scorer(pack: RulePack): (form: ReadForm) => readonly Scored[] {
  return ({ rows, lines, year }) =>
    rows.map(({ indicator, target, actual, points }) => {
      const direction = directionOf(indicator, target);
      const { rule } = ruleFor({ indicator, target, actual, direction }, pack);
      const completion =
        rule.type === 'execution'
          ? moneyCompletion(lines, rule.params.budget)
          : completionOf(target, actual, direction);
      const round = rule.round ?? pack.round;
      const outcome = scoreBy(rule, {
        points,
        target,
        actual,
        completion,
        direction,
        lines,
        year,
        round,
        coefficient: BLANK,
        group: null,
      });
      if (outcome.verdict !== 'scored') throw new Error(outcome.verdict);
      const score = min(points, max(ZERO, roundTo(outcome.score, round)));
      return { score, trace: [{ kind: 'rule', rule }, ...outcome.work] };
    });
}
