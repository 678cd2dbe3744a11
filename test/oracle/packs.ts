/** Sound parameters for each of the 17 rule types, and packs that hold one rule a row. */
import fc from 'fast-check';
import type { Params, PlainRule, Rule, RuleType, Scale, Steps, Tiers } from './rules';

const points = fc.constantFrom(0, 0.3, 0.5, 0.8, 1, 2, 3);
const percents = (...all: readonly number[]) => fc.constantFrom(...all.map((one) => `${one}%`));
const part = fc.oneof(points, percents(0, 10, 50, 60, 100));

/** What a row gets at least lies below what it gets at most. */
const least = fc.oneof(fc.constantFrom(0, 0.3, 0.5), percents(0, 10, 50));

/** A parameter that may be left out is left out, not undefined. */
const record = <Shape>(
  shape: { [Key in keyof Shape]-?: fc.Arbitrary<Exclude<Shape[Key], undefined>> },
  required: (keyof Shape)[],
) =>
  fc.record(shape, {
    requiredKeys: required,
  }) as fc.Arbitrary<Shape>;

const percentSteps = record<Steps>(
  {
    base: percents(0, 80, 95, 100, 110),
    direction: fc.constantFrom('above', 'below', 'both'),
    step: fc.constantFrom('1pp', '2.5pp', '3pp', '4pp', '5pp', '10pp'),
    stepUnit: fc.constant('pp'),
    deduct: points,
    partialStep: fc.constantFrom('floor', 'ceil', 'prorata'),
    maxDeduct: part,
  },
  ['base', 'direction', 'step', 'stepUnit', 'deduct', 'partialStep'],
);

const unitSteps = record<Steps>(
  {
    base: percents(90, 100),
    direction: fc.constantFrom('above', 'below', 'both'),
    step: fc.constantFrom(1, 2, 3, 7),
    stepUnit: fc.constant('abs'),
    deduct: points,
    partialStep: fc.constantFrom('floor', 'ceil', 'prorata'),
    maxDeduct: part,
  },
  ['base', 'direction', 'step', 'stepUnit', 'deduct', 'partialStep'],
);

/** Neighbouring tiers, the edge belonging to the upper or to the lower one. */
const tiers: fc.Arbitrary<Tiers> = fc
  .record({
    edges: fc.uniqueArray(fc.constantFrom(0, 10, 20, 30, 60, 70, 80, 90, 100, 120), { minLength: 1, maxLength: 5 }),
    upward: fc.boolean(),
    scores: fc.array(part, { minLength: 6, maxLength: 6 }),
    open: fc.boolean(),
    rest: part,
  })
  .map(({ edges, upward, scores, open, rest }) => {
    const rising = [...edges].sort((a, b) => a - b);
    const made = rising.map((from, index) => {
      const to = rising[index + 1];
      return {
        from: `${from}%`,
        ...(upward ? {} : { fromIncluded: false }),
        ...(to === undefined ? {} : { to: `${to}%` }),
        ...(upward || to === undefined ? {} : { toIncluded: true }),
        score: scores[index] ?? 0,
      };
    });
    const lowest = { to: `${rising[0] ?? 0}%`, ...(upward ? {} : { toIncluded: true }), score: scores[5] ?? 0 };
    return { tiers: open ? [...made, lowest].reverse() : made, else: rest };
  });

const scale: fc.Arbitrary<Scale> = fc.oneof(percentSteps, tiers);

const place = fc.constantFrom('upper', 'middle', 'lower');

const lines = fc.constantFrom<readonly string[]>(['财政拨款'], ['其他资金'], ['基本支出', '项目支出']);
const term = record<NonNullable<Params<'controlRate'>['of']>['numerator']>(
  { lines, column: fc.constantFrom('initial', 'adjusted', 'budget', 'added', 'outturn') },
  ['column'],
);

const rounding = fc.record({ digits: fc.constantFrom(0, 1, 2), mode: fc.constantFrom('halfUp', 'down') });

type PlainType = PlainRule['type'];

