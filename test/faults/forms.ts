/** The clean forms: six layouts, each with figures of its own for every seed. */
import { COUNTS, INPUT, RATES, TABLE, UNITS, WORDS } from './contents';
import { twoSplits, wholeAndParts } from './funds';
import { tell } from './narrative';
import { hundredths } from './money';
import { seeded, type Random } from './random';
import {
  costRow,
  countRow,
  dateRow,
  emptyRow,
  percent,
  rateRow,
  satisfiedRow,
  wordsRow,
  zeroRow,
  type Writing,
} from './rows';
import { scored } from './settle';
import { split } from './split';
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

function inputRows(lines: readonly LineSpec[], random: Random): readonly RowSpec[] {
  const [fiscal] = lines;
  const rate = fiscal === undefined ? null : hundredths(fiscal);
  return INPUT.map(([level2, points], index) => {
    const naming = { level1: '投入管理指标', level2, points };
    const execution = level2 === '预算执行管理';
    const criterion = index === 0 ? '根据财政管理工作绩效考核相关办法规定填报' : '';
    const row = emptyRow(naming, criterion, execution ? 'execution' : 'criterion', random);
    return { ...row, actual: execution && rate !== null ? percent(rate / 100) : percent(100) };
  });
}

/** Level 2 of the outputs with one to three rows of level 3 each. */
function outputs(random: Random, year: number, points: number, writing: Writing): readonly RowSpec[] {
  const names = distinct(random, COUNTS, random.between(2, 3));
  const [quality, second] = distinct(random, RATES, 2);
  const makers: readonly (readonly [string, (naming: Naming) => RowSpec])[] = [
    ...names.map(
      (name, index) =>
        [
          '数量指标',
          (naming: Naming) => countRow(naming, name, writing, random, index > 0 && random.chance(40)),
        ] as const,
    ),
    ['质量指标', (naming) => rateRow(naming, quality?.level3 ?? '', writing, random, random.chance(20))],
    ...(random.chance(50)
      ? [['质量指标', (naming: Naming) => wordsRow(naming, WORDS.slice(0, 3), writing, random)] as const]
      : []),
    [
      '时效指标',
      (naming) =>
        writing === 'together' && random.chance(60)
          ? dateRow(naming, year, random)
          : rateRow(naming, second?.level3 ?? '', writing, random, false),
    ],
    ['成本指标', (naming) => costRow(naming, writing, random)],
  ];
  return made('产出指标', points, makers);
}

function benefits(random: Random, points: number, writing: Writing): readonly RowSpec[] {
  const [third] = distinct(random, RATES.slice(4), 1);
  return made('效益指标', points, [
    ['社会效益指标', (naming) => wordsRow(naming, WORDS.slice(3), writing, random)],
    ['社会效益指标', (naming) => zeroRow(naming, writing, random)],
    ['生态效益指标', (naming) => rateRow(naming, `${third?.level3 ?? ''}（年末）`, writing, random, false)],
  ]);
}

function satisfied(random: Random, points: number, writing: Writing): readonly RowSpec[] {
  return made('满意度指标', points, [['服务对象满意度指标', (naming) => satisfiedRow(naming, writing, random)]]);
}

interface Naming {
  readonly level1: string;
  readonly level2: string;
  readonly points: number;
}

function made(
  level1: string,
  points: number,
  makers: readonly (readonly [string, (naming: Naming) => RowSpec])[],
): readonly RowSpec[] {
  const shares = split(points, makers.length);
  return makers.map(([level2, make], index) => make({ level1, level2, points: shares[index] ?? 0 }));
}

function tableRows(weights: Readonly<Record<string, number>>, random: Random): readonly RowSpec[] {
  return Object.entries(TABLE).flatMap(([level1, groups]) => {
    const names = Object.entries(groups).flatMap(([level2, all]) => all.map((level3) => [level2, level3] as const));
    const shares = split(weights[level1] ?? 0, names.length);
    return names.map(([level2, level3], index) => {
      const points = shares[index] ?? 0;
      const row = emptyRow({ level1, level2, points }, level3, 'untold', random);
      // Scored by hand against a criterion in words; what is taken off has its reason.
      return random.chance(20) ? { ...row, score: points - 1, note: row.reason } : row;
    });
  });
}

function distinct<T>(random: Random, list: readonly T[], count: number): readonly T[] {
  const left = [...list];
  return Array.from({ length: count }, () => left.splice(random.between(0, left.length - 1), 1)).flat();
}
