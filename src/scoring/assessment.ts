/** The outcome of scoring one form: what every row, level and the total get, and why. */
import type { LineReading } from './budget';
import type { Completion, Direction } from './completion';
import type { Exact } from './exact';
import type { Finding } from './findings';
import type { Form, Indicator, Level1 } from './form';
import type { PackRule, RulePack } from './packs/pack';
import type { Quantity } from './quantity';
import type { Obstacle, Range } from './rules/rule';
import type { Step } from './trace';

/** `none`: the row has no score and counts for nothing (text only, or left out as 不适用). */
export type Verdict = 'scored' | 'manual' | 'cannotJudge' | 'none';

export interface RowAssessment {
  readonly indicator: Indicator;
  /** The row's name in lists: level 2, or level 3 where several rows share level 2. */
  readonly name: string;
  /** Full marks; null where neither 分值 nor the bracket tells. */
  readonly points: Exact | null;
  /** What the column 分值 holds; null where it has no number. */
  readonly printedPoints: Exact | null;
  readonly target: Quantity;
  readonly actual: Quantity;
  readonly direction: Direction;
  readonly completion: Completion | null;
  readonly packRule: PackRule;
  /** False where the row itself says 不适用; what then becomes of it, the pack says. */
  readonly applies: boolean;
  readonly verdict: Verdict;
  readonly obstacle: Obstacle | null;
  /** Where a score given by hand must lie, in points; null where 0…points is all that is known. */
  readonly range: Range | null;
  /** The rule's score, rounded and within 0…points; the typed one where the rule is `manual`. */
  readonly score: Exact | null;
  /** What the score cell holds, whoever wrote it; null where it has no number. */
  readonly printed: Exact | null;
  /** What a person typed into the score cell; null where nothing, or nothing readable, was typed. */
  readonly typed: Exact | null;
  /** 扣减分数, 0 where there is none; null where the cell holds no number. Already taken off `score`. */
  readonly deduction: Exact | null;
  /** What stands in the score cell after Score: what was typed, else the rule's. Null where the row counts for nothing. */
  readonly standing: Exact | null;
  /** The note drafted from the arithmetic; null where there is nothing to explain or a person scored. */
  readonly draft: string | null;
  /** What stands in the note cell after Score. */
  readonly standingNote: string;
  readonly trace: readonly Step[];
}

export interface LevelAssessment {
  readonly level1: Level1;
  /** The weight printed beside it; null where there is no number. */
  readonly weight: Exact | null;
  /** Full marks of its rows. */
  readonly points: Exact;
  /** What its judged rows got. */
  readonly score: Exact;
  /** Full marks of the rows without a score. */
  readonly unjudged: Exact;
}

export interface TotalAssessment {
  /** 满分. */
  readonly full: Exact;
  /** What a person typed into 总分; null where no number was. */
  readonly printed: Exact | null;
  /** What 总分 is to hold: the sum of the scores that stand, scaled and capped where the pack says so. */
  readonly standing: Exact;
  /** Full marks of the rows without a score; null where one's are not known (F25). */
  readonly unjudged: Exact | null;
  /** Above 0 no total is written. */
  readonly rowsUnjudged: number;
  /** The sum by the rules; a row that no rule judges counts with what was typed. Null where one has neither. */
  readonly ruled: Exact | null;
  /** 优, 良, 中, 差 for the standing total; null while a row has no score. */
  readonly grade: string | null;
  /** The sum, and why `standing` is not just that. */
  readonly trace: readonly Step[];
}

/** What the checks see. */
export interface Judged {
  readonly form: Form;
  readonly pack: RulePack;
  readonly lines: readonly LineReading[];
  readonly rows: readonly RowAssessment[];
  readonly levels: readonly LevelAssessment[];
  readonly total: TotalAssessment;
}

export interface Assessment extends Judged {
  /** By points at stake, then severity, then place on the sheet. */
  readonly findings: readonly Finding[];
}
