import type { Judged } from '../assessment';
import { finding, type Finding } from '../findings';
import { isDraft, isNoReason } from '../note';

/** A score below full, and no reason: blank, “/”, “无”, “0”, or nothing but the drafted note. */
export function deductionWithoutReason({ rows }: Judged): readonly Finding[] {
  return rows.flatMap(({ standing, points, standingNote, indicator, name }) => {
    if (indicator.note === null || standing === null || points === null || standing.compare(points) >= 0) return [];
    if (!isNoReason(standingNote)) return [];
    const lost = points.sub(standing);
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
