/** 评分说明: what each score was read from, its rule, its arithmetic and its clause, as a sheet to print. */
import type { Drawing } from '../drawing';
import type { Assessment } from '../scoring/assessment';
import type { Language } from '../wording/translator';
import { speech } from '../wording/speech';
import { rowLines } from './explanationRow';
import { levelLine, totalLines } from './explanationTotal';
import { writeLines, type Line } from './sheetWriter';
import { reportWords, type ReportWords } from './words';

/** Of the columns, in mm: indicator, points, score, step, cell, content. */
const WIDTHS = [36, 12, 12, 14, 16, 84] as const;
const LAST = WIDTHS.length - 1;

/** By which the sheet is known when it is made again. */
export const EXPLANATION_MARK = '绩效自评评分.评分说明';

/**
 * The explanation of a form's scores as they stand, in A4; the form's own words stay as they are.
 * `sheet` is the form's, to which the addresses lead: `explanationSheet(assessment, '自评表', 'zh-CN')`.
 */
export function explanationSheet(assessment: Assessment, sheet: string, language: Language): Drawing {
  const t = reportWords(language);
  const say = speech(language);
  const head = headLines(assessment, language, t);
  const lines: readonly Line[] = [
    ...head,
    ...totalLines(assessment, sheet, say, t),
    ...assessment.levels.flatMap((level) => [
      levelLine(level, assessment, sheet, t),
      ...assessment.rows
        .filter(({ indicator }) => indicator.level1 === level.level1)
        .flatMap((row) => rowLines(row, assessment, sheet, say, t)),
    ]),
    { pieces: [{ column: 0, to: LAST, value: t('explanation.foot'), look: 'remark' }] },
  ];
  return {
    ...writeLines(lines, WIDTHS),
    sheet: t('explanation.sheet'),
    mark: { name: EXPLANATION_MARK, about: { sheet, at: assessment.form.total?.at ?? 'A1' } },
    boxes: [{ range: `A${head.length}:F${lines.length - 1}`, outline: 'Thin' }],
    widths: WIDTHS,
    names: {},
    workbookNames: {},
    validations: [],
    bars: [],
    page: {
      orientation: 'Portrait',
      area: null,
      margins: { top: 16, right: 18, bottom: 14, left: 18 },
      breaksBefore: [],
      repeatedRows: `${head.length}:${head.length}`,
      footer: '— &P —',
    },
  };
}

function headLines({ form, pack }: Assessment, language: Language, t: ReportWords): readonly Line[] {
  const { unit, year } = form;
  const subject =
    year === null ? t('explanation.subject.noYear', { unit }) : t('explanation.subject', { unit, year: String(year) });
  const [name, standing] = [pack.name[language], pack.standing[language]];
  const wide = { column: 0, to: LAST } as const;
  return [
    { pieces: [{ ...wide, value: t('explanation.title'), look: 'title' }], height: 36 },
    { pieces: [{ ...wide, value: subject, look: 'subject' }] },
    { pieces: [{ ...wide, value: t('explanation.pack', { name, standing }), look: 'remark' }] },
    {
      pieces: (['indicator', 'points', 'score', 'step', 'cell', 'content'] as const).map((heading, column) => ({
        column,
        value: t(`heading.${heading}`),
        look: 'heading',
      })),
      height: 22,
    },
  ];
}
