/** Faults of the amounts in the money block. */
import type { Random } from '../random';
import type { Amount, Spec } from '../spec';
import { followed, funded, isFunded, number, spent, withLine, type Amounts } from './lines';
import { rowsOf, type Planter, type Planting } from './planting';

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
