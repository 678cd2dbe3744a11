import type { Judged, RowAssessment } from '../assessment';
import { finding, type Finding } from '../findings';
import type { Entry } from '../form';
import { cellOf } from './cellOf';
import { foundIn } from './foundIn';
import { leftoverIn } from './leftover';

/** A template's own words: 指标2, ……, **. */
export function templateLeftover({ form, rows }: Judged): readonly Finding[] {
  return [...foundIn([form.goals, form.results], textFinding), ...foundIn(rows, rowFinding)];
}

function textFinding(entry: Entry | null): Finding | null {
  if (entry === null) return null;
  const seen = leftoverIn(String(entry.value));
  return seen === null ? null : leftover(entry.at, '', seen);
}

/** One finding a row: whoever fills the row in sees the rest. */
function rowFinding({ indicator, target, actual, name }: RowAssessment): Finding | null {
  const { level2, level3, level2At } = indicator;
  const inName = leftoverIn(level2) ?? leftoverIn(level3);
  if (inName !== null) return leftover(level2At, name, inName);
  const inTarget = leftoverIn(target.seen);
  if (inTarget !== null) return leftover(cellOf(indicator.target, level2At), name, inTarget);
  const inActual = leftoverIn(actual.seen);
  return inActual === null ? null : leftover(cellOf(indicator.actual, level2At), name, inActual);
}

function leftover(at: string, subject: string, seen: string): Finding {
  return finding('template-leftover', { at, subject, points: null, facts: { seen } });
}
