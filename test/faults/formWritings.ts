/** Unusual writings of a whole form: its money, points, notes and texts. */
import { REASONS } from './contents';
import { isUntold, refigured, rowsOf, withRow } from './plantings/planting';
import { isTogether, marked, money, texts, values, wide, type Rewrite } from './rewrite';
import { percent } from './rows';
import { figureOf } from './settle';
import type { Spec } from './spec';

export const FORM_WRITINGS: Readonly<Record<string, Rewrite>> = {
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
  'more reported than promised': (spec) => {
    const [more] = rowsOf(spec, 'count').filter((placed) => !isUntold(placed));
    if (more?.row.told == null || more.row.figures === null) return null;
    const { told, figures } = more.row;
    const less = Math.ceil(figures.target * 0.9);
    return {
      ...spec,
      goals: spec.goals.replace(`${told.noun}${figures.target}${told.unit}`, `${told.noun}${less}${told.unit}`),
    };
  },
  'no goals and results': (spec) => (spec.goals === '' ? null : { ...spec, goals: '', results: '' }),
};
