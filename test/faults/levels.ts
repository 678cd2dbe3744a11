/** The rows of each level-1 indicator. */
import { COUNTS, INPUT, RATES, TABLE, WORDS } from './contents';
import { hundredths } from './money';
import type { Random } from './random';
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
import type { LineSpec, RowSpec } from './spec';
import { split } from './split';

export function inputRows(lines: readonly LineSpec[], random: Random): readonly RowSpec[] {
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
export function outputs(random: Random, year: number, points: number, writing: Writing): readonly RowSpec[] {
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

export function benefits(random: Random, points: number, writing: Writing): readonly RowSpec[] {
  const [third] = distinct(random, RATES.slice(4), 1);
  return made('效益指标', points, [
    ['社会效益指标', (naming) => wordsRow(naming, WORDS.slice(3), writing, random)],
    ['社会效益指标', (naming) => zeroRow(naming, writing, random)],
    ['生态效益指标', (naming) => rateRow(naming, `${third?.level3 ?? ''}（年末）`, writing, random, false)],
  ]);
}

export function satisfied(random: Random, points: number, writing: Writing): readonly RowSpec[] {
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

export function tableRows(weights: Readonly<Record<string, number>>, random: Random): readonly RowSpec[] {
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
