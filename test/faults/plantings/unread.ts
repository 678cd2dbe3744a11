/** Cells that give nothing: error values, formulas without a result, words where a number belongs. */
import { EMPTY_CELL, type Cell } from '../../../src/sheet';
import { LAYOUTS } from '../layouts';
import { number, funded, withLine, type Amounts } from './lines';
import { rateCell } from '../money';
import { rowsOf, withRow, type Code, type Planter, type Planting } from './planting';
import type { RowSpec, Spec, Typed } from '../spec';
import type { Place } from '../sheet';

/** As a script writes it into a file, and no Excel has opened it since. */
const uncalculated = (formula: string): Cell => ({ ...EMPTY_CELL, text: formula, formula, uncalculated: true });

const UNREAD: readonly (readonly [shape: string, typed: Typed])[] = [
  ['#REF!', '#REF!'],
  ['#DIV/0!', '#DIV/0!'],
  ['#N/A', '#N/A'],
  ['#VALUE!', '#VALUE!'],
  ['a formula without its result', uncalculated('=ROUND(A1*B1,2)')],
];
const WORDS: readonly (readonly [shape: string, typed: Typed])[] = [
  ['words', '待定'],
  ['two numbers', '8.5.2'],
];

const planted = (spec: Spec, shape: string, place: Place, side: readonly Code[] = []): Planting => ({
  code: 'cell-unreadable',
  shape,
  spec,
  places: [place],
  side,
});

export const scoreUnread: Planter = (spec, random) =>
  rowsOf(spec, 'count', 'rate', 'cost', 'zero', 'date').map(({ at }) => {
    const [shape, score] = random.pick([...UNREAD, ...WORDS]);
    return planted({ ...withRow(spec, at, { score, note: '' }), grade: '' }, `score ${shape}`, { row: at });
  });

export const pointsUnread: Planter = (spec, random) =>
  // A bracket holds them, too, in a department's form.
  rowsOf(spec, 'count', 'rate', 'cost').map(({ at }) => {
    const [shape, points] = random.pick([...UNREAD, ...WORDS]);
    return planted(withRow(spec, at, { points }), `points ${shape}`, { row: at });
  });

export const weightUnread: Planter = (spec, random) =>
  LAYOUTS[spec.layout].row.weight === undefined
    ? []
    : spec.rows.flatMap(({ level1 }, at): readonly Planting[] => {
        if (spec.rows[at - 1]?.level1 === level1) return [];
        const [shape, weight] = random.pick(UNREAD);
        const weights = { ...spec.weights, [level1]: weight };
        return [planted({ ...spec, weights }, `weight ${shape}`, { row: at })];
      });

export const totalUnread: Planter = (spec, random) => {
  const [shape, total] = random.pick(UNREAD);
  return [planted({ ...spec, total }, `total ${shape}`, 'total')];
};

export const rateUnread: Planter = (spec, random) =>
  funded(spec).map((at) => {
    const [shape, rate] = random.pick(UNREAD);
    return planted(withLine(spec, at, { rate }), `rate ${shape}`, { line: at });
  });

export const noteUnread: Planter = (spec, random) =>
  LAYOUTS[spec.layout].row.note === undefined
    ? []
    : rowsOf(spec, 'count', 'rate').map(({ at }) => {
        const [shape, note] = random.pick(UNREAD);
        // An error value gives no reason either, where one is asked for.
        return planted(withRow(spec, at, { note }), `note ${shape}`, { row: at }, ['deduction-without-reason']);
      });

/** Amounts, targets and completion values have codes of their own. */
export const amountUnread: Planter = (spec, random) =>
  funded(spec).flatMap((at): readonly Planting[] => {
    const line = spec.lines[at];
    if (line === undefined || number(line.budget) === 0) return [];
    const spoilt = random.pick<Amounts>([
      { outturn: '#DIV/0!' },
      { budget: '#N/A' },
      { outturn: '约100万元至120万元' },
      { budget: '△5.2' },
      { outturn: '详见附表' },
    ]);
    return [
      {
        code: 'amount-invalid',
        shape: JSON.stringify(spoilt),
        spec: withLine(spec, at, { ...spoilt, rate: rateCell(line, spec.rates) }),
        places: [{ line: at }],
        side: [],
      },
    ];
  });

export const valuesUnread: Planter = (spec) =>
  LAYOUTS[spec.layout].row.target === undefined
    ? []
    : rowsOf(spec, 'count', 'rate', 'cost')
        .filter(({ row }) => row.told === null)
        .flatMap(({ at }): readonly Planting[] => {
          const one = (code: Code, change: Partial<RowSpec>): Planting => ({
            code,
            shape: 'a formula without its result',
            spec: withRow(spec, at, change),
            places: [{ row: at }],
            side: [],
          });
          const cell = uncalculated('=Sheet2!B5');
          return [one('target-unreadable', { target: cell }), one('actual-unreadable', { actual: cell })];
        });