const PARAMS: { readonly [Type in PlainType]: fc.Arbitrary<Params<Type>> } = {
  ratio: record<Params<'ratio'>>(
    { cap: percents(60, 80, 100), floor: least, over: fc.record({ from: percents(100, 120, 130), deduct: points }) },
    [],
  ),
  reverseRatio: record<Params<'reverseRatio'>>({ form: fc.constantFrom('mirror', 'ratio'), floor: least }, ['form']),
  equal: record<Params<'equal'>>(
    {
      tolerance: fc.oneof(percents(0, 5, 10), fc.constantFrom(0, 1, 5)),
      zeroTarget: fc.constantFrom('zero', 'manual'),
    },
    [],
  ),
  tier: tiers,
  step: fc.oneof(percentSteps, unitSteps),
  band: record<Params<'band'>>(
    {
      edges: fc.constantFrom(['80%', '60%'], ['80%', '50%']),
      position: record<NonNullable<Params<'band'>['position']>>({ met: place, partly: place, missed: place }, []),
    },
    ['edges'],
  ),
  state: record<Params<'state'>>(
    {
      states: fc.tuple(part, part, part).map(([none, less, more]) => [
        { words: ['无结余'], score: none },
        { words: ['不超过上年', '未超过上年'], score: less },
        { words: ['高于上年'], score: more },
      ]),
      else: part,
    },
    ['states'],
  ),
  passFail: fc.constant({}),
  checklist: fc.oneof(
    fc
      .array(points, { minLength: 1, maxLength: 5 })
      .map((all) => ({ items: all.map((one, index) => ({ name: `第${index + 1}条`, points: one })) })),
    fc.tuple(points, fc.integer({ min: 1, max: 5 })).map(([each, count]) => ({
      items: Array.from({ length: count }, (_, index) => ({ name: `第${index + 1}条`, points: each })),
    })),
    points.map((each) => ({ each })),
    points.map((deduct) => ({ deduct })),
  ),
  deadline: record<Params<'deadline'>>(
    {
      late: record<NonNullable<Params<'deadline'>['late']>>(
        { unit: fc.constantFrom('day', 'week', 'month'), deduct: points, maxDeduct: part },
        ['unit', 'deduct'],
      ),
    },
    [],
  ),
  execution: record<Params<'execution'>>(
    {
      budget: fc.constantFrom('fiscal', 'all'),
      base: fc.constantFrom('initial', 'adjusted'),
      over: fc.oneof(
        fc.constant<'cap'>('cap'),
        percentSteps.map((steps): Steps => ({ ...steps, base: '100%', direction: 'above' })),
      ),
      zeroBudget: fc.constantFrom('full', 'zero', 'manual'),
    },
    ['budget', 'over'],
  ),
  controlRate: record<Params<'controlRate'>>({ of: fc.record({ numerator: term, denominator: term }), scale }, [
    'scale',
  ]),
  changeRate: fc.record({ scale }),
  coefficient: fc.constant({}),
  manual: fc.constant({}),
  none: fc.constant({}),
};

const PLAIN_TYPES = Object.keys(PARAMS) as readonly PlainType[];

const plainRule = (type: PlainType): fc.Arbitrary<PlainRule> =>
  record<PlainRule>(
    { type: fc.constant(type), params: PARAMS[type] as fc.Arbitrary<PlainRule['params']>, round: rounding } as never,
    ['type', 'params'],
  );

/** A rule of that type. */
export const ruleOfType = (type: Exclude<RuleType, 'groupSplit'>): fc.Arbitrary<PlainRule> => plainRule(type);

/** Equal shares, each scored by a rule that needs no group of its own. */
export const groupRule: fc.Arbitrary<Extract<Rule, { type: 'groupSplit' }>> = fc
  .constantFrom<PlainType>('ratio', 'reverseRatio', 'equal', 'passFail', 'tier')
  .chain((inner) =>
    record<Extract<Rule, { type: 'groupSplit' }>>(
      {
        type: fc.constant('groupSplit'),
        params: record<Params<'groupSplit'>>(
          {
            shares: rounding,
            rest: fc.constantFrom('last', 'none'),
            rule: PARAMS[inner].map((params) => ({ type: inner, params }) as PlainRule),
          },
          ['rule'],
        ),
        round: rounding,
      },
      ['type', 'params'],
    ),
  );

export const TYPES = PLAIN_TYPES;

/** What of a pack counts for all rows. */
export const packFacts = fc.record({
  round: rounding,
  notApplicable: fc.constantFrom('drop', 'full', 'manual'),
  totalCaps: fc.constantFrom(
    [],
    [
      { below: '80%', total: 89 },
      { below: '70%', total: 79 },
      { below: '60%', total: 69 },
      { below: '50%', total: 59 },
    ],
    [{ below: '90%', total: 12.5 }],
  ),
});

/** The pack as JSON: each rule is for the row whose level-3 name holds its word; the rest is by hand. */
export function packJson(named: readonly { readonly word: string; readonly rule: Rule }[], facts: object): unknown {
  const rules = named.map(({ word, rule }) => ({ name: both(word), when: { level3: [word] }, rule }));
  return {
    id: 'generated',
    name: both('生成'),
    standing: both('试验用'),
    source: { document: '试验', clause: both('试验'), readFrom: 'made up for the tests' },
    confirmed: false,
    missing: [],
    year: null,
    region: '试验',
    grades: [{ from: 0, name: '差' }],
    thresholds: { lowExecution: '90%', overCompletion: '130%' },
    ...facts,
    rules: [...rules, { name: both('其余'), rule: { type: 'manual', params: {} } }],
  };
}

const both = (text: string) => ({ 'zh-CN': text, 'en-US': text });
