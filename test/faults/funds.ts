/** The money of a form: amounts in whole hundreds of 元 whose splits agree, none spent beyond its budget. */
import type { Random } from './random';
import type { LineSpec } from './spec';

const whole = (yuan: number): number => Math.floor(yuan / 100) * 100;

interface Sum {
  readonly budget: number;
  readonly outturn: number;
}

function sumOf(random: Random): Sum {
  const budget = random.between(2_000, 90_000) * 1000 + random.between(0, 9) * 100;
  return { budget, outturn: whole((budget * random.between(9300, 9970)) / 10_000) };
}

const line = (group: LineSpec['group'], label: string, { budget, outturn }: Sum): LineSpec => ({
  label,
  group,
  initial: budget,
  budget,
  outturn,
  rate: null,
});

/** A part of a sum, and what is left: both near the sum's own rate, neither above 100%. */
function parted({ budget, outturn }: Sum, hundredths: number): readonly [Sum, Sum] {
  const part = whole((budget * hundredths) / 100);
  const spent = Math.min(part, whole((outturn * part) / budget));
  return [
    { budget: part, outturn: spent },
    { budget: budget - part, outturn: outturn - spent },
  ];
}

/** 资金来源 and 资金结构 of a department. */
export function twoSplits(random: Random): readonly LineSpec[] {
  const all = sumOf(random);
  const [fiscal, other] = random.chance(50) ? parted(all, random.between(70, 90)) : [all, null];
  const [basic, project] = parted(all, random.between(35, 65));
  const rest = line('source', '　　　　　（2）其他资金', other ?? { budget: 0, outturn: 0 });
  const nil = { initial: '/', budget: '/', outturn: random.pick(['/', '', '0']) };
  return [
    line('source', '资金来源：（1）财政拨款', fiscal),
    other === null ? { ...rest, ...nil } : rest,
    line('structure', '资金结构：（1）基本支出', basic),
    line('structure', '　　　　　（2）项目支出', project),
  ];
}

/** A total and its 其中 lines, of which some have nothing. */
export function wholeAndParts(random: Random, labels: readonly string[]): readonly LineSpec[] {
  const all = sumOf(random);
  const [first, rest] = random.chance(60) ? parted(all, random.between(60, 85)) : [all, null];
  const empty = random.pick([
    { initial: '', budget: '', outturn: '' },
    { initial: 0, budget: 0, outturn: 0 },
    { initial: '/', budget: '/', outturn: '/' },
  ]);
  const [whole1 = '', ...parts] = labels;
  return [
    line('total', whole1, all),
    ...parts.map((label, index) => {
      if (index === 0) return line('source', label, first);
      if (index === 1 && rest !== null) return line('source', label, rest);
      return { ...line('source', label, { budget: 0, outturn: 0 }), ...empty };
    }),
  ];
}
