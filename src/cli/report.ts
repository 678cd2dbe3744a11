/** What a person reads: one form as a table of rows and its findings, many forms as a line each. */
import { decimal, exact, percent } from '../scoring/exact';
import { cutStart, left, right, width } from './columns';
import type { FailureRecord, FormRecord, IndicatorRecord } from './record';
import type { FileRecord } from './scoreFile';
import type { CliWords } from './words';

const SIGN = { error: '✗', warning: '!', hint: '·' } as const;

export const isForm = (record: FileRecord): record is FormRecord => 'findings' in record;
export const isFailure = (record: FileRecord): record is FailureRecord => 'error' in record;

/** The whole report, without the last line break. `columns` is the terminal's width. */
export function report(records: readonly FileRecord[], columns: number, t: CliWords): string {
  const forms = records.filter(isForm);
  const failures = records.filter(isFailure).map((record) => failureLine(record));
  const [only] = forms;
  if (only !== undefined && forms.length === 1) return [...formReport(only, columns, t), ...failures].join('\n');
  return [
    ...records.map((record) => (isForm(record) ? formLine(record, columns, t) : failureLine(record))),
    sums(records, t),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function failureLine({ file, sheet, error }: FailureRecord): string {
  return `✗ ${file}${sheet === undefined ? '' : ` ${sheet}`}  ${error.message}`;
}

function formReport(form: FormRecord, columns: number, t: CliWords): readonly string[] {
  const counts = countsOf(form);
  const name = Math.max(16, Math.min(columns - 46, 44));
  const head =
    left('', name + 2) +
    [t('report.points'), t('report.score'), t('report.printed')].map((text) => right(text, 9)).join('') +
    right(t('report.rate'), 11);
  return [
    `${form.unit}${form.year === null ? '' : ` ${form.year}`}`,
    `${form.file} ${form.sheet}  ${t('report.pack', { pack: form.pack })}`,
    '',
    head,
    ...form.indicators.map((row) => rowLine(row, name, t)),
    left(`  ${t('report.total')}`, name + 2) +
      right(sumOfPoints(form), 9) +
      right(score(form.total.score), 9) +
      right(score(form.total.printed), 9) +
      (form.total.grade === null ? '' : `  ${form.total.grade}`),
    ...openRows(form, columns),
    '',
    counts.all === 0 ? t('report.none') : `${t('report.findings')}  ${t('report.counts', counts)}`,
    ...form.findings.flatMap(({ severity, cell, points, message }) =>
      pointed(SIGN[severity], cell, points, message, columns),
    ),
  ];
}

/** Why there is no total: each row without a score, and what it lacks. */
function openRows({ indicators, total }: FormRecord, columns: number): readonly string[] {
  if (total.score !== null) return [];
  const open = indicators.filter((row) => row.verdict !== 'none' && row.score === null && row.printedScore === null);
  return open.flatMap(({ cell, points, trace }) => pointed('?', cell, points, trace.at(-1) ?? '', columns));
}

function pointed(
  sign: string,
  cell: string,
  points: number | null,
  message: string,
  columns: number,
): readonly string[] {
  const start = `${sign} ${left(cell, 5)}${right(score(points), 6)}  `;
  return wrapped(message, Math.max(20, columns - width(start))).map(
    (line, index) => (index === 0 ? start : ' '.repeat(width(start))) + line,
  );
}

/** ✓ full, −2 lost, ? open, = by hand and full. */
function rowLine(row: IndicatorRecord, name: number, t: CliWords): string {
  const { points, verdict, printedScore, completionRate, level2, level3 } = row;
  const stands = row.score ?? printedScore;
  const mark = verdict === 'cannotJudge' ? '?' : stands === null || points === null ? ' ' : stands < points ? '−' : '✓';
  const ruled =
    verdict === 'cannotJudge' ? t('report.open') : verdict === 'manual' ? t('report.manual') : score(row.score);
  const label = level2 === '' ? level3 : level3 === '' ? level2 : `${level2} ${level3}`;
  return (
    `${mark} ` +
    left(label, name) +
    right(score(points), 9) +
    right(ruled, 9) +
    right(score(printedScore), 9) +
    right(completionRate === null ? '' : percent(exact(completionRate)), 11)
  );
}

function formLine(form: FormRecord, columns: number, t: CliWords): string {
  const counts = countsOf(form);
  const mark = counts.errors > 0 ? SIGN.error : counts.warnings > 0 ? SIGN.warning : '✓';
  const end = `${right(score(form.total.printed), 8)}${right(score(form.total.score), 8)}  ${t('report.counts', counts)}`;
  const room = Math.max(24, columns - width(end) - 3);
  // Of a path its end tells the files apart.
  const name = `${form.unit === '' ? form.sheet : form.unit}  `;
  return `${mark} ${left(name + cutStart(form.file, Math.max(12, room - width(name))), room)} ${end}`;
}

function sums(records: readonly FileRecord[], t: CliWords): string {
  const forms = records.filter(isForm).map(countsOf);
  return t('report.sum', {
    forms: forms.length,
    errors: forms.reduce((sum, { errors }) => sum + errors, 0),
    warnings: forms.reduce((sum, { warnings }) => sum + warnings, 0),
    failed: records.filter(isFailure).length,
  });
}

export function countsOf({ findings }: FormRecord) {
  const of = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: of('error'), warnings: of('warning'), hints: of('hint'), all: findings.length };
}

const score = (value: number | null): string => (value === null ? '' : decimal(exact(value)));

function sumOfPoints({ indicators }: FormRecord): string {
  return indicators.some(({ points }) => points === null)
    ? ''
    : score(indicators.reduce((sum, { points }) => sum + (points ?? 0), 0));
}

function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [''];
  for (const letter of Array.from(text)) {
    const last = lines.length - 1;
    if (width((lines[last] ?? '') + letter) > most) lines.push(letter.trim());
    else lines[last] = (lines[last] ?? '') + letter;
  }
  return lines;
}
