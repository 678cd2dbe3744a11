/** One form as the summary shows it: plain figures and texts, which a worker can send. */
import type { Assessment } from '../scoring/assessment';
import { execution } from '../scoring/budget';
import { toNumber, type Exact } from '../scoring/exact';
import type { Severity } from '../scoring/findings';
import { numberIn } from '../scoring/points';
import { gradeOf } from '../scoring/total';
import type { Speech } from '../wording/speech';
import type { Language } from '../wording/translator';

/** Where a form stands: `file` is null for a form of the open workbook. */
export interface SummaryPlace {
  readonly file: string | null;
  readonly sheet: string;
}

export interface SummaryIssue {
  readonly at: string;
  readonly severity: Severity;
  /** Points at stake; null where none are. */
  readonly points: number | null;
  readonly message: string;
}

export interface SummaryForm extends SummaryPlace {
  readonly unit: string;
  readonly year: number | null;
  /** The rule pack's name. */
  readonly pack: Readonly<Record<Language, string>>;
  readonly fullMarks: number;
  /** 总分 as it stands on the form; where that is blank, the sum of the scores, once every row has one. */
  readonly selfScore: number | null;
  /** The total by the rules; a row that no rule judges counts with its typed score, null where one has none. */
  readonly ruledScore: number | null;
  /** Self-score less ruled score: above 0 the form gives itself more than the rules do. */
  readonly difference: number | null;
  /** By the self-score. */
  readonly grade: string | null;
  /** Of all money together, as a fraction. */
  readonly executionRate: number | null;
  readonly errors: number;
  readonly warnings: number;
  /** By points at stake. */
  readonly issues: readonly SummaryIssue[];
}

/** A form or a file that could not be read, and why. */
export interface SummaryFailure {
  /** The file, or the sheet of the open workbook. */
  readonly file: string;
  readonly message: string;
}

/** `summaryForm(assessment, speech('zh-CN'), { file: null, sheet: '自评表' })`. */
export function summaryForm(
  { form, pack, rows, total, lines, findings }: Assessment,
  say: Pick<Speech, 'finding'>,
  { file, sheet }: SummaryPlace,
): SummaryForm {
  const complete = rows.length > 0 && rows.every(({ verdict, printed }) => verdict === 'none' || printed !== null);
  const self = numberIn(form.total) ?? (complete ? total.standing : null);
  const { ruled } = total;
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return {
    file,
    sheet,
    unit: form.unit,
    year: form.year,
    pack: pack.name,
    fullMarks: toNumber(total.full),
    selfScore: orNull(self),
    ruledScore: orNull(ruled),
    difference: self === null || ruled === null ? null : toNumber(self.sub(ruled)),
    grade: self === null ? null : gradeOf(self, total.full, pack),
    executionRate: orNull(execution(lines, 'all')?.rate ?? null),
    errors: count('error'),
    warnings: count('warning'),
    issues: findings.map((finding) => ({
      at: finding.at,
      severity: finding.severity,
      points: orNull(finding.points),
      message: say.finding(finding),
    })),
  };
}

const orNull = (value: Exact | null): number | null => (value === null ? null : toNumber(value));

/** By the size of the difference, the largest first; forms without one go last. What is equal keeps its order. */
export function byDifference(forms: readonly SummaryForm[]): readonly SummaryForm[] {
  const size = ({ difference }: SummaryForm) => (difference === null ? -1 : Math.abs(difference));
  return [...forms].sort((one, other) => size(other) - size(one));
}

/** What names a form in a list: its sheet; of another file the file, and its sheet where it holds several forms. */
export function placeNames(forms: readonly SummaryForm[]): (form: SummaryForm) => string {
  const counts = new Map<string, number>();
  for (const { file } of forms) if (file !== null) counts.set(file, (counts.get(file) ?? 0) + 1);
  return ({ file, sheet }) => {
    if (file === null) return sheet;
    return (counts.get(file) ?? 0) > 1 ? `${file}\n${sheet}` : file;
  };
}
