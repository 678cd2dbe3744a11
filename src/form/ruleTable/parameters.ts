/** The parameters of every rule type, in the field's own words. A type that gets a parameter gets a label here. */
import type { Rule } from '../../scoring/packs/pack';
import type { PlainRule } from '../../scoring/rules/plain';
import type { Scale } from '../../scoring/rules/scale';
import { choice, digits, flag, margin, part, points, share, text, words } from './cells';
import { asObject, below, either, field, filled, group, shownIn, type Codec } from './codec';
import { list, passOver } from './lists';
import { rateSteps, scale, steps, tierParams } from './scales';

const PLAIN_NAMES = {
  ratio: '比例',
  reverseRatio: '反向比例',
  equal: '等于',
  tier: '分档计分',
  step: '分档扣分',
  band: '定性分级',
  state: '按状态计分',
  passFail: '是否达标',
  checklist: '逐项计分',
  deadline: '期限',
  execution: '预算执行率',
  controlRate: '控制率',
  changeRate: '变动率',
  coefficient: '得分系数',
  manual: '手工',
  none: '不计分',
} as const satisfies Readonly<Record<PlainRule['type'], string>>;

/** What each rule type is called in the table. */
export const TYPE_NAMES: Readonly<Record<Rule['type'], string>> = { ...PLAIN_NAMES, groupSplit: '平均分配' };

type RuleType = Rule['type'];
type ParamsOf = { readonly [Type in RuleType]: Extract<Rule, { readonly type: Type }>['params'] };

/** `得分小数位数`, `得分取整`: of the pack, and of a rule that rounds otherwise. */
export const rounding = (of: string) =>
  group<NonNullable<Rule['round']>>({
    digits: field(`${of}小数位数`, digits),
    mode: field(`${of}取整`, choice({ halfUp: '四舍五入', down: '舍去' })),
  });

type Over = ParamsOf['execution']['over'];
const beyond = field('超支', choice({ cap: '封顶', steps: '分档扣分' }));

const over: Codec<Over> = {
  labels: [...beyond.labels, ...rateSteps.labels],
  write: (value) => (value === 'cap' ? beyond.write('cap') : [...beyond.write('steps'), ...rateSteps.write(value)]),
  read: (source, path) => {
    const chosen = beyond.read(source, path);
    if (chosen === 'steps') return rateSteps.read(source, path);
    if (chosen !== 'cap') passOver(source, rateSteps.labels);
    return chosen;
  },
};

const bandEdges = [field('达成不低于', share), field('部分达成不低于', share)] as const;

const edges: Codec<ParamsOf['band']['edges']> = {
  labels: bandEdges.flatMap(({ labels }) => labels),
  write: (values) => bandEdges.flatMap((edge, index) => edge.write(values[index === 0 ? 0 : 1])),
  read: (source, path) => {
    const read = bandEdges.map((edge, index) => edge.read(source, below(path, String(index))));
    return read.map((one) => one ?? '');
  },
};

const inBand = choice({ upper: '上限', middle: '中间', lower: '下限' });

type Term = NonNullable<ParamsOf['controlRate']['of']>['numerator'];
const term = (of: string) =>
  group<Term>({
    lines: field(`${of}资金`, words),
    column: field(
      `${of}取数`,
      choice({ initial: '年初预算', adjusted: '调整后预算', budget: '全年预算', added: '追加预算', outturn: '执行数' }),
    ),
  });

interface Checklist {
  readonly items?:
    readonly { readonly name: string; readonly points: Parameters<typeof points.write>[0] }[] | undefined;
  readonly each?: Parameters<typeof points.write>[0] | undefined;
  readonly deduct?: Parameters<typeof points.write>[0] | undefined;
}

const checklist = group<Checklist>({
  items: list({
    labels: ['项目'],
    write: (item) => ({ label: '项目', value: text.write(item.name), second: points.write(item.points) }),
    read: ({ label, value, second }, source) => ({
      name: filled(text, value, shownIn(label), source),
      points: filled(points, second, shownIn(label), source),
    }),
    keys: { value: ['name'], second: ['points'] },
  }),
  each: field('每项得', points),
  deduct: field('每项扣', points),
});

const state = group<ParamsOf['state']>({
  states: list({
    labels: ['状态'],
    write: (one) => ({ label: '状态', value: words.write(one.words), second: part.write(one.score) }),
    read: ({ label, value, second }, source) => ({
      words: filled(words, value, shownIn(label), source),
      score: filled(part, second, shownIn(label), source),
    }),
    keys: { value: ['words'], second: ['score'] },
  }),
  else: field('其余', part),
});

