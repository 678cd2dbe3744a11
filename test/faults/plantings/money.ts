/** Faults of the money block. */
import { hundredths, rateCell } from '../money';
import type { Random } from '../random';
import { percent } from '../rows';
import { scored } from '../settle';
import type { Amount, LineSpec, Spec } from '../spec';
import { rowsOf, withRow, type Planter, type Planting } from './planting';

type Amounts = Partial<Pick<LineSpec, 'budget' | 'outturn' | 'initial' | 'rate'>>;

function withLine(spec: Spec, at: number, change: Amounts): Spec {
  return { ...spec, lines: spec.lines.map((line, index) => (index === at ? { ...line, ...change } : line)) };
}

/** The execution row's completion value follows its line, and the scores follow both. */
function followed(spec: Spec): Spec {
  const rate = spec.lines[0] === undefined ? null : hundredths(spec.lines[0]);
  const [row] = rowsOf(spec, 'execution');
  return scored(row === undefined || rate === null ? spec : withRow(spec, row.at, { actual: percent(rate / 100) }));
}

const number = (amount: Amount): number => (typeof amount === 'number' ? amount : 0);

/** The last line of each sum, which takes up what another line of it gave. */
function lastOf({ lines }: Spec, group: LineSpec['group']): number | null {
  const at = lines.findLastIndex((line) => line.group === group && typeof line.budget === 'number' && line.budget > 0);
  return at < 0 ? null : at;
}

/** More is spent on one line, and on the sums that hold it. */
function spent(spec: Spec, at: number, more: number): { readonly spec: Spec; readonly lines: readonly number[] } {
  const group = spec.lines[at]?.group;
  const others = (['total', 'structure'] as const)
    .filter((other) => other !== group)
    .flatMap((other) => lastOf(spec, other) ?? []);
  const part = group === 'total' || group === 'structure' ? (lastOf(spec, 'source') ?? []) : [];
  const lines = [at, ...others, ...[part].flat()];
  return {
    spec: lines.reduce(
      (done, one) => withLine(done, one, { outturn: number(done.lines[one]?.outturn ?? 0) + more }),
      spec,
    ),
    lines,
  };
}

function isFunded({ budget, outturn }: LineSpec): boolean {
  return typeof budget === 'number' && budget > 0 && typeof outturn === 'number';
}

const funded = (spec: Spec): readonly number[] => spec.lines.flatMap((line, at) => (isFunded(line) ? [at] : []));

export const overBudget: Planter = (spec, random) =>
  funded(spec).map((at): Planting => {
    const line = spec.lines[at];
    const budget = number(line?.budget ?? 0);
    const share = random.pick([1.002, 1.05, 1.2, 2.1297]);
    const more = Math.ceil((budget * share - number(line?.outturn ?? 0)) / 100) * 100;
    const over = spent(spec, at, more);
    return {
      code: 'over-budget',
      shape: `line at ${share * 100}%`,
      spec: followed(over.spec),
      places: over.lines.map((one) => ({ line: one })),
      side: [],
    };
  });

export const unbudgeted: Planter = (spec, random) => {
  if (spec.layout === 'hubei' || spec.lines.length === 0) return [];
  const last = spec.lines.findLastIndex(({ group, budget }) => group === 'source' && !(number(budget) > 0));
  const budget = random.pick<Amount>(['/', 0, '—', '无']);
  const more = random.pick([3000, 5000, 1200]);
  if (last < 0) return [];
  const { spec: done } = spent(withLine(spec, last, { initial: budget, budget, outturn: 0 }), last, more);
  return [
    {
      code: 'unbudgeted-spending',
      shape: `budget ${budget}, ${more} spent`,
      spec: followed(done),
      places: [{ line: last }],
      side: [],
    },
  ];
};

/** So many hundredths of the budget spent on every line; the sums still agree. */
function underspent(spec: Spec, share: number): Spec {
  const cut = spec.lines.map((line) => ({
    ...line,
    outturn: isFunded(line) ? Math.floor((number(line.budget) * share) / 10_000) * 100 : line.outturn,
  }));
  const sources = cut.filter(({ group }) => group === 'source').reduce((sum, { outturn }) => sum + number(outturn), 0);
  const structures = cut.filter(({ group }) => group === 'structure');
  const first = number(structures[0]?.outturn ?? 0);
  const lines = cut.map((line) => {
    if (line.group === 'total' && sources > 0) return { ...line, outturn: sources };
    return line === structures[1] ? { ...line, outturn: sources - first } : line;
  });
  return { ...spec, lines };
}

