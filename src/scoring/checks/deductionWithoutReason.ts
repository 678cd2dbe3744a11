import type { Judged } from '../assessment';
import { finding, type Finding } from '../findings';
import { isDraft, isNoReason } from '../note';
import { foundIn } from './foundIn';
import { lostBy } from './lost';

/** A score below full, and no reason: blank, “/”, “无”, “0”, or nothing but the drafted note. */
export function deductionWithoutReason({ rows, pack }: Judged): readonly Finding[] {
  if (!pack.reasons.scoreBelowFull) return [];
  return foundIn(rows, (row) => {
    const { standingNote, draft, indicator, name } = row;
    const lost = lostBy(row);
    if (indicator.note === null || lost === null) return null;
    // What was drafted just now need not be read to be known as a draft.
    const isFresh = standingNote === draft;
    if (!isFresh && !isNoReason(standingNote)) return null;
    return finding('deduction-without-reason', {
      at: indicator.note.at,
      subject: name,
      points: lost,
      facts: { lost, drafted: isFresh || isDraft(standingNote) },
    });
  });
}
