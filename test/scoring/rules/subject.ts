/** One row as a rule sees it, from what stands in its cells. */
import { safeParse } from 'valibot';
import type { LineReading } from '../../../src/scoring/budget';
import { BLANK, completionOf, directionOf } from '../../../src/scoring/completion';
import { decimal, exact, percent, roundTo, type Rounding } from '../../../src/scoring/exact';
import { quantity } from '../../../src/scoring/quantity';
import { ruleSchema, scoreBy, type Rule } from '../../../src/scoring/rules';
import type { Group, Outcome } from '../../../src/scoring/rules/rule';
import type { Figure, Step } from '../../../src/scoring/trace';
import { EMPTY_CELL, type CellValue } from '../../../src/sheet';

/** A rule as a pack writes it; a faulty one fails the test. */
export function rule(type: string, params: object): Rule {
  const parsed = safeParse(ruleSchema, { type, params });
  if (!parsed.success) throw new Error(JSON.stringify(parsed.issues.map(({ message }) => message)));
  return parsed.output;
}

export const parses = (type: string, params: object): boolean => safeParse(ruleSchema, { type, params }).success;

export interface Beside {
  readonly level2?: string;
  readonly year?: number | null;
  readonly coefficient?: CellValue;
  readonly lines?: readonly LineReading[];
  readonly group?: Group;
  readonly round?: Rounding;
}

const TWO_DIGITS: Rounding = { digits: 2, mode: 'halfUp' };

export function outcome(
  one: Rule,
  target: CellValue,
  actual: CellValue,
  points: number | string,
  { level2 = '', year = 2020, coefficient, lines = [], group, round = TWO_DIGITS }: Beside = {},
): Outcome {
  const read = (value: CellValue) => quantity({ ...EMPTY_CELL, value });
  const [wanted, reached] = [read(target), read(actual)];
  const direction = directionOf({ level2 }, wanted);
  return scoreBy(one, {
    points: exact(points),
    target: wanted,
    actual: reached,
    completion: completionOf(wanted, reached, direction),
    direction,
    lines,
    year,
    round,
    coefficient: coefficient === undefined ? BLANK : read(coefficient),
    group: group ?? null,
  });
}

/** The score as it is written, or why there is none. */
export function shown(found: Outcome, round: Rounding = TWO_DIGITS): string {
  if (found.verdict !== 'scored') return found.verdict === 'cannotJudge' ? found.obstacle : found.verdict;
  return decimal(roundTo(found.score, round));
}

/** The arithmetic as it would stand on paper, a line a step: `score 10 × 94.74% = 9.47`; why there is none. */
export function arithmetic(found: Outcome): readonly string[] {
  return found.verdict === 'cannotJudge' ? [found.obstacle] : found.work.map(written);
}

function written(step: Step): string {
  switch (step.kind) {
    case 'work':
      return [step.label, ...step.terms.map((term) => (typeof term === 'string' ? term : figure(term)))].join(' ');
    case 'remark':
      return step.remark;
    case 'answer':
      return `${step.seen} is ${step.answer}`;
    case 'read':
    case 'rule':
      return step.kind;
  }
}

function figure(one: Figure): string {
  switch (one.as) {
    case 'number':
    case 'points':
      return decimal(one.value);
    case 'percent':
      return percent(one.value);
    case 'percentagePoints':
      return `${decimal(one.value.mul(100))}pp`;
    case 'steps':
      return `${decimal(one.value)} steps`;
    case 'money':
      return `${decimal(one.value)}${one.unit ?? ''}`;
  }
}
