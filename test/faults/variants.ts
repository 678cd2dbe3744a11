/** Ways of writing a clean form that are unusual and still clean. */
import { EMPTY_CELL } from '../../src/sheet';
import { REASONS } from './contents';
import { rowsOf, withRow, isUntold, refigured } from './plantings/planting';
import type { Random } from './random';
import { percent } from './rows';
import { figureOf, scored, totalled } from './settle';
import { cellOf } from './sheet';
import type { RowKind, RowSpec, Spec, Typed } from './spec';

/** Null where the layout has nothing that could be written so. */
type Rewrite = (spec: Spec, random: Random) => Spec | null;

const texts =
  (change: (text: string) => string) =>
  (typed: Typed): Typed =>
    typeof typed === 'string' ? change(typed) : typed;

/** Every row's target and completion value written otherwise. */
const values =
  (change: (typed: Typed) => Typed): Rewrite =>
  (spec) => ({
    ...spec,
    rows: spec.rows.map((row) => ({ ...row, target: change(row.target), actual: change(row.actual) })),
  });

const wide = (text: string): string =>
  text.replace(/[0-9%.,=<>()]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const isTogether = ({ rows }: Spec): boolean => rows.every(({ measure }) => measure === '');

/** The rows of a kind, each with its target and completion value put anew. */
const rows =
  (kind: RowKind, change: (row: RowSpec, spec: Spec, random: Random) => Partial<RowSpec> | null): Rewrite =>
  (spec, random) => {
    if (!isTogether(spec)) return null;
    const found = rowsOf(spec, kind).filter(isUntold);
    const changed = found.flatMap(({ row, at }) => {
      const change1 = change(row, spec, random);
      return change1 === null ? [] : [{ at, change: change1 }];
    });
    return changed.length === 0 ? null : changed.reduce((done, one) => withRow(done, one.at, one.change), spec);
  };

const first =
  (kind: RowKind, change: (random: Random, spec: Spec) => Partial<RowSpec>): Rewrite =>
  (spec, random) => {
    const [found] = rowsOf(spec, kind).filter(isUntold);
    return !isTogether(spec) || found === undefined
      ? null
      : withRow(spec, found.at, { note: '', figures: null, ...change(random, spec) });
  };

const money =
  (style: Spec['money'], rates: Spec['rates']): Rewrite =>
  (spec) =>
    spec.lines.length === 0 ? null : { ...spec, money: style, rates };

const marked =
  (words: readonly string[]): Rewrite =>
  (spec, random) =>
    spec.layout === 'hubei'
      ? null
      : { ...spec, rows: spec.rows.map((row) => (row.note === '' ? { ...row, note: random.pick(words) } : row)) };

/** Score cells that hold a formula: known by what it shows. */
const calculated = (typed: Typed): Typed => ({ ...cellOf(typed), formula: '=ROUND(F16*0.98,2)' });

const REWRITES: Readonly<Record<string, Rewrite>> = {
  'full-width digits': values(texts(wide)),
  'blanks and line breaks around values': values(texts((text) => (text === '' ? '\u3000\n' : `\u3000${text}\u3000\n`))),
  'labels broken by blanks': (spec) => ({
    ...spec,
    rows: spec.rows.map((row) => ({
      ...row,
      level1: row.level1.replace(/^(..)/, '$1\n'),
      level3: row.level3.replace(/^(..)/, '$1 '),
    })),
    weights: Object.fromEntries(
      Object.entries(spec.weights).map(([name, weight]) => [name.replace(/^(..)/, '$1\n'), weight]),
    ),
  }),
  '元 under the heading': money('yuan', 'number'),
  'thousands separators in amounts': money('thousands', 'text'),
  '元 and 万元 in one form': money('mixed', 'text'),
  '万元 in every amount': money('wanText', 'number'),
  '万元 in the number format': money('wanFormat', 'formula'),
  'rates without a sign': money('wan', 'bare'),
  'rates by formula': money('wan', 'formula'),
  'all spent': (spec) => {
    if (spec.lines.length === 0) return null;
    const done = {
      ...spec,
      lines: spec.lines.map((line) => (typeof line.budget === 'number' ? { ...line, outturn: line.budget } : line)),
    };
    return rowsOf(done, 'execution').reduce<Spec>((all, { at }) => withRow(all, at, { actual: percent(100) }), done);
  },
  'notes that say 无 beside full scores': marked(['无']),
  'notes that say /, — or 0 beside full scores': marked(['/', '—', '0']),
  'praise beside full scores': marked(['已完成', '按期完成', '达到预期目标']),
  'points with 分': (spec) => ({
    ...spec,
    rows: spec.rows.map((row) => ({ ...row, points: `${figureOf(row.points)}分` })),
    weights: Object.fromEntries(Object.entries(spec.weights).map(([name, weight]) => [name, `${figureOf(weight)}分`])),
  }),
  'points in brackets and with decimals': (spec) => ({
    ...spec,
    rows: spec.rows.map((row) => ({ ...row, points: figureOf(row.points).toFixed(2) })),
    weights: Object.fromEntries(
      Object.entries(spec.weights).map(([name, weight]) => [name, `（${figureOf(weight)}）`]),
    ),
  }),
  'names behind 指标1：': (spec) =>
    isTogether(spec)
      ? {
          ...spec,
          rows: spec.rows.map((row, at) =>
            row.kind === 'criterion' || row.kind === 'execution'
              ? row
              : { ...row, level3: `指标${(at % 4) + 1}：${row.level3}` },
          ),
        }
      : null,
  'thousands separators in counts': rows('count', ({ figures, level3 }) =>
    figures === null
      ? null
      : {
          target: `≥${figures.target.toLocaleString('en-US')}人`,
          actual: `${figures.actual.toLocaleString('en-US')}人`,
          level3: `${level3}（人）`,
        },
  ),
  'a number for a target with its unit': rows('count', ({ figures }) =>
    figures === null ? null : { actual: figures.actual },
  ),
  'bounds in words behind': rows('count', ({ figures }) =>
    figures === null ? null : { target: `${figures.target}个以上`, actual: `${figures.actual}个` },
  ),
  'look-alike signs': rows('count', ({ figures }) =>
    figures === null ? null : { target: `≧${figures.target}个`, actual: `${figures.actual}个` },
  ),
  'rates as fractions': rows('rate', ({ figures }) =>
    figures === null ? null : { target: `${figures.target}%`, actual: Number((figures.actual / 100).toFixed(4)) },
  ),
  'rates without a sign in cells': rows('rate', ({ figures }) =>
    figures === null ? null : { actual: figures.actual },
  ),
  'counts in 万': first('count', (random) => ({
    level3: '造林面积',
    ...random.pick([
      { target: '≥1.2万亩', actual: '1.25万亩' },
      { target: '不少于3.5万亩', actual: '3.8万亩' },
      { target: '1.2万亩', actual: '12000亩' },
    ]),
  })),
  'a range': first('rate', (random) =>
    random.pick([
      { target: '90%-95%', actual: '93%' },
      { target: '90～95%', actual: '95%' },
    ]),
  ),
  'a range of counts': first('count', () => ({ target: '8～12次', actual: '10次' })),
  'cost in 元 against 万元': first('cost', () => ({ target: '≤30万元', actual: '285000元' })),
  'cost in 亿元': first('cost', () => ({ target: '≤1.2亿元', actual: '11500万元' })),
  'a bare cost under its 万元': first('cost', () => ({ target: '≤202.6万元', actual: '132.9' })),
  'a cost met exactly': rows('cost', ({ target, figures }) =>
    figures === null ? null : { actual: `${figures.target}万元`, target },
  ),
  'a zero that is less': first('zero', (random) =>
    random.pick([
      { target: '0起', actual: '0起' },
      { target: '0', actual: 0 },
      { target: '≤0件', actual: '0件' },
    ]),
  ),
  'a limit kept to': first('count', () => ({ level3: '科目调整次数', target: '≤10次', actual: '8次' })),
  'a percentage for words': first('words', () => ({
    level3: '年度计划完成',
    target: percent(100),
    actual: percent(100),
  })),
  'a date as a number': first('date', (_, { year }) => {
    const serial = 43_831 + 365 * (year - 2020) + (year > 2020 ? 1 : 0) + (year > 2024 ? 1 : 0) + 334;
    return { actual: { ...EMPTY_CELL, value: serial, text: `${year}/11/30`, format: 'yyyy/m/d' } };
  }),
  'a month': first('date', (_, { year }) => ({ target: `${year}年12月`, actual: `${year}年11月` })),
  'a month’s end in words': first('date', (_, { year }) => ({
    target: `${year}年12月底之前完成`,
    actual: `${year}年12月20日完成`,
  })),
  'done early': first('date', (_, { year }) => ({ target: `${year}年6月30日前`, actual: `${year}年5月18日` })),
  'almost a third more': first('count', () => ({ target: '≥100次', actual: '129次' })),
  'deductions with short reasons': (spec, random) => {
    if (spec.layout === 'hubei') return null;
    const found = rowsOf(spec, 'count', 'rate').filter(isUntold);
    const short = found.reduce((done, { row, at }) => {
      if (row.figures === null) return done;
      const target = row.figures.target;
      const actual = Math.floor(target * 0.9);
      const coefficient = row.coefficient === '' ? '' : `${Math.floor((actual / target) * 10_000) / 100}%`;
      return withRow(done, at, {
        actual: refigured(row.actual, actual),
        figures: { target, actual },
        coefficient,
        reason: random.pick(REASONS),
        note: '',
      });
    }, spec);
    return found.length === 0 ? null : short;
  },
  'a long text with numbers that are no quantities': (spec) =>
    spec.goals === ''
      ? null
      : {
          ...spec,
          goals: `${spec.goals}\n根据《2021—2025年规划》和C20峰会精神，开展“双百”行动，年满18周岁的居民均可申请，服务热线12345。`,
          results: `${spec.results}\n获评“第二批国家级示范区”，列入“十四五”规划；受邀参加第六届合作峰会，平均年龄21岁。`,
        },
  'no goals and results': (spec) => (spec.goals === '' ? null : { ...spec, goals: '', results: '' }),
};

/** After scoring: what only the finished form can have. */
const FINISHED: Readonly<Record<string, (spec: Spec) => Spec>> = {
  'scores and total by formula': (spec) => {
    const done = { ...spec, rows: spec.rows.map((row) => ({ ...row, score: calculated(row.score) })) };
    return { ...done, total: { ...cellOf(spec.total), formula: '=SUM(G16:G40)' } };
  },
  'a total with 分': (spec) => totalled({ ...spec, total: '分' }),
  'scores with two decimals': (spec) => ({
    ...spec,
    rows: spec.rows.map((row) => ({ ...row, score: figureOf(row.score).toFixed(2) })),
  }),
};

export interface Variant {
  readonly name: string;
  readonly spec: Spec;
}

/** Every unusual writing that a clean form allows. */
export function variantsOf(spec: Spec, random: Random): readonly Variant[] {
  const rewritten = Object.entries(REWRITES).flatMap(([name, rewrite]) => {
    const done = rewrite(spec, random);
    return done === null ? [] : [{ name, spec: scored(done) }];
  });
  const finished = Object.entries(FINISHED).map(([name, finish]) => ({ name, spec: finish(spec) }));
  return [...rewritten, ...finished];
}
