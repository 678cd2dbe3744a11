import type { Judged } from '../assessment';
import { finding, type Finding } from '../findings';
import { isDraft, isNoReason } from '../note';
import { lostBy } from './lost';

/** A score below full, and no reason: blank, “/”, “无”, “0”, or nothing but the drafted note. */
export function deductionWithoutReason({ rows, pack }: Judged): readonly Finding[] {
  if (pack.reasons.scoreBelowFull !== true) return [];
  return rows.flatMap((row) => {
    const { standingNote, indicator, name } = row;
    const lost = lostBy(row);
    if (indicator.note === null || lost === null || !isNoReason(standingNote)) return [];
    return [
      finding('deduction-without-reason', {
        at: indicator.note.at,
        subject: name,
        points: lost,
        facts: { lost, drafted: isDraft(standingNote) },
      }),
    ];
  });
}
