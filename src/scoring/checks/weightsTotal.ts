import type { Judged } from '../assessment';
import { sum, type Exact } from '../exact';
import { finding, type Finding } from '../findings';
import { numberIn } from '../row';
import { cellOf } from './cellOf';

/** The level-1 weights, with execution points scored in the money block, do not make the form's full total. */
export function weightsTotal({ levels, rows, total }: Judged): readonly Finding[] {
  // A sheet that shows the money block alone (F21, F31) has no indicators to weigh.
  if (rows.every(({ indicator }) => indicator.inMoneyBlock)) return [];
  const weights = levels.map(({ level1 }) => numberIn(level1.weight));
  const known = weights.filter((weight): weight is Exact => weight !== null);
  const [first] = levels;
  if (first === undefined || known.length < weights.length) return [];
  const all = sum(known);
  if (all.equals(total.full)) return [];
  return [
    finding('weights-total', {
      at: cellOf(first.level1.weight, first.level1.at),
      subject: '',
      points: all.sub(total.full).abs(),
      facts: { sum: all, full: total.full },
    }),
  ];
}
