/** Faults of targets, completion values and names. */
import { LAYOUTS } from '../layouts';
import { percent } from '../rows';
import { cellOf } from '../sheet';
import { figureOf, scored } from '../settle';
import type { RowSpec, Spec } from '../spec';
import type { Random } from '../random';
import {
  isMet,
  isUntold,
  refigured,
  rowsOf,
  withRow,
  type Code,
  type Placed,
  type Planter,
  type Planting,
} from './planting';

const shows = (spec: Spec): boolean => LAYOUTS[spec.layout].row.target !== undefined;
const together = (spec: Spec): boolean => shows(spec) && LAYOUTS[spec.layout].row.sign === undefined;

/** The row changed, and scored as the rule then has it. */
function planted(
  spec: Spec,
  code: Code,
  { at }: Placed,
  shape: string,
  change: Partial<RowSpec>,
  side: readonly Code[] = [],
): Planting {
  return { code, shape, spec: scored(withRow(spec, at, change)), places: [{ row: at }], side };
}

const met = (spec: Spec, ...kinds: readonly RowSpec['kind'][]): readonly Placed[] =>
  shows(spec)
    ? rowsOf(spec, ...kinds).filter(
        (placed) => isUntold(placed) && (placed.row.figures === null || placed.row.kind === 'cost' || isMet(placed)),
      )
    : [];

/** Where the rule needs a target: a coefficient does not. */
export const targetMissing: Planter = (spec, random) =>
  (spec.layout === 'chongqing' ? [] : met(spec, 'count', 'cost')).map((placed) =>
    planted(spec, 'target-missing', placed, 'no target', { target: random.pick(['', '/', '\u3000', '—']), sign: '' }),
  );

const GARBLED = ['#REF!', '#DIV/0!', '#N/A', '3M.8', '12..5', '#VALUE!', '3个村5个组'];

export const targetUnreadable: Planter = (spec, random) =>
  met(spec, 'count', 'rate', 'cost').map((placed) => {
    const target = random.pick(GARBLED);
    return planted(spec, 'target-unreadable', placed, target, { target });
  });

export const actualUnreadable: Planter = (spec, random) =>
  met(spec, 'count', 'rate', 'cost').map((placed) => {
    const actual = random.pick(GARBLED);
    return planted(spec, 'actual-unreadable', placed, actual, { actual });
  });

export const unitMismatch: Planter = (spec, random) => {
  if (!together(spec)) return [];
  return met(spec, 'count').map((placed) => {
    const actual = random.pick(['35.6万元', '200平方米', percent(100), '100%']);
    return planted(
      spec,
      'unit-mismatch',
      placed,
      `${String(cellOf(placed.row.target).value)} / ${cellOf(actual).text}`,
      { actual },
    );
  });
};

export const actualRepeatsTarget: Planter = (spec, random) => {
  if (!together(spec)) return [];
  return met(spec, 'count', 'rate').map((placed) => {
    const figure = placed.row.figures?.target ?? 0;
    const unit =
      placed.row.kind === 'rate' ? '%' : (/[^\d.]*$/.exec(String(cellOf(placed.row.target).value))?.[0] ?? '');
    const target = `${random.pick(['≥', '不少于', '不低于', '>='])}${figure}${unit}`;
    return planted(spec, 'actual-repeats-target', placed, target, { target, actual: target });
  });
};

const VAGUE: readonly (readonly [string, string])[] = [
  ['长期', '长期'],
  ['显著', '显著'],
  ['显著提升', '达成预期指标'],
  ['效果明显', '达成预期指标'],
  ['稳步提升', '达成预期指标'],
  ['20多个', '23个'],
  ['1000多人', '1032人'],
  ['10多次', '12次'],
  ['程度较高', '达成预期指标'],
];

export const targetVague: Planter = (spec, random) => {
  // A row that the form itself calls 定性 is in words by right.
  if (!together(spec)) return [];
  return met(spec, 'words', 'count').map((placed) => {
    const words = placed.row.kind === 'words';
    const [target, actual] = random.pick(VAGUE.filter(([one]) => words !== /\d/.test(one)));
    return planted(spec, 'target-vague', placed, target, { target, actual });
  });
};

export const overCompletion: Planter = (spec, random) =>
  met(spec, 'count').map((placed) => {
    const share = random.pick([1.3, 1.5, 2, 8]);
    const target = placed.row.figures?.target ?? 0;
    const actual = Math.ceil(Number((target * share).toFixed(6)));
    return {
      code: 'over-completion',
      shape: `${share * 100}% of ${target}`,
      spec: scored(
        withRow(spec, placed.at, { actual: refigured(placed.row.actual, actual), figures: { target, actual } }),
      ),
      places: [{ row: placed.at }],
      side: [],
    };
  });

export const deadlineWithoutYear: Planter = (spec, random) =>
  together(spec)
    ? rowsOf(spec, 'date', 'rate')
        .filter(isUntold)
        .map((placed) => {
          const target = random.pick(['12月31日', '12月31日前', '11月30日', '12月底前']);
          const actual = `${spec.year}年10月20日`;
          return planted(spec, 'deadline-without-year', placed, target, { target, actual });
        })
    : [];

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

const LEFT_OVER = ['指标2：', '指标1', '……', '**', 'XX工程数量', '指标3:', '×××'];

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
