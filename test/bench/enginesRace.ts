/** The race: the same rules, the same forms, one after the other, in one run. Prints its figures as JSON. */
import { assess } from '../../src/scoring/assess';
import { toNumber, type Exact } from '../../src/scoring/exact';
import { NATIONAL } from '../../src/scoring/packs';
import { sampleForms } from './enginesForms';
import { readOf, scorer } from './enginesOurs';
import { jsonRulesByForm, jsonRulesByRow, zenTable, type Score } from './enginesRivals';
import { median } from './table';

export interface Race {
  readonly forms: number;
  /** Rows of a form. */
  readonly rows: number;
  readonly runners: readonly Runner[];
}

export interface Runner {
  readonly name: string;
  readonly ours: boolean;
  /** By the clock, on a machine that may have other work. */
  readonly formsPerSecond: number;
  /** µs of processor time a form, of all threads together: little changed by other work. */
  readonly cpu: number;
  /** Rows whose score is not, to the cent, what our whole assessment gives. */
  readonly differing: number;
}

const FORMS = sampleForms(500);
const READ = FORMS.map(({ form }) => readOf(assess(form, NATIONAL)));
const EXPECTED = FORMS.map(({ form }) => assess(form, NATIONAL).rows.map(({ score }) => score && toNumber(score)));
const ROWS = FORMS[0]?.rows.length ?? 0;

/** A pass of ours is all forms these many times, so that it is long enough for the clock. */
const REPEAT = 4;

const differing = (scores: readonly (readonly (number | null)[])[]): number =>
  EXPECTED.flatMap((rows, form) => rows.filter((score, row) => score === null || scores[form]?.[row] !== score)).length;

/** One after the other: each waits for the one before. */
function inTurn<Item, Result>(
  items: readonly Item[],
  run: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const done: Result[] = [];
  return items
    .reduce((before, item) => before.then(() => run(item)).then((result) => void done.push(result)), Promise.resolve())
    .then(() => done);
}

/** The middle of five passes; the pass before, whose scores are compared, warms up. */
async function speed(forms: number, pass: () => unknown): Promise<Pick<Runner, 'formsPerSecond' | 'cpu'>> {
  const used: number[] = [];
  const ms = await median(5, async () => {
    const start = process.cpuUsage();
    await pass();
    const { user, system } = process.cpuUsage(start);
    used.push((user + system) / forms);
  });
  return { formsPerSecond: (forms * 1000) / ms, cpu: used.sort((a, b) => a - b)[2] ?? NaN };
}

async function rival([name, score]: readonly [string, Score]): Promise<Runner> {
  const pass = () => inTurn(FORMS, ({ rows }) => score(rows));
  return { name, ours: false, differing: differing(await pass()), ...(await speed(FORMS.length, pass)) };
}

async function own<Form>(
  name: string,
  forms: readonly Form[],
  scoresOf: (form: Form) => readonly { readonly score: Exact | null }[],
): Promise<Runner> {
  const scores = forms.map((form) => scoresOf(form).map(({ score }) => score && toNumber(score)));
  const pass = () => {
    for (let count = 0; count < REPEAT; count += 1) forms.forEach(scoresOf);
  };
  pass();
  return {
    name,
    ours: true,
    differing: differing(scores),
    ...(await speed(forms.length * REPEAT, pass)),
  };
}

async function race(): Promise<Race> {
  const rivals = await inTurn(
    [
      ['json-rules-engine, one run a row', jsonRulesByRow()],
      ['json-rules-engine, one run a form', jsonRulesByForm(ROWS)],
      ['ZEN, its trace as objects', zenTable(true)],
      ['ZEN, its trace as text', zenTable('string')],
    ] as const,
    rival,
  );
  const read = await own('ours, rules and trace', READ, scorer(NATIONAL));
  const whole = await own('ours, cells, rules, trace and checks', FORMS, ({ form }) => assess(form, NATIONAL).rows);
  return { forms: FORMS.length, rows: ROWS, runners: [...rivals, read, whole] };
}

void race().then((result) => process.stdout.write(JSON.stringify(result)));
