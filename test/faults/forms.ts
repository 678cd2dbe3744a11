/** The clean forms: six layouts, each with figures of its own for every seed. */
import { UNITS } from './contents';
import { twoSplits, wholeAndParts } from './funds';
import { benefits, inputRows, outputs, satisfied, tableRows } from './levels';
import { tell } from './narrative';
import { seeded, type Random } from './random';
import type { Writing } from './rows';
import { scored } from './settle';
import type { LayoutName, LineSpec, RowSpec, Spec } from './spec';

/** Which pack scores which layout. */
const CLEAN: readonly (readonly [LayoutName, string])[] = [
  ['department', 'liuyang-2020'],
  ['department', 'national-2020'],
  ['national', 'national-2020'],
  ['national', 'guangxi'],
  ['hubei', 'hubei-2020'],
  ['sichuan', 'sichuan-2023'],
  ['chongqing', 'chongqing-2024'],
  ['hunan', 'hunan-yueyang-2018'],
  ['hunan', 'hunan-yuhua-2022'],
];

/** So many clean forms of every layout; the same each time. */
export function cleanForms(seeds: number): readonly Spec[] {
  return CLEAN.flatMap(([layout, pack], place) =>
    Array.from({ length: seeds }, (_, seed) => cleanForm(layout, pack, 1000 * (place + 1) + seed)),
  );
}

export function cleanForm(layout: LayoutName, pack: string, seed: number): Spec {
  const random = seeded(seed);
  const year = random.between(2020, 2024);
  const { lines, execution, weights, rows } = PARTS[layout](random, year);
  const { goals, results } = tell(rows, year, random);
  return scored({
    layout,
    pack,
    name: `${layout} · ${pack} · ${seed}`,
    unit: random.pick(UNITS),
    year,
    money: 'wan',
    rates: 'number',
    lines,
    execution: execution === null ? null : { points: execution, score: '' },
    goals,
    results,
    weights,
    rows,
    total: '',
    grade: '',
  });
}

interface Parts {
  readonly lines: readonly LineSpec[];
  readonly execution: number | null;
  readonly weights: Readonly<Record<string, number>>;
  readonly rows: readonly RowSpec[];
}

const PARTS: Readonly<Record<LayoutName, (random: Random, year: number) => Parts>> = {
  department: (random, year) => {
    const lines = twoSplits(random);
    const rows = [
      ...inputRows(lines, random),
      ...outputs(random, year, 25, 'together'),
      ...benefits(random, 35, 'together'),
      ...satisfied(random, 10, 'together'),
    ];
    return { lines, execution: null, weights: weigh(rows), rows };
  },
  national: (random, year) => project(random, year, 10, [50, 30, 10], 'together', NATIONAL_LINES),
  hubei: (random, year) => project(random, year, 20, [40, 30, 10], 'together', ['年度财政资金总额']),
  sichuan: (random, year) => project(random, year, 10, [60, 20, 10], 'apart', SICHUAN_LINES),
  chongqing: (random, year) => {
    const parts = project(random, year, 10, [55, 25, 10], 'apart', ['资金总额', '其中：财政拨款', '其他资金']);
    const rows = parts.rows.map((row): RowSpec => ({
      ...row,
      level1: '绩效指标',
      level2: row.level3,
      level3: '',
      coefficient: '100%',
    }));
    return { ...parts, rows: rows.map(withCoefficient) };
  },
  hunan: (random) => {
    const weights = { 投入: 15, 过程: 40, 产出: 30, 效果: 15 };
    return { lines: [], execution: null, weights, rows: tableRows(weights, random) };
  },
};

const NATIONAL_LINES = ['年度资金总额：', '其中：本年财政拨款', '上年结转资金', '其他资金'];
const SICHUAN_LINES = ['总额', '其中：财政资金', '财政专户管理资金', '单位资金', '其他资金'];

function project(
  random: Random,
  year: number,
  execution: number,
  [output, benefit, liked]: readonly [number, number, number],
  writing: Writing,
  labels: readonly string[],
): Parts {
  const rows = [
    ...outputs(random, year, output, writing),
    ...benefits(random, benefit, writing),
    ...satisfied(random, liked, writing),
  ];
  return { lines: wholeAndParts(random, labels), execution, weights: weigh(rows), rows };
}

function weigh(rows: readonly RowSpec[]): Readonly<Record<string, number>> {
  const weights: Record<string, number> = {};
  for (const { level1, points } of rows) weights[level1] = (weights[level1] ?? 0) + Number(points);
  return weights;
}

/** The percentage of the points that a row's figures earn, where it is scored by a coefficient. */
function withCoefficient(row: RowSpec): RowSpec {
  if (row.figures === null || row.kind === 'cost') return row;
  const share = Math.min(100, Math.floor((row.figures.actual / row.figures.target) * 10_000) / 100);
  return { ...row, coefficient: `${share}%` };
}
