/** What a rule type is: parameters that are checked when a pack is loaded, and one way to score a row. */
import type { GenericSchema, InferOutput } from 'valibot';
import type { LineReading } from '../budget';
import type { Completion, Direction } from '../completion';
import type { Exact, Rounding } from '../exact';
import { incomparable, type Incomparable } from '../comparable';
import { isNumeric, sameDimension, type Numeric, type Quantity } from '../quantity';
import { paired } from '../quantity/beside';
import type { Step } from '../trace';

/** What a rule sees of one row. */
export interface Subject {
  /** The row's full marks. */
  readonly points: Exact;
  readonly target: Quantity;
  readonly actual: Quantity;
  readonly completion: Completion | null;
  readonly direction: Direction;
  readonly lines: readonly LineReading[];
  /** The form's year, for a deadline that names none. */
  readonly year: number | null;
  readonly round: Rounding;
  /** 得分系数, where the form has one. */
  readonly coefficient: Quantity;
  /** The points that several rows share, and this row's place among them; null where they are the row's own. */
  readonly group: Group | null;
}

/** `（10）` over 3 rows: 10 points, 3 rows, and this is the first (0). */
export interface Group {
  readonly points: Exact;
  readonly rows: number;
  readonly place: number;
}

/** Why a row cannot be judged. */
export type Obstacle =
  | Incomparable
  /** “近3000人” of 3000人: perhaps met, perhaps not. */
  | 'inexact'
  | 'nothing'
  | 'noTarget'
  | 'noActual'
  | 'wordsOnly'
  | 'unreadable'
  | 'differentUnits'
  /** “≥266米” as the result of “≥266米”: met, but by how much? */
  | 'actualIsBound'
  | 'zeroTarget'
  | 'noMoney'
  | 'noPoints'
  /** One score over several rows: no rule says what they make together. */
  | 'oneScore'
  | 'noYear'
  /** “1月5日” for “2023年12月31日”: early, or five days late. */
  | 'whichYear'
  | 'lateUnregulated'
  /** Done in “12月”, due on the 15th: before it or after it. */
  | 'dayUnknown'
  | 'notScoredYet'
  /** Something other than a number stands in the score cell. */
  | 'scoreUnreadable'
  | 'unknownRule'
  /** Words that the rule does not know: neither 是 nor 否, none of its states. */
  | 'wordsUnknown'
  /** A number of items or of violations is wanted. */
  | 'noCount'
  /** Some of the items are met, and they are worth different points. */
  | 'whichItems'
  | 'noCoefficient'
  | 'deductionUnreadable'
  /** The typed score does not lie in the band that the words say. */
  | 'outsideBand'
  /** The execution row of the money block, and the pack has no rule for one. */
  | 'noExecutionRule'
  /** The row says 不适用, and the pack leaves it to a person. */
  | 'notApplicable';

/** Where a score given by hand must lie, in points. */
export interface Range {
  readonly from: Exact;
  readonly to: Exact;
  readonly toIncluded: boolean;
}

export type Outcome =
  | { readonly verdict: 'scored'; readonly score: Exact; readonly work: readonly Step[] }
  | { readonly verdict: 'manual'; readonly work: readonly Step[]; readonly range?: Range | undefined }
  /** The row has no score and counts for nothing. */
  | { readonly verdict: 'none'; readonly work: readonly Step[] }
  | { readonly verdict: 'cannotJudge'; readonly obstacle: Obstacle };

export interface RuleType<Type extends string, Params extends GenericSchema> {
  readonly type: Type;
  readonly params: Params;
  /** The score before it is clamped to 0…points, with the arithmetic that led to it. */
  readonly score: (params: InferOutput<Params>, subject: Subject) => Outcome;
}

export function ruleType<const Type extends string, Params extends GenericSchema>(
  definition: RuleType<Type, Params>,
): RuleType<Type, Params> {
  return definition;
}

/** What is missing where a row has no completion rate. */
export function obstacleOf({ target, actual }: Subject): Outcome {
  return { verdict: 'cannotJudge', obstacle: obstacle(target, actual) };
}

function obstacle(target: Quantity, actual: Quantity): Obstacle {
  const missing = (read: Quantity) => read.kind === 'blank' || read.kind === 'nil';
  if (target.kind === 'unreadable' || actual.kind === 'unreadable') return 'unreadable';
  if (missing(actual)) return missing(target) ? 'nothing' : 'noActual';
  if ('bound' in actual && actual.bound !== null && actual.bound !== '=') return 'actualIsBound';
  const different = incomparable(target, actual);
  if (different !== null) return different;
  if (missing(target)) return isInexact(actual) ? 'inexact' : 'noTarget';
  if (isNumeric(target) && isNumeric(actual))
    return isOneKind(target, actual) && (target.approximate || actual.approximate) ? 'inexact' : 'differentUnits';
  if (isInexact(actual)) return 'inexact';
  return target.kind === 'words' || actual.kind === 'words' ? 'wordsOnly' : 'differentUnits';
}

/** “约95%” could be a rate of anything, were it exact. */
function isInexact(actual: Quantity): boolean {
  return actual.kind === 'percent' && actual.approximate;
}

function isOneKind(target: Numeric, actual: Numeric): boolean {
  return sameDimension(target, actual) || paired(target, actual) !== null;
}
