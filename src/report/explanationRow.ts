/** One score in the explanation: what was read, the rule, the arithmetic, the clause, and what came of it. */
import type { Assessment, RowAssessment } from '../scoring/assessment';
import type { Speech } from '../wording/speech';
import { cellPiece, named } from './explanationTotal';
import type { Line, Piece } from './sheetWriter';
import type { ReportWords } from './words';

interface Said {
  readonly step: string;
  readonly at: string | null;
  readonly text: string;
  readonly strong: boolean;
}

/** The lines of one row of the form; name, points and score stand merged beside all of them. */
export function rowLines(
  row: RowAssessment,
  { pack }: Assessment,
  sheet: string,
  say: Speech,
  t: ReportWords,
): readonly Line[] {
  const said = [...traced(row, pack, say, t), ...concluded(row, say, t)];
  return said.map(({ step, at, text, strong }, index) => ({
    pieces: [
      ...(index === 0 ? named(nameOf(row), row.points, row.standing, said.length - 1, t) : []),
      { column: 3, value: step, look: 'step' },
      cellPiece(at === null ? null : { at }, sheet),
      { column: 5, value: text, look: strong ? 'result' : 'text' } satisfies Piece,
    ],
  }));
}

/** Level 2 and, on a line of its own, level 3: the form's own words. */
function nameOf({ indicator, name }: RowAssessment): string {
  const { level2, level3 } = indicator;
  // A mere figure in the place of a name (a target that slipped a column) names nothing.
  const named = level3 !== '' && level3 !== level2 && !/^[\d.%]+$/.test(level3);
  return level2 === '' || !named ? name : `${level2}\n${level3}`;
}

function traced(row: RowAssessment, pack: Assessment['pack'], say: Speech, t: ReportWords): readonly Said[] {
  return say.trace(row, pack).flatMap(({ heading, lines }) =>
    lines.map(({ at, label, text, strong }, index) => ({
      step: index === 0 ? heading : '',
      at,
      text: label === '' ? text : t('label.text', { label, text }),
      strong,
    })),
  );
}

/** Why there is no score, why points are missing, or what a person gave; and the reason that stands on the form. */
function concluded(row: RowAssessment, say: Speech, t: ReportWords): readonly Said[] {
  const { indicator, standingNote } = row;
  const result = resultOf(row, say, t);
  const note = standingNote.trim();
  return [
    ...(result === '' ? [] : [{ step: t('step.result'), at: indicator.score?.at ?? null, text: result, strong: true }]),
    ...(note === '' ? [] : [{ step: t('step.note'), at: indicator.note?.at ?? null, text: note, strong: false }]),
  ];
}

function resultOf(row: RowAssessment, say: Speech, t: ReportWords): string {
  const { obstacle, verdict, points, score, standing, standingNote } = row;
  const lost = points !== null && standing !== null && standing.compare(points) < 0;
  const differs = score !== null && standing !== null && !score.equals(standing);
  const byHand = standing !== null && verdict !== 'scored';
  if (obstacle !== null && !byHand) return say.obstacle(row);
  // Where the reason stands on its own line, it is not said twice.
  if (byHand && (!lost || standingNote.trim() !== '')) return t('row.byHand', { score: say.number(standing) });
  return lost || differs ? say.lost(row) : '';
}
