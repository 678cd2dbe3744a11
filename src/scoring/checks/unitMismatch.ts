import type { Judged, RowAssessment } from '../assessment';
import { percent } from '../exact';
import { finding, type Finding } from '../findings';
import { isNumeric, sameDimension, type Quantity } from '../quantity';
import { cellOf } from './cellOf';
import { foundIn } from './foundIn';

/** Target and completion value are of different dimensions; a percentage that counts as the completion rate is a hint. */
export function unitMismatch({ rows }: Judged): readonly Finding[] {
  return foundIn(rows, (row) => {
    const { target, actual, indicator, name, completion } = row;
    if (!isMeasured(target) || !isMeasured(actual) || !differs(row)) return null;
    const asRate = completion?.via === 'printed';
    const facts = { target: shownAs(target), actual: shownAs(actual), asRate };
    const at = cellOf(indicator.actual, indicator.level2At);
    const found = { at, subject: name, points: null, facts };
    return finding('unit-mismatch', found, asRate ? 'hint' : 'warning');
  });
}

function differs({ target, actual, completion }: RowAssessment): boolean {
  if (completion !== null) return completion.via === 'printed';
  // A number without a unit is of no other dimension yet: 132.9 beside ≤202.6万元 (F14).
  if (isBare(target) || isBare(actual)) return false;
  if (isNumeric(target) && isNumeric(actual)) return !sameDimension(target, actual);
  return target.kind !== actual.kind;
}

function isMeasured(read: Quantity): boolean {
  return read.kind === 'date' || isNumeric(read);
}

function isBare(read: Quantity): boolean {
  return read.kind === 'count' && read.unit === '';
}

/** A number in a cell of percentages is seen as 1 and shown as 100%. */
function shownAs(read: Quantity): string {
  return read.kind === 'percent' && Number.isFinite(Number(read.seen)) ? percent(read.value) : read.seen;
}
