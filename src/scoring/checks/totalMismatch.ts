import type { Judged } from '../assessment';
import { finding, type Finding } from '../findings';
import { sameValue } from '../../sheet';
import { toNumber, type Exact } from '../exact';
import { isTyped, type Entry } from '../form';
import { numberIn } from '../row';

/** The printed total is not the sum of the scores. A formula that will follow scores yet to be written is not judged. */
export function totalMismatch({ form, rows, total }: Judged): readonly Finding[] {
  const printed = isTyped(form.total) ? numberIn(form.total) : null;
  if (form.total === null || printed === null || total.rowsUnjudged > 0 || printed.equals(total.standing)) return [];
  const unwritten = rows.some(({ indicator: { score }, standing }) => !isTyped(score) && !holds(score, standing));
  if (form.total.formula !== null && unwritten) return [];
  const points = printed.sub(total.standing).abs();
  return [
    finding('total-mismatch', { at: form.total.at, subject: '', points, facts: { printed, sum: total.standing } }),
  ];
}

/** Whether the cell already holds the score that is to stand there. */
function holds(score: Entry | null, standing: Exact | null): boolean {
  return score !== null && standing !== null && sameValue(score.value, toNumber(standing));
}