export const lowExecution: Planter = (spec, random) => {
  if (spec.lines.length === 0) return [];
  const share = random.between(30, 89);
  return [
    {
      code: 'low-execution',
      shape: `${share}% spent`,
      spec: followed(underspent(spec, share)),
      places: [...spec.lines.map((_, line) => ({ line })), ...rowsOf(spec, 'execution').map(({ at }) => ({ row: at }))],
      side: [],
    },
  ];
};

/** What one amount of a sum may be off by, and what was done to it. */
function slips(spec: Spec, code: Planting['code'], at: number, random: Random): readonly Planting[] {
  const line = spec.lines[at];
  const slip = random.pick([100, 1000, 9000]);
  const more: Amounts = { budget: number(line?.budget ?? 0) + slip };
  const less: Amounts = { outturn: number(line?.outturn ?? 0) - slip };
  // A blank may hold what is missing: the sum is then not known.
  const known = spec.lines.every(({ outturn }) => outturn !== '');
  return (known ? [more, less] : [more]).map((change) => ({
    code,
    shape: `${Object.keys(change).join()} off by ${slip}`,
    spec: followed(withLine(spec, at, change)),
    places: spec.lines.map((_, index) => ({ line: index })),
    side: [],
  }));
}

export const partWhole: Planter = (spec, random) =>
  spec.layout === 'department'
    ? []
    : funded(spec)
        .filter((at) => spec.lines[at]?.group === 'source')
        .flatMap((at) => slips(spec, 'part-whole', at, random));

export const sourceStructure: Planter = (spec, random) =>
  spec.layout === 'department' ? funded(spec).flatMap((at) => slips(spec, 'source-structure', at, random)) : [];

export const rateMismatch: Planter = (spec, random) => {
  const lines = funded(spec).map((at): Planting => {
    const line = spec.lines[at];
    const right = (line === undefined ? null : hundredths(line)) ?? 0;
    const wrong = random.pick([right + 1, right - 100, right + 10, swapped(right)].filter((rate) => rate !== right));
    const rate = random.pick([percent(wrong / 100), `${(wrong / 100).toFixed(2)}%`, wrong / 100]);
    return {
      code: 'rate-mismatch',
      shape: `${wrong / 100} for ${right / 100}`,
      spec: withLine(spec, at, { rate }),
      places: [{ line: at }],
      side: [],
    };
  });
  const rows = rowsOf(spec, 'execution').map(({ at }): Planting => {
    const wrong = random.pick([72.5, 88.1, 100, 67.03]);
    return {
      code: 'rate-mismatch',
      shape: `execution row says ${wrong}`,
      spec: withRow(spec, at, { actual: percent(wrong) }),
      places: [{ row: at }],
      side: [],
    };
  });
  return [...lines, ...rows];
};

/** 9356 → 9365; 9988 → 9889. */
function swapped(rate: number): number {
  const digits = Array.from(String(rate));
  const at = digits.findLastIndex((digit, index) => index > 0 && digit !== digits[index - 1]);
  if (at < 1) return rate + 7;
  [digits[at - 1], digits[at]] = [digits[at] ?? '', digits[at - 1] ?? ''];
  return Number(digits.join(''));
}

export const rateTruncated: Planter = (spec) =>
  funded(spec).flatMap((at): readonly Planting[] => {
    const line = spec.lines[at];
    if (line === undefined) return [];
    const right = hundredths(line) ?? 0;
    const cut = Math.floor((number(line.outturn) * 10_000) / number(line.budget));
    if (cut === right) return [];
    return [percent(cut / 100), `${(cut / 100).toFixed(2)}%`].map((rate) => ({
      code: 'rate-truncated',
      shape: `${cut / 100} cut`,
      spec: withLine(spec, at, { rate }),
      places: [{ line: at }],
      side: [],
    }));
  });

export const amountInvalid: Planter = (spec, random) =>
  funded(spec).flatMap((at) => {
    const line = spec.lines[at];
    if (line === undefined) return [];
    // The rate stays as it was printed: only the amount is spoilt.
    const rate = rateCell(line, spec.rates);
    const spoilt = random.pick<Amounts>([
      { outturn: -number(line.outturn) },
      { budget: -number(line.budget) },
      { outturn: '' },
      { budget: '' },
      { outturn: '未统计' },
      { budget: '待定' },
      { outturn: '#REF!' },
      { budget: '12..5万元' },
    ]);
    return [
      {
        code: 'amount-invalid',
        shape: JSON.stringify(spoilt),
        spec: withLine(spec, at, { ...spoilt, rate }),
        places: [{ line: at }],
        side: [],
      },
    ];
  });