/** What every type but the one that splits points among rows has. */
const PLAIN: { readonly [Type in PlainRule['type']]: Codec<ParamsOf[Type]> } = {
  ratio: group<ParamsOf['ratio']>({
    cap: field('最高', part),
    floor: field('最低', part),
    over: group<NonNullable<ParamsOf['ratio']['over']>>({
      from: field('超额起点', share),
      deduct: field('超额扣', points),
    }),
  }),
  reverseRatio: group<ParamsOf['reverseRatio']>({
    form: field('算法', choice({ mirror: '按超出比例扣分', ratio: '指标值÷完成值' })),
    floor: field('最低', part),
  }),
  equal: group<ParamsOf['equal']>({
    tolerance: field('容差', margin),
    zeroTarget: field('指标值为 0 而有完成值', choice({ zero: '不得分', manual: '手工' })),
  }),
  tier: tierParams,
  step: steps,
  band: group<ParamsOf['band']>({
    edges,
    labels: group<NonNullable<ParamsOf['band']['labels']>>({
      met: field('达成的说法', words),
      partly: field('部分达成的说法', words),
      missed: field('未达成的说法', words),
    }),
    position: group<NonNullable<ParamsOf['band']['position']>>({
      met: field('达成取', inBand),
      partly: field('部分达成取', inBand),
      missed: field('未达成取', inBand),
    }),
  }),
  state,
  passFail: group<ParamsOf['passFail']>({ pass: field('是的说法', words), fail: field('否的说法', words) }),
  checklist: {
    ...checklist,
    write: (params) => checklist.write(params),
    read: (source, path) => {
      const read = checklist.read(source, path);
      if (read === undefined) source.note(below(path, 'items'), either(checklist.labels), null);
      return read;
    },
  },
  deadline: group<ParamsOf['deadline']>({
    late: group<NonNullable<ParamsOf['deadline']['late']>>({
      unit: field('逾期按', choice({ day: '天', week: '周', month: '月' })),
      deduct: field('每逾期扣', points),
      maxDeduct: field('最多扣', part),
    }),
  }),
  execution: group<ParamsOf['execution']>({
    budget: field('资金', choice({ fiscal: '财政拨款', all: '全部资金' })),
    base: field('预算数', choice({ initial: '年初预算', adjusted: '调整后预算' })),
    over,
    zeroBudget: field('无预算无支出', choice({ full: '得满分', zero: '不得分', manual: '手工' })),
  }),
  controlRate: scaled<ParamsOf['controlRate']>(
    group<Omit<ParamsOf['controlRate'], 'scale'>>({
      of: group<NonNullable<ParamsOf['controlRate']['of']>>({ numerator: term('分子'), denominator: term('分母') }),
    }),
  ),
  changeRate: scaled<ParamsOf['changeRate']>(group({})),
  coefficient: group({}),
  manual: group<ParamsOf['manual']>({ evidence: field('要另附依据', flag) }),
  none: group({}),
};

/** A rate of its own, and the scale that turns it into points. */
function scaled<T extends { readonly scale: Scale }>(rest: Codec<Omit<T, 'scale'>>): Codec<T> {
  return {
    labels: [...rest.labels, ...scale.labels],
    write: ({ scale: own, ...others }) => [...rest.write(others), ...scale.write(own)],
    read: (source, path) => {
      const read = scale.read(source, below(path, 'scale'));
      return { ...asObject(rest.read(source, path)), ...(read === undefined ? {} : { scale: read }) };
    },
  };
}

const ruleRound = rounding('得分');

/** A rule but for its type: its parameters and its own rounding. */
function plainRows<Type extends PlainRule['type']>(type: Type, params: ParamsOf[Type]) {
  return PLAIN[type].write(params);
}

const sharing = group<Pick<ParamsOf['groupSplit'], 'shares' | 'rest'>>({
  shares: rounding('份额'),
  rest: field('余数', choice({ last: '归末行', none: '不分' })),
});
const innerRound = rounding('份内');
const innerType = field('份内规则', choice(PLAIN_NAMES));

const groupSplit: Codec<ParamsOf['groupSplit']> = {
  labels: [...sharing.labels, ...innerType.labels, ...innerRound.labels],
  write: ({ rule, ...rest }) => [
    ...sharing.write(rest),
    ...innerType.write(rule.type),
    ...plainRows(rule.type, rule.params),
    ...(rule.round === undefined ? [] : innerRound.write(rule.round)),
  ],
  read: (source, path) => {
    const inner = below(path, 'rule');
    const type = innerType.read(source, below(inner, 'type'));
    const round = innerRound.read(source, below(inner, 'round'));
    const params = isPlain(type) ? (PLAIN[type].read(source, below(inner, 'params')) ?? {}) : {};
    if (!isPlain(type)) passOver(source, PLAIN_LABELS);
    const rule = { type, params, ...(round === undefined ? {} : { round }) };
    return { ...asObject(sharing.read(source, path)), rule };
  },
};

const PLAIN_LABELS = Object.values(PLAIN).flatMap(({ labels }) => labels);

const isPlain = (type: unknown): type is PlainRule['type'] => typeof type === 'string' && type in PLAIN_NAMES;

const ALL: { readonly [Type in RuleType]: Codec<ParamsOf[Type]> } = { ...PLAIN, groupSplit };

/** The rows of a rule's parameters: `ruleRows({ type: 'ratio', params: {} })` → none. */
export function ruleRows(rule: Rule) {
  return [...rowsOf(rule.type, rule.params), ...(rule.round === undefined ? [] : ruleRound.write(rule.round))];
}

function rowsOf<Type extends RuleType>(type: Type, params: ParamsOf[Type]) {
  return ALL[type].write(params);
}

/** A rule as a pack file has it, read from the rows of its block; the type is given by its name in the table. */
export function readRule(...[name, source, path]: readonly [string, ...Parameters<Codec<Rule>['read']>]): unknown {
  const type = (Object.keys(TYPE_NAMES) as RuleType[]).find((key) => TYPE_NAMES[key] === name);
  if (type === undefined) return { type: name, params: {} };
  const round = ruleRound.read(source, below(path, 'round'));
  return {
    type,
    params: ALL[type].read(source, below(path, 'params')) ?? {},
    ...(round === undefined ? {} : { round }),
  };
}

/** The labels that a type of that name knows; null where there is no such type. */
export function labelsOf(name: string): readonly string[] | null {
  return PARAMETER_LABELS.find(([one]) => one === name)?.[1] ?? null;
}

/** Which labels each rule type knows, for the list beside the table. */
export const PARAMETER_LABELS: readonly (readonly [name: string, labels: readonly string[]])[] = (
  Object.keys(TYPE_NAMES) as RuleType[]
).map((type) => [TYPE_NAMES[type], [...new Set([...ALL[type].labels, ...ruleRound.labels])]]);
