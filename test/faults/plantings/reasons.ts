/** Faults of the reasons beside a score below full. */
import { figureOf, scored } from '../settle';
import type { Spec } from '../spec';
import { rowsOf, shortfall, withRow, type Planter, type Planting } from './planting';
import { full, movable, noted, overspent, typed } from './rescored';

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
  '超支',
  '按规定扣分',
  '扣1分',
  '未完成目标',
  '加强绩效管理，提高资金使用效益',
  '下一步将加快支付进度',
  '执行率偏低',
  '以后注意',
  '需进一步规范',
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
