import type { Judged, RowAssessment } from '../assessment';
import { finding, type Finding } from '../findings';
import type { Entry } from '../form';
import { leftoverIn } from './leftover';

/** A template's own words: 指标2, ……, **. */
export function templateLeftover({ form, rows }: Judged): readonly Finding[] {
  return [...[form.goals, form.results].flatMap(textFinding), ...rows.flatMap(rowFinding)];
}

function textFinding(entry: Entry | null): readonly Finding[] {
  if (entry === null || typeof entry.value !== 'string') return [];
  const seen = leftoverIn(entry.value);
  return seen === null ? [] : [leftover(entry.at, '', seen.trim())];
}

function rowFinding({ indicator, target, actual, name }: RowAssessment): readonly Finding[] {
  const { level2, level3 } = indicator;
  const places = [
    [level2, indicator.level2At],
    [level3, indicator.level2At],
    [target.seen, indicator.target?.at ?? indicator.level2At],
    [actual.seen, indicator.actual?.at ?? indicator.level2At],
  ] as const;
  for (const [text, at] of places) {
    const seen = text === '' ? null : leftoverIn(text);
    // One finding a row: whoever fills the row in sees the rest.
    if (seen !== null) return [leftover(at, name, seen)];
  }
  return [];
}

function leftover(at: string, subject: string, seen: string): Finding {
  return finding('template-leftover', { at, subject, points: null, facts: { seen } });
}
