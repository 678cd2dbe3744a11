/** Forms as a clerk would fill them in, each with a pack made for it and with what both of them mean. */
import fc from 'fast-check';
import {
  amount,
  blank,
  counted,
  dates,
  EMPTY,
  items,
  measured,
  nil,
  notApplicable,
  plainNumber,
  printed,
  unlike,
  words,
  type Cell,
  type Typed,
} from './cells';
import type { Column, FormFacts, LineFacts, PackFacts, RowFacts, Said } from './facts';
import { decimal, fraction } from './fraction';
import { groupRule, packFacts, packJson, ruleOfType, TYPES } from './packs';
import type { PlainRule, Rule } from './rules';

export interface TypedRow {
  readonly level2: string;
  readonly level3: string;
  readonly points: Typed;
  readonly target: Typed;
  readonly actual: Typed;
  readonly coefficient: Typed;
  readonly deduction: Typed;
  readonly score: Typed;
}

export type TypedLine = Readonly<Record<Column, Typed>> & { readonly label: string };

export interface Sample {
  readonly form: FormFacts;
  readonly pack: PackFacts;
  readonly json: unknown;
  readonly typed: { readonly lines: readonly TypedLine[]; readonly rows: readonly TypedRow[]; readonly full: Typed };
}

const YEAR = 2020;
const LINES = [
  { label: '财政拨款', printed: '资金来源：（1）财政拨款', group: 'source' },
  { label: '其他资金', printed: '（2）其他资金', group: 'source' },
  { label: '基本支出', printed: '资金结构：（1）基本支出', group: 'structure' },
  { label: '项目支出', printed: '（2）项目支出', group: 'structure' },
] as const;

/** Names that say nothing by themselves; none holds another. */
const NAMES = ['道路', '桥梁', '河堤', '校舍', '路灯', '绿地', '泵站', '图书', '展馆', '步道'] as const;

const GROUP_NAME = '设施建设';

interface Content {
  readonly rule: Rule;
  readonly target: Cell<Said>;
  readonly actual: Cell<Said>;
}

type Pair = fc.Arbitrary<readonly [Cell<Said>, Cell<Said>]>;

const TARGETS: readonly ('none' | 'atLeast' | 'atMost')[] = ['none', 'none', 'atLeast', 'atLeast', 'atMost'];

const rated: Pair = fc.oneof(
  { weight: 6, arbitrary: measured(TARGETS) },
  { weight: 2, arbitrary: printed },
  { weight: 1, arbitrary: unlike },
);

const wordy = (...choices: readonly string[]): Pair =>
  fc.tuple(
    fc.oneof(blank, words('显著')),
    fc.oneof({ weight: 8, arbitrary: words(...choices) }, { weight: 1, arbitrary: blank }),
  );

/** What is typed into target and actual, by rule type: mostly what the rule is made for. */
function contentFor(rule: Rule): Pair {
  switch (rule.type) {
    case 'step':
      return rule.params.stepUnit === 'abs'
        ? fc.oneof(
            { weight: 6, arbitrary: counted },
            { weight: 2, arbitrary: measured(TARGETS) },
            { weight: 1, arbitrary: unlike },
          )
        : rated;
    case 'band':
      return wordy('达成', '部分达成', '未达成');
    case 'state':
      return wordy('无结余', '不超过上年', '高于上年', '另行处理');
    case 'passFail':
      return wordy('是', '否');
    case 'checklist':
      return fc.tuple(blank, fc.oneof({ weight: 8, arbitrary: items(6) }, { weight: 1, arbitrary: blank }));
    case 'deadline':
      return fc.oneof(
        { weight: 6, arbitrary: dates(YEAR) },
        { weight: 2, arbitrary: printed },
        { weight: 1, arbitrary: unlike },
      );
    case 'execution':
    case 'coefficient':
    case 'manual':
    case 'none':
      return fc.tuple(fc.oneof(blank, nil), fc.oneof(blank, nil));
    case 'groupSplit':
      return contentFor(rule.params.rule);
    default:
      return rated;
  }
}

const applicable = (rule: Rule): fc.Arbitrary<Content> =>
  fc
    .oneof(
      { weight: 25, arbitrary: contentFor(rule) },
      { weight: rule.type === 'none' || rule.type === 'execution' ? 0 : 1, arbitrary: fc.tuple(blank, notApplicable) },
    )
    .map(([target, actual]) => ({ rule, target, actual }));

const content = fc
  .constantFrom(...TYPES)
  .chain((type) => ruleOfType(type))
  .chain((rule: PlainRule) => applicable(rule));

const POINTS: readonly number[] = [100, 200, 300, 400, 500, 600, 800, 1000, 1500, 2000, 2250];

