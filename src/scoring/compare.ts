/** Two packs on one form: both totals, and the rows for which they differ. */
import { assess } from './assess';
import type { Assessment, RowAssessment } from './assessment';
import type { Form } from './form';
import type { RulePack } from './packs/pack';

/** One row of the form under both packs, each with its trace. */
export interface RowDifference {
  readonly name: string;
  readonly mine: RowAssessment;
  readonly other: RowAssessment;
}

export interface Comparison {
  /** By the pack in force. */
  readonly mine: Assessment;
  /** By the pack it is held against. */
  readonly other: Assessment;
  /** The rows whose score, or whose verdict, is not the same under both, in the form's order. */
  readonly rows: readonly RowDifference[];
}

/** `compare(form, liuyang, national)` → 93 and 95.46, and the rows that make the difference. */
export function compare(form: Form, mine: RulePack, other: RulePack): Comparison {
  const [one, two] = [assess(form, mine), assess(form, other)];
  const byKey = new Map(two.rows.map((row) => [row.indicator.key, row]));
  const rows = one.rows.flatMap((row) => {
    const counterpart = byKey.get(row.indicator.key);
    return counterpart === undefined || same(row, counterpart)
      ? []
      : [{ name: row.name, mine: row, other: counterpart }];
  });
  return { mine: one, other: two, rows };
}

/** What the rules say is compared, not what stands: a typed score stands under any pack. */
function same(one: RowAssessment, other: RowAssessment): boolean {
  if (one.verdict !== other.verdict || one.obstacle !== other.obstacle) return false;
  if (one.score === null || other.score === null) return one.score === other.score;
  return one.score.equals(other.score);
}
