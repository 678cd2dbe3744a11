/** 汇总: one line for each form, those that differ most from the rules first. */
import type { DataBar, Drawing } from '../drawing';
import { columnName } from '../sheet';
import type { Language } from '../wording/translator';
import { heightOf } from './height';
import { LOOKS, type ReportLook } from './looks';
import { writeLines, type Line, type Piece } from './sheetWriter';
import { placeNames, type SummaryFailure, type SummaryForm } from './summaryForm';
import { reportWords, type ReportWords } from './words';

/** By which the sheet is known when it is made again. */
export const SUMMARY_MARK = '绩效自评评分.汇总';

const COLUMNS = [
  ['rank', 11],
  ['unit', 56],
  ['year', 14],
  ['self', 27],
  ['ruled', 27],
  ['difference', 19],
  ['grade', 19],
  ['execution', 21],
  ['errors', 13],
  ['warnings', 17],
  ['form', 37],
] as const;

type Name = (typeof COLUMNS)[number][0];

const WIDTHS = COLUMNS.map(([, width]) => width);
const LAST = COLUMNS.length - 1;
const column = (name: Name) => COLUMNS.findIndex(([one]) => one === name);
const SELF = column('self');
/** The rows above the first form: title, what it holds, which rules, headings. */
const HEAD = 4;

const SCORE = '0.00';
const SIGNED = '+0.00;-0.00;0.00';

/** The forms as they are ranked, and what could not be read, in A4 across. */
export function summarySheet(
  forms: readonly SummaryForm[],
  failures: readonly SummaryFailure[],
  language: Language,
): Drawing {
  const t = reportWords(language);
  const nameOf = placeNames(forms);
  const lines: readonly Line[] = [
    ...headLines(forms, failures, language, t),
    ...forms.map((form, index) => formLine(form, index + 1, nameOf(form), t)),
    ...failureLines(failures, t),
    { pieces: [{ column: 0, to: LAST, value: t('summary.foot'), look: 'remark' }] },
  ];
  const table = HEAD + forms.length;
  return {
    ...writeLines(lines, WIDTHS),
    sheet: t('summary.sheet'),
    mark: { name: SUMMARY_MARK, about: null },
    boxes: [
      { range: `A${HEAD}:${columnName(LAST)}${table}`, outline: 'Thin' },
      ...(failures.length === 0
        ? []
        : [{ range: `A${table + 1}:${columnName(LAST)}${table + 1 + failures.length}`, outline: 'Thin' } as const]),
    ],
    widths: WIDTHS,
    names: {},
    workbookNames: {},
    validations: [],
    bars: bars(forms),
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

function headLines(
  forms: readonly SummaryForm[],
  failures: readonly SummaryFailure[],
  language: Language,
  t: ReportWords,
): readonly Line[] {
  const wide = { column: 0, to: LAST } as const;
  const differing = forms.filter(({ difference }) => difference !== null && difference !== 0).length;
  const figures = { forms: forms.length, differing, failures: failures.length };
  const packs = [...new Set(forms.map(({ pack }) => pack[language]))].join(t('summary.and'));
  return [
    { pieces: [{ ...wide, value: t('summary.title'), look: 'title' }], height: 36 },
    { pieces: [{ ...wide, value: t('summary.subject', figures), look: 'subject' }] },
    { pieces: [{ ...wide, value: packs === '' ? '' : t('summary.packs', { packs }), look: 'remark' }] },
    {
      pieces: COLUMNS.map(([name], index) => ({ column: index, value: t(`summary.${name}`), look: 'heading' })),
      height: Math.max(
        22,
        ...COLUMNS.map(([name, width]) => heightOf(t(`summary.${name}`), width, LOOKS.heading.size)),
      ),
    },
  ];
}

function formLine(form: SummaryForm, rank: number, name: string, t: ReportWords): Line {
  const none = t('row.noScore');
  const figure = (name: Name, value: number | null, format: string, look: ReportLook = 'number'): Piece =>
    value === null ? { column: column(name), value: none, look } : { column: column(name), value, look, format };
  return {
    pieces: [
      { column: column('rank'), value: rank, look: 'number' },
      { column: column('unit'), value: form.unit === '' ? none : form.unit, look: 'name' },
      { column: column('year'), value: form.year ?? none, look: 'number' },
      figure('self', form.selfScore, SCORE),
      figure('ruled', form.ruledScore, SCORE),
      figure('difference', form.difference, SIGNED, 'strong'),
      { column: column('grade'), value: form.grade ?? none, look: 'number' },
      figure('execution', form.executionRate, '0.00%'),
      { column: column('errors'), value: form.errors, look: form.errors > 0 ? 'strong' : 'number' },
      { column: column('warnings'), value: form.warnings, look: 'number' },
      placePiece(form, name),
    ],
  };
}

/** The form's sheet, a click away; a form in another file is named. */
function placePiece({ file, sheet }: SummaryForm, name: string): Piece {
  return file === null
    ? { column: LAST, value: name, look: 'link', link: { sheet, at: 'A1' } }
    : { column: LAST, value: name, look: 'text' };
}

function failureLines(failures: readonly SummaryFailure[], t: ReportWords): readonly Line[] {
  if (failures.length === 0) return [];
  return [
    { pieces: [{ column: 0, to: LAST, value: t('summary.failures'), look: 'heading' }], height: 22 },
    ...failures.map(({ file, message }): Line => ({
      pieces: [
        { column: 0, to: column('unit'), value: file, look: 'name' },
        { column: column('year'), to: LAST, value: message, look: 'text' },
      ],
    })),
  ];
}

/** Both scores on one scale, so that the bars compare. */
function bars(forms: readonly SummaryForm[]): readonly DataBar[] {
  if (forms.length === 0) return [];
  const to = Math.max(...forms.map(({ fullMarks }) => fullMarks));
  const rows = (index: number) => `${columnName(index)}${HEAD + 1}:${columnName(index)}${HEAD + forms.length}`;
  return [
    { range: rows(SELF), color: '#B4D6FA', to },
    { range: rows(SELF + 1), color: '#CFE4D5', to },
  ];
}
