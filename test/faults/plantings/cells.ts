/** Faults of targets and completion values. */
import { percent } from '../rows';
import { scored } from '../settle';
import { cellOf } from '../sheet';
import { met, planted, together } from './cell';
import { isUntold, refigured, rowsOf, withRow, type Planter } from './planting';

/** Where the rule needs a target: a coefficient does not. */
export const targetMissing: Planter = (spec, random) =>
  (spec.layout === 'chongqing' ? [] : met(spec, 'count', 'cost')).map((placed) =>
    planted(spec, 'target-missing', placed, 'no target', { target: random.pick(['', '/', '\u3000', '—']), sign: '' }),
  );

const GARBLED = ['#REF!', '#DIV/0!', '#N/A', '3M.8', '12..5', '#VALUE!', '3个村5个组', 'W100%', '1.2.3', '?'];

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
  ['明显改善', '明显改善'],
  ['持续增强', '达成预期指标'],
  ['大幅提高', '达成预期指标'],
  ['有所提升', '有所提升'],
  ['200余人', '215人'],
  ['约50家', '52家'],
  ['30来次', '33次'],
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
