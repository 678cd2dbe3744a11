/** The total in the explanation, and each level-1 indicator's part of it: their own arithmetic. */
import type { Assessment, LevelAssessment } from '../scoring/assessment';
import { sum, toNumber, type Exact } from '../scoring/exact';
import type { Entry } from '../scoring/form';
import { isOpen } from '../scoring/total';
import { number, rate } from '../wording/figures';
import type { Speech } from '../wording/speech';
import type { Line, Piece } from './sheetWriter';
import type { ReportWords } from './words';

interface Said {
  readonly step: string;
  readonly text: string;
}

/** 总分 100 | 93 | 合计 | 26 + 24 + 43 = 93 分; why the total is not that sum, where it is not; the grade. */
export function totalLines(assessment: Assessment, sheet: string, say: Speech, t: ReportWords): readonly Line[] {
  const { total, levels, form } = assessment;
  const parts = levels.map(({ score }) => score);
  const open = total.rowsUnjudged > 0;
  // The trace begins with the plain sum, which is told here with its terms.
  const beyond = say.total(total).slice(1);
  const lines: readonly Said[] = [
    { step: '', text: t('total.rule') },
    { step: t('step.sum'), text: sumInWords(parts, sum(parts), t) },
    ...beyond.map(({ label, text }) => ({ step: '', text: label === '' ? text : t('label.text', { label, text }) })),
    ...(open ? [{ step: t('step.open'), text: openInWords(total, t) }] : []),
    ...gradeLine(assessment, t),
  ];
  return lines.map(({ step, text }, index) => ({
    pieces: [
      ...(index === 0 ? named(t('total.name'), total.full, open ? null : total.standing, lines.length - 1, t) : []),
      { column: 3, value: step, look: 'step' },
      cellPiece(index === 0 ? form.total : null, sheet),
      { column: 5, value: text, look: 'text' },
    ],
  }));
}

function openInWords({ rowsUnjudged: count, unjudged }: Assessment['total'], t: ReportWords): string {
  return unjudged === null ? t('total.openUnknown', { count }) : t('total.open', { count, points: number(unjudged) });
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
  const open = unjudged.compare(0) > 0 || own.some(isOpen);
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

function sumInWords(terms: readonly Exact[], total: Exact, t: ReportWords): string {
  return t('total.sum', { terms: terms.length === 0 ? '0' : terms.map(number).join(' + '), sum: number(total) });
}

function gradeLine({ total, pack }: Assessment, t: ReportWords): readonly Said[] {
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
  return [{ step: t('step.grade'), text: t('total.grade', values) }];
}
