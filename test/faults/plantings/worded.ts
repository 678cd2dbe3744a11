/** Faults that words and dates tell, and slips that other plantings make with figures alone. */
import { LAYOUTS } from '../layouts';
import { hundredths } from '../money';
import { figureOf } from '../settle';
import { cellOf } from '../sheet';
import { funded, withLine } from './lines';
import { isUntold, rowsOf, withRow, type Planter, type Planting } from './planting';
import { full, noted, typed } from './rescored';
import { planted, together, met } from './cell';

/** Full points beside a completion value in words, a late day, or something that must not have happened. */
export const fullInWords: Planter = (spec, random) => {
  if (!together(spec)) return [];
  const shapes: readonly Planting[] = rowsOf(spec, 'count', 'words', 'zero', 'date')
    .filter(isUntold)
    .map(({ at, row }) => {
      const late = `${spec.year + 1}年${random.between(2, 6)}月15日`;
      const actual =
        row.kind === 'date'
          ? random.pick([late, '未完成', '未按期完成'])
          : row.kind === 'zero'
            ? String(cellOf(row.target).value).replace(/^=?0/, String(random.between(1, 5)))
            : random.pick(['未完成', '未达标', '部分完成', '没有完成', '尚未完成']);
      return {
        code: 'full-despite-shortfall',
        shape: `“${actual}”`,
        spec: typed(withRow(spec, at, { actual }), at, full(row), ''),
        places: [{ row: at }],
        // Of nothing that must not happen, something is beyond the target.
        side: ['over-budget'],
      };
    });
  return shapes.filter(({ spec: changed }) => changed.layout !== 'chongqing');
};

export const reasonNone: Planter = (spec, random) =>
  noted(spec)
    ? rowsOf(spec, 'count', 'rate', 'cost', 'words')
        .filter(({ row }) => full(row) > 1)
        .map(({ at, row }): Planting => {
          const note = random.pick(['#REF!', '#N/A', '——', '／', '无。', ' / ', '０', '\n', '-', '无']);
          return {
            code: 'deduction-without-reason',
            shape: `“${note}”`,
            spec: typed(spec, at, full(row) - 1, note),
            places: [{ row: at }],
            side: ['deducted-though-met', 'score-differs', 'cell-unreadable'],
          };
        })
    : [];

const THIN = [
  '未完成年度目标。',
  '执行率较低',
  '超出预算',
  '完成情况不理想',
  '支付进度慢',
  '我单位将进一步加强预算执行管理',
  '明年加快支出进度',
  '存在偏差',
  '未按期完成，今后加强管理',
  '扣2分。',
  '强化预算管理，提升资金使用效益',
];

export const reasonThinner: Planter = (spec, random) =>
  noted(spec)
    ? rowsOf(spec, 'count', 'rate')
        .filter(({ row }) => full(row) > 1)
        .map(({ at, row }): Planting => {
          const note = random.pick(THIN);
          return {
            code: 'reason-thin',
            shape: `“${note}”`,
            spec: typed(spec, at, full(row) - 1, note),
            places: [{ row: at }],
            side: ['deducted-though-met', 'score-differs'],
          };
        })
    : [];

/** A point slipped: 9.852% for 98.52%, 0.0985, or the whole per cent next to it. */
export const rateSlipped: Planter = (spec, random) =>
  funded(spec).flatMap((at): readonly Planting[] => {
    const line = spec.lines[at];
    const right = line === undefined ? null : hundredths(line);
    if (right === null || right === 0) return [];
    const rate = random.pick([
      `${(right / 1000).toFixed(3)}%`,
      `${(right / 10).toFixed(1)}%`,
      `${Math.round(right / 100) + 1}%`,
      `${(right / 100 - 0.5).toFixed(1)}%`,
      Number((right / 100_000).toFixed(5)),
    ]);
    return [
      {
        code: 'rate-mismatch',
        shape: `${rate} for ${right / 100}%`,
        spec: withLine(spec, at, { rate }),
        places: [{ line: at }],
        side: [],
      },
    ];
  });

export const unitsApart: Planter = (spec, random) =>
  together(spec)
    ? met(spec, 'count').map((placed) => {
        const actual = random.pick(['35亩', '12.5公里', '3天', '5人次', '1.2亿元']);
        const target = random.pick(['≥30家', '20所', '≥12项']);
        return planted(spec, 'unit-mismatch', placed, `${target} / ${actual}`, { target, actual });
      })
    : [];

export const yearless: Planter = (spec, random) =>
  together(spec)
    ? rowsOf(spec, 'date').map((placed) => {
        const target = random.pick(['6月底前', '11月底', '12月31日之前完成', '9月30日前完成', '10月']);
        const actual = `${spec.year}年5月20日`;
        return planted(spec, 'deadline-without-year', placed, target, { target, actual });
      })
    : [];

/** A slip of the pen in the total: swapped digits, a whole ten, a hundredth. */
export const totalSlipped: Planter = (spec, random) => {
  const total = figureOf(spec.total);
  const wrong = Number((total + random.pick([-10, 10, 0.01, -0.1, 9, -9])).toFixed(2));
  return [
    {
      code: 'total-mismatch',
      shape: `${wrong} for ${total}`,
      spec: { ...spec, total: random.pick([wrong, `${wrong}分`]), grade: '' },
      places: ['total'],
      side: [],
    },
  ];
};

export const graded: Planter = (spec, random) => {
  if (!LAYOUTS[spec.layout].grade || spec.grade === '') return [];
  const others = ['优秀', '良好', '中等', '差', '等级：优', '良'].filter((grade) => !grade.includes(spec.grade));
  return others.map((grade) => ({
    code: 'grade-mismatch' as const,
    shape: `${grade} for ${spec.grade} (${random.between(0, 9)})`,
    spec: { ...spec, grade },
    places: ['total' as const],
    side: [],
  }));
};
