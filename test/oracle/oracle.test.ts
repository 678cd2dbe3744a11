import fc from 'fast-check';
import { readForm } from '../../src/form/read';
import { assess } from '../../src/scoring/assess';
import type { Exact } from '../../src/scoring/exact';
import { loadPack } from '../../src/scoring/packs/pack';
import type { RowFacts } from './facts';
import { samples, type Sample } from './forms';
import { shown, type Fraction } from './fraction';
import type { Rule } from './rules';
import { sheetOf } from './sheet';
import { formResult } from './total';

const FORMS_A_RUN = 1500;
const MINUTES = 60_000;

const atLeast = (count: number): unknown => ({ asymmetricMatch: (found: unknown) => Number(found) >= count });

const SCORING: readonly Rule['type'][] = [
  'ratio',
  'reverseRatio',
  'equal',
  'tier',
  'step',
  'band',
  'state',
  'passFail',
  'checklist',
  'deadline',
  'execution',
  'controlRate',
  'changeRate',
  'coefficient',
  'groupSplit',
];

describe('forms scored by the project and by the rules written once more', () => {
  test.each([
    ['the same forms each time', 20_201_231],
    // A failure prints the seed and the form.
    ['forms of this run', Date.now() % 2 ** 31],
  ])(
    '%s',
    (_, seed) => {
      const scored = new Map<string, number>();
      fc.assert(
        fc.property(samples, (sample) => {
          const lines = byOracle(sample);
          for (const line of lines) scored.set(kindOf(line), (scored.get(kindOf(line)) ?? 0) + 1);
          expect(byProject(sample)).toEqual(lines);
        }),
        { seed, numRuns: FORMS_A_RUN },
      );
      // The comparison is worth something only where every rule type came to a score, and often.
      for (const type of SCORING) expect([type, scored.get(`${type} scored`) ?? 0]).toEqual([type, atLeast(60)]);
      expect(scored.get('manual manual')).toEqual(atLeast(60));
      expect(scored.get('none none')).toEqual(atLeast(60));
    },
    5 * MINUTES,
  );
});

/** `ratio scored 9/2` → `ratio scored`. */
const kindOf = (line: string): string => line.split(' ').slice(0, 2).join(' ');

/** What is compared: each row's verdict and exact score, then both totals. */
function byOracle({ form, pack }: Sample): readonly string[] {
  const { rows, ruled, standing } = formResult(form, pack);
  const write = (score: Fraction | null) => (score === null ? '–' : shown(score));
  return [
    ...rows.map(({ verdict, score }, index) => `${typeOf(form.rows[index])} ${verdict} ${write(score)}`),
    `total ruled ${write(ruled)}`,
    `total standing ${write(standing)}`,
  ];
}

function byProject(sample: Sample): readonly string[] {
  const loaded = loadPack(sample.json);
  if (!loaded.ok) throw new Error(loaded.faults.map(({ place, code }) => `${place}: ${code}`).join('\n'));
  const { rows, total } = assess(readForm(sheetOf(sample)), loaded.pack);
  const write = (score: Exact | null) => (score === null ? '–' : score.toString());
  return [
    ...rows.map(({ verdict, score }, index) => `${typeOf(sample.form.rows[index])} ${verdict} ${write(score)}`),
    `total ruled ${write(total.ruled)}`,
    `total standing ${write(total.rowsUnjudged > 0 ? null : total.standing)}`,
  ];
}

const typeOf = (row: RowFacts | undefined): string => row?.rule.type ?? '?';
