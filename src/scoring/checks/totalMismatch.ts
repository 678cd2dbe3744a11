import type { Judged, RowAssessment } from '../assessment';
import { finding, type Finding } from '../findings';
import { sameValue } from '../../sheet';
import { toNumber } from '../exact';
import { isTyped } from '../form';

/** The printed total is not the sum of the scores. A formula that will follow scores yet to be written is not judged. */
export function totalMismatch({ form, rows, total }: Judged): readonly Finding[] {
  const { printed, standing, rowsUnjudged } = total;
  if (form.total === null || printed === null || rowsUnjudged > 0 || printed.equals(standing)) return [];
  if (form.total.formula !== null && rows.some(isUnwritten)) return [];
  const points = printed.sub(standing).abs();
  return [finding('total-mismatch', { at: form.total.at, subject: '', points, facts: { printed, sum: standing } })];
}

/** Whether a score is yet to be written there, or to go. */
function isUnwritten({ indicator: { score }, standing }: RowAssessment): boolean {
  if (score === null || isTyped(score)) return false;
  return !sameValue(score.value, standing === null ? '' : toNumber(standing));
}
