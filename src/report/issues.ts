/** 问题清单: what was found in each form, with a column to answer in when it is sent back. */
import type { Drawing } from '../drawing';
import { columnName } from '../sheet';
import type { Severity } from '../scoring/findings';
import { speech } from '../wording/speech';
import type { Language } from '../wording/translator';
import { writeLines, type Line, type Piece } from './sheetWriter';
import { placeNames, type SummaryForm, type SummaryIssue } from './summaryForm';
import { reportWords, type ReportWords } from './words';

/** By which the sheet is known when it is made again; one in which somebody has answered stays. */
export const ISSUES_MARK = '绩效自评评分.问题清单';

const COLUMNS = [
  ['unit', 50],
  ['form', 30],
  ['cell', 16],
  ['severity', 14],
  ['finding', 84],
  ['points', 14],
  ['answer', 53],
] as const;

const WIDTHS = COLUMNS.map(([, width]) => width);
const LAST = COLUMNS.length - 1;
/** The rows above the first issue. */
const HEAD = 3;

/** Hints are for whoever fills the form; sent back is what must or should change. */
const LISTED: readonly Severity[] = ['error', 'warning'];

/** Errors and warnings, form by form in the order given, each form's by points at stake. */
export function issuesSheet(forms: readonly SummaryForm[], language: Language): Drawing {
  const t = reportWords(language);
  const nameOf = placeNames(forms);
  const said = speech(language);
  const issues = forms.flatMap((form) =>
    form.issues
      .filter(({ severity }) => LISTED.includes(severity))
      .map((issue) => ({ form, name: nameOf(form), issue })),
  );
  const lines: readonly Line[] = [
    { pieces: [{ column: 0, to: LAST, value: t('issues.title'), look: 'title' }], height: 36 },
    { pieces: [{ column: 0, to: LAST, value: t('issues.subject', { count: issues.length }), look: 'remark' }] },
    {
      pieces: COLUMNS.map(([name], column) => ({ column, value: t(`issues.${name}`), look: 'heading' })),
      height: 22,
    },
    ...issues.map(({ form, name, issue }) => issueLine(form, name, issue, said.severity(issue.severity), t)),
  ];
  return {
    ...writeLines(lines, WIDTHS),
    sheet: t('issues.sheet'),
    mark: { name: ISSUES_MARK, about: null },
    boxes: [{ range: `A${HEAD}:${columnName(LAST)}${lines.length}`, outline: 'Thin' }],
    widths: WIDTHS,
    names: {},
    workbookNames: {},
    validations: [],
    bars: [],
    page: {
      orientation: 'Landscape',
      area: null,
      margins: { top: 16, right: 18, bottom: 14, left: 18 },
      breaksBefore: [],
      repeatedRows: `${HEAD}:${HEAD}`,
      footer: '— &P —',
    },
  };
}

/** The unit stands in every line, so that the list can be sorted, filtered and cut into letters. */
function issueLine(form: SummaryForm, name: string, issue: SummaryIssue, severity: string, t: ReportWords): Line {
  const { file, sheet, unit } = form;
  const { at, message, points } = issue;
  const cell: Piece = { column: 2, value: at, look: file === null ? 'link' : 'step' };
  return {
    pieces: [
      { column: 0, value: unit === '' ? t('row.noScore') : unit, look: 'text' },
      { column: 1, value: name, look: 'text' },
      file === null && at !== '' ? { ...cell, link: { sheet, at } } : cell,
      { column: 3, value: severity, look: 'step' },
      { column: 4, value: message, look: 'text' },
      points === null
        ? { column: 5, value: t('row.noScore'), look: 'number' }
        : { column: 5, value: points, look: 'number' },
      { column: LAST, value: '', look: 'input' },
    ],
  };
}
