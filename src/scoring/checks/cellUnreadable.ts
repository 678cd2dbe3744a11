import type { Judged, LevelAssessment, RowAssessment } from '../assessment';
import type { LineReading } from '../budget';
import type { Exact } from '../exact';
import { finding, type Finding, type ReadCell } from '../findings';
import type { Entry } from '../form';
import { amount, CELL_ERROR, quantity, type Quantity } from '../quantity';
import { numberIn } from '../row';
import { isAbsent } from './absent';
import { leftoverIn } from './leftover';
import { faultOf } from './unreadable';

/**
 * A cell of points, a rate or a text that gives nothing: “#REF!” as a score, a formula whose result the file does not
 * hold, words for points. Without this it would look as if nothing stood there. Targets, completion values and the
 * amounts of a rate have codes of their own.
 */
export function cellUnreadable({ form, lines, rows, levels }: Judged): readonly Finding[] {
  const { goals, results, total, fullMarks, grade } = form;
  return [
    ...wrong('goals', goals),
    ...wrong('results', results),
    ...lines.flatMap(ofLine),
    ...levels.flatMap(ofLevel),
    ...rows.flatMap(ofRow),
    ...noNumber('total', total),
    ...noNumber('fullMarks', fullMarks),
    ...wrong('grade', grade),
  ];
}

function ofLine({ line }: LineReading): readonly Finding[] {
  const { initialBudget, adjustedBudget, executionRate, units, label } = line;
  return [
    ...noAmount(initialBudget, units.budget, label),
    ...noAmount(adjustedBudget, units.budget, label),
    ...noRate('rate', executionRate, label),
  ];
}

function ofLevel({ level1: { name, weight } }: LevelAssessment): readonly Finding[] {
  return noNumber('weight', weight, name);
}

const NONE: readonly Finding[] = [];

function ofRow(row: RowAssessment): readonly Finding[] {
  const { indicator, name, points } = row;
  const { level2, level3, level2At, score, note, completionRate, coefficient, deduction } = indicator;
  const found = [
    ...noNumber('points', indicator.points, name),
    ...noNumber('score', score, name, points),
    ...noRate('completion', completionRate, name),
    ...noRate('coefficient', coefficient, name),
    ...noNumber('deduction', deduction, name),
    ...wrong('note', note, name),
  ];
  const label = [level2, level3].find(isError);
  if (label === undefined) return found;
  const facts = { of: 'name' as const, seen: label, fault: 'error' as const };
  return [...found, finding('cell-unreadable', { at: level2At, subject: name, points: null, facts }, 'error')];
}

/** Whether a text is “#REF!” or the like, as a formula leaves it or a clerk has pasted it. */
const isError = (text: string): boolean => CELL_ERROR.test(text.trim());

/** Points: “/” says that there are none, a blank says nothing, be it a formula’s; all else must be a number. */
function noNumber(of: ReadCell, entry: Entry | null, subject = '', points: Exact | null = null): readonly Finding[] {
  if (entry === null || numberIn(entry) !== null) return NONE;
  const read = quantity(entry);
  return isAbsent(read) ? NONE : told(of, entry, read, subject, points);
}

function noAmount(entry: Entry | null, heading: LineReading['unit'], subject: string): readonly Finding[] {
  if (entry === null) return NONE;
  const read = amount(entry, heading);
  return read.kind === 'money' || isAbsent(read) ? NONE : told('amount', entry, read, subject);
}

/** A rate may be in words (“未执行”); only what was meant as a number and is none is told. */
function noRate(of: ReadCell, entry: Entry | null, subject: string): readonly Finding[] {
  if (entry === null) return NONE;
  const read = quantity(entry);
  return read.kind === 'unreadable' && leftoverIn(read.seen) === null ? told(of, entry, read, subject) : NONE;
}

/** A text may say anything but “#REF!”. */
function wrong(of: ReadCell, entry: Entry | null, subject = ''): readonly Finding[] {
  if (entry === null || (entry.uncalculated !== true && !isError(String(entry.value)))) return NONE;
  return told(of, entry, quantity(entry), subject);
}

function told(
  of: ReadCell,
  entry: Entry,
  read: Quantity,
  subject: string,
  points: Exact | null = null,
): readonly Finding[] {
  const fault = faultOf(read);
  const facts = { of, seen: read.seen, fault };
  // An error value is the sheet's own arithmetic gone wrong, whatever it was to be.
  const severity = fault === 'error' ? 'error' : 'warning';
  return [finding('cell-unreadable', { at: entry.at, subject, points, facts }, severity)];
}
