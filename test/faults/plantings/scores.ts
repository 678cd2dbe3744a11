/** Faults of scores: against the rule, the completion value, the points. */
import { assessed, figureOf, scored } from '../settle';
import type { Spec } from '../spec';
import { isMet, isUntold, rowsOf, shortfall, withRow, type Planter, type Planting } from './planting';
import { full, movable, overspent, shows, typed } from './rescored';

export const scoreOutOfRange: Planter = (spec, random) =>
  spec.rows.map((row, at): Planting => {
    const points = full(row);
    const score = random.pick([points + 1, points + 0.5, points * 10, -1, `${points + 2}分`]);
    return {
      code: 'score-out-of-range',
      shape: `${score} of ${points}`,
      spec: typed(spec, at, score, figureOf(score) < points ? row.reason : ''),
      places: [{ row: at }],
      side: [],
    };
  });

export const scoreDiffers: Planter = (spec, random) =>
  movable(spec).flatMap((placed): readonly Planting[] => {
    const { at, row } = placed;
    const short = scored(shortfall(spec, placed, random.between(55, 85)));
    const ruled = figureOf(short.rows[at]?.score ?? 0);
    const other = random.pick([ruled + 0.5, ruled - 0.5, ruled - 1, ruled + 0.05, Math.floor(ruled)]);
    const score = Number(other.toFixed(2));
    if (!isRuled(short, at)) return [];
    if (score === ruled || score <= 0 || score >= full(row) || ruled >= full(row)) return [];
    return [
      {
        code: 'score-differs',
        shape: `${score} for ${ruled}`,
        spec: typed(short, at, score),
        places: [{ row: at }],
        side: [],
      },
    ];
  });

/** Whether a rule, and not a person, scores the row. */
function isRuled(spec: Spec, at: number): boolean {
  return assessed(spec).rows.slice(-spec.rows.length)[at]?.verdict === 'scored';
}

export const scoreWithoutActual: Planter = (spec, random) =>
  shows(spec, 'actual')
    ? rowsOf(spec, 'count', 'rate', 'words', 'zero', 'date', 'cost')
        .filter(isUntold)
        .map(({ at, row }) => ({
          code: 'score-without-actual',
          shape: 'full, and no completion value',
          spec: typed(
            withRow(spec, at, {
              actual: random.pick(['', '\u3000', '/', '—']),
              coefficient: row.coefficient === '' ? '' : '100%',
            }),
            at,
            full(row),
            '',
          ),
          places: [{ row: at }],
          side: [],
        }))
    : [];

export const actualMissing: Planter = (spec, random) =>
  shows(spec, 'actual')
    ? rowsOf(spec, 'count', 'rate', 'words', 'date', 'cost')
        .filter(isUntold)
        .filter(({ row }) => full(row) > 1)
        .map(({ at, row }): Planting => {
          const open = random.chance(40);
          // A coefficient alone would make a score.
          const coefficient = row.coefficient === '' || open ? '' : '50%';
          const blank = withRow(spec, at, { actual: random.pick(['', '\u3000', '/']), coefficient });
          const below = coefficient === '' ? full(row) - 1 : full(row) / 2;
          return {
            code: 'actual-missing',
            shape: open ? 'neither completion value nor score' : 'below full, no completion value',
            spec: open
              ? { ...withRow(blank, at, { score: '', note: '' }), total: '', grade: '' }
              : typed(blank, at, below, row.reason),
            places: [{ row: at }],
            side: [],
          };
        })
    : [];

export const costOverBudget: Planter = (spec, random) =>
  rowsOf(spec, 'cost').map((placed) => ({
    code: 'over-budget',
    shape: 'cost above its target',
    spec: scored(overspent(spec, placed, random.pick([1.01, 1.0898, 1.2, 1.6]))),
    places: [{ row: placed.at }],
    side: [],
  }));

export const fullDespiteShortfall: Planter = (spec, random) => [
  ...movable(spec).map((placed): Planting => {
    const share = random.between(50, 97);
    return {
      code: 'full-despite-shortfall',
      shape: `${share}% reached`,
      spec: typed(shortfall(spec, placed, share), placed.at, full(placed.row), ''),
      places: [{ row: placed.at }],
      side: [],
    };
  }),
  ...rowsOf(spec, 'cost').map((placed): Planting => ({
    code: 'full-despite-shortfall',
    shape: 'cost above its target',
    spec: typed(overspent(spec, placed, 1.15), placed.at, full(placed.row), ''),
    places: [{ row: placed.at }],
    side: ['over-budget'],
  })),
];

export const deductedThoughMet: Planter = (spec, random) =>
  rowsOf(spec, 'count', 'rate', 'cost', 'zero')
    .filter((placed) => placed.row.kind === 'cost' || placed.row.kind === 'zero' || isMet(placed))
    .filter(({ row }) => full(row) > 1)
    .map(({ at, row }) => ({
      code: 'deducted-though-met',
      shape: 'met, points lost',
      spec: typed(spec, at, full(row) - random.pick([1, 0.5]), row.reason),
      places: [{ row: at }],
      side: [],
    }));
