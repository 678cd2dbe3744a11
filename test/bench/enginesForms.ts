/** Many different forms of 17 rows: as cells for us, and as bare numbers for engines that read none. */
import { readForm } from '../../src/form/read';
import type { Form } from '../../src/scoring/form';
import { sampleSheet, type Typed } from '../form/sheets';

export type Kind = 'execution' | 'forward' | 'reverse';

/** One row as an engine gets it: what would have to be read from its cells is already a number. */
export interface Facts {
  readonly kind: Kind;
  readonly target: number;
  readonly actual: number;
  readonly points: number;
}

export interface Sample {
  readonly form: Form;
  readonly rows: readonly Facts[];
}

/** Full marks of the template's rows, from the first to the last. */
const POINTS = [3, 4, 4, 5, 4, 3, 3, 4, 6, 8, 5, 6, 10, 10, 7, 8, 10];
const EXECUTION = 1;
const COST = 11;
const FIRST_ROW = 14;

/** Made-up figures: every form's are others, every run's are the same. */
export function sampleForms(count: number): readonly Sample[] {
  return Array.from({ length: count }, (_, index) => sampleForm(index));
}

function sampleForm(index: number): Sample {
  const cells: Record<string, string | number> = {};
  const amounts = [5, 6].map((row) => {
    const budget = hundredths(index, row, 100, 900);
    const outturn = hundredths(index, row + 50, 80, 950);
    for (const line of [row, row + 2]) Object.assign(cells, { [`E${line}`]: budget, [`F${line}`]: outturn });
    return { budget, outturn };
  });
  const rows = POINTS.map((points, place): Facts => {
    if (place === EXECUTION) {
      const total = (values: readonly number[]) => Number(values.reduce((sum, value) => sum + value, 0).toFixed(2));
      const target = total(amounts.map(({ budget }) => budget));
      return { kind: 'execution', target, actual: total(amounts.map(({ outturn }) => outturn)), points };
    }
    const { facts, typed } = row(index, place, points);
    Object.assign(cells, typed);
    return facts;
  });
  return { form: readForm(sampleSheet(cells)), rows };
}

/** A row in one of the shapes that forms have: money with a ceiling, a share, a number of something. */
function row(index: number, place: number, points: number): { readonly facts: Facts; readonly typed: Typed } {
  const [target, actual] = [hundredths(index, place, 60, 100), hundredths(index, place + 100, 45, 125)];
  const [wanted, reached] = [`E${FIRST_ROW + place}`, `F${FIRST_ROW + place}`];
  if (place === COST || place % 6 === 4) {
    return {
      facts: { kind: 'reverse', target, actual, points },
      typed: { [wanted]: `≤${target}万元`, [reached]: `${actual}万元` },
    };
  }
  const unit = place % 3 === 0 ? '%' : '个';
  return {
    facts: { kind: 'forward', target, actual, points },
    typed: { [wanted]: `≥${target}${unit}`, [reached]: `${actual}${unit}` },
  };
}

/** A figure with two decimals between `from` and `to`, spread by primes. */
function hundredths(index: number, place: number, from: number, to: number): number {
  return (from * 100 + ((index * 7919 + place * 104_729 + index * place * 31) % ((to - from) * 100))) / 100;
}
