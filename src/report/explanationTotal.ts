/** The total in the explanation, and each level-1 indicator's part of it: their own arithmetic. */
import type { Assessment, LevelAssessment } from '../scoring/assessment';
import { toNumber, type Exact } from '../scoring/exact';
import type { Entry } from '../scoring/form';
import { number, rate } from '../wording/figures';
import type { Line, Piece } from './sheetWriter';
import type { ReportWords } from './words';

/** 总分 100 | 93 | 合计 | 26 + 24 + 43 = 93 分, and the grade. */
export function totalLines(assessment: Assessment, sheet: string, t: ReportWords): readonly Line[] {
  const { total, levels, form } = assessment;
  const open = total.rowsUnjudged > 0;
  const lines: readonly Pick<Piece, 'value'>[][] = [
    [{ value: '' }, { value: t('total.rule') }],
    [
      { value: t('step.sum') },
      {
        value: sumInWords(
          levels.map(({ score }) => score),
          total.standing,
          t,
        ),
      },
    ],
    ...(open
      ? [
          [
            { value: t('step.open') },
            { value: t('total.open', { count: total.rowsUnjudged, points: number(total.unjudged) }) },
          ],
        ]
      : []),
    ...gradeLine(assessment, t),
  ];
  return lines.map(([step, content], index) => ({
    pieces: [
      ...(index === 0 ? named(t('total.name'), total.full, open ? null : total.standing, lines.length - 1, t) : []),
      { column: 3, value: step?.value ?? '', look: 'step' },
      index === 0 ? cellPiece(form.total, sheet) : { column: 4, value: '', look: 'link' },
      { column: 5, value: content?.value ?? '', look: 'text' },
    ],
  }));
}

/** 投入管理指标 30 | 26 | 合计 | 3 + 2 + … = 26 分. */
export function levelLine(
  { level1, points, score, unjudged }: LevelAssessment,
  { rows }: Assessment,
  sheet: string,
  t: ReportWords,
): Line {
  const own = rows.filter(({ indicator }) => indicator.level1 === level1);
  const scores = own.flatMap(({ standing }) => (standing === null ? [] : [standing]));
  const open = unjudged.compare(0) > 0;
  return {
    pieces: [
      { column: 0, value: level1.name, look: 'level' },
      { column: 1, value: toNumber(points), look: 'heading' },
      { column: 2, value: open ? t('row.noScore') : toNumber(score), look: 'heading' },
      { column: 3, value: t('step.sum'), look: 'level' },
      { ...cellPiece(level1.weight ?? { at: level1.at }, sheet), look: 'link' },
      { column: 5, value: sumInWords(scores, score, t), look: 'level' },
    ],
  };
}

/** The cell that something was read from, as a link to it. */
export function cellPiece(entry: Pick<Entry, 'at'> | null, sheet: string): Piece {
  const at = entry?.at ?? '';
  return { column: 4, value: at, look: 'link', ...(at === '' ? {} : { link: { sheet, at } }) };
}

/** Name, points and score, merged over the lines that explain them. */
export function named(
  name: string,
  points: Exact | null,
  score: Exact | null,
  below: number,
  t: ReportWords,
): readonly Piece[] {
  return [
    { column: 0, value: name, look: 'name', below },
    { column: 1, value: points === null ? t('row.noScore') : toNumber(points), look: 'number', below },
    { column: 2, value: score === null ? t('row.noScore') : toNumber(score), look: 'strong', below },
  ];
}

function sumInWords(terms: readonly Exact[], sum: Exact, t: ReportWords): string {
  return t('total.sum', { terms: terms.length === 0 ? '0' : terms.map(number).join(' + '), sum: number(sum) });
}

function gradeLine({ total, pack }: Assessment, t: ReportWords): readonly Pick<Piece, 'value'>[][] {
  const grade = pack.grades.find(({ name }) => name === total.grade);
  if (grade === undefined) return [];
  const share = total.standing.div(total.full);
  const values = {
    sum: number(total.standing),
    full: number(total.full),
    share: rate(share),
    from: rate(grade.from.div(100)),
    grade: grade.name,
  };
  return [[{ value: t('step.grade') }, { value: t('total.grade', values) }]];
}
