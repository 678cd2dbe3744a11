/** Faults of weights, points, total and grade. */
import { LAYOUTS } from '../layouts';
import { figureOf, scored } from '../settle';
import type { Spec } from '../spec';
import { withRow, type Planter, type Planting } from './planting';

const weighed = (spec: Spec): boolean => LAYOUTS[spec.layout].row.weight !== undefined;

/** The first row of each level 1. */
function heads({ rows }: Spec): readonly number[] {
  return rows.flatMap(({ level1 }, at) => (rows[at - 1]?.level1 === level1 ? [] : [at]));
}

function withPoints(spec: Spec, at: number, by: number): Spec {
  const points = figureOf(spec.rows[at]?.points ?? 0) + by;
  return withRow(spec, at, { points, bracket: String(points), score: '' });
}

function withWeight(spec: Spec, at: number, by: number): Spec {
  const level1 = spec.rows[at]?.level1 ?? '';
  return { ...spec, weights: { ...spec.weights, [level1]: figureOf(spec.weights[level1] ?? 0) + by } };
}

export const weightsTotal: Planter = (spec, random) => {
  if (!weighed(spec)) return [];
  const rows = heads(spec).map((at): Planting => {
    const by = random.pick([1, -1, 2, 5]);
    return {
      code: 'weights-total',
      shape: `weight and points ${by}`,
      spec: scored(withWeight(withPoints(spec, at, by), at, by)),
      places: ['anywhere'],
      side: [],
    };
  });
  if (spec.execution === null) return rows;
  const execution = { ...spec.execution, points: 20 };
  return [
    ...rows,
    {
      code: 'weights-total',
      shape: 'execution 20 for 10',
      spec: scored({ ...spec, execution }),
      places: ['anywhere'],
      side: [],
    },
  ];
};

export const pointsSum: Planter = (spec, random) => {
  if (!weighed(spec)) return [];
  return spec.rows.flatMap((row, at): readonly Planting[] => {
    const by = random.pick([1, -1, 0.5, 2]);
    const head = spec.rows.findIndex(({ level1 }) => level1 === row.level1);
    const off: Planting = {
      code: 'points-sum',
      shape: `points ${by}`,
      spec: scored(withPoints(spec, at, by)),
      places: [{ row: head }],
      side: [],
    };
    const weight: Planting = {
      code: 'points-sum',
      shape: `weight ${by}`,
      spec: withWeight(spec, at, by),
      places: [{ row: head }],
      side: ['weights-total'],
    };
    const alone = spec.rows.filter(({ level1, level2 }) => level1 === row.level1 && level2 === row.level2).length === 1;
    const bracket: Planting = {
      code: 'points-sum',
      shape: `bracket ${by}`,
      spec: withRow(spec, at, { bracket: String(figureOf(row.points) + by) }),
      places: [{ row: at }],
      side: [],
    };
    return [off, ...(at === head ? [weight] : []), ...(LAYOUTS[spec.layout].brackets && alone ? [bracket] : [])];
  });
};

export const totalMismatch: Planter = (spec, random) => {
  const right = figureOf(spec.total);
  const wrong = [
    right + 1,
    right - 0.5,
    right + 0.01,
    Math.floor(right) - 3,
    right === 100 ? 99 : 100,
    `${right + 2}分`,
  ];
  return [random.pick(wrong), random.pick(wrong)]
    .filter((total) => figureOf(total) !== right)
    .map((total): Planting => ({
      code: 'total-mismatch',
      shape: `${total} for ${right}`,
      spec: { ...spec, total },
      places: ['total'],
      side: ['grade-mismatch'],
    }));
};

export const gradeMismatch: Planter = (spec) =>
  LAYOUTS[spec.layout].grade
    ? ['优', '良', '中', '差']
        .filter((grade) => grade !== spec.grade)
        .map((grade) => ({
          code: 'grade-mismatch',
          shape: `${grade} for ${spec.grade}`,
          spec: { ...spec, grade },
          places: ['total'],
          side: [],
        }))
    : [];
