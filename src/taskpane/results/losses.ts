/** Which rows lost points, which cannot be judged, and what the checks found, arranged for reading. */
import type { Assessment, RowAssessment } from '../../scoring/assessment';
import { sum, ZERO, type Exact } from '../../scoring/exact';
import type { Finding, Severity } from '../../scoring/findings';
import { place } from '../../sheet';

export interface Loss {
  readonly row: RowAssessment;
  readonly points: Exact;
  readonly score: Exact;
  readonly lost: Exact;
}

/** Rows whose standing score is below their points, the largest loss first, then in the sheet's order. */
export function lostRows({ rows }: Assessment): readonly Loss[] {
  const losses = rows.flatMap((row) => {
    const { points, standing: score } = row;
    if (points === null || score === null) return [];
    const lost = points.sub(score);
    return lost.compare(ZERO) > 0 ? [{ row, points, score, lost }] : [];
  });
  return losses.sort((a, b) => b.lost.compare(a.lost));
}

export const totalLost = (losses: readonly Loss[]): Exact => sum(losses.map(({ lost }) => lost));

/** Rows that no rule can judge, or that wait for a person's score; those still without a score first, the most points first. */
export function unjudgedRows({ rows }: Assessment): readonly RowAssessment[] {
  const open = rows.filter(
    ({ verdict, standing, obstacle }) =>
      verdict === 'cannotJudge' || (verdict !== 'none' && standing === null) || obstacle === 'outsideBand',
  );
  const rank = ({ standing }: RowAssessment) => Number(standing !== null);
  return open.sort((a, b) => rank(a) - rank(b) || (b.points ?? ZERO).compare(a.points ?? ZERO));
}

/** The cell to fill in so that a row can be judged. */
export function openCell({ indicator, obstacle }: RowAssessment): string {
  const { actual, score, target, level2At } = indicator;
  if (obstacle === 'notScoredYet' || obstacle === 'outsideBand') return score?.at ?? level2At;
  if (obstacle === 'noPoints') return indicator.points?.at ?? level2At;
  return (obstacle === 'noTarget' ? target?.at : actual?.at) ?? score?.at ?? level2At;
}

/** What was found on one row of the sheet about one thing; the first finding leads. */
export interface FindingGroup {
  readonly subject: string;
  readonly first: Finding;
  readonly findings: readonly Finding[];
  readonly severity: Severity;
  readonly points: Exact | null;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** The findings keep their order: by points at stake, then severity, then place on the sheet. */
export function groups(findings: readonly Finding[]): readonly FindingGroup[] {
  const found = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = `${finding.subject} ${place(finding.at)?.row ?? finding.at}`;
    const group = found.get(key);
    if (group === undefined) found.set(key, [finding]);
    else group.push(finding);
  }
  return [...found.values()].map((group) => {
    const [first] = group;
    const worst = SEVERITIES.find((severity) => group.some((finding) => finding.severity === severity));
    return { subject: first.subject, first, findings: group, severity: worst ?? first.severity, points: first.points };
  });
}
