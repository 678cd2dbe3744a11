import type { Judged, RowAssessment } from '../assessment';
import type { Exact } from '../exact';
import { finding, type Finding } from '../findings';
import { cellOf } from './cellOf';
import { foundIn } from './foundIn';
import { isWayKnown } from './way';

/**
 * A forward target exceeded by far: perhaps it was set too low.
 * Source: 财预〔2020〕10号 asks for the cause of a result far above its target; 130% is Guangxi's check.
 */
export function overCompletion({ rows, pack }: Judged): readonly Finding[] {
  const threshold = pack.thresholds.overCompletion;
  return foundIn(rows, (row) => {
    const rate = rateOf(row);
    const { indicator, name } = row;
    if (rate === null || rate.compare(threshold) < 0 || row.direction !== 'forward' || !isWayKnown(row)) return null;
    const at = cellOf(indicator.actual, indicator.level2At);
    return finding('over-completion', { at, subject: name, points: null, facts: { rate, threshold } });
  });
}

/** “290%” may be a misread “≥90%”: what it exceeds is not known. */
function rateOf({ completion, actual }: RowAssessment): Exact | null {
  if (completion === null || completion.via === 'money') return null;
  return 'doubt' in actual && actual.doubt === 'perhapsBound' ? null : completion.rate;
}
