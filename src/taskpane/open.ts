/** Which findings still wait for somebody, and which were set aside. */
import type { FormView } from '../excel/scorer';
import type { SetAside } from '../form/aside';
import type { Finding } from '../scoring/findings';

type Found = Pick<FormView, 'assessment' | 'aside'>;

/** The findings that were not set aside: what is counted, and what stands between the form and its report. */
export function openFindings({ assessment, aside }: Found): readonly Finding[] {
  return assessment.findings.filter((finding) => !aside.some((one) => one.finding === finding));
}

/**
 * What stands aside in the view that is shown, once a finding was set aside or taken back. `now` is the form as it was
 * read afterwards: a finding that came to stand aside is its newest record.
 */
export function asideOf(
  kind: 'setAside' | 'takenBack',
  finding: Finding,
  shown: Found,
  now: Pick<Found, 'aside'>,
): readonly SetAside[] {
  const others = shown.aside.filter((one) => one.finding !== finding);
  if (kind === 'takenBack') return others;
  const [newest] = now.aside
    .filter(({ finding: { code, subject } }) => code === finding.code && subject === finding.subject)
    .toSorted((a, b) => b.date.localeCompare(a.date));
  return newest === undefined ? others : [...others, { ...newest, finding }];
}
