/** Faults of names: a value in their place, a leftover of the blank form, the same twice. */
import { LAYOUTS } from '../layouts';
import type { Random } from '../random';
import { percent } from '../rows';
import { figureOf, scored } from '../settle';
import { cellOf } from '../sheet';
import type { RowSpec, Spec } from '../spec';
import { met, planted, together } from './cell';
import { isUntold, rowsOf, withRow, type Placed, type Planter, type Planting } from './planting';

/** The target stands in the cell of level 3, and its own is empty. */
export const columnShifted: Planter = (spec, random) => {
  if (!together(spec)) return [];
  const single = met(spec, 'rate', 'count').map((placed) => {
    const rate = placed.row.kind === 'rate';
    const level3 = rate
      ? `${random.pick(['', '≥'])}${placed.row.figures?.target ?? 95}%`
      : cellOf(placed.row.target).text;
    return planted(spec, 'column-shifted', placed, `level 3 ${level3}`, { level3, target: '' });
  });
  return [...single, ...swappedCost(spec)];
};

/** The seed's own: the cost row's target is what was spent, its real target stands in another row. */
function swappedCost(spec: Spec): readonly Planting[] {
  return rowsOf(spec, 'cost').flatMap((cost) =>
    met(spec, 'count')
      .slice(0, 1)
      .map((other): Planting => {
        const spent = 217.96;
        const target = 200;
        const moved = withRow(spec, other.at, {
          target: `${target}万`,
          actual: percent(100),
          score: other.row.points,
          note: '',
        });
        return {
          code: 'column-shifted',
          shape: 'money target in another row',
          spec: scored(
            withRow(moved, cost.at, { target: `${spent}万元`, actual: percent((spent / target) * 100), sign: '' }),
          ),
          places: [{ row: cost.at }, { row: other.at }],
          side: ['unit-mismatch', 'over-budget'],
        };
      }),
  );
}

const LEFT_OVER = [
  '指标2：',
  '指标1',
  '……',
  '**',
  'XX工程数量',
  '指标3:',
  '×××',
  '指标2',
  '***',
  '指标1：……',
  'XXX项目完成率',
];

export const templateLeftover: Planter = (spec, random) => {
  const names =
    LAYOUTS[spec.layout].row.level3 === undefined
      ? []
      : rowsOf(spec, 'count', 'rate', 'words', 'untold').filter(isUntold);
  return names.flatMap((placed): readonly Planting[] => {
    const level3 = random.pick(LEFT_OVER);
    const renamed: Planting = {
      code: 'template-leftover',
      shape: `level 3 ${level3}`,
      spec: withRow(spec, placed.at, { level3 }),
      places: [{ row: placed.at }],
      side: [],
    };
    return [renamed, inserted(spec, placed, random)];
  });
};

/** An empty row of the blank form that nobody took out. */
function inserted(spec: Spec, { row, at }: Placed, random: Random): Planting {
  const level3 = random.pick(['指标2：', '……', '指标3:']);
  const left: RowSpec = {
    ...row,
    level3,
    points: '',
    sign: '',
    target: '',
    measure: '',
    actual: '',
    score: '',
    note: '',
    coefficient: '',
    figures: null,
    told: null,
  };
  return {
    code: 'template-leftover',
    shape: `an empty row ${level3}`,
    spec: { ...spec, rows: [...spec.rows.slice(0, at + 1), left, ...spec.rows.slice(at + 1)] },
    places: [{ row: at + 1 }],
    side: [],
  };
}

export const duplicateIndicator: Planter = (spec) => {
  const name = LAYOUTS[spec.layout].row.level3 === undefined ? 'level2' : 'level3';
  return rowsOf(spec, 'count', 'rate')
    .filter(isUntold)
    .map((placed): Planting => {
      const { row, at } = placed;
      const points = figureOf(row.points);
      const half = Math.floor(points / 2);
      const twin = (share: number): RowSpec => ({ ...row, points: share, bracket: String(share), score: '' });
      const rows = [...spec.rows.slice(0, at), twin(points - half), twin(half), ...spec.rows.slice(at + 1)];
      return {
        code: 'duplicate-indicator',
        shape: `${row[name]} twice`,
        spec: scored({ ...spec, rows }),
        places: [{ row: at }, { row: at + 1 }],
        side: [],
      };
    });
};