const extras = fc.record({
  points: fc.constantFrom(...POINTS),
  cost: fc.integer({ min: 0, max: 5 }).map((dice) => dice === 0),
  coefficient: fc.option(fc.constantFrom(0, 5000, 8000, 9685, 10_000), { freq: 6 }),
  deduction: fc.option(fc.constantFrom(0, 50, 100, 200), { freq: 4 }),
  typed: fc.option(fc.integer({ min: 0, max: 10 }), { freq: 2 }),
});

const line = fc.record({ initialBudget: amount, budget: amount, adjustedBudget: amount, outturn: amount });

const grouped = groupRule.chain((rule) =>
  fc.tuple(fc.array(applicable(rule), { minLength: 2, maxLength: 4 }), fc.constantFrom(...POINTS)),
);

/** Forms of up to six rows of their own and up to four that share a level-2 name. */
export const samples: fc.Arbitrary<Sample> = fc
  .record({
    pack: packFacts,
    full: fc.constantFrom(2000, 5000, 10_000),
    lines: fc.tuple(line, line, line, line),
    rows: fc.array(fc.tuple(content, extras), { minLength: 1, maxLength: 6 }),
    group: fc.option(fc.tuple(grouped, fc.array(extras, { minLength: 4, maxLength: 4 })), { freq: 2 }),
  })
  .map(({ pack, full, lines, rows, group }) => {
    const own = rows.map(([one, extra], index) => rowOf(one, extra, NAMES[index] ?? '', null));
    const shared = group === null ? [] : sharedRows(group);
    const all = [...own, ...shared];
    const groupWords = shared.slice(0, 1).map(({ facts }) => ({ word: GROUP_WORD, rule: facts.rule }));
    return {
      form: { year: YEAR, full: decimal(full / 100), lines: lines.map(lineFacts), rows: all.map(({ facts }) => facts) },
      pack,
      json: packJson(
        [...own.map(({ facts, typed }) => ({ word: typed.level3, rule: facts.rule })), ...groupWords],
        pack,
      ),
      typed: { lines: lines.map(lineTyped), rows: all.map(({ typed }) => typed), full: plainNumber(full).typed },
    };
  });

const GROUP_WORD = '分项';

type Extra = typeof extras extends fc.Arbitrary<infer One> ? One : never;
type Line = typeof line extends fc.Arbitrary<infer One> ? One : never;
interface Row {
  readonly facts: RowFacts;
  readonly typed: TypedRow;
}

function rowOf({ rule, target, actual }: Content, extra: Extra, level3: string, group: RowFacts['group']): Row {
  const number = (count: number | null) => (count === null ? null : plainNumber(count));
  const [points, deduction] = [plainNumber(extra.points), number(extra.deduction)];
  const typed = number(extra.typed === null ? null : Math.round((extra.points * extra.typed) / 10));
  const coefficient = number(extra.coefficient);
  return {
    facts: {
      points: points.means,
      rule,
      cost: extra.cost && group === null,
      target: target.means,
      actual: actual.means,
      coefficient: extra.coefficient === null ? null : fraction(BigInt(extra.coefficient), 10_000n),
      deduction: deduction?.means ?? null,
      typed: typed?.means ?? null,
      group,
    },
    typed: {
      level2: extra.cost && group === null ? `${level3}成本` : `${level3}情况`,
      level3,
      points: points.typed,
      target: target.typed,
      actual: actual.typed,
      coefficient: coefficient === null ? EMPTY : { value: (extra.coefficient ?? 0) / 10_000, format: '0.00%' },
      deduction: deduction?.typed ?? EMPTY,
      score: typed?.typed ?? EMPTY,
    },
  };
}

/** Rows of one level-2 name, whose bracket holds the points they share. */
function sharedRows([[contents, shared], more]: [
  readonly [readonly Content[], number],
  readonly Extra[],
]): readonly Row[] {
  return contents.flatMap((one, place) => {
    const extra = more[place];
    if (extra === undefined) return [];
    const points = decimal(shared / 100);
    const row = rowOf(one, { ...extra, points: shared }, GROUP_WORD + '甲乙丙丁'.charAt(place), {
      points,
      rows: contents.length,
      place,
    });
    const level2 = place === 0 ? `${GROUP_NAME}（${shared / 100}）` : '';
    return [{ facts: row.facts, typed: { ...row.typed, level2, points: EMPTY } }];
  });
}

function lineFacts(cells: Line, index: number): LineFacts {
  const { label, group } = LINES[index] ?? LINES[0];
  const { initialBudget, budget, adjustedBudget, outturn } = cells;
  const amounts = {
    initialBudget: initialBudget.means,
    budget: budget.means,
    adjustedBudget: adjustedBudget.means,
    outturn: outturn.means,
  };
  return { label, group, amounts };
}

function lineTyped({ initialBudget, budget, adjustedBudget, outturn }: Line, index: number): TypedLine {
  const label = (LINES[index] ?? LINES[0]).printed;
  return {
    label,
    initialBudget: initialBudget.typed,
    budget: budget.typed,
    adjustedBudget: adjustedBudget.typed,
    outturn: outturn.typed,
  };
}
