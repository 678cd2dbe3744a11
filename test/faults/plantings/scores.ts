/** Faults of scores and of the reasons beside them. */
import { LAYOUTS } from '../layouts';
import { assessed, figureOf, scored, totalled } from '../settle';
import type { RowSpec, Spec, Typed } from '../spec';
import {
  isMet,
  isUntold,
  refigured,
  rowsOf,
  shortfall,
  withRow,
  type Placed,
  type Planter,
  type Planting,
} from './planting';

const noted = (spec: Spec): boolean => LAYOUTS[spec.layout].row.note !== undefined;
const shows = (spec: Spec, field: 'actual' | 'target'): boolean => LAYOUTS[spec.layout].row[field] !== undefined;
const full = (row: RowSpec): number => figureOf(row.points);

/** The row says another score, and the total follows. */
function typed(spec: Spec, at: number, score: Typed, note?: string): Spec {
  return totalled(withRow(spec, at, { score, ...(note === undefined ? {} : { note }) }));
}

/** Rows whose figures can be moved without the goals contradicting them. */
const movable = (spec: Spec): readonly Placed[] => rowsOf(spec, 'count', 'rate').filter(isUntold);

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
          spec: typed(withRow(spec, at, { actual: random.pick(['', '\u3000', '/', '—']) }), at, full(row), ''),
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
          const blank = withRow(spec, at, { actual: random.pick(['', '\u3000', '/']) });
          const open = random.chance(40);
          return {
            code: 'actual-missing',
            shape: open ? 'neither completion value nor score' : 'below full, no completion value',
            spec: open
              ? { ...withRow(blank, at, { score: '', note: '' }), total: '', grade: '' }
              : typed(blank, at, full(row) - 1, row.reason),
            places: [{ row: at }],
            side: [],
          };
        })
    : [];

const NO_REASON = ['', '/', '无', '0', '—', '\u3000', '完成 80%，差 20 个百分点'];

export const deductionWithoutReason: Planter = (spec, random) =>
  noted(spec)
    ? [
        ...movable(spec).flatMap((placed) => {
          const short = scored(shortfall(spec, placed, 80));
          if (figureOf(short.rows[placed.at]?.score ?? 0) >= full(placed.row)) return [];
          return [unexplained(short, placed.at, random.pick(NO_REASON))];
        }),
        ...rowsOf(spec, 'untold').map(({ at, row }) =>
          unexplained(typed(spec, at, full(row) - 1), at, random.pick(NO_REASON)),
        ),
      ]
    : [];

function unexplained(spec: Spec, at: number, note: string): Planting {
  return {
    code: 'deduction-without-reason',
    shape: `“${note}”`,
    spec: withRow(spec, at, { note }),
    places: [{ row: at }],
    side: [],
  };
}

const THIN = [
  '加强管理',
  '下一步加强管理',
  '进一步加强管理。',
  '今后改进',
  '继续努力',
  '未完成',
  '完成率低',
  '加强监管',
  '未达标',
  '有偏差',
];

export const reasonThin: Planter = (spec, random) => {
  if (!noted(spec)) return [];
  const rows = movable(spec).flatMap((placed): readonly Planting[] => {
    const short = scored(shortfall(spec, placed, 80));
    if (figureOf(short.rows[placed.at]?.score ?? 0) >= full(placed.row)) return [];
    return [thin(short, placed.at, random.pick(THIN))];
  });
  const costs = rowsOf(spec, 'cost').flatMap((placed): readonly Planting[] => {
    const over = scored(overspent(spec, placed, 1.3));
    if (figureOf(over.rows[placed.at]?.score ?? 0) >= full(placed.row)) return [];
    return [{ ...thin(over, placed.at, '超预算'), side: ['over-budget'] }];
  });
  return [...rows, ...costs];
};

function thin(spec: Spec, at: number, note: string): Planting {
  return {
    code: 'reason-thin',
    shape: `“${note}”`,
    spec: withRow(spec, at, { note }),
    places: [{ row: at }],
    side: [],
  };
}

function overspent(spec: Spec, { row, at }: Placed, share: number): Spec {
  const target = row.figures?.target ?? 0;
  const actual = Number((target * share).toFixed(2));
  const coefficient = row.coefficient === '' ? '' : '70%';
  return withRow(spec, at, { actual: refigured(row.actual, actual), figures: { target, actual }, coefficient });
}

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
